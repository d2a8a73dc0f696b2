/** Feeds made of the tests' sources, whose time is moved by hand. */
import {readConfig} from '../../dist/feeds/config.js';
import {Feeds} from '../../dist/feeds/feeds.js';

/** When the tests begin. */
export const start = Date.parse('2026-03-01T12:00:00Z');

/** A configuration of one feed, `world`, made of these sources: addresses, or what the file would have. */
export function worldOf(sources, more = {}) {
  const {allowPrivate = ['127.0.0.1'], every, ...feed} = more;
  const list = sources.map((source) => (typeof source === 'string' ? {url: source} : source));
  return {
    allowPrivate,
    ...(every !== undefined && {every}),
    feeds: {world: {title: 'World', sources: list, ...feed}},
  };
}

/**
 * Opens the feeds of this configuration. `poll` asks what is due; `advance` moves the clock by so many
 * seconds; `items` are those of a feed, `titles` their titles.
 */
export async function openFeeds(config, {folder, at = start} = {}) {
  let now = at;
  const answers = [];
  const feeds = new Feeds({
    config: readConfig(JSON.stringify(config)),
    folder,
    now: () => now,
    random: () => 0.5,
    onAnswer: ({url}, outcome) => answers.push(`${new URL(url).pathname} ${outcome}`),
  });
  await feeds.recall();
  const data = (name = 'world') => {
    const text = feeds.feeds.get(name).prepared?.text;
    return text === undefined ? undefined : JSON.parse(text);
  };
  return {
    feeds,
    /** How asking ended, in order: `/a changed`. */
    answers,
    advance(seconds) {
      now += seconds * 1000;
    },
    now: () => now,
    poll: () => feeds.poll(),
    data,
    items: (name) => data(name).items,
    titles: (name) => data(name)?.items.map(({title}) => title),
    memory: (url) => feeds.sources.get(url).memory,
    close: () => feeds.close(),
  };
}
