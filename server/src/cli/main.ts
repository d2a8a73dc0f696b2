/** The program: runs the command that was asked for, and says in one sentence why it cannot. */
import {argv, env, exit, stderr} from 'node:process';
import {commands} from './commands.js';
import {explain} from './explain.js';
import {UsageError} from './usage-error.js';

const [, , name = 'help', ...rest] = argv;

try {
  const command = commands.get(name);
  if (!command) {
    throw new UsageError(
      `There is no command “${name}”; there are ${[...commands.keys()].join(', ')}.`,
    );
  }
  // `newsrack-server export --help` is a question about export.
  const asksForHelp = rest.includes('--help') || rest.includes('-h');
  await (asksForHelp ? commands.get('help')!.run([name], env) : command.run(rest, env));
} catch (error) {
  stderr.write(`newsrack-server: ${explain(error)}\n`);
  exit(error instanceof UsageError ? 2 : 1);
}
