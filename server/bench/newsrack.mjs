/** Measures newsrack-server on one database. */
import {mkdtempSync} from 'node:fs';
import path from 'node:path';
import {placeOf, runProgram, serve} from '../test/support/program.mjs';
import {memoryOf} from './feeds.mjs';
import {changing, measureCalls} from './measure.mjs';
import {measureReaders} from './readers.mjs';
import {seed, textOf, thread} from './seed.mjs';

const readers = 500;

/** Seeds the database, starts the program on it and resolves with its numbers. */
export async function measureNewsrack(database, {folder, runs, seconds, nodeArgs}) {
  const {lines, tokens} = seed();
  const place = placeOf(database);
  const imported = await runProgram(['import', ...place.args], {env: place.env, input: lines});
  if (imported.status !== 0) throw new Error(imported.err);

  const server = await serve(database, {
    folder: mkdtempSync(path.join(folder, 'server-')),
    args: ['--streams-per-address', '1000'],
    nodeArgs,
  });
  const {url} = server;
  const cookieOf = (index) => `newsrack=${tokens[index % tokens.length]}`;
  let posted = 0;
  const nextPost = () => {
    const number = (posted += 1);
    return {
      headers: {
        origin: url,
        cookie: cookieOf(number),
        'content-type': 'application/json',
        'idempotency-key': `bench-${number}`,
      },
      body: JSON.stringify({thread, content_text: `posted ${textOf(number)}`}),
    };
  };
  try {
    const list = `${url}/api/comments?thread=${encodeURIComponent(thread)}&limit=20`;
    const settings = {runs, seconds};
    const guest = await measureCalls({url: list}, settings);
    const member = await measureCalls({url: list, headers: {cookie: cookieOf(1)}}, settings);
    const live = await measureReaders({
      url,
      thread,
      readers,
      comments: 20,
      async post(content_text) {
        const response = await fetch(`${url}/api/comments`, {
          method: 'POST',
          headers: nextPost().headers,
          body: JSON.stringify({thread, content_text}),
        });
        if (response.status !== 201) throw new Error(await response.text());
      },
    });
    const memory = memoryOf(server.pid);
    const posts = await measureCalls(
      {url, ...changing('POST', '/api/comments', nextPost)},
      settings,
    );
    return {guest, member, posts, live: {...live, memory}};
  } finally {
    await server.stop();
  }
}
