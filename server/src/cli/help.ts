/** What the program says of itself. */
import {readFileSync} from 'node:fs';
import {stdout} from 'node:process';
import type {Command} from './command.js';
import {commands} from './commands.js';
import type {OptionSpec} from './options.js';
import {UsageError} from './usage-error.js';

const width = 80;

export const helpCommand: Command = {
  usage: 'help [COMMAND]',
  summary: 'Says what there is, or everything about one command.',
  options: [],
  run(args) {
    const [name] = args;
    if (name !== undefined && !commands.has(name)) {
      throw new UsageError(`There is no command “${name}”.`);
    }
    stdout.write(name === undefined ? overview() : about(commands.get(name)!));
    return Promise.resolve();
  },
};

export const versionCommand: Command = {
  usage: '--version',
  summary: 'Says which version this is.',
  options: [],
  run() {
    const file = new URL('../../package.json', import.meta.url);
    const {version} = JSON.parse(readFileSync(file, 'utf8')) as {version: string};
    stdout.write(`${version}\n`);
    return Promise.resolve();
  },
};

function overview(): string {
  // A command that goes by several names is told of once.
  const list = [...new Set(commands.values())].map(
    ({usage, summary}) => `  ${usage}\n${wrapped(summary, 6)}`,
  );
  return `newsrack-server: comments that everybody reads and registered members write, and
feeds made of others.

Commands:
${list.join('\n')}

Try it:
  newsrack-server serve --data ./data --port 8787

The data is in an SQLite file, or in the PostgreSQL that DATABASE_URL names
(postgres://user:password@host/name). “newsrack-server help serve” has all options.
`;
}

function about({usage, summary, options}: Command): string {
  const list = options.map(
    (option) => `  ${flagOf(option)}\n${wrapped(`${option.help} ${also(option)}`, 6)}`,
  );
  const all = options.length > 0 ? ' [OPTIONS]' : '';
  return `newsrack-server ${usage}${all}

${wrapped(summary, 0)}
${list.length > 0 ? `\nOptions:\n${list.join('\n')}\n` : ''}`;
}

function flagOf({flag, value}: OptionSpec): string {
  return value ? `--${flag} ${value}` : `--${flag}`;
}

function also({env, fallback}: OptionSpec): string {
  return `Default: ${fallback}. Variable: ${env}.`;
}

function wrapped(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width - indent) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}
