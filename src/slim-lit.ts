// What the one script takes from Lit: its templates, and in place of LitElement a
// base class that does what our elements use of it and no more. The build puts
// this module in the place of 'lit' there, and nowhere else: see
// docs/decisions/slim-lit.md. It keeps Lit's names and Lit's order of events.

import {render} from './slim-html.js';

export {html, nothing} from './slim-html.js';

/** How an attribute becomes a property. */
interface Declaration {
  readonly attribute?: string;
  readonly type?: typeof Boolean | typeof Number;
}

/** A style sheet, shared by all instances. Takes no expressions. */
export function css(strings: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings[0]!);
  return sheet;
}

function copyFor(view: typeof globalThis, {cssRules}: CSSStyleSheet): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync([...cssRules].map(({cssText}) => cssText).join(''));
  return sheet;
}

export class LitElement extends HTMLElement {
  /** A class declares its own; its parents' are added when it is defined. */
  static properties: Record<string, Declaration> = {};
  static readonly styles: CSSStyleSheet | CSSStyleSheet[];

  /** Read by the browser when the element is defined: makes the properties reactive. */
  static get observedAttributes(): string[] {
    // The parent's own getter has added the grandparent's.
    const parent = Object.getPrototypeOf(this) as typeof LitElement;
    void parent.observedAttributes;
    this.properties = {...parent.properties, ...this.properties};
    return Object.entries(this.properties).map(([name, {attribute}]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const old = this.#values[name];
          this.#values[name] = value;
          if (!Object.is(old, value)) this.requestUpdate(name, old);
        },
      });
      return attribute ?? name.toLowerCase();
    });
  }

  renderRoot!: ShadowRoot;
  updateComplete: Promise<void>;
  readonly #values: Record<string, unknown> = {};
  /** What the page gave the element before it was defined. */
  readonly #early: Record<string, unknown> = {};
  #changed = new Map<string, unknown>();
  #isPending = false;
  #enable!: () => void;

  constructor() {
    super();
    for (const name in (this.constructor as typeof LitElement).properties) {
      if (Object.hasOwn(this, name)) {
        this.#early[name] = this[name as keyof this];
        delete this[name as keyof this];
      }
    }
    // No update before the element is in a page.
    this.updateComplete = new Promise((resolve) => (this.#enable = resolve));
    this.requestUpdate();
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.shadowRoot ?? this.attachShadow({mode: 'open'});
      Object.assign(this, this.#early);
    }
    const {renderRoot} = this;
    const view = this.ownerDocument.defaultView;
    // A style sheet belongs to the document that it was made for, and stays behind there.
    if (view && !renderRoot.adoptedStyleSheets[0]) {
      renderRoot.adoptedStyleSheets = [(this.constructor as typeof LitElement).styles]
        .flat()
        .map((sheet) => (view == window ? sheet : copyFor(view, sheet)));
    }
    this.#enable();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(changed: string, _: string | null, value: string | null): void {
    const {properties} = this.constructor as typeof LitElement;
    for (const [name, {type, attribute = name.toLowerCase()}] of Object.entries(properties)) {
      if (attribute == changed) {
        Object.assign(this, {
          [name]: type == Boolean ? value != null : type && value ? Number(value) : value,
        });
      }
    }
  }

  requestUpdate(name?: string, old?: unknown): void {
    if (name && !this.#changed.has(name)) this.#changed.set(name, old);
    if (!this.#isPending) {
      this.#isPending = true;
      this.updateComplete = this.updateComplete.catch(() => {}).then(() => this.#update());
    }
  }

  protected willUpdate?(changed: Map<string, unknown>): void;
  protected render?(): unknown;
  protected updated?(changed: Map<string, unknown>): void;

  #update(): void {
    const changed = this.#changed;
    try {
      this.willUpdate?.(changed);
      render(this.render?.(), this.renderRoot);
    } finally {
      this.#changed = new Map();
      this.#isPending = false;
    }
    this.updated?.(changed);
  }
}
