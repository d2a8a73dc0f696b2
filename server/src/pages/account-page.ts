/** The page of who is signed in. */
import {html, type Html} from './html.js';

/** What the page shows of the member. */
export interface AccountView {
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly isModerator: boolean;
  /** Where the reader came from; already checked. */
  readonly returnTo: string | null;
}

/** Says who one is, with a way back and a way out. */
export function renderAccount(view: AccountView): Html {
  return html`<h1>Your account</h1>
    <div class="who">
      ${
        view.avatarUrl !== null &&
        html`<img
          src="${view.avatarUrl}"
          alt=""
          width="56"
          height="56"
          referrerpolicy="no-referrer"
        />`
      }
      <p>
        <strong>${view.name}</strong>
        <span>${view.isModerator ? 'Signed in as a moderator' : 'Signed in'}</span>
      </p>
    </div>
    <div class="actions">
      ${view.returnTo !== null && html`<a href="${view.returnTo}">Back to the page</a>`}
      <form method="post" action="/sign-out"><button class="quiet">Sign out</button></form>
    </div>`;
}
