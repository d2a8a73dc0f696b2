/** The two forms at the door: to sign in and to register. Both work without a script. */
import {MAX_EMAIL_LENGTH} from '../members/email-address.js';
import {MIN_PASSWORD_LENGTH} from '../members/password-rules.js';
import {renderFields} from './field.js';
import {html, type Html} from './html.js';

/** What a form is drawn with. */
export interface FormState {
  /** Where the reader goes afterwards; already checked. */
  readonly returnTo: string | null;
  /** What was typed, without the password. */
  readonly typed?: {readonly name?: string; readonly email?: string};
  /** What is wrong with a field, by its name. */
  readonly faults?: Readonly<Partial<Record<'name' | 'email' | 'password', string>>>;
  /** What is wrong with the whole, such as too many tries. */
  readonly notice?: string | undefined;
}

function linkTo(page: string, returnTo: string | null): string {
  return returnTo === null ? page : `${page}?return_to=${encodeURIComponent(returnTo)}`;
}

function renderNotice(notice: string | undefined): Html | false {
  return notice !== undefined && html`<p class="notice" role="alert">${notice}</p>`;
}

function renderReturnTo(returnTo: string | null): Html | false {
  return returnTo !== null && html`<input type="hidden" name="return_to" value="${returnTo}" />`;
}

/** The page to sign in. */
export function renderSignInForm(state: FormState): Html {
  const {typed, faults, returnTo} = state;
  return html`<h1>Sign in</h1>
    <p class="lead">Members write the comments. Everybody can read them.</p>
    ${renderNotice(state.notice)}
    <form method="post" action="/sign-in">
      ${renderReturnTo(returnTo)}
      ${renderFields([
        {
          name: 'email',
          label: 'E-mail address',
          type: 'email',
          autocomplete: 'username',
          maxLength: MAX_EMAIL_LENGTH,
          value: typed?.email ?? '',
          fault: faults?.email,
        },
        {
          name: 'password',
          label: 'Password',
          type: 'password',
          autocomplete: 'current-password',
          fault: faults?.password,
        },
      ])}
      <button>Sign in</button>
    </form>
    <p class="foot">Not a member yet? <a href="${linkTo('/register', returnTo)}">Register</a></p>`;
}

/** The page to become a member. */
export function renderRegisterForm(state: FormState): Html {
  const {typed, faults, returnTo} = state;
  return html`<h1>Register</h1>
    <p class="lead">A name, an address to sign in with, and a password: then you can comment.</p>
    ${renderNotice(state.notice)}
    <form method="post" action="/register">
      ${renderReturnTo(returnTo)}
      ${renderFields([
        {
          name: 'name',
          label: 'Name',
          type: 'text',
          autocomplete: 'name',
          hint: 'Everybody sees it beside your comments.',
          value: typed?.name ?? '',
          fault: faults?.name,
        },
        {
          name: 'email',
          label: 'E-mail address',
          type: 'email',
          autocomplete: 'username',
          hint: 'To sign in with. Nobody sees it, and no mail is sent to it.',
          maxLength: MAX_EMAIL_LENGTH,
          value: typed?.email ?? '',
          fault: faults?.email,
        },
        {
          name: 'password',
          label: 'Password',
          type: 'password',
          autocomplete: 'new-password',
          hint:
            `At least ${MIN_PASSWORD_LENGTH} characters: three or four words that you will ` +
            'remember, or one from your password manager. It cannot be sent to you again.',
          minLength: MIN_PASSWORD_LENGTH,
          fault: faults?.password,
        },
      ])}
      <button>Register</button>
    </form>
    <p class="foot">A member already? <a href="${linkTo('/sign-in', returnTo)}">Sign in</a></p>`;
}
