/**
 * Builds dist/ from src/: modules and types for bundlers, the one script for
 * pages with the hashes that pin it, what editors read, the themes, and a bill of
 * materials.
 * Starts from nothing, so that no file of an earlier build survives.
 */
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {root, run} from './run.mjs';

const steps = [
  'tsc',
  'rollup --config --silent',
  'node scripts/bundle/write-integrity.mjs',
  'cem analyze --config scripts/manifest/custom-elements-manifest.config.mjs --quiet',
  'node scripts/manifest/editor-data.mjs',
  'node scripts/tokens/write-themes.mjs',
  'node scripts/manifest/framework-types.mjs',
  'node scripts/bundle/builder.mjs',
  'node scripts/sbom.mjs . dist/sbom.cdx.json',
];

await rm(path.join(root, 'dist'), {recursive: true, force: true});
// The server is a package of its own, and is built meanwhile.
const serverBuild = 'node server/build.mjs';
const server = run(serverBuild);
for (const step of steps) report(step, await run(step));
report(serverBuild, await server);

function report(step, {ok, output}) {
  if (ok) return;
  console.error(`The build stopped at: ${step}\n${output}`);
  process.exit(1);
}
