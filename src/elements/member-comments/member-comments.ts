import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {SignInRequestEvent} from '../../events/sign-in-request-event.js';
import {within} from '../../lib/choose.js';
import {messages} from '../../lib/messages.js';
import {
  arrange,
  type CommentAction,
  type MemberComment,
  type Row,
} from '../../model/member-comment.js';
import {ThreadElement} from '../../wiring/thread-element.js';
import {fillWithHtml, type Filled} from '../shared/fill-with-html.js';
import {frame} from '../shared/frame.js';
import {frameStyles} from '../shared/frame.styles.js';
import {drawRows} from '../shared/keyed-rows.js';
import {commentForm, gate} from './comment-form.js';
import {commentView} from './comment-view.js';
import {commentsStyles} from './member-comments.styles.js';

/** What must be meant, since it cannot be undone. */
const grave: readonly CommentAction[] = ['delete', 'report', 'remove'];

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

  /** The words above the comments. */
  declare heading: string;
  /** How many characters a comment may have, as a reader counts them. */
  declare maxLength: number;

  /** @internal What the reader is asked to confirm. */
  asked?: {readonly id: string; readonly action: CommentAction};
  #rows: readonly Row[] = [];

  constructor() {
    super();
    this.heading = messages.comments;
    this.maxLength = 4000;
  }

  /** @internal */
  get longest(): number {
    return within('max-length', this.maxLength, 1e6, 4000);
  }

  protected override render(): TemplateResult {
    const {store, session, heading} = this;
    const {comments, waiting, total, error, fetched} = store ?? {};
    const isLoaded = !!(comments && session);
    this.#rows = isLoaded ? this.#arrange() : [];
    return frame(this, {
      heading: heading && total ? `${heading} (${total})` : heading,
      level: within('heading-level', this.headingLevel, 6, 2),
      waiting: !!waiting?.size && messages.newComments(waiting.size),
      letIn: this.#letIn,
      isReady: isLoaded,
      isLoaded,
      content: isLoaded ? this.#renderThread() : html`<div class="ghost"></div>`,
      controls: nothing,
      emptyMessage: '',
      error,
      fetched,
      retry: () => store!.retry(),
    });
  }

  #renderThread(): TemplateResult {
    const {isClosed, next} = this.store!;
    const {draft, edited} = this.form!;
    const {member} = this.session!;
    const isElsewhere =
      edited ?? this.#rows.some(({comment}) => comment.id == draft.parentId && comment.can[0]);
    return html`${
        isClosed
          ? html`<p part="gate">${messages.closed}</p>`
          : !member
            ? gate(this, this.session!)
            : isElsewhere
              ? nothing
              : commentForm(this)
      }
      ${this.#rows[0] ? nothing : html`<p>${messages.noComments}</p>`}
      <ul part="list" role="list" tabindex="-1"></ul>
      ${next ? html`<button part="more" @click=${this.#more}>${messages.moreComments}</button>` : nothing}`;
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
      list.querySelectorAll<Filled>('.html').forEach((node) => void fillWithHtml(node));
    }
    super.updated();
  }

  /** @internal Does at once what can be undone, and asks about the rest. */
  choose(comment: MemberComment, action: CommentAction): void {
    const {form} = this;
    this.focusNext = 'textarea';
    if (action == 'reply') form!.answer(comment);
    else if (action == 'edit') form!.edit(comment);
    else if (grave.includes(action)) this.ask(comment.id, action);
    else void this.act(comment, action);
  }

  /** @internal Asks whether `action` is meant; without one, asks no more. */
  ask(id: string, action?: CommentAction): void {
    this.asked = action && {id, action};
    this.focusNext = `#${CSS.escape('comment-' + id)} .actions button`;
    this.requestUpdate();
  }

  /** @internal */
  async act(comment: MemberComment, action: CommentAction): Promise<void> {
    this.asked = undefined;
    await this.store!.act(comment, action);
    this.#goTo(comment.id);
  }

  /** @internal */
  readonly write = ({target}: Event): void => {
    this.form!.text = (target as HTMLTextAreaElement).value;
  };

  /** @internal */
  readonly send = (event: Event): void => {
    event.preventDefault();
    void this.submit().then((comment) => comment && this.#goTo(comment.id));
  };

  /** @internal Ctrl+Enter, or Cmd+Enter, posts. */
  readonly sendByKey = (press: KeyboardEvent): void => {
    if (press.key == 'Enter' && (press.ctrlKey || press.metaKey)) this.send(press);
  };

  /** @internal */
  readonly sendWhenBack = (): void => {
    this.form!.postsWhenBack = true;
    this.requestUpdate();
  };

  /** @internal Ends a reply or a change. The words of a reply stay, as those of a comment. */
  readonly cancel = (): void => {
    const {edited, draft} = this.form!;
    if (edited) this.form!.edit();
    else this.form!.answer();
    this.#goTo(edited?.id ?? draft.parentId);
  };

  /** @internal */
  readonly requestSignIn = (click: Event): void => {
    if (!this.dispatchEvent(new SignInRequestEvent())) click.preventDefault();
  };

  readonly #letIn = (): void => {
    const [id] = this.store!.waiting.keys();
    this.store!.letIn();
    this.#goTo(id);
  };

  readonly #more = async (): Promise<void> => {
    const {length} = this.#rows;
    await this.store!.more();
    this.#goTo(this.#arrange()[length]?.comment.id);
  };

  #arrange(): Row[] {
    return arrange(this.store!.comments!.values(), this.store!.options.sort == 'newest');
  }

  /** Gives the focus to a comment; to the list, where it is gone. */
  #goTo(id?: string): void {
    const isThere = this.#arrange().some(({comment}) => comment.id == id);
    this.focusNext = isThere ? '#' + CSS.escape('comment-' + id) : 'ul';
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'member-comments': MemberCommentsElement;
  }
}
