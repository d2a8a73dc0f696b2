/** All commands, in the order of the help. */
import {addModeratorCommand} from './add-moderator.js';
import {backupCommand} from './backup.js';
import {checkCommand} from './check.js';
import type {Command} from './command.js';
import {exportCommand} from './export.js';
import {feedCommand} from './feed.js';
import {heldCommand} from './held.js';
import {helpCommand, versionCommand} from './help.js';
import {importCommand} from './import.js';
import {serveCommand} from './serve.js';
import {closeThreadCommand, openThreadCommand} from './threads.js';

export const commands: ReadonlyMap<string, Command> = new Map([
  ['serve', serveCommand],
  ['feed', feedCommand],
  ['check', checkCommand],
  ['add-moderator', addModeratorCommand],
  ['held', heldCommand],
  ['close-thread', closeThreadCommand],
  ['open-thread', openThreadCommand],
  ['backup', backupCommand],
  ['export', exportCommand],
  ['import', importCommand],
  ['help', helpCommand],
  ['--help', helpCommand],
  ['-h', helpCommand],
  ['--version', versionCommand],
]);
