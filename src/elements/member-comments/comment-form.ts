import {html, nothing, type TemplateResult} from 'lit';
import {messages} from '../../lib/messages.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {Session} from '../../model/session.js';
import type {MemberCommentsElement} from './member-comments.js';

/** The form for a new comment, a reply, or a change. There is one at a time. */
export function commentForm(host: MemberCommentsElement): TemplateResult {
  const {text, draft, edited, isSending, refusal, wait} = host.form!;
  const {parentId, parentAuthor} = draft;
  const {member, accountUrl} = host.session!;
  return html`<form part="form" @submit=${host.send} @keydown=${host.sendByKey}>
    <label for="words"
      >${parentId && !edited ? host.say(messages.yourReply, parentAuthor ?? '') : host.say(messages.yourComment)}</label
    >
    <textarea
      id="words"
      rows="4"
      dir="auto"
      .value=${text}
      readonly=${isSending ? '' : nothing}
      aria-invalid=${!!refusal}
      aria-describedby="note"
      @input=${host.input}
    ></textarea>
    <p id="note" role="status">
      ${host.tools ? host.tools.noteOn(host) : refusal && host.say(messages.notPosted)}
    </p>
    <button aria-disabled=${isSending || wait > 0}>
      ${host.say(edited ? messages.save : messages.post)}
    </button>
    ${host.tools?.offerToWait(html, host)}
    ${edited || parentId ? html`<button type="button" @click=${host.cancel}>${host.say(messages.cancel)}</button>` : nothing}
    <a class="details" href=${accountUrl ? fromHere(accountUrl) : nothing}>${member!.name}</a>
  </form>`;
}

/** What a guest reads in the place of the form. */
export function gate(
  host: MemberCommentsElement,
  {loginUrl, registerUrl}: Session,
): TemplateResult {
  const link = (url: string | undefined, label: string): TemplateResult | undefined =>
    // An attribute, too, may have been filled in from what a stranger wrote.
    safeUrl(url, document.baseURI)
      ? html`<a href=${fromHere(url!)} @click=${host.requestSignIn}>${label}</a>`
      : undefined;
  return html`<p part="gate" tabindex="-1">
    ${host.say(messages.membersOnly)} ${link(loginUrl, host.say(messages.signIn))}
    ${link(registerUrl, host.say(messages.register))}
  </p>`;
}

/** An address that leads back to this page. */
function fromHere(url: string): string {
  return url.replace('{page}', encodeURIComponent(location.href));
}
