import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {oneOf, within} from '../../lib/choose.js';
import {messages} from '../../lib/messages.js';
import {tryLoad} from '../../lib/on-demand.js';
import {namesIn} from '../../lib/names-in.js';
import {saved} from '../../lib/saved-choices.js';
import type {Article} from '../../model/article.js';
import {amongCities, groupByCity, type CityGroup} from '../../model/city-group.js';
import type {Place} from '../../model/places.js';
import {NewsElement} from '../shared/news-element.js';
import type * as tools from './city-tools.js';
import {loadCityTools} from './on-demand.js';
import {storageKey} from './storage-key.js';

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
 * @csspart kicker - The word above a headline.
 * @csspart headline - A story's headline.
 * @csspart byline - Who wrote it.
 * @csspart date - When it was published or updated.
 * @csspart summary - Its summary.
 * @csspart source - Its publisher.
 * @csspart status - Word of what went wrong.
 */
export class AroundTheCitiesElement extends NewsElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    cities: {},
    perCity: {type: Number, attribute: 'per-city'},
  };

  /**
   * The words above the cities; none, if they are empty.
   *
   * @default 'Around the cities'
   */
  declare heading?: string;
  /** The cities to show, in order, separated by commas; all that the feed has, unless given. */
  declare cities?: string;
  /** How many articles are shown of each city. */
  declare perCity: number;
  /**
   * How the cities are laid out.
   *
   * @default 'columns'
   */
  declare layout?: 'columns' | 'tabs' | 'list';

  protected override readonly usualHeading = messages.aroundTheCities;
  /** @internal The cities that the reader chose, once the reader has chosen. */
  chosen = savedCities();
  /** @internal Whether they are remembered on this device. */
  isRemembered = !!this.chosen;
  /** @internal The city whose tab is open. */
  openCity?: string;
  /** What the reader sets the cities with, once it has been loaded; null where it cannot be had. */
  #tools?: typeof tools | null;

  constructor() {
    super();
    this.perCity = 3;
  }

  protected override select(articles: readonly Article[]): readonly Article[] {
    // A story that does not say its city may begin with it; what reads that is loaded only then.
    this.isWaiting =
      this.#tools === undefined && (this.layout == 'tabs' || articles.some(({city}) => !city));
    if (this.isWaiting) {
      void this.#loadTools();
      return [];
    }
    return articles.filter(this.#cityOf);
  }

  protected override renderNews(shown: readonly Place[]): TemplateResult {
    const layout = oneOf('layout', this.layout, ['columns', 'tabs', 'list'] as const);
    const isTabs = layout == 'tabs' && this.#tools !== null;
    const [isReady] = shown;
    const {names} = this;
    const known = isReady || names[0] ? names : Array<string>(expected).fill('\u00a0');
    const groups = isReady
      ? groupByCity(shown, known, ({article}) => this.#cityOf(article))
      : known.map((name) => ({name, items: [] as Place[]}));
    if (!isTabs)
      return html`<div class=${layout == 'list' ? layout : 'columns'}>
        ${groups.map(this.#renderCity)}
      </div>`;
    return isReady
      ? this.#tools!.cityTabs(html, this, groups)
      : // A tab that gets its name would push those behind it: until then, there is one.
        html`<div role="tablist"><button part="city">${names[0] ?? '\u00a0'}</button></div>
          ${this.renderStories([], 1)}`;
  }

  readonly #renderCity = ({name, items}: CityGroup<Place>): TemplateResult =>
    html`<div>
      <div part="city" role="heading" aria-level=${Math.min(this.level + 1, 6)}>${name}</div>
      ${this.renderStories(items, 2)}
    </div>`;

  /** @internal The stories of a city, `deeper` levels below the element's own heading. */
  renderStories(items: readonly Place[], deeper: number): TemplateResult {
    const count = within('per-city', this.perCity, 100, 3);
    return this.renderList(items, count, 'list', 'headline', this.level + deeper);
  }

  protected override renderControls(): TemplateResult {
    return html`<details @toggle=${this.#loadTools}>
      <summary>${this.say(messages.chooseCities)}</summary>
      ${this.#tools?.cityChooser(html, this)}
    </details>`;
  }

  /** @internal The cities to show, in order; all that the feed has, if there are none. */
  get names(): readonly string[] {
    return this.chosen?.length ? this.chosen : namesIn(this.cities);
  }

  readonly #loadTools = async (): Promise<void> => {
    if (this.#tools !== undefined) return;
    this.#tools = (await tryLoad('newsrack-cities.mjs', loadCityTools())) ?? null;
    this.requestUpdate();
  };

  readonly #cityOf = (article: Article): string | undefined =>
    this.#tools
      ? this.#tools.cityOf(article, this.names)
      : amongCities(article.city?.name, this.names);
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
