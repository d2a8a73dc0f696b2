/**
 * What an operator says in `newsrack.config.json`: which feeds there are, and which sources each is made
 * from. Fields that JSON Feed has are called as they are there. `docs/relay.md` is the manual;
 * `config-schema.ts` has the same for the check.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {checkConfig} from './check-config.js';

/** The whole file. */
export interface FeedsConfig {
  /** For editors: where the schema of this file is. */
  readonly $schema?: string;
  /** The feeds by their names: `world` is written to `world.json` and served as `/feeds/world.json`. */
  readonly feeds: Readonly<Record<string, FeedConfig>>;
  /** Networks that sources may be in, beside the open internet: `10.1.0.0/16`, or one address. */
  readonly allowPrivate?: readonly string[];
  /** How often a source is asked when it does not ask for more time itself, in seconds. Default: 300. */
  readonly every?: number;
}

/** On what terms stories may be shown: an address, a name, or both. */
export type LicenseConfig = string | {readonly name?: string; readonly url?: string};

/** One feed that is made. */
export interface FeedConfig {
  /** Its name, for readers. */
  readonly title: string;
  /** The page that it is about. */
  readonly home_page_url?: string;
  readonly description?: string;
  readonly icon?: string;
  /** BCP 47 tag of the language that most of it is in. */
  readonly language?: string;
  /** How many stories it has at most. Default: 50. */
  readonly limit?: number;
  /** The cities that its readers look for, as they are to be called. */
  readonly cities?: readonly string[];
  /** Only stories with one of these tags. Default: all. */
  readonly onlyTags?: readonly string[];
  /** What is added to the links of its stories, so that their publishers see where readers come from. */
  readonly utm?: UtmConfig;
  /** The terms of stories whose publisher names none. */
  readonly license?: LicenseConfig;
  /** A line to be shown with stories whose publisher asks for none. */
  readonly attribution?: string;
  /** Where its stories come from. */
  readonly sources: readonly SourceConfig[];
}

/** What is added to links: `utm_source` and so on. */
export interface UtmConfig {
  readonly source?: string;
  readonly medium?: string;
  readonly campaign?: string;
}

/** One source of a feed. */
export interface SourceConfig {
  /** The address of an RSS, Atom or JSON Feed, or of a WordPress site's posts. */
  readonly url: string;
  /** The publisher’s name, for readers. Default: what its feed calls itself. */
  readonly name?: string;
  /** The publisher’s site. Default: what its feed says. */
  readonly home_page_url?: string;
  /** The publisher’s mark, a square image. Default: what its feed says. */
  readonly icon?: string;
  /** BCP 47 tag of the language of its stories, where they name none themselves. */
  readonly language?: string;
  /** The terms of its stories, where they name none themselves. */
  readonly license?: LicenseConfig;
  /** A line to be shown with its stories, where they ask for none themselves. */
  readonly attribution?: string;
  /** How many of its stories are taken at most, the newest. Default: as many as the feed takes. */
  readonly limit?: number;
  /** The city of its stories that name none themselves. */
  readonly city?: string;
  /** Tags that all of its stories get. */
  readonly addTags?: readonly string[];
  /** Only its stories with one of these tags. Default: all. */
  readonly onlyTags?: readonly string[];
  /** Only its stories whose title, summary or tags have one of these words. Default: all. */
  readonly include?: readonly string[];
  /** None of its stories whose title, summary or tags have one of these words. */
  readonly exclude?: readonly string[];
  /** How often it is asked when it does not ask for more time itself, in seconds. Default: the file’s. */
  readonly every?: number;
}

/** How many stories a feed has when its configuration does not say. */
export const usualLimit = 50;

/** How often a source is asked when nobody says, in seconds. */
export const usualEvery = 300;

/** Reads the file. Throws sentences, one a line, that say what is wrong where, and what was expected. */
export function readConfigFile(file: string): FeedsConfig {
  const place = path.resolve(file);
  let text: string;
  try {
    text = readFileSync(place, 'utf8');
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'It is not there' : message;
    throw new Error(`${place} cannot be read: ${why}.`, {cause: error});
  }
  return readConfig(text, place);
}

/** Reads the text of such a file. `place` is what it is called in sentences. */
export function readConfig(text: string, place = 'newsrack.config.json'): FeedsConfig {
  let config: unknown;
  try {
    config = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${place} is no JSON: ${(error as Error).message}`, {cause: error});
  }
  const faults = checkConfig(config);
  if (faults.length > 0) {
    throw new Error(`${place} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
  return config as FeedsConfig;
}
