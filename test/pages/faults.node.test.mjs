/** Servers that misbehave at every stage: what a reader, the page and the publisher are told, and what comes after. */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {messages} from '../../dist/lib/messages.js';
import {newsTags, runDrill} from './support/fault-drill.mjs';
import {stages} from './support/faults.mjs';
import {startPlace} from './support/faulty-server.mjs';
import {commentsOn, headlineOf} from './support/good-answers.mjs';
import {startUntrusted} from './support/untrusted-server.mjs';
import {prepare, world} from './support/world.mjs';

const faults = Object.values(stages).flatMap((faults) => Object.entries(faults));
const idOf = new Map(faults.map(([name], index) => [name, `place-${index}`]));
const places = {};
let untrusted;
/** What was seen of each fault in its drill, by its name. */
const seenOf = {};
/** How often a worker may beat while the page stands still: for two seconds, where nothing else is done. */
const mostMissed = 100;

prepare(async () => {
  untrusted = await startUntrusted();
  for (const [name, fault] of faults) {
    places[idOf.get(name)] = await startPlace(fault, {untrusted: untrusted.origin});
  }
  // All at once, but for the floods: each would be the others' fault as well.
  const names = faults.map(([name]) => name);
  const floods = faults.filter(([, fault]) => fault.isFlood).map(([name]) => name);
  await drill(names.filter((name) => !floods.includes(name)));
  for (const name of floods) await drill([name], {isUnhurried: true});
});

/** Sends these faults through the drill together, and keeps what is seen. */
async function drill(names, options) {
  const entries = names.map((name) => [idOf.get(name), places[idOf.get(name)]]);
  const seen = await runDrill(world.browser, world.host, Object.fromEntries(entries), options);
  for (const name of names) seenOf[name] = seen;
}

after(async () => {
  await Promise.all([untrusted, ...Object.values(places)].map((server) => server?.close()));
});

for (const [stage, faults] of Object.entries(stages)) {
  for (const [name, fault] of Object.entries(faults)) {
    describe(`${stage}: ${name}`, () => (fault.kind ? judgeFault : judgeHarmless)(name, fault));
  }
}

describe('a page with many faults on it', () => {
  it('is not held up', () => assertMoves(seenOf['404']));

  it('has no mistakes but what the publisher is told', () => {
    const mistakes = [...new Set(Object.values(seenOf))].flatMap(({phases}) =>
      Object.values(phases).flatMap((phase) => phase.mistakes),
    );
    assert.deepEqual(
      mistakes.filter((text) => !/^console\.warn: newsrack: http:\/\/127\.0\.0\.1:/.test(text)),
      [],
    );
  });

  it('was never answered by a server that it has no reason to trust', () => {
    assert.ok(untrusted.refusals > 0);
    assert.equal(untrusted.answers, 0);
  });
});

function assertMoves({beats, beatsMissed}) {
  assert.ok(beats > 20, 'The worker that measures beside the page does not run.');
  assert.ok(beatsMissed < mostMissed, `${beatsMissed} beats of ${beats}`);
}

/** What holds for a fault that cannot be got over. */
function judgeFault(name, fault) {
  const id = idOf.get(name);
  const sentence = /network|timeout/.test(fault.kind) ? messages.unreachable : messages.failed;

  it('is told to a reader who has no news yet', () => {
    for (const [tag, look] of elementsOf('cold', name)) {
      assert.equal(look.face, 'failed', tag);
      assert.equal(look.says, sentence, tag);
      assert.equal(look.button, messages.retry, tag);
      assert.ok(look.fallback, tag);
    }
  });

  it('is told to the page by each element', () => {
    const told = seenOf[name].phases.cold.told.filter((each) => each.id === id);
    const tags = new Set(told.map(({tag}) => tag));
    assert.deepEqual([...tags].sort(), [...newsTags, 'member-comments'].sort());
    for (const each of told) {
      assert.equal(each.type, 'news-error');
      assert.equal(each.kind, fault.kind, `${each.tag}: ${each.message}`);
      assert.equal(each.status, fault.status ?? null);
      assert.ok(
        each.url.startsWith(places[id][each.tag === 'member-comments' ? 'comments' : 'feed']),
      );
      assert.match(each.message, fault.says);
    }
  });

  it('is told to the publisher, once for each address', () => {
    const {feed, comments} = places[id];
    for (const url of [feed, comments]) {
      const warnings = seenOf[name].phases.cold.mistakes.filter((text) =>
        text.startsWith(`console.warn: newsrack: ${url}`),
      );
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0], fault.says);
    }
  });

  it('gives way to the news once the reader tries again', () => {
    for (const [tag, look] of elementsOf('retried', name)) assertShows(tag, look, 1);
  });

  it('takes nothing away from a reader who has news, and says from when they are', () => {
    for (const [tag, look] of elementsOf('warm', name)) {
      assert.equal(look.face, 'ready', tag);
      assert.equal(look.shows[0], tag === 'member-comments' ? commentsOn.first : headlineOf(1));
      // An hour later it may be another day, and then the date is said, too.
      const says = look.says.replace(/from \w+ \d+, \d{4}, /, 'from ');
      const right = seenOf[name].times.map((time) => messages.stale.replace('{}', time));
      assert.ok(right.includes(says), `${tag}: ${says}`);
      assert.equal(look.button, messages.retry, tag);
      assert.equal(look.fallback, false, tag);
    }
  });

  it('gives way to the latest once that reader tries again', () => {
    for (const [tag, look] of elementsOf('mended', name)) {
      assertShows(tag, look, 2);
      if (tag === 'member-comments') assert.equal(look.shows.length, 2);
    }
  });

  if (fault.tries) {
    it('is asked for as often as that can help, and no more', () => {
      const asked = seenOf[name].phases.cold.asked[id].filter(({path}) => path.startsWith('/feed'));
      assert.equal(asked.length, fault.tries);
    });
  }

  if (fault.isFlood) {
    it('does not hold up the page', {skip: fault.holdsUp}, () => assertMoves(seenOf[name]));
  }

  if (fault.isEndless) {
    it('is not read to its end', () => {
      for (const {isCutShort, rounds} of seenOf[name].phases.cold.asked[id])
        assert.ok(isCutShort, `${rounds} rounds`);
    });
  }
}

/** What holds for one that does not matter. */
function judgeHarmless(name) {
  const id = idOf.get(name);

  it('costs nothing', () => {
    for (const [tag, look] of elementsOf('cold', name)) assertShows(tag, look, 0);
    for (const [tag, look] of elementsOf('mended', name)) assertShows(tag, look, 1);
    for (const phase of Object.values(seenOf[name].phases)) {
      assert.deepEqual(
        phase.told.filter((each) => each.id === id && each.type === 'news-error'),
        [],
      );
    }
  });
}

const elementsOf = (phase, name) =>
  Object.entries(seenOf[name].phases[phase].looks[idOf.get(name)]);

/** The element shows that edition, or the comments, and no word of anything wrong. */
function assertShows(tag, look, edition) {
  assert.equal(look.face, 'ready', tag);
  assert.equal(look.says, '', tag);
  assert.equal(look.button, '', tag);
  if (tag === 'member-comments') assert.ok(look.shows.includes(commentsOn.first));
  else assert.equal(look.shows[0], headlineOf(edition));
}
