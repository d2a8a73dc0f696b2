/**
 * Bundles what tsc wrote to dist/ into the files that pages load directly:
 * newsrack.js (classic script), newsrack.mjs (module), and what both fetch on
 * demand: the body of whole stories, and a sanitiser for browsers without one.
 */
import {litDiet} from './scripts/bundle/lit-diet.mjs';
import {
  importBesideScript,
  minifyScript,
  minifyTemplates,
  onDemand,
  packages,
  slimLit,
} from './scripts/bundle/plugins.mjs';

export default [
  {
    input: 'dist/script.js',
    plugins: [slimLit(), onDemand(), litDiet(), minifyTemplates(), packages()],
    output: [
      {
        file: 'dist/newsrack.js',
        format: 'iife',
        // What is in it was written as modules, and classes are strict by themselves.
        strict: false,
        generatedCode: 'es2015',
        sourcemap: true,
        plugins: [importBesideScript(), minifyScript({module: false})],
      },
      {
        file: 'dist/newsrack.mjs',
        format: 'es',
        sourcemap: true,
        plugins: [minifyScript({module: true})],
      },
    ],
  },
  part('dist/lib/safe-html.js', 'dist/newsrack-body.mjs'),
  part('dist/comments/wordpress-backend.js', 'dist/newsrack-wordpress.mjs'),
  part('dist/lib/sanitizer.js', 'dist/newsrack-sanitizer.mjs', false),
];

/** A file that is fetched on demand from beside the script; `isOurs` says whose code it is. */
function part(input, file, isOurs = true) {
  return {
    input,
    plugins: [onDemand(), packages()],
    output: {file, format: 'es', sourcemap: true, plugins: [minifyScript({module: true, isOurs})]},
  };
}
