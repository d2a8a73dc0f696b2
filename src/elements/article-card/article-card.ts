import type {PropertyDeclarations, TemplateResult} from 'lit';
import {oneOf} from '../../lib/choose.js';
import {messages} from '../../lib/messages.js';
import {pageAddress} from '../../lib/page-address.js';
import {storyKey, type Article} from '../../model/article.js';
import type {Feed} from '../../model/feed.js';
import type {Place} from '../../model/places.js';
import type {ArticleLayout} from '../shared/article-view.js';
import {fillWithHtml, type Filled} from '../shared/fill-with-html.js';
import {NewsElement} from '../shared/news-element.js';

/**
 * One article of a feed, with its photo and the photo's credit. Without
 * `article` it is the story that the page is about, else the feed's first.
 *
 * @fires {ArticleSelectEvent} news-article-select - The reader chose the story. Cancelable.
 * @fires {ArticleViewEvent} news-article-view - Half of the story was on screen for a second.
 * @fires {LoadEvent} news-load - The feed arrived, or arrived with changes.
 * @fires {LoadErrorEvent} news-error - The feed could not be loaded.
 * @slot - What shows before the script has run, and where the feed cannot be had. A
 *   `<script type="application/feed+json">` here is the feed itself.
 * @csspart image - The photo.
 * @csspart credit - Whose photo it is.
 * @csspart kicker - The word above the headline.
 * @csspart headline - The headline.
 * @csspart byline - Who wrote it.
 * @csspart date - When it was published or updated.
 * @csspart summary - The summary.
 * @csspart body - The whole text, in the story layout.
 * @csspart source - The publisher.
 * @csspart status - Word of what went wrong.
 */
export class ArticleCardElement extends NewsElement {
  static override properties: PropertyDeclarations = {article: {}};

  /** Id or address of the article; unless given, the story that the page is about, else the feed's first. */
  declare article?: string;
  /**
   * How the article is laid out; `story` is the whole text.
   *
   * @default 'card'
   */
  declare layout?: ArticleLayout;

  protected override readonly emptyMessage = messages.noSuchStory;

  protected override select(current: readonly Article[], {articles}: Feed): readonly Article[] {
    const {article} = this;
    const wanted = article ? storyKey(article) : storyKey(pageAddress());
    const found = articles.find(({id, key}) => id == article || key == wanted);
    return found ? [found] : article ? [] : current;
  }

  protected override renderNews(shown: readonly Place[]): TemplateResult {
    const layout = oneOf('layout', this.layout, ['card', 'row', 'headline', 'story'] as const);
    return this.renderPlace(shown.find(({gone}) => !gone) ?? shown[0], layout, this.level);
  }

  protected override updated(): void {
    super.updated();
    const body = this.renderRoot.querySelector<Filled>('[part=body]');
    if (body) void fillWithHtml(body);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCardElement;
  }
}
