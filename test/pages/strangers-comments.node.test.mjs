/** Nothing a stranger writes ever runs: the corpus, through comments and the names of members. */
import {describe, it} from 'node:test';
import {engine} from './support/engine.mjs';
import {postsOf, serveSite, threadOf, wordpressThread} from './support/stranger-comments.mjs';
import {inLots} from './support/stranger-feeds.mjs';
import {drawStrangers} from './support/strangers-page.mjs';
import {
  allOf,
  countDrawn,
  itsTurn,
  serve,
  total,
  withoutSanitizer,
  world,
} from './support/strangers-world.mjs';
import {families, vectors} from './support/vectors.mjs';

describe('strangers’ words in comments', () => {
  const thread = (lots, name, can) => {
    const threads = lots.map((texts, number) =>
      serve(`/threads/${name}-${number}`, threadOf(texts, can)),
    );
    return threads.map((src) => ({
      tag: 'member-comments',
      eager: '',
      src,
      thread: 'x',
      limit: 100,
    }));
  };

  it('are words to a guest', async () => {
    const plans = thread(inLots(vectors), 'guest', []);
    const session = serve('/sessions/guest', {member: null});
    await drawStrangers(world, 'member-comments guest', plans, {
      attributes: {'data-session': session},
      expected: {...allOf([vectors], 'author', 'words'), answered: total - plans.length},
    });
  });

  it('are words to a member, who answers, edits and deletes one in eight', async () => {
    const lots = itsTurn(inLots(vectors, 10));
    const shown = lots.flat().length;
    const used = lots.filter((_, index) => index % 8 === 0).flat().length;
    const plans = thread(lots, 'member', ['reply', 'edit', 'delete', 'report']);
    const session = serve('/sessions/member', {member: {id: 'm', name: vectors[0], roles: []}});
    await drawStrangers(world, 'member-comments member', plans, {
      attributes: {'data-session': session},
      selector: '[aria-label^="Report"]',
      expected: {
        author: shown,
        words: shown,
        label: used,
        draft: used,
        question: used,
        answered: shown - plans.length,
        tool: 4 * shown,
      },
      use: (page) => page.evaluate(() => strangers.useTools()),
    });
  });
});

describe('strangers’ words in WordPress comments', () => {
  const threads = (lots, name, isMember) =>
    lots.map((texts, number) => ({
      tag: 'member-comments',
      eager: '',
      backend: 'wordpress',
      thread: '4',
      limit: 100,
      src: serveSite(world.host, `${name}-${number}`, wordpressThread(texts), {
        member: isMember && {id: 7, name: texts[0], slug: texts[0], link: texts[0]},
      }),
    }));
  const guests = async (options) => {
    const plans = threads(inLots(vectors), 'guest');
    await drawStrangers(world, 'member-comments wordpress guest', plans, {
      hasMarkup: true,
      expected: {...allOf([vectors], 'author', 'html'), answered: total - plans.length},
      ...options,
    });
  };

  it('are harmless HTML without pictures to a guest', () => guests());
  if (engine === 'chromium') {
    it('are so where DOMPurify is the sanitiser', () => guests({first: withoutSanitizer}));
  }
  it('are harmless HTML without pictures to a member', async () => {
    const lots = itsTurn(inLots(vectors));
    const shown = lots.flat().length;
    const plans = threads(lots, 'member', true);
    await drawStrangers(world, 'member-comments wordpress member', plans, {
      selector: '.actions > button',
      expected: {author: shown, html: shown, tool: shown, member: plans.length},
    });
  });
  it('are of no consequence in the posts among which the thread’s own is found', async () => {
    const posts = [
      ...postsOf(vectors),
      {id: 4, link: `${world.host.origin}/sites/posts/story/`, comment_status: 'open'},
    ];
    const src = serveSite(world.host, 'posts', wordpressThread(vectors.slice(0, 20)), {posts});
    const thread = `${world.host.origin}/sites/posts/story/`;
    const plan = {tag: 'member-comments', eager: '', backend: 'wordpress', src, thread};
    await drawStrangers(world, 'WordPress posts', [plan], {expected: {html: 20}});
  });
});

describe('strangers’ words in member names', () => {
  it('are words', async () => {
    const plans = itsTurn(vectors).map((text, index) => ({
      tag: 'member-session',
      src: serve(`/sessions/${index}`, {
        member: {id: text, name: text, avatar_url: text, roles: [text]},
        login_url: text,
        register_url: text,
        account_url: text,
      }),
      children: [{tag: 'member-comments', eager: '', thread: index, isPages: true}],
    }));
    for (const part of inLots(plans, 425)) {
      await drawStrangers(world, 'member-session', part, {
        selector: '[part=form]',
        expected: {member: part.length},
      });
    }
  });
  it('lead a guest nowhere but to the web', async () => {
    const plans = families.addresses.map((text, index) => ({
      tag: 'member-session',
      src: serve(`/sessions/guest-${index}`, {
        member: null,
        login_url: text,
        register_url: text,
      }),
      children: [{tag: 'member-comments', eager: '', thread: index, isPages: true}],
    }));
    await drawStrangers(world, 'member-session guest', plans, {selector: '[part=gate]'});
  });
});

countDrawn();
