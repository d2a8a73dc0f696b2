import {html, type TemplateResult} from 'lit';
import {waitFor} from 'storybook/test';
import {directionOf} from '../../src/lib/language.js';
import {languages, type Language} from '../samples/languages.js';

/** What a page in so many languages at once is not asked for: that no two headings are the same. */
export const inEveryLanguage = {
  a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}},
};

/** An element in every language that it speaks, each in a place of that language. */
export function drawLanguages(drawIn: (language: Language) => unknown): TemplateResult {
  return html`<div class="languages">
    ${languages.map(
      (language) =>
        html`<section lang=${language.tag} dir=${directionOf(language.tag)}>
          <p class="language">${language.name}</p>
          ${drawIn(language)}
        </section>`,
    )}
  </div>`;
}

/** Waits until each language has words of its own there, and none has those of English. */
export function speaks(canvas: HTMLElement, tag: string, selector: string): Promise<void> {
  return waitFor(
    () => {
      const [english, ...others] = [...canvas.querySelectorAll(tag)].map((element) =>
        element.shadowRoot!.querySelector(selector)?.textContent.trim(),
      );
      if (!english || others.length !== languages.length - 1) throw new Error('Not all are drawn.');
      const silent = languages.slice(1).filter((_, index) => !others[index]);
      const same = languages.slice(1).filter((_, index) => others[index] === english);
      if (silent.length + same.length > 0) {
        throw new Error(
          `Not in their own words: ${[...silent, ...same].map(({tag}) => tag).join()}`,
        );
      }
    },
    {timeout: 10_000, interval: 20},
  );
}
