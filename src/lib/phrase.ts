// What a phrase is, and what languages have for it.

import type {messages} from './messages.js';
import type {toolMessages} from './tool-messages.js';

/** What the elements say, in English. */
export type Phrase =
  (typeof messages)[keyof typeof messages] | (typeof toolMessages)[keyof typeof toolMessages];

/** A phrase in some language: one for every number, or one for each kind of number that the language knows. */
export type Wording = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Words of a language: what it says for each phrase. `{}` is where a value goes. */
export type Words = Readonly<Record<Phrase, Wording>>;
