import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/feed/read-feed.js';
import {LoadError} from '../../src/lib/load-error.js';
import {buildFeed} from '../support/build-feed.js';

const address = 'https://feeds.example/news/feed.json';

async function errorOf(text: string): Promise<LoadError> {
  try {
    await readFeed(text, address, false);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('It was read as a feed.');
}

describe('readFeed, on what is not a feed', () => {
  const cases: [name: string, text: string, says: RegExp][] = [
    ['a page', '<!doctype html><title>Not found</title>', /HTML/],
    ['an empty answer', ' \n', /empty/],
    ['a feed that was cut off', JSON.stringify(buildFeed()).slice(0, -9), /cut-off/],
  ];
  for (const [name, text, says] of cases) {
    it(`names ${name} for what it is`, async () => {
      const {kind, url, message} = await errorOf(text);
      expect(kind).to.equal('not-a-feed');
      expect(url).to.equal(address);
      expect(message).to.include(address).and.match(says);
    });
  }
});
