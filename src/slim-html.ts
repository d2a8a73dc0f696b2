// What the one script has in place of lit-html: the part of its templates that our
// elements use. An expression is a child, or the whole value of an attribute, of a
// property (`.name=`) or of a listener (`@name=`); the build stops at any other.
// Names and behaviour are Lit's: see docs/decisions/slim-lit.md.

/** Shows the next value of one expression, where that stands. */
type Part = (value: unknown) => void;

/** A node in which something has been drawn. */
interface Drawn extends Node {
  /** The part that it is. (`part` is the platform's.) */
  newsrackPart?: Part;
}

/** A template with its values. Nothing that a stranger sends as JSON is one. */
class TemplateResult {
  constructor(
    readonly strings: TemplateStringsArray,
    readonly values: readonly unknown[],
  ) {}
}

/** Takes an attribute away, and leaves a child's place empty. */
export const nothing = Symbol();

export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return new TemplateResult(strings, values);
}

/** Draws `value` in `container`; of what is drawn there, only what has changed. */
export function render(value: unknown, container: Drawn): void {
  container.newsrackPart ??= childPart(container.appendChild(marker()), null);
  container.newsrackPart(value);
}

const marker = (): Comment => document.createComment('');
/** Made for the first template: a second copy of the script, which draws nothing, may not make it again. */
let policy: Policy | undefined;
/** Templates are read here, since a page may be XHTML, which reads markup by other rules. */
let reader: Document | undefined;
const templates = new WeakMap<TemplateStringsArray, HTMLTemplateElement>();

/** What an attribute, whose value comes next, is called. */
const nameBefore = /\S+(?==$)/;

/** Nodes of their own for a template, with the parts that its values go into. */
function instantiate(strings: TemplateStringsArray): {nodes: DocumentFragment; parts: Part[]} {
  let template = templates.get(strings);
  if (!template) {
    // The parser would turn a property's name into lower case, so a number stands for it.
    const markup = strings
      .slice(0, -1)
      .map((text, index) =>
        nameBefore.test(text) ? text.replace(/\S+$/, '$' + index) : text + '<!--$-->',
      )
      // A part that came last would not know where it ends, once it stands among others.
      .concat(strings.at(-1) || '<!---->')
      .join('');
    policy ??= globalThis.trustedTypes?.createPolicy('newsrack', {createHTML: (html) => html});
    reader ??= document.implementation.createHTMLDocument();
    template = reader.createElement('template');
    template.innerHTML = (policy?.createHTML(markup) ?? markup) as string;
    templates.set(strings, template);
  }
  const nodes = document.importNode(template.content, true);
  const walker = document.createTreeWalker(nodes, 129);
  const parts: Part[] = [];
  for (let node; (node = walker.nextNode() as Element | Comment | null);) {
    if (node instanceof Element) {
      for (const name of node.getAttributeNames()) {
        if (name[0] == '$') {
          node.removeAttribute(name);
          parts.push(attributePart(node, nameBefore.exec(strings[parts.length]!)![0]));
        }
      }
    } else if (node.data) parts.push(childPart(node, node.nextSibling));
  }
  return {nodes, parts};
}

/** The place between `start` and `end`, or the end of their parent. */
function childPart(start: ChildNode, end: ChildNode | null): Part {
  /** What stands there: a template's strings, a list, a text, or nothing. */
  let kind: unknown;
  let parts: Part[] = [];
  /** Where each entry of a list begins. */
  let starts: ChildNode[] = [];
  let shown: unknown;

  const insert = <T extends Node>(node: T): T => start.parentNode!.insertBefore(node, end);
  const clearFrom = (node: ChildNode | null | undefined): void => {
    while (node && node != end) {
      const {nextSibling} = node;
      node.remove();
      node = nextSibling;
    }
  };
  const isOther = (next: unknown): boolean => {
    if (kind == next) return false;
    clearFrom(start.nextSibling);
    kind = next;
    parts = [];
    starts = [];
    return true;
  };

  return (value) => {
    if (value instanceof TemplateResult) {
      const {strings, values} = value;
      let nodes;
      if (isOther(strings)) ({nodes, parts} = instantiate(strings));
      // What a node needs before it is in the page must be there by then.
      values.forEach((each, index) => parts[index]!(each));
      if (nodes) insert(nodes);
    } else if (Array.isArray(value)) {
      isOther(Array);
      clearFrom(starts[value.length]);
      parts.length = starts.length = Math.min(parts.length, value.length);
      value.forEach((each, index) => {
        starts[index] ??= insert(marker());
        parts[index] ??= childPart(starts[index], insert(marker()));
        parts[index](each);
      });
    } else if (value == null || value === nothing || value === '') isOther(undefined);
    else if (isOther(Text)) insert(new Text((shown = value) as string));
    else if (shown != value) (start.nextSibling as Text).data = (shown = value) as string;
  };
}

function attributePart(element: Element, name: string): Part {
  let shown: unknown = nothing;
  const key = name.slice(1);
  if (name[0] == '@')
    element.addEventListener(key, (event) =>
      (shown as EventListener | undefined)?.call?.(element, event),
    );
  return (value) => {
    if (shown === value) return;
    shown = value;
    if (name[0] == '.') Object.assign(element, {[key]: value});
    else if (name[0] != '@') {
      if (value === nothing) element.removeAttribute(name);
      else element.setAttribute(name, (value ?? '') as string);
    }
  };
}

/** What makes markup of ours trusted. https://www.w3.org/TR/trusted-types/ */
interface Policy {
  createHTML(markup: string): unknown;
}

// Missing from TypeScript's own DOM types so far.
declare global {
  var trustedTypes: {createPolicy(name: string, rules: Policy): Policy} | undefined;
}
