import sanitize from 'sanitize-html';
import {nestsTooDeeply, textOfHtml} from './html-text.js';

/** What an article is made of. The script's own door, src/lib/safe-html.ts, shows no more than this. */
const article =
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li main mark nav ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr';

const options: sanitize.IOptions = {
  allowedTags: article.split(' '),
  allowedAttributes: {
    '*': ['dir', 'lang'],
    a: ['href', 'title'],
    abbr: ['title'],
    blockquote: ['cite'],
    iframe: ['src', 'title', 'width', 'height', 'sandbox', 'loading'],
    img: ['src', 'alt', 'width', 'height', 'title'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    time: ['datetime'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: {img: ['http', 'https'], iframe: ['https']},
  allowProtocolRelative: false,
  // A frame without an address, or a picture, is nothing.
  exclusiveFilter: ({tag, attribs}) => (tag == 'iframe' || tag == 'img') && !attribs['src'],
  transformTags: {
    // The script makes a link of it that the reader opens; whoever shows it at once shows it caged.
    iframe: (tagName, attribs) => ({
      tagName,
      attribs: {...attribs, sandbox: 'allow-scripts allow-popups', loading: 'lazy'},
    }),
  },
  nestingLimit: 200,
};

/** Longer HTML is first looked at for nesting, whose depth a parser pays for. */
const long = 20_000;

/** The harmless part of HTML that strangers wrote: nothing in it runs, or looks like the page around it. */
export function cleanHtml(html: string): string {
  const isSane = html.length < long || !nestsTooDeeply(html);
  return isSane ? sanitize(html, options).trim() : escaped(textOfHtml(html));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
