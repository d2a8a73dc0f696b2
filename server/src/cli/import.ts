/** Reads in what an export has written. */
import {open} from 'node:fs/promises';
import {stdin, stdout} from 'node:process';
import {importLines} from '../operation/import-data.js';
import type {Command} from './command.js';
import {oneWord} from './one-word.js';
import {withData} from './open-data.js';
import {dataOptions} from './options.js';
import {readArguments} from './read-arguments.js';

export const importCommand: Command = {
  usage: 'import [FILE]',
  summary:
    'Reads such lines from a file or from standard input, all of them or, if one is wrong, none. What is in the database already stays as it is.',
  options: dataOptions,
  async run(args, env) {
    const {words, given} = readArguments(args, dataOptions, env);
    // Opened first, so that a wrong name makes no empty database.
    const file = words.length > 0 ? await open(oneWord(words, 'file')) : undefined;
    const input = file?.createReadStream({encoding: 'utf8'}) ?? stdin.setEncoding('utf8');
    await withData(given, env, {mustExist: false}, async (database) => {
      const {added, known} = await importLines(database, linesOf(input));
      stdout.write(`Imported ${added} records; ${known} were there before.\n`);
    });
    await file?.close();
  },
};

/** Splits at line feeds alone: Node's own reader of lines also splits where a text has U+2028. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of input) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}
