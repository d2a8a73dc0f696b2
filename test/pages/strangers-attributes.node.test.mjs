/** Nothing a stranger writes ever runs: the corpus in attributes, and JSON that is no text. */
import {before, describe, it} from 'node:test';
import {serveSite, threadOf, wordpressThread} from './support/stranger-comments.mjs';
import {feedOfWords, inLots} from './support/stranger-feeds.mjs';
import {drawStrangers} from './support/strangers-page.mjs';
import {countDrawn, itsTurn, serve, world} from './support/strangers-world.mjs';
import {families, vectors} from './support/vectors.mjs';
import {poisoned, values} from './support/vectors/values.mjs';

/** The publisher is told of what is wrong. */
const mistakes = /^console\.warn: newsrack: /;
/** What is shown is not what was written: a list of names, or a word of what is wrong. */
const isVerbatim = false;

/** A path without its percent signs, which not every browser keeps. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

describe('strangers’ words in attributes', () => {
  let src;
  before(() => {
    src = serve('/feeds/plain', feedOfWords(world.host.origin, ['A headline'], 0));
  });
  const common = (text) => ({eager: '', src, heading: text, 'heading-level': text});
  const elements = {
    'recent-news': (text) => ({...common(text), layout: text, limit: text, exclude: text}),
    'around-the-cities': (text) => ({
      ...common(text),
      cities: text,
      'per-city': text,
      layout: 'tabs',
    }),
    'member-comments': (text) => ({
      ...common(text),
      thread: text,
      sort: text,
      limit: text,
      'max-length': text,
      isPages: true,
    }),
  };

  for (const [way, [tag, attributesOf]] of Object.entries(elements).entries()) {
    it(`are words, or no more than a warning: ${tag}`, async () => {
      const plans = itsTurn(vectors, way).map((text) => ({tag, ...attributesOf(text)}));
      await drawStrangers(world, `${tag} attributes`, plans, {
        attributes: {'data-session': serve('/sessions/guest', {member: null})},
        expected: {heading: plans.length},
        mistakes,
        isVerbatim,
      });
    });
  }

  it('are names of stories and layouts that are not there: article-card', async () => {
    const plans = vectors.map((text) => ({
      tag: 'article-card',
      ...common(text),
      article: text,
      layout: text,
      lang: text,
    }));
    await drawStrangers(world, 'article-card attributes', plans, {mistakes, isVerbatim});
  });

  it('are addresses of the web, or none', async () => {
    const texts = families.addresses;
    const {origin} = world.host;
    const isWeb = (text) => URL.canParse(text, origin) && /^http/.test(new URL(text, origin));
    const plans = texts.flatMap((text, index) => [
      {tag: 'article-card', eager: '', src: text},
      // Where there is nothing to ask, it goes on waiting for a better address.
      {
        tag: 'member-comments',
        eager: '',
        src: text,
        thread: text,
        ...(!isWeb(text) && {'data-idle': ''}),
      },
      {
        tag: 'member-session',
        src: serve(`/sessions/none-${index}`, {member: null}),
        'login-url': text,
        'register-url': text,
        children: [{tag: 'member-comments', eager: '', thread: index, isPages: true}],
      },
    ]);
    const named = new Set(
      [...texts, ...texts.flatMap((text) => text.split(/\s+/))]
        .filter((text) => URL.canParse(text, origin))
        .map((text) => decoded(new URL(text, origin).pathname)),
    );
    await drawStrangers(world, 'addresses in attributes', plans, {
      attributes: {'data-session': serve('/sessions/guest', {member: null})},
      // Each is asked for what its attribute names, since a publisher wrote it.
      isWanted: ({path, kind}) => kind === 'empty' && named.has(decoded(path.replace(/\?.*/, ''))),
      mistakes,
      isVerbatim,
    });
  });
});

/**
 * `object` with each of its fields in turn, and with all of them, replaced by each value; a third of
 * that in each engine.
 */
