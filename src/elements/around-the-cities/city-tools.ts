// What a reader sets the cities with, and what finds a city in a story's first words: loaded
// where there are tabs, where the reader opens the choice of cities, and for feeds that
// leave a city out. `html` is the caller's: templates of another copy of Lit are
// not its own.

import type {html as Html, TemplateResult} from 'lit';
import {messages} from '../../lib/messages.js';
import {save} from '../../lib/saved-choices.js';
import {openingOf} from '../../lib/plain-text.js';
import type {Article} from '../../model/article.js';
import type {CityGroup} from '../../model/city-group.js';
import {inferCity} from '../../model/infer-city.js';
import type {Place} from '../../model/places.js';
import type {AroundTheCitiesElement} from './around-the-cities.js';
import {storageKey} from './storage-key.js';

/** The one of `names` that an article is filed from; where there are none, any city. */
export function cityOf(article: Article, names: readonly string[]): string | undefined {
  return inferCity(article, names, openingOf(article));
}

/** One city at a time, by the tabs of the ARIA Authoring Practices. */
export function cityTabs(
  html: typeof Html,
  host: AroundTheCitiesElement,
  groups: readonly CityGroup<Place>[],
): TemplateResult {
  const found = groups.findIndex(({name}) => name == host.openCity);
  const open = Math.max(found, 0);
  const select = (name: string): void => {
    host.openCity = name;
    host.requestUpdate();
  };
  return html`<div role="tablist" aria-labelledby="heading" @keydown=${moveBetweenTabs}>
      ${groups.map(
        ({name}, index) =>
          html`<button
            part="city"
            role="tab"
            id=${'tab' + index}
            aria-controls="panel"
            aria-selected=${index == open}
            tabindex=${index == open ? 0 : -1}
            @click=${() => select(name)}
          >
            ${name}
          </button>`,
      )}
    </div>
    <div role="tabpanel" id="panel" aria-labelledby=${'tab' + open}>
      ${host.renderStories(groups[open]!.items, 1)}
    </div>`;
}

/** Arrows move, Home and End jump; Tab stops once. */
function moveBetweenTabs(press: KeyboardEvent): void {
  const list = press.currentTarget as Element;
  const tabs = [...list.children] as HTMLElement[];
  const here = tabs.indexOf(press.target as HTMLElement);
  const side = getComputedStyle(list).direction == 'rtl' ? -1 : 1;
  const step = {ArrowRight: side, ArrowLeft: -side, Home: -here, End: -here - 1}[press.key];
  if (step == undefined) return;
  press.preventDefault();
  const tab = tabs.at((here + step) % tabs.length)!;
  tab.focus();
  tab.click();
}

/** A box for each city that is on offer, and one that has the choice remembered. */
export function cityChooser(html: typeof Html, host: AroundTheCitiesElement): TemplateResult {
  const {names, state} = host;
  const found = (state.feed?.articles ?? []).flatMap((article) => cityOf(article, []) ?? []);
  const box = (label: string, checked: boolean, value = ''): TemplateResult =>
    html`<label><input type="checkbox" value=${value} .checked=${checked} /> ${label}</label>`;
  // Those chosen stay on offer on a day without a story.
  return html`<div @change=${(change: Event) => choose(host, change)}>
    ${[...new Set([...found, ...names])].map((name) => box(name, names.includes(name), name))}
    ${box(host.say(messages.remember), host.isRemembered)}
  </div>`;
}

function choose(host: AroundTheCitiesElement, {currentTarget}: Event): void {
  const boxes = [...(currentTarget as Element).querySelectorAll('input')];
  const {chosen} = host;
  host.isRemembered = boxes.pop()!.checked;
  host.chosen = boxes.filter(({checked}) => checked).map(({value}) => value);
  save(storageKey, host.isRemembered && host.chosen);
  host.requestUpdate('chosen', chosen);
}
