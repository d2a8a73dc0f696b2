/** Two pictures that ought to show the same. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {PNG} from 'pngjs';
import {root} from '../../scripts/run.mjs';

/**
 * Whether two pictures are of one size, and an eye could not tell them apart. The same page drawn
 * twice can differ in the rim of a letter or of a rounded corner: by a little in many places,
 * by more in one or two.
 */
export function areAlike(one, other) {
  if (one.width !== other.width || one.height !== other.height) return false;
  const {length} = one.data.filter((value, index) => Math.abs(value - other.data[index]) > 24);
  return length <= one.data.length / 10_000;
}

/** Keeps both in build/pictures/, for whoever wants to know how they differ, and says so. */
export function keepPictures(name, expected, found) {
  const folder = path.join(root, 'build', 'pictures');
  mkdirSync(folder, {recursive: true});
  for (const [which, picture] of Object.entries({expected, found})) {
    writeFileSync(path.join(folder, `${name}-${which}.png`), PNG.sync.write(picture));
  }
  return `The pictures differ; see ${name}-*.png in build/pictures/.`;
}
