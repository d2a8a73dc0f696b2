import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/news-feed.js';
import '../src/define/article-card.js';
import '../src/define/recent-news.js';
import {feedAt} from './network/server.js';
import {feedWith, freshItems, sampleItems} from './samples/feed.js';
import {drawLanguages, inEveryLanguage, speaks} from './support/draw-languages.js';
import {draw, type Attributes} from './support/draw.js';
import * as faces from './support/faces.js';
import {hears} from './support/hear.js';
import * as looks from './support/looks.js';
import {seeing} from './support/seeing.js';

type Story = StoryObj<Attributes>;

/** Two elements, which are given no address of their own. */
const inside = (): HTMLElement[] => [
  draw('article-card', {layout: 'row'}),
  draw('recent-news', {limit: 2}),
];

const meta: Meta<Attributes> = {
  title: 'Elements/news-feed',
  component: 'news-feed',
  render: (attributes, {id}) => draw('news-feed', {src: feedAt(id), ...attributes}, ...inside()),
  play: ({canvasElement}) => shows(canvasElement, '[part=headline]'),
};
export default meta;

const {shows} = seeing('recent-news');

/** Every attribute can be turned. */
export const Playground: Story = {};

/** Both elements show the one feed, for one request. */
export const OneFeed: Story = {
  play: async ({canvasElement}) => {
    await hears('news-load');
    await shows(canvasElement, '[part=headline]');
  },
};
/** Two feeds are shown as one, newest first. */
export const TwoFeeds: Story = {
  render: (attributes, {id}) =>
    draw('news-feed', {src: `${feedAt(id)} ${feedAt(id, 'fr')}`, ...attributes}, ...inside()),
};
/** An element follows the nearest feed. */
export const FeedInFeed: Story = {
  render: (attributes, {id}) =>
    draw(
      'news-feed',
      {src: feedAt(id), ...attributes},
      draw('recent-news', {heading: 'Everywhere', limit: 2}),
      draw('news-feed', {src: feedAt(id, 'fr')}, draw('recent-news', {heading: 'In French'})),
    ),
};
/** Nothing has been answered yet. */
export const Loading: Story = {
  ...faces.loading,
  play: ({canvasElement}) => shows(canvasElement, '.loading'),
};
export const Empty: Story = {
  ...faces.empty,
  play: ({canvasElement}) => shows(canvasElement, '[part=status]', 'There is no news here'),
};
/** Each element says so, and the page hears of it. */
export const Failed: Story = {
  ...faces.failed,
  play: async ({canvasElement}) => {
    await shows(canvasElement, '[part=status]', 'This cannot be shown just now.');
    await hears('news-error');
  },
};
export const Stale: Story = {
  ...faces.stale,
  play: ({canvasElement}) => shows(canvasElement, '[part=status]', 'This is from'),
};
/** All elements inside are asked for new stories at once. */
export const Refreshed: Story = {
  args: {refresh: 1},
  parameters: {
    server: {feed: [{json: feedWith()}, {json: feedWith([...freshItems, ...sampleItems])}]},
  },
  play: ({canvasElement}) => shows(canvasElement, 'button', '2 new stories'),
};

export const Phone: Story = looks.phone;
/** As wide as a page. Its picture is half as large. */
export const FullWidth: Story = {tags: ['wide']};
export const Dark: Story = looks.dark;
export const HighContrast: Story = looks.highContrast;
export const RightToLeft: Story = looks.rightToLeft;
export const EveryLanguage: Story = {
  parameters: inEveryLanguage,
  render: (attributes, {id}) =>
    html`${drawLanguages(({tag}) =>
      draw(
        'news-feed',
        {src: feedAt(id, tag), ...attributes},
        draw('article-card', {layout: 'row'}),
      ),
    )}`,
  play: ({canvasElement}) => speaks(canvasElement, 'article-card', '[part=date]'),
};
