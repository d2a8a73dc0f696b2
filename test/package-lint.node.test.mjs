/** What the linters of packages say of ours, as npm packs it. Needs a build. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {run} from '../scripts/run.mjs';
import {pack} from './support/pack.mjs';

describe('the packed package', () => {
  let folder;
  let file;

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'newsrack-'));
    file = await pack(folder);
  });
  after(() => rm(folder, {recursive: true}));

  it('is one of which publint has nothing to say, no suggestion either', async () => {
    const {buffer: tarball} = new Uint8Array(readFileSync(file));
    const {messages, pkg} = await publint({pack: {tarball}, level: 'suggestion', strict: true});
    assert.equal(pkg.name, 'newsrack');
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that are right in every entry, for whoever imports modules', async () => {
    // What these leave out, and why: docs/decisions/modules-only.md
    const options = '--profile esm-only --no-definitely-typed --format ascii';
    const {ok, output} = await run(`attw ${options} --no-emoji --no-color ${file}`);
    assert.ok(ok, output);
    assert.match(output, /"newsrack\/classes"/);
  });
});
