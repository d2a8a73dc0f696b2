/**
 * Bundles builder/ into dist/builder/: the page where a publisher makes a snippet. It
 * carries what the build says of the elements, the themes and the script, so that it asks
 * nobody for them.
 */
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {build} from 'esbuild';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const built = {
  manifest: readJson('dist/custom-elements.json'),
  themeBook: readJson('dist/themes/tokens.json'),
  languages: languages(),
  integrity: readJson('dist/integrity.json'),
  version: readJson('package.json').version,
};
const common = {
  bundle: true,
  minify: true,
  outdir: 'dist/builder',
  target: 'es2022',
  conditions: ['production'],
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
};

await build({
  ...common,
  entryPoints: {builder: 'builder/page.ts'},
  format: 'esm',
  define: {BUILT: JSON.stringify(built)},
});
// In a frame of no origin a module would need the server's permission; these do not.
await build({
  ...common,
  entryPoints: {reporter: 'builder/preview/reporter.ts', ask: 'builder/feed/ask.ts'},
  format: 'iife',
});
for (const file of ['index.html', 'builder.css', 'icon.svg'])
  cpSync(`builder/${file}`, `dist/builder/${file}`);

/** English is in the script; each of the others is a module, in the plainer of two scripts unless it says so. */
function languages() {
  const others = readdirSync('dist/lib/words').flatMap(
    (file) => /^([\w-]+)\.js$/.exec(file)?.[1] ?? [],
  );
  return ['en', ...others.map((tag) => (tag === 'zh' ? 'zh-Hans' : tag))].sort();
}
