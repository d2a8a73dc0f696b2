/**
 * Real feeds, as parsers' authors met them and put them into their packages as fixtures. Nothing of
 * these packages is run here, and nothing of them is kept in this repository.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../scripts/run.mjs';

/** How many feeds each package brings; it is pinned, so a test can insist on it. */
export const packages = {
  feedparser: 28,
  'rss-parser': 20,
  pickup: 11,
  georsstogeojson: 7,
  'feed-reader': 6,
  'podcast-feed-parser': 6,
  'feed-read': 4,
  'jsonfeed-to-atom': 2,
  'opds-feed-parser': 2,
};

const code = /\.(js|ts|mjs|cjs|md|map|html|jsx|tsx|json)$/;
const feed = /<(?:[\w-]+:)?(?:rss|feed|rdf)[\s>]/i;

/** The feeds of a package that no earlier one has brought already. */
export function collectedFeeds() {
  const seen = new Set();
  return Object.keys(packages).flatMap((name) =>
    filesIn(path.join(root, 'node_modules', name)).flatMap((file) => {
      const bytes = readFileSync(file);
      const text = bytes.toString('latin1');
      if (!feed.test(text.slice(0, 5000)) || seen.has(text)) return [];
      seen.add(text);
      return {origin: name, name: path.relative(path.join(root, 'node_modules'), file), bytes};
    }),
  );
}

function filesIn(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !code.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.slice(folder.length).includes('node_modules'))
    .toSorted();
}
