/** What every page has around its own part: the head, the masthead, the stylesheet. */
import {html, trusted, type Html} from './html.js';
import {STYLE} from './style.js';

/** What the operator says of the site. */
export interface Site {
  /** The name over each page. */
  readonly name: string;
  /** The address of a stylesheet of the operator's own, which follows ours. */
  readonly stylesheet: string | null;
}

/** A page as a whole. `title` is also what a reader with a screen reader hears first. */
export function renderPage(site: Site, title: string, main: Html): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <meta name="robots" content="noindex" />
        <title>${title} – ${site.name}</title>
        ${trusted(`<style>${STYLE}</style>`)}
        ${site.stylesheet !== null && html`<link rel="stylesheet" href="${site.stylesheet}" />`}
      </head>
      <body>
        <header>${site.name}</header>
        <main>${main}</main>
      </body>
    </html> `;
  return page.html;
}
