/** Writes dist/custom-elements.json: what each element offers, read from its source. */
import {readFileSync} from 'node:fs';
import {customProperties} from './custom-properties.mjs';
import {publicOnly} from './public-only.mjs';

export default {
  globs: ['src/**/*.ts'],
  // The base class of the one script is not what npm users extend.
  exclude: ['src/slim-lit.ts'],
  // The disk decides in which order files are found; the manifest is always in this one.
  overrideModuleCreation: ({ts, globs: files}) =>
    files
      .toSorted()
      .map((file) =>
        ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true),
      ),
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [publicOnly(), customProperties()],
};
