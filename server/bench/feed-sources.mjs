/**
 * Publishers in a process of their own: as many feeds as the first argument says, on as many ports as the
 * second. Half of them have an ETag; the others send everything each time, as many do. Prints its
 * ports; then, for each line that it reads, how many requests it has answered.
 */
import {once} from 'node:events';
import {createServer} from 'node:http';
import process from 'node:process';
import {gzipSync} from 'node:zlib';

const [feeds, hosts] = process.argv.slice(2).map(Number);
const stories = 20;
const syllables =
  'an ba be cor da del en fa gar ho in ka la mer no or pa qui ro sa ter un va wes yo'.split(' ');
let answered = 0;

/** About as long as a newspaper's: a few hundred words for each story. */
function feedOf(number) {
  const site = `https://paper-${number}.example`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `Paper ${number}`,
    home_page_url: `${site}/`,
    items: Array.from({length: stories}, (_, index) => ({
      id: `${site}/${index}`,
      url: `${site}/${index}`,
      title: `${wordsFrom(number * 97 + index, 8)} ${number}-${index}`,
      summary: wordsFrom(number * 89 + index, 30),
      content_html: `<p>${wordsFrom(number * 83 + index, 300)}</p>`,
      date_published: new Date(Date.UTC(2026, 1, 28, 12, 0, -number - index * 977)).toISOString(),
      image: `${site}/${index}.jpg`,
      tags: ['World', `Tag ${index}`],
    })),
  };
}

/** Words that are the same for the same start, and pack about as well as a language does. */
function wordsFrom(start, count) {
  let state = (start * 2_654_435_761 + 1) % 2 ** 31;
  const next = (most) => {
    state = (state * 48_271) % (2 ** 31 - 1);
    return state % most;
  };
  const word = () => Array.from({length: 1 + next(4)}, () => syllables[next(syllables.length)]);
  return Array.from({length: count}, () => word().join('')).join(' ');
}

const bodies = Array.from({length: feeds}, (_, number) => gzipSync(JSON.stringify(feedOf(number))));

function answer(request, response) {
  answered += 1;
  const number = Number(request.url.slice(1));
  const etag = number % 2 === 0 ? `"${number}"` : undefined;
  if (etag !== undefined && request.headers['if-none-match'] === etag) {
    response.writeHead(304, {etag}).end();
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/feed+json',
    'content-encoding': 'gzip',
    ...(etag !== undefined && {etag}),
  });
  response.end(bodies[number]);
}

const ports = [];
for (let host = 0; host < hosts; host += 1) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ports.push(server.address().port);
}
console.log(JSON.stringify(ports));
process.stdin.on('data', () => console.log(String(answered)));
process.stdin.on('end', () => process.exit());
