import {expect} from '@open-wc/testing';
import type {FeedSource} from '../../src/feed/one-feed.js';
import {severalFeeds} from '../../src/feed/several-feeds.js';
import {LoadError} from '../../src/lib/load-error.js';
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

  it('keeps a story in its place when the paper that it was taken from has it no more', () => {
    const origin = sourceOf(feedWith('origin'));
    const copy = sourceOf(feedWith('copy', 'origin'));
    const both = severalFeeds([origin, copy]);
    expect(keys(both)).to.deep.equal(['origin ferries']);
    (origin as {state: object}).state = {feed: {...feedWith('origin'), articles: []}, fetched: 1};
    expect(keys(both)).to.deep.equal(['origin ferries']);
    expect(both.state.feed!.articles[0]!.id).to.equal('copy ferries');
  });

  it('asks all again, though one of them never answers', async () => {
    const asked: string[] = [];
    const failure = new LoadError('http', 'https://dead.example/', 'answered 404', 404);
    const source = (name: string, error?: LoadError): FeedSource => ({
      ...sourceOf(),
      errors: error ? [error] : [],
      load: () => Promise.resolve(void asked.push(name)),
    });
    const both = severalFeeds([source('alive'), source('dead', failure)]);
    const {now} = Date;
    try {
      for (const second of [0, 2, 60]) {
        Date.now = () => 1e12 + second * 1000;
        await both.load(new AbortController().signal);
      }
    } finally {
      Date.now = now;
    }
    // At once, then what failed, a moment later; then all.
    expect(asked).to.deep.equal(['alive', 'dead', 'dead', 'alive', 'dead']);
  });

  it('is the same feed as long as its parts are', () => {
    const both = severalFeeds([sourceOf(feedWith('a')), sourceOf(feedWith('b'))]);
    expect(both.state.feed).to.equal(both.state.feed);
  });
});
