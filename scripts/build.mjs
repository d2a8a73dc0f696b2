/**
 * Builds dist/ from src/: modules and types for bundlers, the one script for
 * pages, and what editors read. Starts from nothing, so that no file of an
 * earlier build survives.
 */
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {root, run} from './run.mjs';

const steps = [
  'tsc',
  'rollup --config --silent',
  'cem analyze --config scripts/manifest/custom-elements-manifest.config.mjs --quiet',
  'node scripts/manifest/editor-data.mjs',
];

await rm(path.join(root, 'dist'), {recursive: true, force: true});
for (const step of steps) {
  const {ok, output} = await run(step);
  if (!ok) {
    console.error(`The build stopped at: ${step}\n${output}`);
    process.exit(1);
  }
}
