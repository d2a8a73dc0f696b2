import {html, nothing, type TemplateResult} from 'lit';
import type {Form} from '../settings.js';
import {wholeOf} from '../snippet/snippet.js';
import type {Actions, State} from '../state.js';

/** The snippet, and the button that copies it. */
export function snippetPanel(state: State, {change, copy}: Actions): TemplateResult {
  const {settings, snippet, hints, copied, isMeasured} = state;
  const text = wholeOf(snippet);
  const choice = (form: Form, words: string): TemplateResult => html`
    <label class="check">
      <input
        type="radio"
        name="form"
        value=${form}
        .checked=${settings.form === form}
        @change=${() => change({form}, 'form')}
      />
      ${words}
    </label>
  `;
  return html`
    <section class="snippet" aria-labelledby="snippet-heading" aria-busy="${!isMeasured}">
      <h2 id="snippet-heading">Your snippet</h2>
      <div class="forms" role="radiogroup" aria-label="Where it goes">
        ${choice('tags', 'Into a page')} ${choice('places', 'Into an editor that strips tags')}
      </div>
      <button
        class="copy"
        type="button"
        @click=${() => copy(text, document.querySelector('.snippet code')!)}
      >
        Copy
      </button>
      <p class="word good" role="status">${copied}</p>
      <div class="hints" role="status">
        ${
          hints.length
            ? html`<ul>
                ${hints.map((hint) => html`<li>${hint}</li>`)}
              </ul>`
            : nothing
        }
      </div>
      <pre tabindex="0" aria-label="Snippet"><code>${text}</code></pre>
    </section>
  `;
}
