// The live preview: the snippet in a page of its own, in a frame of nobody's origin, as on
// any other site. A new page is made out of sight and takes the old one's place once it is ready.

import {escaped} from '../snippet/markup.js';
import {asReport, type Report} from './report.js';

/** How long a page may take before it is shown as it is, in milliseconds. */
const patience = 2500;
/** How long nothing must have changed before a page is made, in milliseconds. */
const pause = 250;
/** What a page has around its content, and a little more, in pixels. */
export const margins = 40;

export class Preview {
  #shown?: HTMLIFrameElement;
  #coming?: HTMLIFrameElement;
  #snippet?: string;
  #pause?: number;

  /** `report` is called with what the page that is shown, or the one that comes, tells. */
  constructor(
    private readonly stage: HTMLElement,
    private readonly reporter: string,
    report: (report: Report) => void,
  ) {
    addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
      const said = asReport(data);
      const latest = this.#coming ?? this.#shown;
      // While a change waits for its page, the page that there is tells nothing new.
      if (!said || this.#pause || source !== latest?.contentWindow) return;
      if (said.isReady || said.isScriptMissing) this.#swap(latest);
      report(said);
    });
  }

  /** Whether this snippet is what is shown, or about to be. */
  shows(snippet: string): boolean {
    return snippet === this.#snippet;
  }

  /** Shows a snippet, in a window of this width, or as wide as the stage; nothing if it is empty. */
  show(snippet: string, width: number | undefined): void {
    if (this.shows(snippet)) return;
    const isFirst = !this.#snippet;
    this.#snippet = snippet;
    clearTimeout(this.#pause);
    if (snippet) this.#pause = setTimeout(() => this.#make(snippet, width), isFirst ? 0 : pause);
    else this.#clear();
  }

  #clear(): void {
    this.#shown?.remove();
    this.#coming?.remove();
    this.#shown = this.#coming = this.#pause = undefined;
  }

  #make(snippet: string, width: number | undefined): void {
    this.#pause = undefined;
    this.#coming?.remove();
    const frame = document.createElement('iframe');
    frame.title = 'Preview';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = pageWith(snippet, this.reporter);
    frame.className = 'coming';
    if (width) frame.style.inlineSize = `${width + margins}px`;
    this.#coming = frame;
    this.stage.append(frame);
    setTimeout(() => this.#swap(frame), patience);
  }

  #swap(frame: HTMLIFrameElement): void {
    if (frame !== this.#coming) return;
    this.#shown?.remove();
    this.#shown = frame;
    this.#coming = undefined;
    frame.className = '';
  }
}

/** An empty page with the snippet in it. */
function pageWith(snippet: string, reporter: string): string {
  return `<!doctype html>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Preview</title>
<script src="${escaped(reporter)}"></script>
<body>
${snippet}</body>`;
}
