/** The feeds as a part of the server: opened and closed with it, and told of in its log. */
import type {FastifyInstance} from 'fastify';
import type {Config} from '../config.js';
import {Feeds} from './feeds.js';
import {tellSource} from './tell-source.js';

/** Opens the feeds of the configuration, which have nothing until they begin. Undefined when there are none. */
export function openFeeds(app: FastifyInstance, config: Config): Feeds | undefined {
  if (!config.feeds) return undefined;
  const {publicUrl} = config;
  const now = () => config.now().getTime();
  const feeds = new Feeds({
    ...config.feeds,
    now,
    addressOf: (name) => publicUrl && `${publicUrl}/feeds/${name}.json`,
    onAnswer(source, outcome) {
      if (outcome === 'unchanged') return;
      for (const sentence of tellSource(source, now())) app.log.warn(sentence);
    },
    onFeed({name, count}) {
      app.log.info({feed: name, stories: count}, 'a feed has changed');
    },
    onFault(what, error) {
      app.log.error({error: {message: String(error)}}, what);
    },
  });
  app.addHook('onClose', () => feeds.close());
  return feeds;
}
