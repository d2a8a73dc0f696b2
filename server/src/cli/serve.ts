/** Runs the server until it is told to stop. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {stderr} from 'node:process';
import {readOptions} from '../config.js';
import type {Options} from '../config.js';
import {readConfigFile} from '../feeds/config.js';
import {readSsoSettings} from '../members/sso-settings.js';
import type {Command} from './command.js';
import {noWords} from './one-word.js';
import {findData} from './open-data.js';
import {dataOptions, serveOptions} from './options.js';
import type {Given} from './options.js';
import {readArguments} from './read-arguments.js';
import {stopOnSignals} from './stop-on-signals.js';
import {UsageError} from './usage-error.js';

const audiences = ['local', 'public', 'off'] as const;
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const options = [...dataOptions, ...serveOptions] as const;

export const serveCommand: Command = {
  usage: 'serve',
  summary: 'Runs the server, until SIGTERM or SIGINT (Ctrl+C) stops it.',
  options,
  async run(args, env) {
    const {words, given} = readArguments(args, options, env);
    noWords(words);
    const {host = '127.0.0.1'} = given;
    const port = numberOf('port', given.port) ?? 8787;
    if (port > 65_535) throw new UsageError(`--port is ${port}; the highest there is is 65535.`);
    const wanted = check(toOptions(given));
    const database = findData(given, env);
    // Loaded here, since no other command needs any of it.
    const {createApp} = await import('../app.js');
    const starting = createApp({...wanted, database});
    stopOnSignals(async () => (await starting).close());
    const address = await (await starting).listen({port, host});
    const place = /^postgres/.test(database) ? 'on PostgreSQL' : `in ${database}`;
    stderr.write(`newsrack-server listens at ${address}, with its data ${place}.\n`);
  },
};

function toOptions(given: Given<(typeof options)[number]>): Options {
  return {
    publicUrl: given.publicUrl,
    allowOrigins: given.allowOrigin,
    trustProxy: given.trustProxy === undefined ? undefined : trusted(given.trustProxy),
    rateLimit: numberOf('rate-limit', given.rateLimit),
    maxLength: numberOf('max-length', given.maxLength),
    heldWords: given.heldWords === undefined ? undefined : readLines(given.heldWords),
    ssoJwks: given.ssoJwks,
    ssoSecretFile: given.ssoSecretFile,
    ssoIssuer: given.ssoIssuer,
    ssoAudience: given.ssoAudience,
    siteName: given.siteName,
    stylesheet: given.stylesheet,
    scriptFolder: given.scriptFolder,
    feeds: given.feeds === undefined ? undefined : readFeeds(given.feeds, given.data),
    streamsPerAddress: numberOf('streams-per-address', given.streamsPerAddress),
    metrics: oneOf('metrics', given.metrics ?? 'local', audiences),
    logLevel: oneOf('log-level', given.logLevel ?? 'info', logLevels),
  };
}

/** What is wrong in the file is the operator's to mend. */
function readFeeds(file: string, data: string = dataOptions[0].fallback): Options['feeds'] {
  try {
    return {config: readConfigFile(file), folder: path.resolve(data, 'sources')};
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Values that cannot be are the operator's to mend, and are found before anything is opened. */
function check(wanted: Options): Options {
  try {
    readSsoSettings(readOptions(wanted));
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  return wanted;
}

function numberOf(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError(`--${flag} is “${text}”, which is no whole number.`);
  return Number(text);
}

function oneOf<const Choice extends string>(
  flag: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === text);
  if (!found)
    throw new UsageError(`--${flag} is “${text}”; it has to be one of ${choices.join(', ')}.`);
  return found;
}

function trusted(text: string): boolean | string[] {
  if (text === 'yes') return true;
  if (text === 'no') return false;
  return text.split(',').map((part) => part.trim());
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
