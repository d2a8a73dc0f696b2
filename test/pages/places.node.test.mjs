/** Where a page, or an element in it, may stand. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {root} from '../../scripts/run.mjs';
import {elements, scriptTag} from './support/host-page.mjs';
import {describePage, world} from './support/zoo.mjs';

describePage('a frame in a page of another site', () => ({}), {frame: 'title="News"'});

describePage('a sandboxed frame', () => ({}), {frame: 'sandbox="allow-scripts"'});

/** Each element in a component of the page's own, which has styles of its own. */
const inComponents = Object.entries(elements)
  .map(
    ([id, markup]) => `<div class="place" id="${id}"><site-box><template shadowrootmode="open">
      <style>:host {display: block; height: 980px} :not(style) {all: unset} p {color: red}</style>
      ${markup}
    </template></site-box></div>`,
  )
  .join('\n');

describePage('inside another component', (site) => ({
  content: inComponents,
  script: scriptTag(site),
}));

let saved = 0;
const folder = mkdtempSync(path.join(tmpdir(), 'newsrack-'));
after(() => rmSync(folder, {recursive: true}));

/** Saves a page as a file, whose own files are where they were. */
function saveAsFile(content) {
  const file = path.join(folder, `${++saved}.html`);
  writeFileSync(
    file,
    content.replaceAll(/(src|href)="\/(?=support|newsrack)/g, `$1="${world.host.origin}/`),
  );
  return pathToFileURL(file).href;
}

describePage('a file, with the script from the web', () => ({}), {save: saveAsFile});

const local = pathToFileURL(path.join(root, 'dist', 'newsrack.js')).href;

describePage(
  'a file, with the script from a file',
  (site) => ({script: scriptTag(site, `src="${local}"`)}),
  {
    save: saveAsFile,
    // Browsers let no file import another.
    shown: ['card', 'list', 'grid'],
    picture: false,
    mistakes: ['body', 'cities', 'tools'].map(
      (part) => new RegExp(`newsrack-${part}.mjs is not beside the script`),
    ),
  },
  (page) =>
    it('has a whole story’s words, without what is loaded on demand', async () => {
      const body = await page().until(
        () =>
          document.querySelector('#story > *').shadowRoot.querySelector('[part=body]').textContent,
      );
      assert.match(body, /^The first boat left before dawn, with forty passengers/);
    }),
);
