import {html, nothing, type TemplateResult} from 'lit';
import type {AttributeFacts, ElementFacts} from '../facts/elements.js';
import {attributesOf, type ChosenElement, type Settings} from '../settings.js';
import type {Actions, State} from '../state.js';
import {attributeControl} from './attribute-control.js';
import {inWords} from '../facts/in-words.js';

/** Which elements there are to be, and how each of them is. */
export function elementsForm(state: State, actions: Actions): TemplateResult {
  return html`
    <fieldset>
      <legend>What it shows</legend>
      ${state.elements.map((element) => elementChoice(element, state, actions))}
    </fieldset>
  `;
}

function elementChoice(facts: ElementFacts, state: State, actions: Actions): TemplateResult {
  const {tag, sentence, attributes} = facts;
  const chosen = attributesOf(state.settings, tag);
  const toggle = ({target}: Event): void => {
    const isShown = (target as HTMLInputElement).checked;
    const others = state.settings.elements.filter((each) => each.tag !== tag);
    actions.change({elements: isShown ? [...others, {tag, attributes: {}}] : others}, tag);
  };
  const control = (attribute: AttributeFacts): TemplateResult =>
    attributeControl(tag, attribute, chosen?.[attribute.name] ?? '', (value) => {
      const elements = state.settings.elements.map((each) =>
        each.tag === tag ? withAttribute(each, attribute, value) : each,
      );
      actions.change({elements}, `${tag}.${attribute.name}`);
    });
  const moveUp = (): TemplateResult => html`
    <button
      type="button"
      @click=${() => actions.change({elements: raised(state.settings, tag)}, 'order')}
    >
      Move up
    </button>
  `;
  const [first, rest] = partition(attributes, isAsked);
  return html`
    <div class="element">
      <label class="check">
        <input
          type="checkbox"
          name=${tag}
          aria-describedby="${tag}-sentence"
          .checked=${!!chosen}
          @change=${toggle}
        />
        ${inWords(tag)}
      </label>
      <p class="hint" id="${tag}-sentence">${sentence}</p>
      ${
        chosen
          ? html`
              <div class="attributes">
                ${first.map(control)}
                <details>
                  <summary>More choices</summary>
                  ${rest.map(control)}
                </details>
                ${state.settings.elements[0]?.tag === tag ? nothing : moveUp()}
              </div>
            `
          : nothing
      }
    </div>
  `;
}

/** What is asked at once: how it is laid out, and, of what shows no feed, where it is from. */
function isAsked({name}: AttributeFacts): boolean {
  return /^(layout|limit|per-city|src)$/.test(name);
}

/** The elements with one of them before the one that it stands below. */
function raised({elements}: Settings, tag: string): ChosenElement[] {
  const place = elements.findIndex((each) => each.tag === tag);
  return elements.toSpliced(place - 1, 2, elements[place]!, elements[place - 1]!);
}

function withAttribute(
  element: ChosenElement,
  {name, default: usual}: AttributeFacts,
  value: string,
): ChosenElement {
  const attributes = {...element.attributes, [name]: value};
  if (value === '' || value === usual) delete attributes[name];
  return {...element, attributes};
}

function partition<T>(list: readonly T[], condition: (each: T) => boolean): [T[], T[]] {
  return [list.filter(condition), list.filter((each) => !condition(each))];
}
