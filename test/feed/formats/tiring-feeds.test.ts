import {expect} from '@open-wc/testing';
import {toJsonFeed} from '../../../src/feed/syndication.js';
import {LoadError} from '../../../src/lib/load-error.js';
import {address, rss} from './read.js';

// A page must not stand still because of what a stranger wrote. A busy machine is slow; what takes a time that
// grows with the square of a text takes minutes here.
const patience = 10_000;

function timeOf(text: string): number {
  const started = performance.now();
  try {
    toJsonFeed(text, address);
  } catch (error) {
    expect(error).to.be.instanceOf(LoadError);
  }
  return performance.now() - started;
}

describe('toJsonFeed, on what somebody made to tire it', function () {
  this.timeout(60_000);

  for (const junk of [
    '<',
    '&',
    '&a;',
    '<!--',
    '<![CDATA[',
    '<a b="',
    '<a:b c:d=',
    '<item>',
    '<item ',
    '</item>',
    '<item></item>',
    '<!DOCTYPE [',
    '<!a>',
    '<i>',
    '<b></b>',
    ' ',
    'x@',
  ]) {
    it(`is done soon with “${junk}” without an end`, () => {
      const many = junk.repeat(50_000);
      const inTitle = `<item><title>${many}`;
      const inCdata = `<title><![CDATA[${many}]]></title><author><![CDATA[${many}]]></author>`;
      expect(timeOf(rss(inTitle)), 'in a title').to.be.below(patience);
      expect(
        timeOf(rss(`<item>${inCdata}<description><![CDATA[${many}]]></description></item>`)),
        'in CDATA',
      ).to.be.below(patience);
      expect(timeOf('<' + many), 'in the place of a feed').to.be.below(patience);
    });
  }

  it('is done soon with prefixes without an end', () => {
    const tags = Array.from({length: 20_000}, (_, index) => `<p${index}:a/>`).join('');
    expect(timeOf(rss(`<item>${tags}`))).to.be.below(patience);
  });
});
