import {html, type TemplateResult} from 'lit';
import type {AttributeFacts} from '../facts/elements.js';
import {inWords} from '../facts/in-words.js';

/** Asks for an attribute in the way that suits it. `set` gets its value; empty for none. */
export function attributeControl(
  tag: string,
  facts: AttributeFacts,
  value: string,
  set: (value: string) => void,
): TemplateResult {
  const id = `${tag}.${facts.name}`;
  const label = inWords(facts.name);
  const hint = html`<p class="hint" id="${id}-hint">${facts.sentence}</p>`;
  const take = ({target}: Event): void => set((target as HTMLInputElement).value.trim());
  switch (facts.kind) {
    case 'flag':
      return html`
        <label class="check">
          <input
            type="checkbox"
            id=${id}
            aria-describedby="${id}-hint"
            .checked=${value === 'true'}
            @change=${({target}: Event) => set((target as HTMLInputElement).checked ? 'true' : '')}
          />
          ${label}
        </label>
        ${hint}
      `;
    case 'choice':
      return html`
        <label for=${id}>${label}</label>
        <select id=${id} aria-describedby="${id}-hint" @change=${take}>
          ${facts.values.map(
            (each) =>
              html`<option value=${each} .selected=${each === (value || facts.default)}>
                ${inWords(each)}
              </option>`,
          )}
        </select>
        ${hint}
      `;
    case 'number':
    case 'text':
      return html`
        <label for=${id}>${label}</label>
        <input
          id=${id}
          type=${facts.kind}
          min="0"
          placeholder=${facts.default}
          aria-describedby="${id}-hint"
          .value=${value}
          @input=${take}
        />
        ${hint}
      `;
  }
}
