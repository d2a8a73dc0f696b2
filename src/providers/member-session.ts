import {css, html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {SignInRequestEvent} from '../events/sign-in-request-event.js';
import {pageDefaults} from '../lib/page-defaults.js';
import type {Member} from '../model/session.js';
import {SessionStore, type Token} from '../session/session-store.js';
import {announceProvider, offer} from '../wiring/context.js';
import {sessionContext} from '../wiring/session-context.js';

/**
 * Says who is reading: for the elements inside it, or, with nothing inside it,
 * for the whole page. Draws nothing itself.
 *
 * @fires {SignInRequestEvent} news-sign-in-request - A guest wants to sign in or to register. Cancelable.
 * @slot - The elements that want to know who is reading, with whatever stands around them.
 */
export class MemberSessionElement extends LitElement {
  /** @internal Tells this element from one that the page calls the same. */
  static readonly newsrack = true;

  static override properties: PropertyDeclarations = {
    src: {},
    loginUrl: {attribute: 'login-url'},
    registerUrl: {attribute: 'register-url'},
    member: {attribute: false},
    token: {attribute: false},
  };
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The address of the session endpoint. */
  declare src?: string;
  /** Where a guest signs in. `{page}` in it becomes the page's address. */
  declare loginUrl?: string;
  /** Where a guest becomes a member. `{page}` in it becomes the page's address. */
  declare registerUrl?: string;
  /** Who is reading, if the page knows: a member, or null for a guest. */
  declare member?: Member | null;
  /** The page's signed token for its reader, or a function that gets one. It is kept in memory only. */
  declare token?: Token;

  readonly #store = new SessionStore();
  readonly #offer = offer(sessionContext, () => (this.isConnected ? this.#store : undefined));

  override connectedCallback(): void {
    super.connectedCallback();
    // At once, so that the elements inside, which connect next, know it.
    this.#give();
    this.addEventListener('context-request', this.#offer.answer);
    document.addEventListener('context-request', this.#answerPage);
    document.addEventListener('news-sign-in-request', this.#passOn);
    announceProvider(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('context-request', this.#answerPage);
    document.removeEventListener('news-sign-in-request', this.#passOn);
    this.#offer.tell();
    announceProvider(document);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    this.#give();
  }

  #give(): void {
    const {src = pageDefaults.session, member, token, loginUrl, registerUrl} = this;
    this.#store.give({src, member, token, loginUrl, registerUrl});
  }

  /** An element with nothing inside it speaks for the page. */
  readonly #answerPage = (request: Event): void => {
    if (!this.firstElementChild) this.#offer.answer(request);
  };

  /** Lets those hear a wish who listen here, although it was made elsewhere on the page. */
  readonly #passOn = (request: Event): void => {
    if (!this.firstElementChild && !this.dispatchEvent(new SignInRequestEvent(false)))
      request.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'member-session': MemberSessionElement;
  }
}
