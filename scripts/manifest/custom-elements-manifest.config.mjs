/** Writes dist/custom-elements.json: what each element offers, read from its source. */
import {publicOnly} from './public-only.mjs';

export default {
  globs: ['src/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [publicOnly()],
};
