import {html, type TemplateResult} from 'lit';
import type {Actions, State} from '../state.js';
import {elementsForm} from './elements-form.js';
import {feedForm} from './feed-form.js';
import {lookForm} from './look-form.js';
import {snippetPanel} from './snippet-panel.js';

/** The whole page but for the previews, which are put into `stage` and `backstage` and stay there. */
export function pageView(
  state: State,
  actions: Actions,
  stage: HTMLElement,
  backstage: HTMLElement,
): TemplateResult {
  return html`
    <header>
      <h1>Newsrack <span>Make a snippet</span></h1>
    </header>
    <main>
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${feedForm(state, actions)} ${elementsForm(state, actions)} ${lookForm(state, actions)}
      </form>
      <div class="result">
        <section class="preview" aria-labelledby="preview-heading">
          <h2 id="preview-heading">Preview</h2>
          ${stage} ${backstage}
        </section>
        ${snippetPanel(state, actions)}
      </div>
    </main>
  `;
}
