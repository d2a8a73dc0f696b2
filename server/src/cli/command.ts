/** What a command is. */
import type {OptionSpec} from './options.js';

/** One command of the program. */
export interface Command {
  /** What is typed behind the program's name, for the help. */
  readonly usage: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  /** Does it. Rejects with an error whose message is for the operator. */
  run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void>;
}
