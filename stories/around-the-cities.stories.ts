import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/around-the-cities.js';
import {draw, shown, type Attributes} from './support/draw.js';
import {feedOf, notAFeed, silent} from './support/sample-feed.js';

type Args = Attributes & {feed?: string};

/** The newest articles, grouped by the city they are filed from. */
const meta: Meta<Args> = {
  title: 'Elements/around-the-cities',
  component: 'around-the-cities',
  args: {'per-city': 2, feed: feedOf()},
  argTypes: {
    layout: {control: 'select', options: ['columns', 'tabs', 'list']},
    feed: {table: {disable: true}},
  },
  render: ({feed, ...attributes}) => draw('around-the-cities', attributes, feed),
};
export default meta;

type Story = StoryObj<Args>;

export const Columns: Story = {};
export const Tabs: Story = {args: {layout: 'tabs'}};
export const List: Story = {args: {layout: 'list'}};
/** The publisher names the cities and their order. One of them has no news. */
export const NamedCities: Story = {args: {cities: 'Paris, Lisbon, Reykjavik'}};

/** Nothing has arrived yet. The skeleton has the size of the columns. */
export const Loading: Story = {args: {feed: undefined, src: silent, eager: true}};
/** The feed has no stories. */
export const Empty: Story = {args: {feed: feedOf([])}};
/** What was answered is not a feed. */
export const Failed: Story = {
  args: {feed: undefined, src: notAFeed('cities-failed'), eager: true},
  play: ({canvasElement}) => shown(canvasElement, 'around-the-cities', 'status'),
};
/** The stories came with the page, and asking for newer ones failed. */
export const Stale: Story = {
  args: {src: notAFeed('cities-stale'), refresh: 1, eager: true},
  play: ({canvasElement}) => shown(canvasElement, 'around-the-cities', 'status'),
};
