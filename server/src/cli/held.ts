/** Lists what waits for a moderator. */
import {stdout} from 'node:process';
import {countHeld, findHeld} from '../operation/find-held.js';
import type {Command} from './command.js';
import {noWords} from './one-word.js';
import {withData} from './open-data.js';
import {dataOptions} from './options.js';
import {readArguments} from './read-arguments.js';

/** What somebody reads in one go. */
const most = 100;
/** How much of a text tells what it is about, in code points. */
const longest = 100;

export const heldCommand: Command = {
  usage: 'held',
  summary: `Lists the comments that wait for a moderator, the oldest first, at most ${most}: when each was posted, its id and its thread, and how it begins.`,
  options: dataOptions,
  async run(args, env) {
    const {words, given} = readArguments(args, dataOptions, env);
    noWords(words);
    await withData(given, env, {mustExist: true}, async ({db}) => {
      for (const {id, thread, published_at, content_text} of await findHeld(db, most)) {
        stdout.write(`${published_at} ${id} ${thread}\n  ${beginningOf(content_text)}\n`);
      }
      const count = await countHeld(db);
      const wait = count === 1 ? '1 comment waits' : `${count} comments wait`;
      stdout.write(`${wait} for a moderator.\n`);
    });
  },
};

function beginningOf(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')];
  const beginning = characters.slice(0, longest).join('');
  return characters.length > longest ? `${beginning}…` : beginning;
}
