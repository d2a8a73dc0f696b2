/** Gives somebody the moderators' tools. */
import {stdout} from 'node:process';
import {addModerator} from '../members/moderators.js';
import type {Command} from './command.js';
import {oneWord} from './one-word.js';
import {withData} from './open-data.js';
import {dataOptions} from './options.js';
import {readArguments} from './read-arguments.js';

export const addModeratorCommand: Command = {
  usage: 'add-moderator ID-OR-EMAIL',
  summary: 'Makes a member a moderator, at once and also where they are signed in.',
  options: dataOptions,
  async run(args, env) {
    const {words, given} = readArguments(args, dataOptions, env);
    const who = oneWord(words, 'id or e-mail address');
    await withData(given, env, {mustExist: true}, async ({db}) => {
      const {id, name} = await addModerator(db, who);
      stdout.write(`${name} (${id}) is a moderator now.\n`);
    });
  },
};
