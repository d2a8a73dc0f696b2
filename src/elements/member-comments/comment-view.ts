import {html, nothing, type TemplateResult} from 'lit';
import {languageOf} from '../../lib/language.js';
import {messages} from '../../lib/messages.js';
import {linksIn} from '../../lib/text-links.js';
import {ago, fullDate} from '../../lib/time-phrases.js';
import type {Row} from '../../model/member-comment.js';
import {commentForm} from './comment-form.js';
import type {MemberCommentsElement} from './member-comments.js';

/** One comment, with what its reader may do with it. */
export function commentView(host: MemberCommentsElement, row: Row): TemplateResult {
  const {comment, depth, parent} = row;
  const {id, author, published, edited, status, text, html: markup} = comment;
  const name = author?.name ?? '';
  const language = languageOf(host);
  const isChanged = host.form!.edited;
  const hasForm = id == host.formAt;
  const link = new URL('#comment-' + id, location.href);
  return html`<article
    part="comment"
    class=${'depth' + depth}
    id=${'comment-' + id}
    tabindex="-1"
    aria-label=${name}
    aria-current=${id == host.pointed}
  >
    <p class="details">
      <b part="author">${name}</b>
      ${parent?.author && html`<span>${host.say(messages.inReply, parent.author.name)}</span>`}
      <a href=${link.href}
        ><time datetime=${new Date(published).toISOString()} title=${fullDate(published, language)}
          >${ago(published, language)}</time
        ></a
      >
      ${edited && html`<span>${host.say(messages.edited)}</span>`}
      ${status == 'pending' ? html`<span>${host.say(messages.pending)}</span>` : nothing}
    </p>
    ${
      hasForm && isChanged
        ? commentForm(host)
        : markup
          ? html`<div class="html" dir="auto" .html=${markup}></div>`
          : html`<span class="words" dir="auto"
              >${status == 'removed' ? host.say(messages.removed) : withLinks(text)}</span
            >`
    }
    <p class="actions">
      ${comment.can.includes('reply') ? html`<button aria-label=${host.say(messages.reply) + ': ' + name} @click=${() => host.reply(comment)}>${host.say(messages.reply)}</button>` : nothing}
      ${host.tools?.commentTools(html, host, comment)}
    </p>
    ${hasForm && !isChanged ? commentForm(host) : nothing}
  </article>`;
}

/** Plain text whose addresses are links. */
function withLinks(text: string): unknown[] {
  return linksIn(text).map((piece, index) =>
    index % 2 ? html`<a href=${piece} rel="nofollow ugc noopener">${piece}</a>` : piece,
  );
}
