import {parseInert} from './parse-inert.js';

/** More is read for no title and no summary, and what somebody nested without an end takes its time. */
const most = 50_000;
const hidden = 'script,style,template,noscript,iframe';
const blocks = 'p,br,hr,div,li,td,h1,h2,h3,h4,h5,h6,figure,figcaption,blockquote,pre';

/** The text of some HTML, read in a document that shows, fetches and runs nothing. */
export function textOf(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const parsed = parseInert(html.slice(0, most), 'text/html');
  // Asked for by its name, it would be an element that a stranger has named so.
  const body = Reflect.get<Document, 'body'>(Document.prototype, 'body', parsed);
  body.querySelectorAll(hidden).forEach((element) => element.remove());
  // The words of two paragraphs are two words.
  body.querySelectorAll(blocks).forEach((block) => block.after(' '));
  return body.textContent;
}
