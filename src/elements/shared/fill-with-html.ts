import {loadSafeHtml} from '../../lib/on-demand.js';
import {languageOf} from '../../lib/language.js';
import {messages} from '../../lib/messages.js';
import {openingOf} from '../../lib/plain-text.js';
import {warn} from '../../lib/warn.js';
import {say} from '../../lib/words.js';

/** A node whose content is strangers' HTML. */
export interface Filled extends HTMLElement {
  /** What it shall show. */
  html?: string;
  /** What relative addresses in it are relative to; the page, unless given. */
  base?: string;
  /** What it shows. */
  shown?: string;
}

/** Shows in `node` what its `html` says. What makes strangers' HTML harmless is fetched only here. */
export async function fillWithHtml(node: Filled): Promise<void> {
  const {html = '', base = document.baseURI} = node;
  if (node.shown == html) return;
  node.shown = html;
  try {
    const {fillWithSafeHtml} = await loadSafeHtml();
    if (node.shown == html) {
      await fillWithSafeHtml(node, html, base, say(languageOf(node), messages.embedded));
    }
  } catch {
    warn('newsrack-body.mjs is not beside the script');
    node.textContent = openingOf({html}, Infinity);
  }
}
