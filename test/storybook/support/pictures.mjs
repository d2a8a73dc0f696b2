/** The accepted picture of each story, and how a new one is compared with it. */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {root} from '../../../scripts/run.mjs';
import {pack, reduceColours} from './pack-picture.mjs';

const accepted = path.join(root, 'test/storybook/pictures');
const differing = path.join(root, 'build/stories');

/** How unlike one pixel may be (0 is not at all, 1 is black and white). */
const threshold = 0.1;
/** How many pixels in a million may be unlike: edges of letters, where another version smooths otherwise. */
const tolerated = 200;

/**
 * Compares a new picture with the accepted one. Answers a sentence that says what is wrong and where
 * to look, or nothing.
 */
export function unlike(id, png) {
  const file = path.join(accepted, `${id}.png`);
  const now = read(png);
  if (!existsSync(file)) {
    return `There is no accepted picture yet. ${keep(id, {now})}`;
  }
  const before = PNG.sync.read(readFileSync(file));
  const {width, height} = now;
  if (before.width !== width || before.height !== height) {
    return `The picture was ${before.width} × ${before.height} pixels and is ${width} × ${height}. ${keep(id, {now})}`;
  }
  const difference = new PNG({width, height});
  const count = pixelmatch(before.data, now.data, difference.data, width, height, {threshold});
  if (count <= (width * height * tolerated) / 1e6) return undefined;
  return `${count} pixels differ. ${keep(id, {now, difference})}`;
}

/** Keeps pictures for whoever has to judge them, and says where and what to do. */
function keep(id, pictures) {
  mkdirSync(differing, {recursive: true});
  for (const [name, png] of Object.entries(pictures)) {
    writeFileSync(path.join(differing, `${id}.${name}.png`), PNG.sync.write(png));
  }
  const files = Object.keys(pictures).map((name) => `build/stories/${id}.${name}.png`);
  return `See ${files.join(' and ')}; if it is as it should be, accept it by npm run test:update.`;
}

/** Takes a picture as the accepted one. */
export function accept(id, png) {
  mkdirSync(accepted, {recursive: true});
  writeFileSync(path.join(accepted, `${id}.png`), pack(read(png)));
}

function read(png) {
  const picture = PNG.sync.read(Buffer.from(png));
  reduceColours(picture);
  return picture;
}

/** Which accepted pictures have no story of theirs. */
export function orphans(ids) {
  if (!existsSync(accepted)) return [];
  return readdirSync(accepted).filter((file) => !ids.includes(path.basename(file, '.png')));
}

/** Removes an accepted picture. */
export function remove(file) {
  rmSync(path.join(accepted, file));
}

/** Forgets what an earlier run has kept. */
export function forget() {
  rmSync(differing, {recursive: true, force: true});
}
