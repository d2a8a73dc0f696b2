import {Parser, type Handler} from 'htmlparser2';

const hidden = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'title']);
/** The words of two paragraphs are two words. */
const blocks = new Set(
  'p br hr div li td h1 h2 h3 h4 h5 h6 figure figcaption blockquote pre'.split(' '),
);
/** A parser's time grows with the depth, and nobody nests so deeply who means it. */
const deepest = 1000;

/** The text of some HTML: what a browser would make of it, with nothing that is not shown. */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html;
  let text = '';
  let unseen = 0;
  parse(html, {
    onopentagname: (name) => {
      if (hidden.has(name)) unseen += 1;
    },
    ontext: (piece) => {
      if (!unseen) text += piece;
    },
    onclosetag: (name) => {
      if (hidden.has(name)) unseen -= 1;
      if (blocks.has(name)) text += ' ';
    },
  });
  return text;
}

/** Whether HTML is nested so deeply that only mischief can have made it. */
export function nestsTooDeeply(html: string): boolean {
  return !parse(html, {});
}

/** Answers whether it came to the end of `html`: it stops where that is nested too deeply. */
function parse(html: string, handler: Partial<Handler>): boolean {
  let open = 0;
  const parser = new Parser({
    ...handler,
    onopentagname(name) {
      handler.onopentagname?.(name);
      open += 1;
      if (open > deepest) parser.pause();
    },
    onclosetag(name, isImplied) {
      handler.onclosetag?.(name, isImplied);
      open -= 1;
    },
  });
  parser.write(html);
  if (open > deepest) return false;
  parser.end();
  return true;
}
