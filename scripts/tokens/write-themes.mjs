/** Writes dist/themes/ from tokens/: a stylesheet for each theme, and all of it as JSON. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../run.mjs';
import {readBase, readTheme, themeNames} from './read-tokens.mjs';
import {themeSheet} from './theme-sheet.mjs';

const folder = path.join(root, 'dist/themes');
const tokens = await readBase();
const themes = await Promise.all(themeNames.map(readTheme));

mkdirSync(folder, {recursive: true});
for (const theme of themes) write(`${theme.name}.css`, themeSheet(theme, tokens));
write('tokens.json', `${JSON.stringify({tokens, themes}, null, 2)}\n`);

function write(file, text) {
  writeFileSync(path.join(folder, file), text);
}
