import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {oneOf, within} from '../../lib/choose.js';
import {messages} from '../../lib/messages.js';
import {namesIn} from '../../lib/names-in.js';
import {save, saved} from '../../lib/saved-choices.js';
import {isCurrent, type Article} from '../../model/article.js';
import {cityOf, groupByCity, type CityGroup} from '../../model/city-group.js';
import type {Feed} from '../../model/feed.js';
import type {Place} from '../../model/places.js';
import {NewsElement} from '../shared/news-element.js';

/** Where the reader's cities are kept, if the reader says so. */
const storageKey = 'newsrack-cities';
/** How many cities are expected where none are named. */
const expected = 6;

/**
 * The newest articles of a feed, grouped by the city they are filed from. A
 * reader can choose their cities, and have them remembered on their device.
 *
 * @fires {ArticleSelectEvent} news-article-select - The reader chose a story. Cancelable.
 * @fires {ArticleViewEvent} news-article-view - Half of a story was on screen for a second.
 * @fires {LoadEvent} news-load - The feed arrived, or arrived with changes.
 * @fires {LoadErrorEvent} news-error - The feed could not be loaded.
 * @slot - What shows before the script has run, and where the feed cannot be had. A
 *   `<script type="application/feed+json">` here is the feed itself.
 * @csspart heading - The words above the cities.
 * @csspart city - A city's name.
 * @csspart list - A city's stories.
 * @csspart item - One story's place in a list.
 * @csspart status - Word of what went wrong.
 */
export class AroundTheCitiesElement extends NewsElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    cities: {},
    perCity: {type: Number, attribute: 'per-city'},
  };

  /** The words above the cities. */
  declare heading: string;
  /** The cities to show, in order, separated by commas; all that the feed has, unless given. */
  declare cities?: string;
  /** How many articles are shown of each city. */
  declare perCity: number;
  /** How the cities are laid out. */
  declare layout?: 'columns' | 'tabs' | 'list';

  /** The cities that the reader chose, once the reader has chosen. */
  #chosen = savedCities();
  #isRemembered = !!this.#chosen;
  /** The city whose tab is open. */
  #open?: string;

  constructor() {
    super();
    this.heading = messages.aroundTheCities;
    this.perCity = 3;
  }

  protected override select({articles}: Feed): readonly Article[] {
    const names = this.#names;
    return articles.filter((article) => isCurrent(article) && cityOf(article, names));
  }

  protected override renderNews(shown: readonly Place[]): TemplateResult {
    const layout = oneOf('layout', this.layout, ['columns', 'tabs', 'list'] as const);
    const isReady = shown.length > 0;
    const isTabs = layout == 'tabs';
    // A tab that gets its name would push those behind it: until then, there is one.
    const unknown = Array<string>(isTabs ? 1 : expected).fill('\u00a0');
    const names = isReady || this.#names.length ? this.#names : unknown;
    const groups = isReady ? groupByCity(shown, names) : names.map((name) => ({name, items: []}));
    return html`<div class=${layout}>
      ${isTabs ? this.#renderTabs(groups) : groups.map(this.#renderCity)}
    </div>`;
  }

  readonly #renderCity = ({name, items}: CityGroup<Place>): TemplateResult =>
    html`<div>
      <div part="city" role="heading" aria-level=${Math.min(this.level + 1, 6)}>${name}</div>
      ${this.#renderStories(items, this.level + 2)}
    </div>`;

  #renderStories(items: readonly Place[], level: number): TemplateResult {
    return this.renderList(
      items,
      within('per-city', this.perCity, 100, 3),
      'list',
      'headline',
      level,
    );
  }

  /** Tabs by the ARIA Authoring Practices: arrows move, Home and End jump, one stop for Tab. */
  #renderTabs(groups: readonly CityGroup<Place>[]): TemplateResult {
    const open = groups.find(({name}) => name == this.#open) ?? groups[0]!;
    return html`<div role="tablist" aria-labelledby="heading" @keydown=${this.#moveBetweenTabs}>
        ${groups.map(
          ({name}) =>
            html`<button
              part="city"
              role="tab"
              id=${name == open.name ? 'tab' : nothing}
              aria-controls="panel"
              aria-selected=${name == open.name}
              tabindex=${name == open.name ? 0 : -1}
              @click=${() => {
                this.#open = name;
                this.requestUpdate();
              }}
            >
              ${name}
            </button>`,
        )}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby="tab">
        ${this.#renderStories(open.items, this.level + 1)}
      </div>`;
  }

  protected override renderControls(): TemplateResult {
    const names = this.#names;
    const found = (this.state.feed?.articles ?? []).flatMap((article) => cityOf(article, []) ?? []);
    // Those chosen stay on offer on a day without a story.
    const box = (label: string, checked: boolean, value = ''): TemplateResult =>
      html`<label><input type="checkbox" value=${value} .checked=${checked} />${label}</label>`;
    return html`<details @change=${this.#choose}>
      <summary>${messages.chooseCities}</summary>
      ${[...new Set([...found, ...names])].map((name) => box(name, names.includes(name), name))}
      ${box(messages.remember, this.#isRemembered)}
    </details>`;
  }

  get #names(): readonly string[] {
    return this.#chosen?.length ? this.#chosen : namesIn(this.cities);
  }

  readonly #moveBetweenTabs = (press: KeyboardEvent): void => {
    const tabs = [...(press.currentTarget as Element).children] as HTMLElement[];
    const here = tabs.indexOf(press.target as HTMLElement);
    const side = getComputedStyle(this).direction == 'rtl' ? -1 : 1;
    const step = {ArrowRight: side, ArrowLeft: -side, Home: -here, End: -here - 1}[press.key];
    if (step == undefined) return;
    press.preventDefault();
    const tab = tabs.at((here + step) % tabs.length)!;
    tab.focus();
    tab.click();
  };

  readonly #choose = ({currentTarget}: Event): void => {
    const boxes = [...(currentTarget as Element).querySelectorAll('input')];
    this.#isRemembered = boxes.pop()!.checked;
    this.#chosen = boxes.filter(({checked}) => checked).map(({value}) => value);
    save(storageKey, this.#isRemembered && this.#chosen);
    this.reselect();
  };
}

function savedCities(): string[] | undefined {
  const list = saved(storageKey);
  return Array.isArray(list) ? list.map(String) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'around-the-cities': AroundTheCitiesElement;
  }
}
