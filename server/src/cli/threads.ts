/** Closes threads and opens them again. */
import {stdout} from 'node:process';
import {setClosed} from '../comments/set-closed.js';
import type {Command} from './command.js';
import {oneWord} from './one-word.js';
import {withData} from './open-data.js';
import {dataOptions} from './options.js';
import {readArguments} from './read-arguments.js';

export const closeThreadCommand: Command = {
  usage: 'close-thread THREAD',
  summary:
    'Lets nobody post in a thread any more; its comments stay. One that nobody has written in can be closed, too.',
  options: dataOptions,
  run: (args, env) => change(args, env, true),
};

export const openThreadCommand: Command = {
  usage: 'open-thread THREAD',
  summary: 'Lets members post in a closed thread again.',
  options: dataOptions,
  run: (args, env) => change(args, env, false),
};

async function change(args: readonly string[], env: NodeJS.ProcessEnv, closed: boolean) {
  const {words, given} = readArguments(args, dataOptions, env);
  const thread = oneWord(words, 'thread');
  await withData(given, env, {mustExist: true}, async ({db}) => {
    const {total} = await setClosed(db, {thread, closed, now: new Date()});
    const comments = total === 1 ? '1 comment' : `${total} comments`;
    stdout.write(`“${thread}”, with ${comments}, is ${closed ? 'closed' : 'open'} now.\n`);
  });
}
