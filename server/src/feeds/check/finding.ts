/** What the check finds, and what it says of each kind of thing that it can find. */
import type {Family} from './family.js';
import type {Item, Subject} from './subject.js';

/**
 * How much it matters: an `error` hides news or keeps browsers of other sites out; a `warning` makes it
 * look worse, later or wrong; `advice` is what good feeds have.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** What to do, by the family of the feed's format; or the same for all of them. */
export type Fix = string | Readonly<Record<Family, string>>;

/** One kind of finding. */
export interface Kind {
  /** Its name for machines, which stays. */
  readonly code: string;
  readonly severity: Severity;
  /** What the manual calls it. */
  readonly title: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  readonly fix: Fix;
}

/** A kind that is looked for in every feed. */
export interface Rule extends Kind {
  /** Answers undefined where there is nothing to say. */
  readonly find: (subject: Subject) => Found | undefined;
}

/** Where something was found. */
export interface Place {
  readonly item: Item;
  /** The field of the item, as JSON Feed calls it: `_newsrack.image_alt`. */
  readonly field?: string;
  /** What stands there. */
  readonly value?: unknown;
}

/** What a rule has found. */
export interface Found {
  /** What is so, in one sentence. */
  readonly sentence: string;
  readonly places?: readonly Place[];
  /** What to do in this very case, where it is not what {@link Kind.fix} says. */
  readonly fix?: string;
}

/** One place, as the report has it. */
export interface Example {
  /** The place of the item in the feed; the first one is 1. */
  readonly item: number;
  /** Where in the document: a JSON path, or an XPath. */
  readonly path: string;
  readonly id?: string;
  readonly title?: string;
  /** The beginning of what stands there. */
  readonly value?: string;
}

/** One finding, as the report has it. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly why: string;
  readonly fix: string;
  /** How many items it is about; absent where it is about the feed. */
  readonly count?: number;
  readonly examples?: readonly Example[];
}
