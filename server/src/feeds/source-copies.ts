/**
 * The last good copy of each source, on the disk: what was answered, and what is to be remembered of it.
 * They are two files for each source, since the second changes far more often than the first.
 */
import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm, stat} from 'node:fs/promises';
import path from 'node:path';
import {replaceFile} from './write-file.js';

/** How long a copy stays that nobody asks for, in milliseconds. */
const forgetAfter = 30 * 24 * 60 * 60 * 1000;

/** What is remembered of a source. Times are milliseconds since 1970. */
export interface SourceMemory {
  /** The address that is configured. */
  readonly url: string;
  /** Where the copy was in the end; what it says is relative to that. */
  readonly from?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** What the copy's text is told from another by. */
  readonly digest?: string;
  /** When the copy was last known to be what the publisher has. */
  readonly checked?: number;
  /** When the copy was answered first. */
  readonly changed?: number;
  /** Not to be asked before. */
  readonly notBefore?: number;
  /** How often it has failed since it was last answered. */
  readonly failures?: number;
  /** Why it could not be had the last time. */
  readonly fault?: string;
  /** Where it has moved for good. */
  readonly moved?: string;
}

/** Where copies are kept. */
export interface SourceCopies {
  /** What is remembered of the source with this address. */
  recall(url: string): Promise<SourceMemory | undefined>;
  /** The text that belongs to what is remembered; undefined when it is not there or another one. */
  readText(memory: SourceMemory): Promise<string | undefined>;
  /** Keeps what is to be remembered and, if it is another one, the text. */
  keep(memory: SourceMemory, text?: string): Promise<void>;
  /** Removes what is kept of other sources than these and was not written to for a month. */
  forgetOthers(urls: Iterable<string>, now: number): Promise<void>;
}

/** What a text is told from another by. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Keeps copies in a folder, which is made when there is something to keep; without one, nowhere. */
export function openCopies(folder: string | undefined): SourceCopies {
  if (folder === undefined) return noCopies;
  const fileOf = (url: string, kind: string) => path.join(folder, `${nameOf(url)}.${kind}`);
  return {
    async recall(url) {
      try {
        const memory = JSON.parse(await readFile(fileOf(url, 'json'), 'utf8')) as SourceMemory;
        return memory.url === url ? memory : undefined;
      } catch {
        // It was never there, or is not whole any more: the source is asked as if it were new.
        return undefined;
      }
    },

    async readText({url, digest}) {
      try {
        const text = await readFile(fileOf(url, 'txt'), 'utf8');
        return digestOf(text) === digest ? text : undefined;
      } catch {
        return undefined;
      }
    },

    async keep(memory, text) {
      await mkdir(folder, {recursive: true, mode: 0o700});
      if (text !== undefined) await replaceFile(fileOf(memory.url, 'txt'), text, 0o600);
      await replaceFile(fileOf(memory.url, 'json'), JSON.stringify(memory), 0o600);
    },

    async forgetOthers(urls, now) {
      const known = new Set([...urls].map(nameOf));
      const files = await readdir(folder).catch(() => []);
      const others = files.filter((file) => !known.has(file.split('.')[0]!));
      const isOld = async (file: string): Promise<boolean> => {
        try {
          return now - (await stat(path.join(folder, file))).mtimeMs > forgetAfter;
        } catch {
          // It is not there, or not to be looked at.
          return true;
        }
      };
      // Another configuration may keep its copies in the same folder. What is remembered is written each
      // time that a source is asked; the text, only when it is another one.
      for (const file of others) {
        const memory = `${file.split('.')[0]}.json`;
        if (!(await isOld(file)) || !(await isOld(memory))) continue;
        // What cannot be removed, or is no file, stays.
        await rm(path.join(folder, file)).catch(() => {});
      }
    },
  };
}

const noCopies: SourceCopies = {
  recall: () => Promise.resolve(undefined),
  readText: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
  forgetOthers: () => Promise.resolve(),
};

/** Addresses are too long for names of files, and have signs in them that no file may have. */
function nameOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 32);
}
