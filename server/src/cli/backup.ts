/** Copies the database while the server runs. */
import {stdout} from 'node:process';
import {backUp} from '../operation/back-up.js';
import type {Command} from './command.js';
import {oneWord} from './one-word.js';
import {withData} from './open-data.js';
import {dataOptions} from './options.js';
import {readArguments} from './read-arguments.js';

export const backupCommand: Command = {
  usage: 'backup FILE',
  summary:
    'Copies the SQLite database to a file while the server runs. PostgreSQL has pg_dump for that.',
  options: dataOptions,
  async run(args, env) {
    const {words, given} = readArguments(args, dataOptions, env);
    const file = oneWord(words, 'file to copy to');
    await withData(given, env, {mustExist: true}, async (database) => {
      const bytes = await backUp(database, file);
      stdout.write(`${file} holds a whole copy, ${(bytes / 2 ** 20).toFixed(1)} MiB.\n`);
    });
  },
};
