import {expect} from '@open-wc/testing';
import type {FeedSource} from '../../src/feed/one-feed.js';
import {severalFeeds} from '../../src/feed/several-feeds.js';
import type {Article} from '../../src/model/article.js';
import type {Feed} from '../../src/model/feed.js';
import {buildArticle} from '../support/build-article.js';

const title = 'Ferries wait for the fog to lift over the strait';

/** What a site has of a story: its own, or somebody else’s. */
function feedWith(site: string, at = site): Feed {
  const url = `https://${at}.example/ferries`;
  const article = buildArticle({id: `${site} ferries`, key: `${site} ferries`, url, title});
  return {title: site, homePageUrl: `https://${site}.example/`, articles: [article], skipped: 0};
}

/** A source that has this feed, or none yet. */
function sourceOf(feed?: Feed): {state: {feed?: Feed; fetched?: number}} & FeedSource {
  const nothing = (): Promise<void> => Promise.resolve();
  return {state: {feed, fetched: 0}, errors: [], load: nothing, recall: nothing};
}

const keys = ({state}: FeedSource): string[] | undefined =>
  state.feed?.articles.map(({key}: Article) => key);

describe('severalFeeds', () => {
  it('shows a story once, as the paper has it that wrote it', () => {
    const both = severalFeeds([sourceOf(feedWith('copy', 'origin')), sourceOf(feedWith('origin'))]);
    expect(keys(both)).to.deep.equal(['origin ferries']);
  });

  it('keeps what is being read where the paper that wrote it answers later', () => {
    const late = sourceOf();
    const both = severalFeeds([sourceOf(feedWith('copy', 'origin')), late]);
    expect(keys(both)).to.deep.equal(['copy ferries']);
    (late as {state: object}).state = {feed: feedWith('origin'), fetched: 1};
    expect(keys(both)).to.deep.equal(['copy ferries']);
  });

  it('is the same feed as long as its parts are', () => {
    const both = severalFeeds([sourceOf(feedWith('a')), sourceOf(feedWith('b'))]);
    expect(both.state.feed).to.equal(both.state.feed);
  });
});
