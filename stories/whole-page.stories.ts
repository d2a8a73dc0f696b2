import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.js';
import {shown} from './support/draw.js';
import {drawComments} from './support/draw-comments.js';
import {salma, someComments} from './support/sample-comments.js';
import {addressOf, feedOf} from './support/sample-feed.js';
import {find, threadIn} from './support/use-comments.js';

/** Several elements in one page, in the page's own dress. */
const meta: Meta = {
  title: 'Whole page',
  parameters: {layout: 'fullscreen'},
  play: ({canvasElement}) => shown(canvasElement, 'article-card, recent-news'),
};
export default meta;

/** The page's own font and the public `--news-*` properties, and nothing else. */
const dress = html`
  <style>
    .paper {
      --news-accent: light-dark(#7a2e0e, #f2a27e);
      --news-headline-font: Georgia, serif;
      --news-radius: 0.4em;
      padding: 2em;
      font:
        1em/1.5 system-ui,
        sans-serif;
      color: light-dark(#1c1a17, #ece7df);
      background: light-dark(#fbf9f5, #191714);
    }
    .front {
      display: grid;
      gap: 3em;
    }
    @container (inline-size > 50em) {
      .front {
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
      }
    }
    .width {
      container-type: inline-size;
    }
  </style>
`;

export const FrontPage: StoryObj = {
  render: () => html`
    ${dress}
    <news-feed src=${addressOf(feedOf())}>
      <div class="paper">
        <div class="width">
          <recent-news layout="ticker" heading="Just in"></recent-news>
          <div class="front">
            <article-card layout="story"></article-card>
            <recent-news limit="5" more></recent-news>
          </div>
          <recent-news layout="grid" limit="4" heading="More stories"></recent-news>
          <around-the-cities layout="tabs"></around-the-cities>
        </div>
      </div>
    </news-feed>
  `,
};

/** A story with what its readers say of it, beside the news of the day. */
export const StoryPage: StoryObj = {
  render: (_args, {id}) => html`
    ${dress}
    <news-feed src=${addressOf(feedOf())}>
      <div class="paper">
        <div class="width">
          <div class="front">
            <main>
              <article-card layout="story" article="ferry" heading-level="1"></article-card>
              ${drawComments({live: true}, {said: someComments, member: salma}, id)}
            </main>
            <recent-news limit="5" exclude="ferry" more></recent-news>
          </div>
        </div>
      </div>
    </news-feed>
  `,
  play: async ({canvasElement}) => {
    await shown(canvasElement, 'article-card, recent-news');
    // The comments are read once the reader comes near them.
    threadIn(canvasElement).scrollIntoView();
    (await find(canvasElement, 'textarea')).focus();
  },
};
