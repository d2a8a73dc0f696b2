/** Makes feeds of others and writes them to files. */
import {mkdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {stderr, stdout} from 'node:process';
import {readConfigFile} from '../feeds/config.js';
import type {FeedsConfig} from '../feeds/config.js';
import type {FeedKeeper} from '../feeds/feed-keeper.js';
import type {PolledSource} from '../feeds/polled-source.js';
import type {Command} from './command.js';
import {noWords} from './one-word.js';
import {dataOptions, feedOptions} from './options.js';
import {readArguments} from './read-arguments.js';
import {stopOnSignals} from './stop-on-signals.js';
import {UsageError} from './usage-error.js';

const options = [...dataOptions, ...feedOptions] as const;
const [{fallback: usualData}] = dataOptions;
const [{fallback: usualConfig}, {fallback: usualOut}] = feedOptions;

/** How long a feed that could not be written waits to be tried again, in milliseconds. */
const writeAgainAfter = 60_000;

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
    // Loaded here, since no other command needs any of it.
    const {Feeds} = await import('../feeds/feeds.js');
    const {tellSource} = await import('../feeds/tell-source.js');
    const {replaceFile} = await import('../feeds/write-file.js');

    const tell = (source: PolledSource): void => tellSource(source, Date.now()).forEach(say);
    const writing = new Map<string, Promise<void>>();
    /** What could not be written, and has not been since. */
    const unwritten = new Set<FeedKeeper>();
    const feeds = new Feeds({
      config,
      folder,
      onAnswer(source, outcome) {
        if (outcome !== 'unchanged') tell(source);
      },
      onFeed(feed) {
        if (given.watch) void writeNext(feed);
      },
      onFault: (what, error) => say(`${what}: ${String(error)}`),
    });

    /** One after another, so that the newest is there in the end. Says what goes wrong. */
    function writeNext(feed: FeedKeeper): Promise<void> {
      const done = (writing.get(feed.name) ?? Promise.resolve())
        .then(() => write(feed))
        .then(
          () => void unwritten.delete(feed),
          (error: unknown) => {
            unwritten.add(feed);
            say(`The feed “${feed.name}” could not be written: ${(error as Error).message}.`);
          },
        );
      writing.set(feed.name, done);
      return done;
    }

    async function write(feed: FeedKeeper): Promise<void> {
      await makeFolder(out);
      const text = feed.prepared!.text;
      const file = path.join(out, `${feed.name}.json`);
      // What is the same keeps its time, for whoever copies what has changed.
      const old = await readFile(file, 'utf8').catch(() => undefined);
      if (text !== old) await replaceFile(file, text);
      const well = feed.sources.filter(({memory}) => memory.checked && !memory.fault).length;
      stdout.write(
        `${file}: ${feed.count} stories; ${well} of ${feed.sources.length} sources are well.\n`,
      );
    }

    if (given.watch) {
      stopOnSignals(async () => {
        clearInterval(again);
        await feeds.close();
        await Promise.all(writing.values());
      });
      // A disk is full for a while, or a folder away.
      const again = setInterval(
        () => unwritten.forEach((feed) => void writeNext(feed)),
        writeAgainAfter,
      );
      await feeds.recall();
      feeds.start();
      return;
    }
    await feeds.recall();
    await feeds.poll();
    const made = [...feeds.feeds.values()].filter(({prepared}) => prepared);
    await Promise.all(made.map(writeNext));
    await feeds.close();
    const empty = [...feeds.feeds.values()].filter(({prepared}) => !prepared);
    if (empty.length > 0) {
      const names = empty.map(({name}) => `“${name}”`).join(', ');
      throw new Error(`Nothing is known of ${names}: there is no copy of any of the sources.`);
    }
    if (unwritten.size > 0) throw new Error('Not every feed could be written.');
  },
};

/** Throws a sentence for what is there and no folder. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, {recursive: true}).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`${folder} is no folder; say with --out where the files are to be`);
  });
}

function readConfig(file: string): FeedsConfig {
  try {
    return readConfigFile(file);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function say(sentence: string): void {
  stderr.write(`${sentence}\n`);
}
