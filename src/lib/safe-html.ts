// The one door for HTML that strangers wrote. It keeps what makes an article and
// lets nothing run: the browser's own sanitiser, else DOMPurify, loaded only then.
// This file, too, is loaded only where a whole story is shown.
// https://wicg.github.io/sanitizer-api/

import {loadSanitizer} from './on-demand.js';
import {savesData} from './page-activity.js';
import {safeUrl} from './safe-url.js';

/**
 * Fills `target` with what is harmless in `html`. Links and pictures are made
 * absolute against `base`; pictures load when they come near; a frame becomes a
 * link that names its host, in the place of `{}` in `embedded`, and loads it on a click. Throws, with nothing
 * changed, where no sanitiser is to be had.
 */
export async function fillWithSafeHtml(
  target: Element,
  html: string,
  base: string,
  embedded: string,
): Promise<void> {
  const content = await sanitize(html.replace(frames, frameAsLink));
  for (const element of content.querySelectorAll('a,img,[cite]')) {
    for (const name of ['href', 'src', 'cite']) {
      const address = safeUrl(element.getAttribute(name), base);
      if (address) element.setAttribute(name, address);
      else element.removeAttribute(name);
    }
    element.setAttribute('referrerpolicy', 'strict-origin');
    element.setAttribute('loading', 'lazy');
  }
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[data-frame]')) {
    link.textContent = link.host && embedded.replace('{}', link.host);
    // A frame of the page's own origin could reach into the page.
    if (link.host && link.origin != location.origin) link.onclick = openFrame;
  }
  // A picture in a comment would tell an address of the commenter's choice who reads it.
  if (savesData() || target.closest('[part=comment]'))
    content.querySelectorAll('img').forEach((image) => image.remove());
  const photo = target.closest('article')?.querySelector(':scope > figure img');
  if (photo) removeTwin(content, photo);
  target.replaceChildren(...content.childNodes);
}

/** Takes out of a body the picture that stands above it already, as many feeds have it in both places. */
function removeTwin(content: Element, photo: Element): void {
  const twin = [...content.querySelectorAll('img')].find((image) => fileOf(image) == fileOf(photo));
  const figure = twin?.closest('figure');
  // At its start, a caption still stands below its picture.
  if (!twin || (figure?.textContent.trim() && figure != content.firstElementChild)) return;
  let node: Element = twin;
  for (;;) {
    const parent = node.parentElement!;
    node.remove();
    if (parent == content || parent.textContent.trim() || parent.querySelector('img')) return;
    node = parent;
  }
}

/** The address of a picture's file, whatever its size: "photo-300x200.jpg", "photo.jpg?w=640". */
function fileOf(image: Element): string | undefined {
  return image.getAttribute('src')?.replace(/(-\d+x\d+)?(\.\w+)?([?#].*)?$/, '$2');
}

/**
 * Frames as they are written, with their attributes and whatever stands inside. Nothing in it runs on past
 * the next frame, so that many of them take no more time than one.
 */
const frames = /<iframe\b([^<>]*)>(?:[^<]*(?:<(?!\/?iframe)[^<]*)*<\/iframe\s*>)?/gi;
/** Its address, quotes and all. */
const source = /\ssrc\s*=\s*("[^"]*"|'[^']*'|[^\s"']+)/i;

/** A frame as a link; nothing, where it has no address. */
function frameAsLink(_frame: string, attributes: string): string {
  const [, address] = source.exec(attributes) ?? [];
  return address ? `<p><a data-frame href=${address}>-</a></p>` : '';
}

function openFrame(this: GlobalEventHandlers, click: Event): void {
  const link = this as HTMLAnchorElement;
  const frame = document.createElement('iframe');
  click.preventDefault();
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups');
  frame.allowFullscreen = true;
  frame.style.cssText = 'inline-size: 100%; aspect-ratio: 16/9; border: 0';
  frame.title = link.text;
  frame.src = link.href;
  link.replaceWith(frame);
  frame.focus();
}

/** The harmless part of some HTML, in a document that shows, fetches and runs nothing. */
async function sanitize(html: string): Promise<Element> {
  const {body} = document.implementation.createHTMLDocument();
  if (!body.setHTML) return (await loadSanitizer()).sanitize(html);
  // The browser's own list of what is harmless, with pictures.
  const sanitizer = new Sanitizer();
  sanitizer.allowElement({name: 'img', attributes: ['src', 'alt', 'width', 'height']});
  sanitizer.allowAttribute('data-frame');
  // What it borrows by `url()` (fills, markers, clips) is asked of any address that it names.
  sanitizer.removeElement({name: 'svg', namespace: 'http://www.w3.org/2000/svg'});
  for (const wrapper of ['center', 'font', 'form', 'picture'])
    sanitizer.replaceElementWithChildren(wrapper);
  body.setHTML(html, {sanitizer});
  return body;
}

// Missing from TypeScript's own DOM types so far.
declare global {
  interface Element {
    setHTML?(html: string, options: {sanitizer: Sanitizer}): void;
  }
}
