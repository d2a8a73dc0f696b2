/**
 * Prints what a page downloads, and fails above the budgets below. Budgets are
 * bytes of brotli at its best quality, which is what a CDN sends.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {rollup} from 'rollup';
import {minifyScript, minifyTemplates, packages, onDemand} from './bundle/plugins.mjs';
import {root} from './run.mjs';

const kinds = [
  {name: 'the one script', budget: 16_000, read: () => readBuilt('newsrack.js')},
  // By a bundler, with Lit whole: what an npm user's page pays for the first element.
  {name: 'one element alone', budget: 14_080, read: () => bundle('define/article-card.js')},
];

const format = (number) => number.toLocaleString('en').padStart(8);
let failed = false;
/** Bytes of the first. */
let measured;

console.log(`${''.padEnd(20)}  brotli    gzip     raw  budget`);
for (const {name, budget, read} of kinds) {
  const code = Buffer.from(await read());
  const brotli = brotliCompressSync(code).length;
  measured ??= brotli;
  const sizes = [brotli, gzipSync(code, {level: 9}).length, code.length, budget];
  console.log(name.padEnd(20) + sizes.map(format).join(''));
  if (brotli > budget) {
    failed = true;
    console.error(`${name} is ${brotli - budget} bytes over its budget of ${budget} bytes brotli.`);
  }
}
const told = /the one script[^|]*\|\s*([\d,]+)/.exec(
  await readFile(path.join(root, 'README.md'), 'utf8'),
)[1];
if (told !== measured.toLocaleString('en')) {
  failed = true;
  console.error(`README.md says that the one script has ${told} bytes.`);
}
if (failed) process.exitCode = 1;

function readBuilt(name) {
  return readFile(path.join(root, 'dist', name)).catch(() => {
    throw new Error(`There is no dist/${name} to weigh. Run: npm run build`);
  });
}

/** What a bundler makes of one entry of the package, Lit included. */
async function bundle(entry) {
  const bundled = await rollup({
    input: path.join(root, 'dist', entry),
    plugins: [onDemand(), minifyTemplates(), packages()],
  });
  const {output} = await bundled.generate({format: 'es', plugins: [minifyScript({module: true})]});
  return output[0].code;
}
