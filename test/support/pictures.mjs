/** Two pictures that ought to show the same. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {PNG} from 'pngjs';
import {root} from '../../scripts/run.mjs';

/** By how much a dot may be lighter or darker, of 255: a frame may be painted in other tiles than a page. */
const grain = 16;

/** Whether two pictures are of one size and show the same. */
export function areAlike(one, other) {
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.data.every((value, index) => Math.abs(value - other.data[index]) <= grain)
  );
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
