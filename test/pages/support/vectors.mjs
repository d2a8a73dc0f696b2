/**
 * The corpus: what a stranger writes who wants something of theirs to run, by family. It
 * is generated, and the same each time.
 */
import {addresses, carriedAddresses} from './vectors/addresses.mjs';
import {encoded} from './vectors/encodings.mjs';
import {foreign} from './vectors/foreign.mjs';
import {handlers} from './vectors/handlers.mjs';
import {mutations} from './vectors/mutations.mjs';
import {clobbering} from './vectors/names.mjs';
import {shadows} from './vectors/shadows.mjs';
import {styles} from './vectors/styles.mjs';
import {tags} from './vectors/tags.mjs';

const written = {
  'tags that run or fetch': tags,
  'listeners in attributes': handlers,
  addresses,
  'addresses in markup': carriedAddresses,
  encodings: encoded,
  'mutations and broken syntax': mutations,
  'SVG and MathML': foreign,
  'templates, shadow roots and marks': shadows,
  'DOM clobbering': clobbering,
  CSS: styles,
};

/** The vectors that are texts, by family, each of them once. */
export const families = {};
const seen = new Set();
for (const [family, texts] of Object.entries(written)) {
  families[family] = texts.filter((text) => !seen.has(text) && seen.add(text));
}

/** All of them. */
export const vectors = [...seen];
