/** Scripts of pages, bundled from packages as their publishers do. */
import {build} from 'esbuild';
import {root} from '../../../scripts/run.mjs';

/** `code`, a module that imports packages, as one classic script. */
export async function bundle(code) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: root, loader: 'jsx'},
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return outputFiles[0].text;
}
