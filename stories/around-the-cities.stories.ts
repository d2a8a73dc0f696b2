import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/around-the-cities.js';
import {feedAt} from './network/server.js';
import {feedWith, freshItems, longItem, sampleItems} from './samples/feed.js';
import {drawLanguages, inEveryLanguage, speaks} from './support/draw-languages.js';
import {draw, fallback, find, inlineFeed, type Attributes} from './support/draw.js';
import * as faces from './support/faces.js';
import {hears} from './support/hear.js';
import * as looks from './support/looks.js';
import {seeing} from './support/seeing.js';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = {
  title: 'Elements/around-the-cities',
  component: 'around-the-cities',
  args: {'per-city': 2},
  render: (attributes, {id}) => draw('around-the-cities', {src: feedAt(id), ...attributes}),
  play: ({canvasElement}) => shows(canvasElement, '[part=headline]'),
};
export default meta;

const {shows, says} = seeing('around-the-cities');

/** Every attribute and every custom property can be turned. */
export const Playground: Story = {};

export const Columns: Story = {args: {layout: 'columns'}};
export const Tabs: Story = {args: {layout: 'tabs'}};
export const List: Story = {args: {layout: 'list', 'per-city': 1}};
/** Another city is one press away. */
export const AnotherTab: Story = {
  args: {layout: 'tabs'},
  play: async ({canvasElement}) => {
    (await find(canvasElement, 'around-the-cities', '[role=tab]', 'Paris')).click();
    await shows(canvasElement, '[part=headline]', 'orchids');
  },
};

/** Nothing has been answered yet. The skeleton has the size of the columns. */
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
/** New stories wait until the reader lets them in, and move nothing. */
export const NewStoriesWaiting: Story = {
  args: {refresh: 1, cities: 'Lisbon, Nairobi'},
  parameters: {
    server: {
      feed: [{json: feedWith()}, {json: feedWith([...freshItems, ...sampleItems])}],
    },
  },
  play: ({canvasElement}) => shows(canvasElement, 'button', '2 new stories'),
};

/** The publisher names the cities and their order. One of them has no news. */
export const NamedCities: Story = {args: {cities: 'Paris, Lisbon, Reykjavik'}};
/** A reader chooses among the cities that there are. */
export const ChosenByTheReader: Story = {
  play: async ({canvasElement}) => {
    (await find(canvasElement, 'around-the-cities', 'summary')).click();
    (await find(canvasElement, 'around-the-cities', 'details label', 'Accra'))
      .querySelector('input')!
      .click();
  },
};
/** Words of the page’s own above it, of the level that fits there. */
export const OtherHeading: Story = {
  args: {heading: 'City by city', 'heading-level': 3, eager: true, cities: 'Lisbon, Paris'},
};

/** Everything about it is as long as it gets. */
export const LongContent: Story = {
  parameters: {
    server: {
      feed: [
        {
          json: feedWith([
            {
              ...longItem,
              _newsrack: {city: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'},
            },
            {
              ...longItem,
              id: 'longer',
              url: 'https://harbour-post.example/longer',
              _newsrack: {city: 'Krung Thep Maha Nakhon'},
            },
          ]),
        },
      ],
    },
  },
};
/** One story, of one city. */
export const ShortContent: Story = {args: {cities: 'Paris', 'per-city': 1}};
/** No story says where it is from. */
export const MissingContent: Story = {
  parameters: {
    server: {feed: [{json: feedWith([{id: 'nowhere', title: 'Nobody says where this was'}])}]},
  },
  play: says('There is no news here'),
};
/** The feed stands in the page itself, and no request is made. */
export const FeedInThePage: Story = {
  args: {cities: 'Lisbon, Paris'},
  render: (attributes) => draw('around-the-cities', attributes, inlineFeed(feedWith())),
};
/** What stands inside shows where the feed cannot be had. */
export const Fallback: Story = {
  ...faces.failed,
  render: (attributes, {id}) =>
    draw('around-the-cities', {src: feedAt(id), ...attributes}, fallback('all our cities')),
  play: Failed.play!,
};

/** The page opens the story its own way: it cancels what the reader’s choice would do. */
export const StoryChosen: Story = {
  args: {cities: 'Lisbon, Paris'},
  render: (attributes, {id}) => {
    const element = draw('around-the-cities', {src: feedAt(id), ...attributes});
    element.addEventListener('news-article-select', (choice) => choice.preventDefault());
    return element;
  },
  play: async ({canvasElement}) => {
    (await find(canvasElement, 'around-the-cities', '[part=item] a')).click();
    await hears('news-article-select');
  },
};
/** The page hears that half of a story was on screen for a second. */
export const SeenByTheReader: Story = {
  args: {cities: 'Lisbon, Paris'},
  play: async () => {
    await hears('news-load');
    await hears('news-article-view');
  },
};

/** Every custom property, in a dress of its own. */
export const CustomProperties: Story = {
  args: {...looks.everyToken, cities: 'Lisbon, Nairobi', 'per-city': 1},
};
/** What no custom property reaches, the page reaches by parts, also those that this layout hides. */
export const Parts: Story = {
  args: {cities: 'Lisbon, Nairobi', 'per-city': 1},
  parameters: {
    server: {
      feed: [
        {
          json: feedWith(
            sampleItems.map((item) => ({
              ...item,
              _newsrack: {...(item._newsrack as object), source: {name: 'The Harbour Post'}},
            })),
          ),
        },
      ],
    },
  },
  render: (attributes, {id}) => html`
    <style>
      .parts::part(city) {
        color: #0b5d5a;
        text-transform: uppercase;
      }
      .parts::part(item) {
        border-block-end: 4px dotted #9db4c0;
      }
      .parts::part(kicker),
      .parts::part(summary),
      .parts::part(source) {
        display: block;
      }
    </style>
    ${draw('around-the-cities', {class: 'parts', src: feedAt(id), ...attributes})}
  `,
};

export const Sidebar: Story = {args: {'per-city': 1}, ...looks.sidebar};
export const Phone: Story = {args: {layout: 'tabs'}, ...looks.phone};
/** As wide as a page. Its picture is half as large. */
export const FullWidth: Story = {tags: ['wide']};
export const Dark: Story = looks.dark;
export const HighContrast: Story = {args: {layout: 'tabs'}, ...looks.highContrast};
export const HighContrastDark: Story = {args: {layout: 'tabs'}, ...looks.highContrastDark};
export const RightToLeft: Story = looks.rightToLeft;
export const EveryLanguage: Story = {
  play: ({canvasElement}) => speaks(canvasElement, 'around-the-cities', '[part=heading]'),
  parameters: inEveryLanguage,
  args: {'per-city': 1, layout: 'list'},
  render: (attributes, {id}) =>
    drawLanguages(({tag}) => draw('around-the-cities', {src: feedAt(id, tag), ...attributes})),
};
