/** The thread in which sources are read, with what reads them in it replaced by what does harm. */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {setImmediate} from 'node:timers';
import {makeReader} from '../dist/feeds/reader.js';
import {feedOf} from './support/sources.mjs';

/** A module that does what the text of a source says. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import {parentPort} from 'node:worker_threads';
    parentPort.on('message', ({text}) => {
      if (text === 'hang') for (;;);
      if (text === 'fill') for (const all = []; ; ) all.push(new Array(1e6).fill(Math.random()));
      if (text === 'throw') throw new Error('Oh');
      if (text === 'end') process.exit();
      parentPort.postMessage({feed: text});
    });
  `)}`,
);

const reading = (text) => ({text, url: 'https://a.example/feed', most: 10});

describe('what takes too much to read', () => {
  const reader = makeReader({seconds: 0.5, script});
  // What is only slow to begin has its time.
  const patient = makeReader({seconds: 60, script});
  after(() => Promise.all([reader.close(), patient.close()]));

  const harm = [
    ['hang', reader, /took longer than 0\.5 s to read and was given up/],
    ['fill', patient, /takes more memory to read than any ordinary feed/],
    ['throw', patient, /could not be read: Oh/],
    ['end', patient, /could not be read/],
  ];
  for (const [text, first, sentence] of harm) {
    it(`is given up (${text}), and the next is read`, async () => {
      await assert.rejects(first.read(reading(text)), sentence);
      assert.equal(await patient.read(reading('hello')), 'hello');
    });
  }
});

describe('a reader that is closed', () => {
  it('waits for nothing, and reads nothing more', async () => {
    const reader = makeReader({seconds: 60, script});
    const hanging = reader.read(reading('hang'));
    const next = reader.read(reading('hello'));
    await Promise.all([
      assert.rejects(hanging, /could not be read/),
      assert.rejects(next, /was not read, since the server stops/),
      // Once the thread has begun.
      new Promise(setImmediate).then(() => reader.close()),
    ]);
  });
});

describe('what is read', () => {
  const reader = makeReader();
  after(() => reader.close());

  it('is as many stories as are of use, the newest', async () => {
    const text = JSON.stringify(feedOf('A', ['1', '2', '3']));
    const {title, articles} = await reader.read({...reading(text), most: 2});
    assert.equal(title, 'A');
    assert.deepEqual(
      articles.map((article) => article.title),
      ['1', '2'],
    );
  });

  it('has a sentence when it is no feed, and the thread goes on', async () => {
    await assert.rejects(reader.read(reading('junk')), /https:\/\/a\.example\/feed is /);
    const text = JSON.stringify(feedOf('A', ['1']));
    assert.equal((await reader.read(reading(text))).articles.length, 1);
  });
});
