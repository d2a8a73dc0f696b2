import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/recent-news.js';
import {feedAt} from './network/server.js';
import {
  bareItem,
  feedWith,
  freshItems,
  longItem,
  sampleItems,
  untitledItem,
} from './samples/feed.js';
import {drawLanguages, inEveryLanguage, speaks} from './support/draw-languages.js';
import {draw, fallback, find, inlineFeed, type Attributes} from './support/draw.js';
import * as faces from './support/faces.js';
import {hears} from './support/hear.js';
import * as looks from './support/looks.js';
import {seeing} from './support/seeing.js';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = {
  title: 'Elements/recent-news',
  component: 'recent-news',
  args: {limit: 4},
  render: (attributes, {id}) => draw('recent-news', {src: feedAt(id), ...attributes}),
  play: ({canvasElement}) => shows(canvasElement, '[part=headline]'),
};
export default meta;

const {shows, says} = seeing('recent-news');

/** Every attribute and every custom property can be turned. */
export const Playground: Story = {};

export const List: Story = {args: {layout: 'list'}};
export const Grid: Story = {args: {layout: 'grid'}};
export const Ticker: Story = {args: {layout: 'ticker', limit: 10}};

/** Nothing has been answered yet. The skeleton has the size of the list. */
export const Loading: Story = {
  ...faces.loading,
  play: ({canvasElement}) => shows(canvasElement, '.loading'),
};
/** The feed has no stories. */
export const Empty: Story = {...faces.empty, play: says('There is no news here')};
/** The server is out of order. */
export const Failed: Story = {...faces.failed, play: says('This cannot be shown just now.')};
/** There is no connection, and trying again twice did not help. */
export const Unreachable: Story = {...faces.unreachable, play: says('Check your connection.')};
/** The news arrived, and asking for newer failed. */
export const Stale: Story = {
  ...faces.stale,
  play: async ({canvasElement}) => {
    await shows(canvasElement, '[part=status]', 'This is from');
    await hears('news-error');
  },
};
/** The server is back when the reader tries again. */
export const TriedAgain: Story = {
  parameters: {server: {feed: [...faces.failed.parameters.server.feed, {json: feedWith()}]}},
  play: async ({canvasElement}) => {
    (await find(canvasElement, 'recent-news', '[part=status] button')).click();
    await shows(canvasElement, '.ready [part=headline]');
  },
};
/** New stories wait until the reader lets them in, and move nothing. */
export const NewStoriesWaiting: Story = {
  args: {refresh: 1},
  parameters: {
    server: {
      feed: [{json: feedWith()}, {json: feedWith([...freshItems, ...sampleItems])}],
    },
  },
  play: ({canvasElement}) => shows(canvasElement, 'button', '2 new stories'),
};

/** A button shows the next few. */
export const WithMore: Story = {
  args: {limit: 2, more: true},
  play: async ({canvasElement}) => {
    (await find(canvasElement, 'recent-news', '[part=more]')).click();
    await shows(canvasElement, 'li:nth-child(4) [part=headline]');
  },
};
/** Only stories about these. */
export const Tagged: Story = {args: {tags: 'transport', heading: 'Transport'}};
/** All but these. */
export const Excluding: Story = {args: {exclude: 'transport, without-photo'}};
/** Words of the page’s own above it, of the level that fits there. */
export const OtherHeading: Story = {args: {heading: 'Just in', 'heading-level': 3}};
/** Fetched and drawn at once, though it stood far below. */
export const Eager: Story = {args: {eager: true, limit: 2}};

/** Everything about it is as long as it gets. */
export const LongContent: Story = {
  args: {heading: 'The newest of the news from every town along the coast and a few behind it'},
  parameters: {
    server: {
      feed: [
        {
          json: feedWith([
            longItem,
            {...longItem, id: 'longer', url: 'https://harbour-post.example/longer'},
          ]),
        },
      ],
    },
  },
};
/** Stories that are little more than themselves. */
export const ShortContent: Story = {
  parameters: {server: {feed: [{json: feedWith([bareItem])}]}},
};
/** Stories without a headline, a photo, an author, a date or a place, among others. */
export const MissingContent: Story = {
  parameters: {server: {feed: [{json: feedWith([untitledItem, bareItem, sampleItems[2]!])}]}},
};
/** The feed stands in the page itself, and no request is made. */
export const FeedInThePage: Story = {
  render: (attributes) => draw('recent-news', attributes, inlineFeed(feedWith())),
};
/** What stands inside shows where the feed cannot be had. */
export const Fallback: Story = {
  ...faces.failed,
  args: {limit: 1},
  render: (attributes, {id}) =>
    draw('recent-news', {src: feedAt(id), ...attributes}, fallback('all our news')),
  play: Failed.play!,
};

/** The page opens the story its own way: it cancels what the reader’s choice would do. */
export const ChosenByTheReader: Story = {
  args: {limit: 2},
  render: (attributes, {id}) => {
    const element = draw('recent-news', {src: feedAt(id), ...attributes});
    element.addEventListener('news-article-select', (choice) => choice.preventDefault());
    return element;
  },
  play: async ({canvasElement}) => {
    (await find(canvasElement, 'recent-news', 'a')).click();
    await hears('news-article-select');
  },
};
/** The page hears that half of a story was on screen for a second. */
export const SeenByTheReader: Story = {
  args: {limit: 2},
  play: async () => {
    await hears('news-load');
    await hears('news-article-view');
  },
};

/** Every custom property, in a dress of its own. */
export const CustomProperties: Story = {args: looks.everyToken};
/** What no custom property reaches, the page reaches by parts. */
export const Parts: Story = {
  args: {limit: 2, more: true},
  render: (attributes, {id}) => html`
    <style>
      .parts::part(heading) {
        text-align: center;
      }
      .parts::part(item) {
        padding-inline-start: 1rem;
        border-inline-start: 4px solid #0b5d5a;
      }
      .parts::part(more) {
        border-radius: 99rem;
      }
    </style>
    ${draw('recent-news', {class: 'parts', src: feedAt(id), ...attributes})}
  `,
};

export const Sidebar: Story = looks.sidebar;
export const Phone: Story = {args: {layout: 'grid', limit: 2}, ...looks.phone};
/** As wide as a page. Its picture is half as large. */
export const FullWidth: Story = {tags: ['wide'], args: {layout: 'grid', limit: 8}};
export const Dark: Story = looks.dark;
export const HighContrast: Story = looks.highContrast;
export const HighContrastDark: Story = looks.highContrastDark;
export const RightToLeft: Story = looks.rightToLeft;
export const EveryLanguage: Story = {
  play: ({canvasElement}) => speaks(canvasElement, 'recent-news', '[part=heading]'),
  parameters: inEveryLanguage,
  args: {limit: 1, layout: 'list'},
  render: (attributes, {id}) =>
    drawLanguages(({tag}) => draw('recent-news', {src: feedAt(id, tag), ...attributes})),
};
