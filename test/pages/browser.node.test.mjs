/** The browser that all the other pages are opened in. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../../scripts/run.mjs';
import {engine} from './support/engine.mjs';
import {world} from './support/zoo.mjs';

const named = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK'}[engine];

// Elsewhere than in continuous integration, people may well have an older one.
const skip = !process.env.CI && 'asked in continuous integration only';

describe('the browser', () => {
  it('is of the version that docs/browsers.md says is tested, or newer', {skip}, () => {
    const manual = readFileSync(path.join(root, 'docs/browsers.md'), 'utf8');
    const [, promised] = new RegExp(`${named}(?: ESR)? ([\\d.]+)`).exec(manual);
    const [found] = /\d+\.\d+/.exec(world.browser.version);
    const order = found.localeCompare(promised, 'en', {numeric: true});
    assert.ok(order >= 0, `${world.browser.version} is older than ${promised}`);
  });
});
