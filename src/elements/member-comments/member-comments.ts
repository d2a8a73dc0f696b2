import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {SignInRequestEvent} from '../../events/sign-in-request-event.js';
import {within} from '../../lib/choose.js';
import {messages} from '../../lib/messages.js';
import {tryLoad} from '../../lib/on-demand.js';
import {arrange, type MemberComment, type Row} from '../../model/member-comment.js';
import {ThreadElement} from '../../wiring/thread-element.js';
import {fillWithHtml, type Filled} from '../shared/fill-with-html.js';
import {frame} from '../shared/frame.js';
import {frameStyles} from '../shared/frame.styles.js';
import {drawRows} from '../shared/keyed-rows.js';
import {commentForm, gate} from './comment-form.js';
import type * as tools from './comment-tools.js';
import {commentView} from './comment-view.js';
import {commentsStyles} from './member-comments.styles.js';
import {loadCommentTools} from './on-demand.js';

/**
 * The comments on a story: everybody reads them, members write.
 *
 * @fires {CommentPostedEvent} news-comment-posted - A comment of the reader's was accepted.
 * @fires {SignInRequestEvent} news-sign-in-request - A guest wants to sign in or to register. Cancelable.
 * @fires {LoadErrorEvent} news-error - The comments could not be loaded.
 * @slot - What shows before the script has run, and where the comments cannot be had.
 * @csspart heading - The words above the comments.
 * @csspart list - The comments.
 * @csspart comment - One comment.
 * @csspart author - Who wrote it.
 * @csspart gate - What a guest reads in the place of the form.
 * @csspart form - The form.
 * @csspart more - The button that shows more comments.
 * @csspart status - Word of what went wrong.
 */
export class MemberCommentsElement extends ThreadElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    maxLength: {type: Number, attribute: 'max-length'},
  };
  static override styles = [frameStyles, commentsStyles];

  /**
   * The words above the comments; none, if they are empty.
   *
   * @default 'Comments'
   */
  declare heading?: string;
  /** How many characters a comment may have, as a reader counts them. */
  declare maxLength: number;

  /** @internal What only members need, once it has been loaded. */
  tools?: typeof tools;
  #toolsLoad?: Promise<void>;
  /** @internal The comment under which the form stands, or in its place. */
  formAt?: string;
  #rows: readonly Row[] = [];

  constructor() {
    super();
    this.maxLength = 4000;
  }

  /** @internal */
  get longest(): number {
    return within('max-length', this.maxLength, 1e6, 4000);
  }

  protected override render(): TemplateResult {
    const {store, session} = this;
    const heading = this.heading ?? this.say(messages.comments);
    const {comments, waiting, total, error, fetched} = store ?? {};
    const isLoaded = !!(comments && session);
    this.#rows = isLoaded ? this.#arrange() : [];
    return frame(this, {
      heading: heading && total ? `${heading} (${total})` : heading,
      level: this.level,
      waiting: !!waiting?.size && this.say(messages.newComments, waiting.size),
      letIn: this.#letIn,
      isReady: isLoaded,
      isLoaded,
      content: isLoaded ? this.#renderThread() : html`<div class="ghost"></div>`,
      error,
      fetched,
      retry: () => void store!.load(store!.next),
    });
  }

  #renderThread(): TemplateResult {
    const {isClosed, next} = this.store!;
    const {draft, edited} = this.form!;
    const {member} = this.session!;
    const place = member && (edited ? edited.id : draft.parentId);
    this.formAt = this.#rows.find(
      ({comment: {id, can}}) => id == place && can.includes(edited ? 'edit' : 'reply'),
    )?.comment.id;
    return html`${
        isClosed
          ? html`<p part="gate">${this.say(messages.closed)}</p>`
          : !member
            ? gate(this, this.session!)
            : this.formAt
              ? nothing
              : commentForm(this)
      }
      ${this.#rows[0] ? nothing : html`<p>${this.say(messages.noComments)}</p>`}
      <ul part="list" role="list" tabindex="-1"></ul>
      ${next ? html`<button part="more" @click=${this.#more}>${this.say(messages.moreComments)}</button>` : nothing}`;
  }

  protected override updated(): void {
    const list = this.renderRoot.querySelector('ul');
    if (list) {
      drawRows(
        list,
        'li',
        this.#rows,
        ({comment}) => comment.id,
        (row) => commentView(this, row),
      );
      if (this.session?.member) void (this.#toolsLoad ??= this.#loadTools());
      list.querySelectorAll<Filled>('.html').forEach((node) => void fillWithHtml(node));
    }
    super.updated();
  }

  protected override async submit(): Promise<MemberComment | undefined> {
    const comment = await super.submit();
    // Somebody may be faster than what counts is there.
    await this.#toolsLoad;
    this.tools?.countDown(this);
    return comment;
  }

  async #loadTools(): Promise<void> {
    this.tools = await tryLoad('newsrack-tools.mjs', loadCommentTools());
    this.requestUpdate();
  }

  /** @internal Makes the draft a reply. */
  reply(comment: MemberComment): void {
    this.focusNext = 'textarea';
    this.form!.answer(comment);
  }

  /** @internal Puts the reader's own comment in the place of the draft. */
  edit(comment: MemberComment): void {
    this.focusNext = 'textarea';
    this.form!.edit(comment);
  }

  /** @internal */
  readonly input = ({target}: Event): void => {
    const form = this.form!;
    const {length} = form.text;
    form.text = (target as HTMLTextAreaElement).value;
    // Typing changes what is drawn near the limit only.
    if (Math.max(length, form.text.length) > this.longest * 0.9) this.requestUpdate();
  };

  /** @internal */
  readonly send = (event: Event): void => {
    event.preventDefault();
    void this.submit().then((comment) => comment && this.goTo(comment.id));
  };

  /** @internal Ctrl+Enter, or Cmd+Enter, posts. */
  readonly sendByKey = (press: KeyboardEvent): void => {
    if (press.key == 'Enter' && (press.ctrlKey || press.metaKey)) this.send(press);
  };

  /** @internal Ends a reply or a change. The words of a reply stay, as those of a comment. */
  readonly cancel = (): void => {
    const {edited, draft} = this.form!;
    if (edited) this.form!.edit();
    else this.form!.answer();
    this.goTo(edited?.id ?? draft.parentId);
  };

  /** @internal */
  readonly requestSignIn = (click: Event): void => {
    if (!this.dispatchEvent(new SignInRequestEvent())) click.preventDefault();
  };

  readonly #letIn = (): void => {
    const {waiting} = this.store!;
    const [id] = waiting.keys();
    this.store!.add(waiting.values());
    this.goTo(id);
  };

  readonly #more = async (): Promise<void> => {
    const {store} = this;
    const {size} = store!.comments!;
    await store!.load(store!.next);
    const first = [...store!.comments!.keys()][size];
    if (first) this.goTo(first);
  };

  #arrange(): Row[] {
    return arrange(this.store!.comments!.values(), this.store!.options.sort == 'newest');
  }

  /** @internal Gives the focus to a comment, or to something within it; to the list, where it is gone. */
  goTo(id?: string, within = ''): void {
    const isThere = this.#arrange().some(({comment}) => comment.id == id);
    this.focusNext = isThere ? `#${CSS.escape('comment-' + id)}${within}` : 'ul';
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'member-comments': MemberCommentsElement;
  }
}
