/**
 * Bundles what tsc wrote to dist/ into the files that pages load directly:
 * newsrack.js (classic script), newsrack.mjs (module), and what both fetch on
 * demand: the body of whole stories, and a sanitiser for browsers without one.
 */
import {
  importBesideScript,
  minifyScript,
  minifyTemplates,
  onDemand,
  packages,
} from './scripts/bundle/plugins.mjs';
import {shortPrivateNames} from './scripts/bundle/short-private-names.mjs';
import {slimLit} from './scripts/bundle/slim-lit.mjs';

export default [
  {
    input: 'dist/script.js',
    plugins: [slimLit(), onDemand(), minifyTemplates(), packages()],
    // The map is beside the script; a comment that says so would be 40 bytes on every page.
    output: [
      {
        file: 'dist/newsrack.js',
        format: 'iife',
        // What is in it was written as modules, and classes are strict by themselves.
        strict: false,
        generatedCode: 'es2015',
        sourcemap: 'hidden',
        plugins: [importBesideScript(), shortPrivateNames(), minifyScript({module: false})],
      },
      {
        file: 'dist/newsrack.mjs',
        format: 'es',
        sourcemap: 'hidden',
        plugins: [shortPrivateNames(), minifyScript({module: true})],
      },
    ],
  },
  part('dist/lib/safe-html.js', 'dist/newsrack-body.mjs'),
  part('dist/comments/wordpress-backend.js', 'dist/newsrack-wordpress.mjs'),
  part('dist/elements/member-comments/comment-tools.js', 'dist/newsrack-tools.mjs'),
  part('dist/comments/newsrack-actions.js', 'dist/newsrack-actions.mjs'),
  part('dist/comments/live-thread.js', 'dist/newsrack-live.mjs'),
  part('dist/lib/sanitizer.js', 'dist/newsrack-sanitizer.mjs', false),
];

/** A file that is fetched on demand from beside the script; `isOurs` says whose code it is. */
function part(input, file, isOurs = true) {
  return {
    input,
    plugins: [onDemand(), packages()],
    output: {
      file,
      format: 'es',
      sourcemap: true,
      plugins: [minifyScript({module: true, isOurs, isPart: true})],
    },
  };
}