const everyWrong = (object) =>
  itsTurn(
    values.flatMap((value) => [
      ...Object.keys(object).map((key) => ({...object, [key]: value})),
      Object.fromEntries(Object.keys(object).map((key) => [key, value])),
      poisoned(object),
    ]),
  );

describe('JSON that is no text', () => {
  const number = values.length;
  it('is drawn as what it should be, or not at all: feeds', async () => {
    const feed = feedOfWords(world.host.origin, ['A headline'], 0);
    const {
      title,
      language,
      items: [item],
    } = feed;
    const items = [
      ...everyWrong(item),
      ...everyWrong(item._newsrack).map((_newsrack) => ({...item, _newsrack})),
    ].map((each, index) => ({...each, id: `${index}`, url: `https://paper.example/${index}`}));
    const feeds = [
      ...inLots(items, 100).map((lot) => ({...feed, items: lot})),
      ...everyWrong({title, language, items: feed.items, authors: feed.authors}).map((each) => ({
        ...feed,
        ...each,
      })),
    ].map((each, index) => serve(`/feeds/wrong-${index}`, each));
    const stories = values.map((value, index) =>
      serve(`/feeds/story-${index}`, {
        ...feed,
        items: [{...item, content_html: value, content_text: value}],
      }),
    );
    const plans = [
      ...feeds.map((src) => ({tag: 'recent-news', eager: '', limit: 100, layout: 'grid', src})),
      ...stories.map((src) => ({tag: 'article-card', eager: '', layout: 'story', src})),
    ];
    for (const part of inLots(plans, 250)) {
      await drawStrangers(world, `feeds of ${number} values`, part, {mistakes, isVerbatim});
    }
  });

  it('is drawn as what it should be, or not at all: comments', async () => {
    const page = threadOf(['A comment'], ['reply']);
    const [comment] = page.comments;
    const threads = [
      ...everyWrong(comment).map((each) => ({...page, comments: [each, comment]})),
      ...everyWrong(comment.author).map((author) => ({...page, comments: [{...comment, author}]})),
      ...everyWrong(page),
    ];
    const plans = threads.map((thread, index) => ({
      tag: 'member-comments',
      eager: '',
      thread: 'x',
      src: serve(`/threads/wrong-${index}`, thread),
    }));
    const session = serve('/sessions/wrong', {member: {id: 'm', name: 'Mona', roles: []}});
    for (const part of inLots(plans, 800)) {
      await drawStrangers(world, `comments of ${number} values`, part, {
        attributes: {'data-session': session},
        mistakes,
        isVerbatim,
      });
    }
  });

  it('is drawn as what it should be, or not at all: WordPress', async () => {
    const [comment] = wordpressThread(['A comment']);
    const read = ['id', 'parent', 'author', 'author_name', 'date_gmt', 'content', 'status'];
    const fields = Object.fromEntries(read.map((name) => [name, comment[name]]));
    const lists = [...everyWrong(fields).map((each) => [{...comment, ...each}]), ...values];
    const plans = lists.map((list, index) => ({
      tag: 'member-comments',
      eager: '',
      backend: 'wordpress',
      thread: '4',
      src: serveSite(world.host, `wrong-${index}`, list),
    }));
    for (const part of inLots(plans, 400)) {
      await drawStrangers(world, `WordPress comments of ${number} values`, part, {
        mistakes,
        isVerbatim,
      });
    }
  });

  it('is drawn as what it should be, or not at all: members', async () => {
    const session = {
      member: {id: 'm', name: 'Mona', roles: []},
      login_url: '/in',
      register_url: '/new',
      account_url: '/me',
    };
    const sessions = [
      ...everyWrong(session),
      ...everyWrong(session.member).map((member) => ({...session, member})),
    ];
    const plans = sessions.map((each, index) => ({
      tag: 'member-session',
      src: serve(`/sessions/wrong-${index}`, each),
      children: [{tag: 'member-comments', eager: '', thread: index, isPages: true}],
    }));
    await drawStrangers(world, `members of ${number} values`, plans, {mistakes, isVerbatim});
  });
});

countDrawn();
