/** Pictures of pages, and whether two of them show the same. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {PNG} from 'pngjs';
import {root} from '../../scripts/run.mjs';

/**
 * A picture of what has come to rest: the browser may not have painted all of it yet. `shoot`
 * answers one as the bytes of a PNG.
 */
export async function still(shoot) {
  for (let before = await shoot(), tries = 0; ; tries++) {
    const now = await shoot();
    // The same file is the same picture, and need not be unpacked to see that.
    if (Buffer.compare(now, before) === 0) return PNG.sync.read(Buffer.from(now));
    if (tries > 20) throw new Error('It does not come to rest.');
    before = now;
  }
}

/**
 * Whether two pictures are of one size, and an eye could not tell them apart. The same page drawn
 * twice can differ in the rim of a letter or of a rounded corner: by a little in many places,
 * by more in one or two.
 */
export function areAlike(one, other) {
  if (one.width !== other.width || one.height !== other.height) return false;
  if (one.data.equals(other.data)) return true;
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
