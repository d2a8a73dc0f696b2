import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/recent-news.js';
import {draw, shown, type Attributes} from './support/draw.js';
import {feedOf, notAFeed, silent} from './support/sample-feed.js';

type Args = Attributes & {feed?: string};

/** The newest articles of a feed. */
const meta: Meta<Args> = {
  title: 'Elements/recent-news',
  component: 'recent-news',
  args: {limit: 6, feed: feedOf()},
  argTypes: {
    layout: {control: 'select', options: ['list', 'grid', 'ticker']},
    feed: {table: {disable: true}},
  },
  render: ({feed, ...attributes}) => draw('recent-news', attributes, feed),
};
export default meta;

type Story = StoryObj<Args>;

export const List: Story = {};
export const Grid: Story = {args: {layout: 'grid'}};
export const Ticker: Story = {args: {layout: 'ticker'}};
/** A button shows the next few. */
export const WithMore: Story = {args: {limit: 3, more: true}};

/** Nothing has arrived yet. The skeleton has the size of the list. */
export const Loading: Story = {args: {feed: undefined, src: silent, eager: true}};
/** The feed has no stories. */
export const Empty: Story = {args: {feed: feedOf([])}};
/** What was answered is not a feed. */
export const Failed: Story = {
  args: {feed: undefined, src: notAFeed('list-failed'), eager: true},
  play: ({canvasElement}) => shown(canvasElement, 'recent-news', 'status'),
};
/** The stories came with the page, and asking for newer ones failed. */
export const Stale: Story = {
  args: {src: notAFeed('list-stale'), refresh: 1, eager: true},
  play: ({canvasElement}) => shown(canvasElement, 'recent-news', 'status'),
};
