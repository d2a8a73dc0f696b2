import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/news-feed.js';
import '../src/define/article-card.js';
import '../src/define/recent-news.js';
import {shown} from './support/draw.js';
import {addressOf, feedOf, notAFeed, sampleItems} from './support/sample-feed.js';

interface Args {
  src: string;
  refresh: number;
}

/** Loads a feed once for all elements inside it. It draws nothing itself. */
const meta: Meta<Args> = {
  title: 'Elements/news-feed',
  component: 'news-feed',
  args: {src: addressOf(feedOf()), refresh: 0},
  render: ({src, refresh}) =>
    html`<news-feed src=${src} refresh=${refresh}>
      <article-card></article-card>
      <recent-news limit="3"></recent-news>
    </news-feed>`,
  play: ({canvasElement}) => shown(canvasElement, 'recent-news'),
};
export default meta;

type Story = StoryObj<Args>;

/** Both elements show the one feed, for one request. */
export const OneFeed: Story = {};

/** An element follows the nearest feed. */
export const FeedInFeed: Story = {
  render: ({src, refresh}) =>
    html`<news-feed src=${src} refresh=${refresh}>
      <recent-news heading="Everywhere" limit="3"></recent-news>
      <news-feed src=${addressOf(feedOf(sampleItems.slice(-3)))}>
        <recent-news heading="Somewhere else" limit="3"></recent-news>
      </news-feed>
    </news-feed>`,
};

/** Each element says so, and the page hears of it by `news-error`. */
export const Failed: Story = {
  args: {src: notAFeed('feed-failed')},
  play: ({canvasElement}) => shown(canvasElement, 'recent-news', 'status'),
};
