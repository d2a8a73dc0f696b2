/** What the snippets name and have not got: the sites of the examples, and the reader's own functions. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../scripts/run.mjs';

const hashes = JSON.parse(readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'));

/** A page that has what a publisher's page has. */
export const ownScript = `<script>
  const dataLayer = [];
  const called = [];
  const openInYourOwnWay = (...values) => called.push(values);
  const openYourOwnDialog = openInYourOwnWay;
  const report = openInYourOwnWay;
</script>`;

/** `text` with the tests' server in the place of the sites of the examples, and real hashes. */
export function withStandIns(text, {origin, feed}) {
  return text
    .replaceAll(/https:\/\/[\w.]+\.example\/(feed|feeds\/world)\.json/g, feed)
    .replaceAll(/https:\/\/\w+\.example\/feed\.xml/g, `${origin}/feed.xml`)
    .replaceAll('https://cdn.example/newsrack', `${origin}/newsrack`)
    .replaceAll(/https:\/\/[\w.]+\.example\/(api|wp-json)/g, `${origin}/$1`)
    .replaceAll(
      /(newsrack[\w-]*\.m?js)("[^>}]*?")sha384-…/g,
      (_, file, between) => file + between + hashes[file],
    )
    .replaceAll('=/comments-token', `=${origin}/comments-token`);
}

/** Puts on the server what the snippets ask of it, besides a feed and comments. */
export function serveStandIns(host) {
  const json = (value, name) =>
    host.serve(JSON.stringify(value), {'content-type': 'application/json'}, name);
  host.serve('a.b.c', {'content-type': 'text/plain'}, '/comments-token');
  host.serve(
    `<rss version="2.0"><channel><title>The A</title><item><title>Ferries</title>
    <link>https://a.example/ferries</link></item></channel></rss>`,
    {'content-type': 'application/rss+xml'},
    '/feed.xml',
  );
  const post = {
    id: 4,
    type: 'post',
    comment_status: 'open',
    link: 'https://paper.example/parasols/',
    date_gmt: '2026-03-05T07:00:00',
    title: {rendered: 'Parasols &#038; shade'},
  };
  json([post], '/wp-json/wp/v2/posts');
  json({id: 4, type: 'post', comment_status: 'open'}, '/wp-json/wp/v2/posts/4');
  json({id: 7, name: 'Dina'}, '/wp-json/wp/v2/users/me');
  json(
    [
      {
        id: 1,
        post: 4,
        parent: 0,
        author: 2,
        author_name: 'Amal',
        date_gmt: '2026-03-05T08:00:00',
        content: {rendered: '<p>A <em>fine</em> story.</p>'},
        status: 'approved',
        type: 'comment',
      },
    ],
    '/wp-json/wp/v2/comments',
  );
}
