import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {oneOf, within} from '../../lib/choose.js';
import {messages} from '../../lib/messages.js';
import {namesIn} from '../../lib/names-in.js';
import {pageAddress} from '../../lib/page-address.js';
import {storyKey, type Article} from '../../model/article.js';
import type {Place} from '../../model/places.js';
import {NewsElement} from '../shared/news-element.js';

const layouts = {list: 'row', grid: 'card', ticker: 'headline'} as const;

/**
 * The newest articles of a feed, without the story that the page is about.
 *
 * @fires {ArticleSelectEvent} news-article-select - The reader chose a story. Cancelable.
 * @fires {ArticleViewEvent} news-article-view - Half of a story was on screen for a second.
 * @fires {LoadEvent} news-load - The feed arrived, or arrived with changes.
 * @fires {LoadErrorEvent} news-error - The feed could not be loaded.
 * @slot - What shows before the script has run, and where the feed cannot be had. A
 *   `<script type="application/feed+json">` here is the feed itself.
 * @csspart heading - The words above the list.
 * @csspart list - The list.
 * @csspart item - One story's place in the list.
 * @csspart image - A story's photo.
 * @csspart credit - Whose photo it is.
 * @csspart kicker - The word above a headline.
 * @csspart headline - A story's headline.
 * @csspart byline - Who wrote it.
 * @csspart date - When it was published or updated.
 * @csspart summary - Its summary.
 * @csspart source - Its publisher.
 * @csspart more - The button that shows more stories.
 * @csspart status - Word of what went wrong.
 */
export class RecentNewsElement extends NewsElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    limit: {type: Number},
    tags: {},
    exclude: {},
    more: {type: Boolean},
  };

  /**
   * The words above the list; none, if they are empty.
   *
   * @default 'Recent news'
   */
  declare heading?: string;
  /** How many articles are shown at first, and added by "More news". */
  declare limit: number;
  /**
   * How the list is laid out.
   *
   * @default 'list'
   */
  declare layout?: 'list' | 'grid' | 'ticker';
  /** Only articles with one of these tags; separated by commas. */
  declare tags?: string;
  /** No articles with one of these tags, ids or addresses; separated by commas. */
  declare exclude?: string;
  /** Offer a button that shows more of the feed. */
  declare more: boolean;

  protected override readonly usualHeading = messages.recentNews;
  #pages = 1;

  constructor() {
    super();
    this.limit = 10;
    this.more = false;
  }

  protected override select(articles: readonly Article[]): readonly Article[] {
    const wanted = namesIn(this.tags);
    const unwanted = namesIn(this.exclude);
    const page = storyKey(pageAddress());
    return articles.filter(
      (article) =>
        article.key != page &&
        (!wanted.length || hasOneOf(article, wanted)) &&
        !hasOneOf(article, unwanted),
    );
  }

  protected override renderNews(shown: readonly Place[]): TemplateResult {
    const layout = oneOf('layout', this.layout, Object.keys(layouts) as (keyof typeof layouts)[]);
    const count = this.#pages * this.#pageSize;
    return html`${this.renderList(shown, count, layout, layouts[layout])}
    ${
      this.more && (!shown[0] || shown.length > count)
        ? html`<button part="more" @click=${this.#showMore}>${this.say(messages.more)}</button>`
        : nothing
    }`;
  }

  get #pageSize(): number {
    return within('limit', this.limit, 1000, 10);
  }

  readonly #showMore = (): void => {
    this.focusNext = `li:nth-child(${this.#pages * this.#pageSize + 1}) a`;
    this.#pages++;
    this.requestUpdate();
  };
}

function hasOneOf(article: Article, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      name == article.id ||
      storyKey(name) == article.key ||
      article.tags.some((tag) => tag.toLowerCase() == name.toLowerCase()),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'recent-news': RecentNewsElement;
  }
}
