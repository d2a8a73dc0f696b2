import {html, nothing, type TemplateResult} from 'lit';
import {nameOfLanguage} from '../facts/name-of-language.js';
import {coloursOf, type Token} from '../facts/themes.js';
import {schemes, widths, type Scheme} from '../settings.js';
import type {Actions, State} from '../state.js';
import {inWords} from '../facts/in-words.js';
import {shownColour} from './shown-colour.js';

/** What it looks like: theme, colours, light and dark, language, width. */
export function lookForm(state: State, actions: Actions): TemplateResult {
  const {settings, themeBook, languages} = state;
  const theme = themeBook.themes.find(({name}) => name === settings.theme);
  return html`
    <fieldset>
      <legend>How it looks</legend>
      <label for="theme">Theme</label>
      <select
        id="theme"
        aria-describedby="theme-hint"
        @change=${({target}: Event) => actions.change({theme: valueOf(target)}, 'theme')}
      >
        <option value="" .selected=${!settings.theme}>None</option>
        ${themeBook.themes.map(
          ({name, title}) =>
            html`<option value=${name} .selected=${name === settings.theme}>${title}</option>`,
        )}
      </select>
      <p class="hint" id="theme-hint">
        ${theme?.description ?? 'Fonts and colours of the page around it.'}
      </p>

      <label for="scheme">Light or dark</label>
      <select
        id="scheme"
        @change=${({target}: Event) =>
          actions.change({scheme: valueOf(target) as Scheme}, 'scheme')}
      >
        ${schemes.map(
          (scheme) =>
            html`<option value=${scheme} .selected=${scheme === settings.scheme}>
              ${wordsForSchemes[scheme]}
            </option>`,
        )}
      </select>

      <div class="colours" role="group" aria-label="Colours">
        ${coloursOf(themeBook).map((token) => colourPicker(token, state, actions))}
      </div>

      <label for="language">Language</label>
      <select
        id="language"
        @change=${({target}: Event) => actions.change({language: valueOf(target)}, 'language')}
      >
        <option value="" .selected=${!settings.language}>As the page around it</option>
        ${languages.map(
          (tag) =>
            html`<option value=${tag} lang=${tag} .selected=${tag === settings.language}>
              ${nameOfLanguage(tag)}
            </option>`,
        )}
      </select>

      <label for="width">Widest, in pixels</label>
      <input
        id="width"
        type="number"
        min=${widths.least}
        max=${widths.most}
        placeholder="As wide as its place"
        .value=${`${settings.width ?? ''}`}
        @change=${({target}: Event) => actions.change({width: widthIn(valueOf(target))}, 'width')}
      />
    </fieldset>
  `;
}

const wordsForSchemes: Readonly<Record<Scheme, string>> = {
  page: 'As the page around it',
  light: 'Always light',
  dark: 'Always dark',
  device: 'As the reader’s device has it',
};

function colourPicker(
  token: Token,
  {settings, themeBook}: State,
  {change}: Actions,
): TemplateResult {
  const {name} = token;
  const id = `colour${name}`;
  const label = inWords(name.replace('--news-', ''));
  const {[name]: chosen, ...others} = settings.colours;
  const set = ({target}: Event): void =>
    change({colours: {...settings.colours, [name]: valueOf(target)}}, name);
  return html`
    <div class="colour">
      <input
        id=${id}
        type="color"
        aria-describedby="${id}-hint"
        .value=${chosen ?? shownColour(token, themeBook, settings)}
        @input=${set}
      />
      <label for=${id}>${label}</label>
      <span class="hint" id="${id}-hint">${chosen ?? 'not picked'}</span>
      ${
        chosen
          ? html`<button
              type="button"
              aria-label="Undo ${label}"
              @click=${() => change({colours: others}, name)}
            >
              Undo
            </button>`
          : nothing
      }
    </div>
  `;
}

function widthIn(text: string): number | undefined {
  if (!text) return undefined;
  return Math.min(widths.most, Math.max(widths.least, Math.round(Number(text))));
}

function valueOf(target: EventTarget | null): string {
  return (target as HTMLInputElement | HTMLSelectElement).value;
}
