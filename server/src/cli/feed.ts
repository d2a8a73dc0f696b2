/** Makes feeds of others and writes them to files. */
import {mkdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {stderr, stdout} from 'node:process';
import {readConfigFile} from '../feeds/config.js';
import type {FeedsConfig} from '../feeds/config.js';
import type {FeedKeeper} from '../feeds/feed-keeper.js';
import type {Command} from './command.js';
import {noWords} from './one-word.js';
import {dataOptions, feedOptions} from './options.js';
import {readArguments} from './read-arguments.js';
import {stopOnSignals} from './stop-on-signals.js';
import {UsageError} from './usage-error.js';

const options = [...dataOptions, ...feedOptions] as const;
const [{fallback: usualData}] = dataOptions;
const [{fallback: usualConfig}, {fallback: usualOut}] = feedOptions;

export const feedCommand: Command = {
  usage: 'feed',
  summary:
    'Asks the sources of a configuration and writes a JSON Feed of each feed in it. Ends with 0 when every feed is written, and with 1 when one has nothing at all; what is wrong with a source is said on standard error.',
  options,
  async run(args, env) {
    const {words, given} = readArguments(args, options, env);
    noWords(words);
    if (given.once && given.watch) throw new UsageError('--once and --watch exclude each other.');
    const config = readConfig(given.config ?? usualConfig);
    const out = path.resolve(given.out ?? usualOut);
    const folder = path.resolve(given.data ?? usualData, 'sources');
    await mkdir(out, {recursive: true});
    // Loaded here, since no other command needs any of it.
    const {Feeds} = await import('../feeds/feeds.js');
    const {tellFault, tellMove} = await import('../feeds/tell-source.js');
    const {replaceFile} = await import('../feeds/write-file.js');

    const writing = new Map<string, Promise<void>>();
    const feeds = new Feeds({
      config,
      folder,
      onAnswer(source, outcome) {
        if (!given.watch) return;
        if (outcome === 'failed') say(tellFault(source, Date.now()));
        else if (outcome === 'changed') say(tellMove(source));
      },
      onFeed(feed) {
        // One after another, so that the newest is there in the end.
        const before = writing.get(feed.name) ?? Promise.resolve();
        const done = before.then(() => write(feed));
        writing.set(feed.name, done);
        if (given.watch) done.catch((error: unknown) => say(String(error)));
      },
      onFault: (what, error) => say(`${what}: ${String(error)}`),
    });

    async function write(feed: FeedKeeper): Promise<void> {
      const text = feed.prepared!.text;
      const file = path.join(out, `${feed.name}.json`);
      // What is the same keeps its time, for whoever copies what has changed.
      const old = await readFile(file, 'utf8').catch(() => undefined);
      if (text !== old) await replaceFile(file, text);
      const well = feed.sources.filter(({memory}) => memory.fault === undefined).length;
      stdout.write(
        `${file}: ${feed.count} stories; ${well} of ${feed.sources.length} sources are well.\n`,
      );
    }

    if (given.watch) {
      stopOnSignals(() => feeds.close());
      await feeds.recall();
      feeds.start();
      return;
    }
    await feeds.recall();
    await feeds.poll();
    await Promise.all(writing.values());
    await feeds.close();
    for (const source of feeds.sources.values()) {
      say(tellFault(source, Date.now()));
      say(tellMove(source));
    }
    const empty = [...feeds.feeds.values()].filter(({prepared}) => !prepared);
    if (empty.length > 0) {
      const names = empty.map(({name}) => `“${name}”`).join(', ');
      throw new Error(`Nothing is known of ${names}: none of the sources has ever been reached.`);
    }
  },
};

function readConfig(file: string): FeedsConfig {
  try {
    return readConfigFile(file);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function say(sentence: string | undefined): void {
  if (sentence !== undefined) stderr.write(`${sentence}\n`);
}
