import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/article-card.js';
import {outOfOrder} from './network/answers.js';
import {feedAt} from './network/server.js';
import {
  bareItem,
  feedWith,
  longItem,
  lostPhotoItem,
  sampleItems,
  untitledItem,
  type SampleItem,
} from './samples/feed.js';
import {draw, fallback, find, inlineFeed, type Attributes} from './support/draw.js';
import {drawLanguages, inEveryLanguage, speaks} from './support/draw-languages.js';
import * as faces from './support/faces.js';
import {hears} from './support/hear.js';
import * as looks from './support/looks.js';
import {seeing} from './support/seeing.js';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = {
  title: 'Elements/article-card',
  component: 'article-card',
  args: {article: 'ferry'},
  // The manifest names the type, not what it may be.
  argTypes: {
    layout: {control: {type: 'select'}, options: ['card', 'row', 'headline', 'story']},
  },
  render: (attributes, {id}) => draw('article-card', {src: feedAt(id), ...attributes}),
  play: ({canvasElement}) => shows(canvasElement, '[part=headline]'),
};
export default meta;

const {shows, says} = seeing('article-card');

/** A story whose feed has only this item. */
const only = (item: SampleItem, layout = 'card'): Story => ({
  args: {article: item.id, layout},
  parameters: {server: {feed: [{json: feedWith([item])}]}},
});

/** Every attribute and every custom property can be turned. */
export const Playground: Story = {args: {layout: 'row'}};

export const Card: Story = {args: {layout: 'card'}, ...looks.column};
export const Row: Story = {args: {layout: 'row'}};
export const Headline: Story = {args: {layout: 'headline'}};
/** The whole text, as on the story’s own page. */
export const WholeStory: Story = {
  args: {layout: 'story', 'heading-level': 1, eager: true},
  play: ({canvasElement}) => shows(canvasElement, '[part=body] p'),
};

/** Nothing has been answered yet. The skeleton has the size of the story. */
export const Loading: Story = {
  ...faces.loading,
  ...looks.column,
  play: ({canvasElement}) => shows(canvasElement, '.loading'),
};
/** The feed does not have this story. */
export const Empty: Story = {
  args: {article: 'no-such-story'},
  play: says('This story is not here.'),
};
/** The server is out of order. */
export const Failed: Story = {
  ...faces.failed,
  ...looks.column,
  play: says('This cannot be shown just now.'),
};
/** There is no connection, and trying again twice did not help. */
export const Unreachable: Story = {
  ...faces.unreachable,
  ...looks.column,
  play: says('Check your connection.'),
};
/** What was answered is not a feed. */
export const NotAFeed: Story = {...faces.notAFeed, args: {layout: 'row'}, play: Failed.play!};
/** The story arrived, and asking for a newer one failed. */
export const Stale: Story = {
  ...faces.stale,
  ...looks.column,
  play: async ({canvasElement}) => {
    await shows(canvasElement, '[part=status]', 'This is from');
    await hears('news-error');
  },
};
/** The story has been withdrawn while it was read. */
export const Withdrawn: Story = {
  args: {refresh: 1, layout: 'row'},
  parameters: {
    server: {feed: [{json: feedWith()}, {json: feedWith(sampleItems.slice(1))}]},
  },
  play: ({canvasElement}) => shows(canvasElement, '*', 'no longer available'),
};

/** Everything about it is as long as it gets. */
export const LongContent: Story = {...only(longItem), ...looks.column};
/** A headline, and nothing else. */
export const ShortContent: Story = only(bareItem);
/** Words without a headline, a photo, an author, a date or a place. */
export const MissingContent: Story = {
  ...only(untitledItem, 'row'),
  play: ({canvasElement}) => shows(canvasElement, 'article', 'The early boat'),
};
export const WithoutPhoto: Story = {args: {article: 'without-photo'}};
/** A photo that cannot be had leaves no hole. */
export const LostPhoto: Story = {
  ...only(lostPhotoItem),
  play: async ({canvasElement}) => {
    await shows(canvasElement, 'article:not(:has(figure))');
  },
};
/** A story that was put right says when. */
export const Corrected: Story = {args: {article: 'corrected', layout: 'row'}};
/** A story in another language than the page’s carries its own. */
export const OtherLanguage: Story = {args: {article: 'arabic', layout: 'story'}, ...looks.column};

/** The feed stands in the page itself, and no request is made. */
export const FeedInThePage: Story = {
  args: {layout: 'row'},
  render: (attributes) => draw('article-card', attributes, inlineFeed(feedWith())),
};
/** What stands inside shows where the feed cannot be had. */
export const Fallback: Story = {
  args: {layout: 'row'},
  parameters: {server: {feed: [outOfOrder]}},
  render: (attributes, {id}) =>
    draw('article-card', {src: feedAt(id), ...attributes}, fallback('this story on our site')),
  play: says('This cannot be shown just now.'),
};

/** The page opens the story its own way: it cancels what the reader’s choice would do. */
export const ChosenByTheReader: Story = {
  args: {layout: 'headline'},
  render: (attributes, {id}) => {
    const element = draw('article-card', {src: feedAt(id), ...attributes});
    element.addEventListener('news-article-select', (choice) => choice.preventDefault());
    return element;
  },
  play: async ({canvasElement}) => {
    (await find(canvasElement, 'article-card', 'a')).click();
    await hears('news-article-select');
  },
};
/** The page hears that half of a story was on screen for a second. */
export const SeenByTheReader: Story = {
  args: {layout: 'headline'},
  play: async () => {
    await hears('news-load');
    await hears('news-article-view');
  },
};

/** Every custom property, in a dress of its own. */
export const CustomProperties: Story = {args: {layout: 'row', ...looks.everyToken}};
/** What no custom property reaches, the page reaches by parts. */
export const Parts: Story = {
  args: {article: 'ferry', layout: 'story'},
  render: (attributes, {id}) => html`
    <style>
      .parts::part(kicker) {
        letter-spacing: 0.1em;
        text-transform: uppercase;
      }
      .parts::part(headline) {
        font-weight: 800;
      }
      .parts::part(image) {
        border-radius: 1rem;
      }
      .parts::part(body) {
        columns: 12rem;
      }
    </style>
    ${draw('article-card', {class: 'parts', src: feedAt(id), ...attributes})}
  `,
  ...looks.column,
};

export const Sidebar: Story = looks.sidebar;
export const Phone: Story = looks.phone;
/** As wide as a page. Its picture is half as large. */
export const FullWidth: Story = {tags: ['wide'], args: {layout: 'story'}};
export const Dark: Story = {args: {layout: 'row'}, ...looks.dark};
export const HighContrast: Story = {args: {layout: 'row'}, ...looks.highContrast};
export const HighContrastDark: Story = {args: {layout: 'row'}, ...looks.highContrastDark};
export const RightToLeft: Story = {args: {article: 'arabic', layout: 'row'}, ...looks.rightToLeft};
export const EveryLanguage: Story = {
  play: ({canvasElement}) => speaks(canvasElement, 'article-card', '[part=date]'),
  parameters: inEveryLanguage,
  args: {layout: 'headline'},
  render: ({layout}, {id}) =>
    drawLanguages(({tag}) => draw('article-card', {src: feedAt(id, tag), layout})),
};
