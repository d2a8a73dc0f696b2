/**
 * Prints what each cut of lit-diet.mjs saves in the one script, in bytes of
 * brotli: how much smaller the script becomes as one after another is made.
 * Needs a build.
 */
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';
import {cuts, litDiet} from './lit-diet.mjs';
import {
  importBesideScript,
  minifyScript,
  minifyTemplates,
  onDemand,
  packages,
  slimLit,
} from './plugins.mjs';

const whole = await weigh([]);
let before = whole;
for (const [index, {what}] of cuts.entries()) {
  const after = await weigh(cuts.slice(0, index + 1));
  console.log(`${String(before - after).padStart(6)}  ${what}`);
  before = after;
}
console.log(`${whole} bytes with Lit whole, ${before} with every cut: ${whole - before} saved.`);

async function weigh(chosen) {
  const bundled = await rollup({
    input: 'dist/script.js',
    plugins: [slimLit(), onDemand(), litDiet(chosen), minifyTemplates(), packages()],
    onLog() {},
  });
  const {output} = await bundled.generate({
    format: 'iife',
    generatedCode: 'es2015',
    plugins: [importBesideScript(), minifyScript({module: false})],
  });
  return brotliCompressSync(output[0].code).length;
}
