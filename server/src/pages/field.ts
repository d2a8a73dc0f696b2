/** One field of a form, with its label, its hint and what is wrong with it. */
import {html, type Html} from './html.js';

/** A field as a page describes it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password';
  /** What a password manager and a browser's own memory know the field by (WCAG 1.3.5). */
  readonly autocomplete: string;
  readonly hint?: string;
  /** What was typed before. A password is never written into a page. */
  readonly value?: string;
  /** What is wrong with what was typed, in a sentence. */
  readonly fault?: string | undefined;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** Draws a field. `hasCursor` puts the cursor into it, and with it the voice of a screen reader. */
export function renderField(field: Field, hasCursor: boolean): Html {
  const hintId = field.hint === undefined ? '' : `${field.name}-hint`;
  const faultId = field.fault === undefined ? '' : `${field.name}-fault`;
  const described = [faultId, hintId].filter((id) => id !== '').join(' ');
  return html`<div class="field">
    <label for="${field.name}">${field.label}</label>
    ${field.hint !== undefined && html`<p class="hint" id="${hintId}">${field.hint}</p>`}
    ${field.fault !== undefined && html`<p class="fault" id="${faultId}">${field.fault}</p>`}
    <input
      id="${field.name}"
      name="${field.name}"
      type="${field.type}"
      autocomplete="${field.autocomplete}"
      required
      ${field.type !== 'text' && html`autocapitalize="none" spellcheck="false"`}
      ${field.value !== undefined && field.type !== 'password' && html`value="${field.value}"`}
      ${field.minLength !== undefined && html`minlength="${field.minLength}"`}
      ${field.maxLength !== undefined && html`maxlength="${field.maxLength}"`}
      ${described !== '' && html`aria-describedby="${described}"`}
      ${field.fault !== undefined && html`aria-invalid="true"`}
      ${hasCursor && html`autofocus`}
    />
  </div>`;
}

/** Draws the fields of a form; the first wrong one has the cursor. */
export function renderFields(fields: readonly Field[]): readonly Html[] {
  const wrong = fields.find((field) => field.fault !== undefined);
  return fields.map((field) => renderField(field, field === wrong));
}
