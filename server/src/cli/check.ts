/** Says what is wrong with a feed. */
import process, {stdout} from 'node:process';
import type {Command} from './command.js';
import type {OptionSpec} from './options.js';
import {readArguments} from './read-arguments.js';
import {UsageError} from './usage-error.js';

/** What `check` takes. */
export const checkOptions = [
  {
    flag: 'json',
    env: 'NEWSRACK_CHECK_JSON',
    fallback: 'words for people',
    help: 'Print the report as JSON.',
  },
  {
    flag: 'strict',
    env: 'NEWSRACK_CHECK_STRICT',
    fallback: 'errors alone',
    help: 'End with status 1 for warnings as well.',
  },
  {
    flag: 'cities',
    env: 'NEWSRACK_CHECK_CITIES',
    value: 'NAMES',
    fallback: 'any city',
    help: 'The cities that your pages ask for, with commas between them, such as “Riyadh, Paris”: tags count as cities where they are among these.',
  },
  {
    flag: 'allow-private',
    env: 'NEWSRACK_CHECK_ALLOW_PRIVATE',
    fallback: 'no',
    help: 'Ask addresses of this machine and of private networks, too.',
  },
] as const satisfies readonly OptionSpec[];

export const checkCommand: Command = {
  usage: 'check URL-OR-FILE…',
  summary:
    'Says of a feed of any format what will show and what will not, what browsers of other sites may fetch, and what is missing, each with what to do. “-” stands for standard input. Ends with status 1 when something hides news or keeps browsers out.',
  options: checkOptions,
  async run(args, env) {
    const {words, given} = readArguments(args, checkOptions, env);
    if (words.length === 0) {
      throw new UsageError('The address or the file of a feed is needed; “-” is standard input.');
    }
    // Loaded here, since no other command needs any of it.
    const {checkFeed} = await import('../feeds/check/check-feed.js');
    const {gather} = await import('../feeds/check/report.js');
    const {writeReport} = await import('../feeds/check/write-report.js');
    const cities = namesIn(given.cities ?? '');
    const options = {cities, allowPrivate: given.allowPrivate};
    const report = gather(await Promise.all(words.map((word) => checkFeed(word, options))));
    // Whoever reads only the beginning, as `head` does, closes the pipe.
    stdout.on('error', () => {});
    const isColoured = stdout.isTTY && !env.NO_COLOR;
    stdout.write(
      given.json ? `${JSON.stringify(report, null, 2)}\n` : writeReport(report, {isColoured}),
    );
    const wrong = report.errors + (given.strict ? report.warnings : 0);
    if (wrong > 0) process.exitCode = 1;
  },
};

function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
