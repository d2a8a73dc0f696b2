import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../src/define.js';
import {outOfOrder} from './network/answers.js';
import {sourcesAt} from './network/server.js';
import {harbourPost, hillGazette, licensed, tideAndTimes} from './samples/sources.js';
import {draw, find} from './support/draw.js';

/** Stories of several publishers on a partner’s page, in the formats that their publishers have. */
const meta: Meta = {
  title: 'Syndication',
  tags: ['!autodocs'],
  parameters: {
    server: {
      sources: {
        'feed.json': {json: harbourPost},
        'licensed.json': {json: licensed},
        'rss.xml': {text: tideAndTimes},
        'wp-json/wp/v2/posts': {json: hillGazette},
      },
    },
  },
};
export default meta;

const three = ['feed.json', 'rss.xml', 'wp-json/wp/v2/posts'];

/** What the list shows once it has these many headlines. */
async function headlines(canvas: HTMLElement, count: number): Promise<string[]> {
  await find(canvas, 'recent-news', `li:nth-child(${count}) [part=headline]`);
  const {shadowRoot} = canvas.querySelector('recent-news')!;
  return [...shadowRoot!.querySelectorAll('[part=headline]')].map(({textContent}) =>
    textContent.trim(),
  );
}

/**
 * One list of three sources, each named and linked. A story that two of them have is there once, as
 * the paper that wrote it has it.
 */
export const SeveralSources: StoryObj = {
  render: (_, {id}) => draw('recent-news', {src: sourcesAt(id, ...three), limit: 10}),
  play: async ({canvasElement}) => {
    const shown = await headlines(canvasElement, 7);
    await expect(shown).toHaveLength(7);
    await expect(new Set(shown).size).toBe(7);
    const source = await find(canvasElement, 'recent-news', 'a[part=source]', 'Tide & Times');
    await expect(source.getAttribute('href')).toBe('https://tide-and-times.example/');
  },
};

const utm = 'utm_source=partner.example&utm_medium=newsrack';

/** Links away carry what the publishers count readers by. */
export const CountedLinks: StoryObj = {
  render: (_, {id}) => {
    const src = sourcesAt(id, 'feed.json');
    return html`${draw('recent-news', {src, utm, limit: 1})}
    ${draw('article-card', {src, utm, layout: 'row'})}
    ${draw('around-the-cities', {src, utm, 'per-city': 1})}`;
  },
  play: async ({canvasElement}) => {
    for (const tag of ['recent-news', 'article-card', 'around-the-cities']) {
      const link = await find(canvasElement, tag, '[part=headline] a');
      await expect(link.getAttribute('href')).toContain(utm);
    }
  },
};

/** As a publisher asks for it: whose the stories are, and under which licence. No stylesheet hides it. */
export const LicenceAndAttribution: StoryObj = {
  render: (_, {id}) =>
    draw('recent-news', {src: sourcesAt(id, 'licensed.json'), layout: 'grid', limit: 2}),
  play: async ({canvasElement}) => {
    await find(canvasElement, 'recent-news', 'li', 'First published by The Harbour Post.');
    await find(canvasElement, 'recent-news', 'a[rel=license]', 'CC BY 4.0');
  },
};

/** The same under a whole story. */
export const LicensedStory: StoryObj = {
  render: (_, {id}) =>
    draw('article-card', {src: sourcesAt(id, 'licensed.json'), article: 'ferry', layout: 'story'}),
  play: async ({canvasElement}) => {
    await find(canvasElement, 'article-card', 'a[rel=license]', 'CC BY 4.0');
  },
};

/** RSS, with a photo and its photographer. */
export const FromRss: StoryObj = {
  render: (_, {id}) => draw('recent-news', {src: sourcesAt(id, 'rss.xml'), layout: 'grid'}),
  play: async ({canvasElement}) => {
    await find(canvasElement, 'recent-news', '[part=credit]', 'Wanjiru Otieno');
    await find(canvasElement, 'recent-news', '[part=byline]', 'Hanna Lindqvist');
  },
};

/** Posts of WordPress, with the credit that stands in a caption. */
export const FromWordPress: StoryObj = {
  render: (_, {id}) =>
    draw('recent-news', {src: sourcesAt(id, 'wp-json/wp/v2/posts'), layout: 'grid'}),
  play: async ({canvasElement}) => {
    await find(canvasElement, 'recent-news', '[part=credit]', 'Tomás Rey');
    await find(canvasElement, 'recent-news', '[part=headline]', 'The bakery’s clock');
  },
};

/** By city: the Harbour Post says it, RSS opens with a dateline, WordPress has it among its tags. */
export const CitiesOfThreeSources: StoryObj = {
  render: (_, {id}) =>
    draw('around-the-cities', {
      src: sourcesAt(id, ...three),
      cities: 'Lisbon, Nairobi, Paris, Accra',
    }),
  play: async ({canvasElement}) => {
    await find(canvasElement, 'around-the-cities', '[part=headline]', 'Two buoys');
    await find(canvasElement, 'around-the-cities', '[part=headline]', 'Goats cross');
  },
};

/** One of three is out of order: the others are shown, and the reader can try again. */
export const OneOfThreeFails: StoryObj = {
  parameters: {server: {sources: {'broken.xml': outOfOrder}}},
  render: (_, {id}) =>
    draw('recent-news', {
      src: sourcesAt(id, 'feed.json', 'broken.xml', 'wp-json/wp/v2/posts'),
      limit: 10,
    }),
  play: async ({canvasElement}) => {
    await expect(await headlines(canvasElement, 5)).toHaveLength(5);
    await find(canvasElement, 'recent-news', '[part=status] button');
  },
};
