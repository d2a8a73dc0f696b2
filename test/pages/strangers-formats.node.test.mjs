/** Nothing a stranger writes ever runs: the corpus, through every field of RSS, Atom and WordPress. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inLots} from './support/stranger-feeds.mjs';
import {
  atomOf,
  atomOfNames,
  carelessRss,
  postIdOf,
  postsOf,
  rssOf,
  xmlIdOf,
} from './support/stranger-formats.mjs';
import {drawStrangers} from './support/strangers-page.mjs';
import {countDrawn, itsTurn, world} from './support/strangers-world.mjs';
import {families, vectors} from './support/vectors.mjs';
import {names} from './support/vectors/names.mjs';

const formats = {
  RSS: {
    write: rssOf,
    idOf: xmlIdOf,
    type: 'application/rss+xml',
    at: (name) => `/feeds/${name}.xml`,
  },
  Atom: {
    write: atomOf,
    idOf: xmlIdOf,
    type: 'application/atom+xml',
    at: (name) => `/feeds/${name}.atom`,
  },
  WordPress: {
    write: postsOf,
    idOf: postIdOf,
    type: 'application/json',
    at: (name) => `/sites/${name}/wp-json/wp/v2/posts`,
  },
};

/** Puts these vectors on the server in a format, and answers its address. */
function serve(format, texts, name, options) {
  const {write, type, at} = formats[format];
  const number = name.replace(/\D/g, '') || 0;
  const text = write(world.host.origin, texts, Number(number), options);
  return world.host.serve(text, {'content-type': `${type}; charset=utf-8`}, at(name));
}

/** Words are not shown as they were written where a format has them as HTML. */
const isVerbatim = false;
/** In a story, a picture is shown wherever it is: but not what else a stranger would have fetched. */
const isPicture = ({path, kind}) =>
  /^\/(stolen\/picture|resolved\/)/.test(path) && (kind ?? 'image') === 'image';

for (const [way, format] of Object.keys(formats).entries()) {
  describe(`strangers’ words in ${format}`, () => {
    // Each vector in one format in each engine, and in all three together in each format.
    const texts = itsTurn(vectors, way);

    it('are words in a list', async () => {
      const lots = inLots(texts);
      const plans = lots.map((lot, number) => ({
        tag: 'recent-news',
        eager: '',
        layout: 'grid',
        limit: 100,
        src: serve(format, lot, `${format}-${number}`),
      }));
      const drawn = await drawStrangers(world, `${format} in recent-news`, plans, {
        expected: {headline: texts.length},
        isVerbatim,
      });
      // What of a vector is left where HTML is read as text may be nothing.
      for (const field of ['summary', 'byline', 'credit']) {
        assert.ok(drawn[field] > texts.length / 4, `${drawn[field]} of ${field} drawn`);
      }
    });

    it('are harmless HTML in a story', async () => {
      // Each vector in one format in one engine.
      const lots = inLots(itsTurn(texts));
      const plans = lots.flatMap((lot, number) => {
        const src = serve(format, lot, `${format}-story-${number}`);
        return lot.map((text, index) => ({
          tag: 'article-card',
          eager: '',
          layout: 'story',
          article: formats[format].idOf(text, index),
          src,
        }));
      });
      await drawStrangers(world, `${format} in article-card story`, plans, {
        expected: {headline: plans.length, body: plans.length},
        hasMarkup: true,
        isWanted: isPicture,
        isVerbatim,
      });
    });

    it('are addresses of the web, or none', async () => {
      const texts = families.addresses;
      const src = serve(format, texts, `${format}-addresses`, {areAddresses: true});
      const plans = ['story', 'card'].flatMap((layout) =>
        texts.map((text, index) => ({
          tag: 'article-card',
          eager: '',
          layout,
          article: formats[format].idOf(text, index),
          src,
        })),
      );
      const resolved = new Set(
        ['/resolved/', `/feeds/`, new URL(src).pathname]
          .flatMap((base) => texts.map((text) => [text, `${world.host.origin}${base}`]))
          .filter(([text, base]) => URL.canParse(text, base))
          .map(([text, base]) => new URL(text, base))
          .map(({pathname, search}) => pathname + search),
      );
      await drawStrangers(world, `${format} with addresses`, plans, {
        hasMarkup: true,
        isWanted: (request) => isPicture(request) || resolved.has(request.path),
        isVerbatim,
      });
    });
  });
}

describe('names in XHTML', () => {
  it('stand for nothing of the documents that it is read in', async () => {
    const src = world.host.serve(
      atomOfNames(world.host.origin, names),
      {'content-type': 'application/atom+xml; charset=utf-8'},
      '/feeds/names.atom',
    );
    const plans = names.map((article) => ({
      tag: 'article-card',
      eager: '',
      layout: 'story',
      article,
      src,
    }));
    await drawStrangers(world, 'Atom with names', plans, {
      expected: {headline: names.length, body: names.length},
      hasMarkup: true,
      isVerbatim,
    });
  });
});

describe('strangers’ words in RSS that is not well-formed', () => {
  it('are harmless, or a reason why there is no feed', async () => {
    const plans = itsTurn(vectors).map((text, index) => ({
      tag: 'article-card',
      eager: '',
      layout: 'story',
      src: world.host.serve(
        carelessRss(world.host.origin, text),
        {'content-type': 'application/rss+xml; charset=utf-8'},
        `/feeds/careless-${index}.xml`,
      ),
    }));
    await drawStrangers(world, 'RSS that is not well-formed', plans, {
      hasMarkup: true,
      mistakes: /^console\.warn: newsrack: /,
      isWanted: isPicture,
      isVerbatim,
    });
  });
});

countDrawn();
