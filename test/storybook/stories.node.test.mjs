/**
 * Opens every story of build/storybook in a browser: it plays to its end, passes its accessibility
 * check, is set in no font of the machine’s, and looks like its accepted picture. With UPDATE_PICTURES the new pictures are accepted.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../scripts/run.mjs';
import {keepShown} from './support/coverage.mjs';
import {openBrowsers} from './support/open-stories.mjs';
import {accept, forget, orphans, remove, unlike} from './support/pictures.mjs';
import {serveStorybook} from './support/serve-storybook.mjs';
import {systemFonts} from './support/system-fonts.mjs';
import {takePicture} from './support/take-picture.mjs';

const folder = path.join(root, 'build/storybook');
const {entries} = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  ({id, type}) => type === 'story' && id.includes(process.env.STORY ?? ''),
);
const isUpdate = !!process.env.UPDATE_PICTURES;
const atOnce = 2;
/** What stories have shown of the elements, each with the first story that did. */
const shown = new Map();

describe('every story plays, is accessible and looks as it did', {concurrency: atOnce}, () => {
  let site, browsers;

  before(async () => {
    forget();
    site = await serveStorybook(folder);
    browsers = await openBrowsers(site.origin, atOnce);
  });

  after(async () => {
    await browsers?.close();
    site?.stop();
    if (!process.env.STORY) keepShown(shown);
  });

  for (const story of stories) {
    it(story.id, () =>
      browsers.withStory(story, async (page, {troubles}) => {
        assert.deepEqual(troubles, []);
        for (const line of await page.evaluate(() => globalThis.shownInStory())) {
          if (!shown.has(line)) shown.set(line, story.id);
        }
        const picture = await takePicture(page);
        assert.deepEqual(
          await systemFonts(page),
          [],
          'a font that is not shipped with the stories',
        );
        if (story.tags.includes('no-picture')) return;
        if (isUpdate) accept(story.id, picture);
        else assert.equal(unlike(story.id, picture), undefined);
      }),
    );
  }
});

describe('the accepted pictures', () => {
  it('are of stories that there are', () => {
    const pictured = Object.values(entries).filter(({tags}) => !tags?.includes('no-picture'));
    const files = orphans(pictured.map(({id}) => id));
    if (isUpdate) files.forEach(remove);
    else assert.deepEqual(files, [], 'npm run test:update removes them');
  });
});
