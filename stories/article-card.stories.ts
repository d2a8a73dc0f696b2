import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/article-card.js';
import {draw, shown, type Attributes} from './support/draw.js';
import {feedOf, notAFeed, silent} from './support/sample-feed.js';

type Args = Attributes & {feed?: string};

/** One article: its photo with credit, headline, byline, date and place, summary or whole text. */
const meta: Meta<Args> = {
  title: 'Elements/article-card',
  component: 'article-card',
  args: {article: 'ferry', feed: feedOf()},
  argTypes: {
    layout: {control: 'select', options: ['card', 'row', 'headline', 'story']},
    feed: {table: {disable: true}},
  },
  render: ({feed, ...attributes}) => draw('article-card', attributes, feed),
};
export default meta;

type Story = StoryObj<Args>;

export const Card: Story = {};
export const Row: Story = {args: {layout: 'row'}};
export const Headline: Story = {args: {layout: 'headline'}};
export const WholeStory: Story = {args: {layout: 'story', 'heading-level': 1}};

export const WithoutPhoto: Story = {args: {article: 'orchids'}};
export const Corrected: Story = {args: {article: 'reading-room'}};
export const RightToLeft: Story = {args: {article: 'stars', layout: 'story'}};
export const LongHeadline: Story = {args: {article: 'swell'}};

/** Nothing has arrived yet. The skeleton has the size of the story. */
export const Loading: Story = {args: {feed: undefined, src: silent, eager: true}};
/** The feed does not have this story. */
export const Empty: Story = {args: {article: 'no-such-story'}};
/** What was answered is not a feed. */
export const Failed: Story = {
  args: {feed: undefined, src: notAFeed('card-failed'), eager: true},
  play: ({canvasElement}) => shown(canvasElement, 'article-card', 'status'),
};
/** The story came with the page, and asking for a newer one failed. */
export const Stale: Story = {
  args: {src: notAFeed('card-stale'), refresh: 1, eager: true},
  play: ({canvasElement}) => shown(canvasElement, 'article-card', 'status'),
};
