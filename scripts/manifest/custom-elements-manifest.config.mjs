/** Writes dist/custom-elements.json: what each element offers, read from its source. */
import {publicOnly} from './public-only.mjs';

export default {
  globs: ['src/**/*.ts'],
  // The base class of the one script is not what npm users extend.
  exclude: ['src/slim-lit.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [publicOnly()],
};
