/**
 * Prints what pins the built files in a page, for the address that they are served from:
 *
 *   npm run integrity -- https://cdn.example/newsrack/
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './run.mjs';

const [address = 'https://cdn.example/newsrack/'] = process.argv.slice(2);
const {
  'newsrack.js': script,
  'newsrack.mjs': module,
  ...parts
} = JSON.parse(readFileSync(path.join(root, 'dist/integrity.json'), 'utf8'));

const urlOf = (file) => new URL(file, address.replace(/\/*$/, '/')).href;
const integrity = Object.fromEntries(
  Object.entries(parts).map(([file, hash]) => [urlOf(file), hash]),
);

console.log(`<script type="importmap">
${JSON.stringify({integrity}, null, 2)}
</script>
<script
  async
  src="${urlOf('newsrack.js')}"
  integrity="${script}"
  crossorigin="anonymous"
></script>

As a module, in place of the last:

<script
  type="module"
  src="${urlOf('newsrack.mjs')}"
  integrity="${module}"
  crossorigin="anonymous"
></script>`);
