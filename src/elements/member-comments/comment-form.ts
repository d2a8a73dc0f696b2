import {html, nothing, type TemplateResult} from 'lit';
import {countCharacters} from '../../lib/count-characters.js';
import {messages} from '../../lib/messages.js';
import type {Session} from '../../model/session.js';
import type {MemberCommentsElement} from './member-comments.js';

/** How near to the limit, as a part of it, the characters that are left are told. */
const near = 0.9;

/** The form for a new comment, a reply, or a change. There is one at a time. */
export function commentForm(host: MemberCommentsElement): TemplateResult {
  const {text, draft, edited, isSending, refusal, wait, postsWhenBack} = host.form!;
  const {parentId, parentAuthor} = draft;
  const limit = host.longest;
  // Counting is not for free, and no text has fewer units than characters.
  const left = text.length > limit * near ? limit - countCharacters(text) : limit;
  const isOffline = refusal?.kind == 'network' && !navigator.onLine;
  const button = (label: string, act: (() => void) | undefined, type: string): TemplateResult =>
    html`<button type=${type} aria-disabled=${isSending || wait > 0} @click=${act}>
      ${label}
    </button>`;
  return html`<form part="form" @submit=${host.send} @keydown=${host.sendByKey}>
    <label for="words"
      >${parentId && !edited ? messages.yourReply(parentAuthor ?? '') : messages.yourComment}</label
    >
    <textarea
      id="words"
      rows="4"
      dir="auto"
      .value=${text}
      readonly=${isSending ? '' : nothing}
      aria-invalid=${!!refusal || left < 0}
      aria-describedby="note"
      @input=${host.write}
    ></textarea>
    <p id="note" role="status">
      ${refusal && (isOffline ? messages.offline : (host.tools?.sentenceOf(refusal, wait) ?? messages.notPosted))}
      ${postsWhenBack ? messages.willPost : nothing}
      ${left < limit * (1 - near) ? messages.left(left) : nothing}
    </p>
    ${button(edited ? messages.save : messages.post, undefined, 'submit')}
    ${isOffline ? button(messages.postWhenBack, host.sendWhenBack, 'button') : nothing}
    ${edited || parentId ? button(messages.cancel, host.cancel, 'button') : nothing}
  </form>`;
}

/** What a guest reads in the place of the form. */
export function gate(
  host: MemberCommentsElement,
  {loginUrl, registerUrl}: Session,
): TemplateResult {
  const link = (url: string | undefined, label: string): TemplateResult | undefined =>
    url
      ? html`<a
          href=${url.replace('{page}', encodeURIComponent(location.href))}
          @click=${host.requestSignIn}
          >${label}</a
        >`
      : undefined;
  return html`<p part="gate">
    ${messages.membersOnly} ${link(loginUrl, messages.signIn)}
    ${link(registerUrl, messages.register)}
  </p>`;
}
