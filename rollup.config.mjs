/**
 * Bundles what tsc wrote to dist/ into the files that pages load directly:
 * newsrack.js (classic script), newsrack.mjs (module), and the parts that both
 * fetch on demand.
 */
import {
  importBesideScript,
  minifyAgain,
  minifyScript,
  minifyTemplates,
  onDemand,
  ownNames,
  packages,
  parts,
} from './scripts/bundle/plugins.mjs';
import {shortNames} from './scripts/bundle/short-names.mjs';
import {slimLit} from './scripts/bundle/slim-lit.mjs';

/** What every output has. A package is found where it belongs, also where node_modules is a link. */
const output = {
  sourcemapPathTransform: (source) => source.replace(/^.*?\/node_modules\//, '../node_modules/'),
};

export default [
  {
    input: 'dist/script.js',
    plugins: [slimLit(), onDemand(), minifyTemplates(), packages()],
    // The map is beside the script; a comment that says so would be 40 bytes on every page.
    output: [
      {
        ...output,
        file: 'dist/newsrack.js',
        format: 'iife',
        // What is in it was written as modules, and classes are strict by themselves.
        strict: false,
        generatedCode: 'es2015',
        sourcemap: 'hidden',
        plugins: [
          importBesideScript(),
          shortNames(ownNames),
          minifyScript({module: false}),
          minifyAgain({module: false}),
        ],
      },
      {
        ...output,
        file: 'dist/newsrack.mjs',
        format: 'es',
        sourcemap: 'hidden',
        plugins: [shortNames(ownNames), minifyScript({module: true}), minifyAgain({module: true})],
      },
    ],
  },
  ...Object.entries(parts).map(part),
];

/** A file that is fetched on demand from beside the script. */
function part([module, file]) {
  // The sanitiser is somebody else’s code.
  const isOurs = module !== 'lib/sanitizer.js';
  return {
    input: `dist/${module}`,
    plugins: [onDemand(), packages()],
    output: {
      ...output,
      file: `dist/${file}`,
      format: 'es',
      sourcemap: true,
      plugins: [minifyScript({module: true, isOurs, isPart: true})],
    },
  };
}
