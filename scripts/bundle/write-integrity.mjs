/**
 * Writes dist/integrity.json: for each file that a page loads, the hash by which a browser
 * knows that it is unchanged. https://www.w3.org/TR/sri-2/
 */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {parts} from './plugins.mjs';

const files = ['newsrack.js', 'newsrack.mjs', ...Object.values(parts)];
const hashes = Object.fromEntries(files.map((file) => [file, hashOf(`dist/${file}`)]));
writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);

function hashOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
