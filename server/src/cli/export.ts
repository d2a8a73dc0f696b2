/** Writes everything out. */
import {createWriteStream, existsSync} from 'node:fs';
import {stderr, stdout} from 'node:process';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {exportLines} from '../operation/export-data.js';
import type {Command} from './command.js';
import {oneWord} from './one-word.js';
import {withData} from './open-data.js';
import {dataOptions} from './options.js';
import {readArguments} from './read-arguments.js';

export const exportCommand: Command = {
  usage: 'export [FILE]',
  summary:
    'Writes everything as lines of JSON, to a new file or to standard output, while the server runs. It holds addresses and hashes of passwords: keep it as safe as the database.',
  options: dataOptions,
  async run(args, env) {
    const {words, given} = readArguments(args, dataOptions, env);
    const file = words.length > 0 ? oneWord(words, 'file') : undefined;
    if (file !== undefined && existsSync(file)) {
      throw new Error(`${file} is there already; nothing was written.`);
    }
    await withData(given, env, {mustExist: true}, async (database) => {
      const target =
        file === undefined ? stdout : createWriteStream(file, {mode: 0o600, flush: true});
      await pipeline(Readable.from(withLineEnds(exportLines(database))), target, {
        end: file !== undefined,
      });
      if (file !== undefined) stderr.write(`${file} holds everything.\n`);
    });
  },
};

/** Gathers lines, since each write costs as much as many lines do. */
async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const line of lines) {
    text += `${line}\n`;
    if (text.length > 64 * 1024) {
      yield text;
      text = '';
    }
  }
  yield text;
}
