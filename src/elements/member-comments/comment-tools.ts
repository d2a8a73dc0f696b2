// What members do with a comment that is there, besides replying, and what they are
// told when something is refused: loaded only for members.

import type {html as Html, TemplateResult} from 'lit';
import {countCharacters} from '../../lib/count-characters.js';
import type {LoadError} from '../../lib/load-error.js';
import type {Phrase} from '../../lib/phrase.js';
import {after} from '../../lib/timers.js';
import {toolMessages} from '../../lib/tool-messages.js';
import type {CommentAction, MemberComment} from '../../model/member-comment.js';
import type {MemberCommentsElement} from './member-comments.js';
import {isOffline, sentenceOf} from './refusals.js';

/** What has become of the last tool that was used in a thread. */
interface Used {
  readonly id: string;
  readonly action: CommentAction;
  /** It cannot be undone: is it meant? */
  readonly isAsked?: boolean;
  readonly error?: LoadError;
}

const lastUsed = new WeakMap<MemberCommentsElement, Used>();

const {edit, report, approve, remove} = toolMessages;
/** What the tools are called. */
const labels: Readonly<Record<string, Phrase>> = {
  // No prototype, or a server could name `constructor` as a tool.
  __proto__: null as never,
  edit,
  delete: toolMessages.delete,
  report,
  approve,
  remove,
};

/** What is asked before that which cannot be undone. */
const questions: Partial<Record<CommentAction, Phrase>> = {
  delete: toolMessages.sureToDelete,
  report: toolMessages.sureToReport,
  remove: toolMessages.sureToRemove,
};

/** The tools for one comment. `html` is the caller's: templates of another copy of Lit are not its own. */
export function commentTools(
  html: typeof Html,
  host: MemberCommentsElement,
  comment: MemberComment,
): TemplateResult {
  const {id, can, author} = comment;
  const used = lastUsed.get(host);
  const mine = used?.id == id ? used : undefined;
  const button = (phrase: Phrase, act: () => void): TemplateResult => {
    const label = host.say(phrase);
    return html`<button aria-label=${label + ': ' + (author?.name ?? '')} @click=${act}>
      ${label}
    </button>`;
  };
  if (mine?.isAsked) {
    return html`<span role="alert">${host.say(questions[mine.action]!)}</span>
      ${button(toolMessages.yes, () => void act(host, comment, mine.action))}
      ${button(toolMessages.no, () => note(host))}`;
  }
  const tools = can.filter((action) => action in labels);
  return html`${tools.map((action) => button(labels[action]!, () => use(host, comment, action)))}
    <span role="alert"
      >${mine?.error ? (sentenceOf(host, mine.error) ?? host.say(toolMessages.failed)) : mine?.action == 'report' ? host.say(toolMessages.reported) : undefined}</span
    >`;
}

/** What is said below the form: why it was refused, and, near the limit, how many characters are left. */
export function noteOn(host: MemberCommentsElement): string {
  const {form, longest} = host;
  const {refusal, text} = form!;
  const sentence = refusal && (sentenceOf(host, refusal, form) ?? host.say(toolMessages.notPosted));
  // Counting is not for free, and no text has fewer units than characters.
  const isLong = text.length > longest * 0.9;
  const left = isLong ? longest - countCharacters(text) : longest;
  return [sentence, left < longest * 0.1 && host.say(toolMessages.left, left)]
    .filter(Boolean)
    .join(' ');
}

/** Counts the seconds for which a member who was too fast has to wait. */
export function countDown({form}: MemberCommentsElement): void {
  const {refusal} = form!;
  const count = (seconds: number): void => {
    form!.wait = seconds;
    if (seconds > 0) after(1000, () => count(seconds - 1));
    else form!.refusal = undefined;
    form!.thread.tell();
  };
  if (refusal?.status == 429) count(Math.ceil(refusal.retryAfter / 1000));
}

/** What a member is offered while there is no network: that the draft posts itself later. */
export function offerToWait(html: typeof Html, host: MemberCommentsElement): unknown {
  const form = host.form!;
  const wait = (): void => {
    form.postsWhenBack = true;
    host.requestUpdate();
  };
  return isOffline(form.refusal)
    ? html`<button type="button" @click=${wait}>${host.say(toolMessages.postWhenBack)}</button>`
    : undefined;
}

/** Does at once what can be undone, and asks about the rest. */
function use(host: MemberCommentsElement, comment: MemberComment, action: CommentAction): void {
  const {id} = comment;
  if (action == 'edit') host.edit(comment);
  else if (questions[action]) note(host, {id, action, isAsked: true});
  else void act(host, comment, action);
}

async function act(
  host: MemberCommentsElement,
  comment: MemberComment,
  action: CommentAction,
): Promise<void> {
  const {id} = comment;
  const thread = host.store!;
  try {
    const changed = await thread.backend!.act(comment, action);
    const isGone = action == 'delete' || action == 'remove';
    if (isGone) thread.change({...comment, status: 'removed', can: []});
    else if (changed) thread.change(changed);
    note(host, {id, action});
  } catch (error) {
    note(host, {id, action, error: error as LoadError});
  }
}

/** Keeps in mind what was used, and gives the focus to where that was. */
function note(host: MemberCommentsElement, used?: Used): void {
  const id = used?.id ?? lastUsed.get(host)?.id;
  if (used) lastUsed.set(host, used);
  else lastUsed.delete(host);
  host.goTo(id, used?.isAsked ? ' [role=alert] + button' : '');
}
