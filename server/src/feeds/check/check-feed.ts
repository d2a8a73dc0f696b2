/** Checks one feed: asks for it, reads it with the readers of the elements, and looks for what is wrong. */
import {LoadError} from '#newsrack';
import {readSource} from '../read-source.js';
import type {AskOptions} from './ask.js';
import {ask} from './ask.js';
import {failed} from './failures.js';
import type {FeedReport} from './report.js';
import {answerFactsOf, reportOn} from './report.js';
import {spokenName, withoutSecrets} from './spoken-name.js';
import {makeSubject} from './subject.js';

/** What can be chosen of a check. */
export interface CheckOptions extends AskOptions {
  /** The cities that the pages ask for. */
  readonly cities?: readonly string[];
  /** What time it is, in milliseconds since 1970. */
  readonly now?: number;
}

/** The report on an input as the command line has it: an address, the name of a file, or `-`. */
export async function checkFeed(asking: string, options: CheckOptions = {}): Promise<FeedReport> {
  const asked = await ask(asking, options);
  const input = withoutSecrets(asking);
  if ('failure' in asked) return {input, findings: [asked.failure]};
  const {url, text, encoding, answer} = asked;
  try {
    const {format, feed: data} = readSource(text, url);
    const {cities = [], now = Date.now()} = options;
    return reportOn(input, makeSubject({url, format, text, encoding, data, cities, answer, now}));
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return {
      input,
      ...(answer && {answer: answerFactsOf(answer)}),
      findings: [failed('notAFeed', answer ? error.message : withName(error, asking))],
    };
  }
}

/** What is said of a file, whose address nobody has written. */
function withName({message, url}: LoadError, input: string): string {
  return message.replace(url, () => spokenName(input));
}
