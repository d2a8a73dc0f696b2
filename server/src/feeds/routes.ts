/** The feeds as pages get them: from memory, packed once, and with all that lets others keep them. */
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {sendProblem} from '../answer-errors.js';
import {addRoute} from '../api-document.js';
import type {Context} from '../context.js';
import {Problem} from '../problems.js';
import {chooseEncoding, isSame} from './conditions.js';
import type {FeedKeeper} from './feed-keeper.js';

/** How long a page or a cache on the way may use what it has without asking, in seconds. */
const freshFor = 60;
/** And for how long while it asks, or while the server cannot be reached. */
const whileAsking = 600;
const whileAway = 86_400;

/** Adds `/feeds/NAME.json` for the feeds that the operator has configured, and for nothing else. */
export function registerFeeds(app: FastifyInstance, {config, feeds}: Context): void {
  const now = () => config.now().getTime();
  addRoute(app, 'getFeed', async (request, reply) => {
    const feed = feeds?.feeds.get((request.params as {name: string}).name);
    if (!feed) throw new Problem('not-found');
    await feeds?.recalled;
    // What changes by itself has to be right at the moment, not when a timer comes to it.
    if (now() >= feed.changesAt) await feeds?.remake();
    return sendFeed(request, reply, feed, now());
  });
}

function sendFeed(request: FastifyRequest, reply: FastifyReply, feed: FeedKeeper, time: number) {
  const {prepared, changesAt} = feed;
  // Not thrown, since it is no fault of the server that its log should tell.
  if (!prepared) return sendProblem(reply, new Problem('no-feed', {retryAfter: 10}));
  const {headers} = request;
  const encoding = chooseEncoding(headers['accept-encoding']);
  const {bytes, etag} = prepared.bodies[encoding];
  const left = Math.max(0, Math.ceil((changesAt - time) / 1000));
  reply.headers({
    'cache-control': `public, max-age=${Math.min(freshFor, left)}, stale-while-revalidate=${whileAsking}, stale-if-error=${whileAway}`,
    etag,
    'last-modified': new Date(prepared.changed).toUTCString(),
    vary: 'accept-encoding',
    'cross-origin-resource-policy': 'cross-origin',
  });
  if (isSame(headers, etag, prepared.changed)) return reply.status(304).send();
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply.type('application/feed+json; charset=utf-8').send(bytes);
}
