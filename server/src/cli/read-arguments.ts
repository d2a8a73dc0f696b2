/** Reads flags and environment variables. */
import {parseArgs} from 'node:util';
import type {Given, OptionSpec} from './options.js';
import {UsageError} from './usage-error.js';

/** What was asked for: words without dashes, and the options. */
export interface Arguments<Spec extends OptionSpec> {
  readonly words: string[];
  readonly given: Given<Spec>;
}

/**
 * Reads the arguments behind a command's name, and what the environment says of the same options. An
 * empty variable counts as none. Throws a `UsageError` for a flag that this command does not have and
 * for one without its value.
 */
export function readArguments<Spec extends OptionSpec>(
  args: readonly string[],
  specs: readonly Spec[],
  env: NodeJS.ProcessEnv,
): Arguments<Spec> {
  const {values, positionals} = parse(args, specs);
  const given: Record<string, unknown> = {};
  for (const {flag, env: variable, isList, value} of specs) {
    const said = env[variable]?.trim() || undefined;
    const name = camelOf(flag);
    given[name] = values[flag] ?? (isList ? said?.split(/\s+/) : value ? said : asFlag(said));
    if (given[name] === undefined) delete given[name];
    if (given[name] === '') throw new UsageError(`--${flag} needs a value.`);
  }
  return {words: positionals, given: given as Given<Spec>};
}

/** The name that an option has in the code: `rateLimit` for `rate-limit`. */
export function camelOf(flag: string): string {
  return flag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function parse(args: readonly string[], specs: readonly OptionSpec[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        specs.map(({flag, value, isList}) => [
          flag,
          {type: value ? 'string' : 'boolean', multiple: isList ?? false} as const,
        ]),
      ),
    });
  } catch (error) {
    throw new UsageError(sentence(error as Error));
  }
}

/** Node's own message, without what it says of its programming interface. */
function sentence({message}: Error): string {
  const [, flag] = /Option '(?:-\w, )?(--[\w-]+).*(?:ambiguous|missing)/.exec(message) ?? [];
  if (flag) return `${flag} needs a value; one that begins with a dash is written ${flag}=VALUE.`;
  const [first = message] = message.split(/\. |\n/);
  return `${first.replace(/\.$/, '')}.`;
}

function asFlag(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : !['0', 'no', 'false', 'off'].includes(text.toLowerCase());
}
