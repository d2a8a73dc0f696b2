/**
 * Pages that pin what they load, from another site, by dist/integrity.json.
 * https://www.w3.org/TR/sri-2/ and https://html.spec.whatwg.org/#import-maps
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {parts} from '../../scripts/bundle/plugins.mjs';
import {root} from '../../scripts/run.mjs';
import {drawn, hostPage, scriptTag} from './support/host-page.mjs';
import {describePage, world} from './support/zoo.mjs';

const read = (file) => readFileSync(path.join(root, 'dist', file), 'utf8');
const hashes = JSON.parse(read('integrity.json'));

/** The tags that pin the script and its parts in a folder of the other site. */
function pinned(site, folder, file = 'newsrack.js', kind = 'async=""') {
  const address = `${world.host.elsewhere}${folder}`;
  const integrity = Object.fromEntries(
    Object.values(parts).map((part) => [`${address}/${part}`, hashes[part]]),
  );
  const attributes = `${kind} src="${address}/${file}" integrity="${hashes[file]}" crossorigin="anonymous"`;
  return `<script type="importmap">${JSON.stringify({integrity})}</script>
    ${scriptTag(site, attributes)}`;
}

/** Puts the built files on the server once more, one of them changed, and answers their folder. */
function serveChanged(changed) {
  const folder = `/changed-${changed}`;
  for (const file of Object.keys(hashes)) {
    const content = file === changed ? `${read(file)}\n;` : read(file);
    world.host.serve(content, {'content-type': 'text/javascript'}, `${folder}/${file}`);
  }
  return folder;
}

describePage('the script and its parts, pinned', (site) => ({
  script: pinned(site, '/newsrack'),
}));

describePage('the module and its parts, pinned', (site) => ({
  script: pinned(site, '/newsrack', 'newsrack.mjs', 'type="module"'),
}));

describe('a changed script, pinned', () => {
  it('does not run', async () => {
    const folder = serveChanged('newsrack.js');
    const script = pinned(world.site, folder);
    const page = await world.browser.open(world.host.serve(hostPage({script})));
    // A page has loaded when all its scripts have run, or have been refused.
    await page.until(() => document.readyState === 'complete');
    assert.ok(world.host.requests.some((request) => request.path === `${folder}/newsrack.js`));
    const isThere = await page.evaluate(() => Boolean(customElements.get('article-card')));
    assert.equal(isThere, false);
    await page.close();
  });
});

describe('a changed part', () => {
  const part = 'newsrack-body.mjs';
  const open = (script) =>
    world.browser.open(world.host.serve(hostPage({script: script(serveChanged(part))})));

  it('is refused where it is pinned, and the story is there without its markup', async () => {
    const page = await open((folder) => pinned(world.site, folder));
    await drawn(page, ['card', 'list', 'grid', 'cities', 'comments']);
    await page.until(() => hostRecord.mistakes.length);
    const [story, mistakes] = await page.evaluate(() => {
      const body = document.querySelector('#story > *').shadowRoot.querySelector('[part=body]');
      return [[body.textContent, body.children.length], hostRecord.mistakes];
    });
    assert.deepEqual(mistakes, [`console.warn: newsrack: ${part} is not beside the script`]);
    assert.match(story[0], /^The first boat left .* A long wait The channel had moved/);
    assert.equal(story[1], 0);
    await page.close();
  });

  it('runs where only the script is pinned', async () => {
    const page = await open((folder) =>
      pinned(world.site, folder).replace(/<script type="importmap">.*?<\/script>/, ''),
    );
    await drawn(page);
    await page.close();
  });
});
