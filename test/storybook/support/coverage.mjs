/** What the elements offer, after the manifest, and what of it the stories have shown. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../../scripts/run.mjs';

const manifest = path.join(root, 'dist/custom-elements.json');
/** What the last run over all stories has shown. `npm run check` compares it with the manifest. */
export const shownFile = path.join(root, 'build/stories/shown.json');

/** Every element that the manifest describes. */
export function elements() {
  return JSON.parse(readFileSync(manifest, 'utf8'))
    .modules.flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName);
}

/** Keeps what was shown, each thing with the first story that shows it. */
export function keepShown(shown) {
  mkdirSync(path.dirname(shownFile), {recursive: true});
  const sorted = [...shown].sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(shownFile, JSON.stringify(Object.fromEntries(sorted), null, 2) + '\n');
}
