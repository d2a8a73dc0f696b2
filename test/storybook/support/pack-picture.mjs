import {encode} from 'fast-png';

/** How many steps there are from none to all of red, green and blue. */
const steps = 15;

/** The nearest of the steps to each value that a channel can have. */
const nearest = Uint8Array.from({length: 256}, (_, value) =>
  Math.round((Math.round((value / 255) * steps) / steps) * 255),
);

/** Puts a picture into so few colours, in place, that a pixel can be a byte. Nobody sees it. */
export function reduceColours({data}) {
  for (let index = 0; index < data.length; index++) data[index] = nearest[data[index]];
}

/** A picture of few colours as PNG with a palette, which needs half the room in the repository. */
export function pack({width, height, data}) {
  const indexes = new Map();
  const palette = [];
  const pixels = new Uint8Array(width * height);
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    const [red, green, blue] = data.subarray(4 * pixel);
    const key = (red << 16) | (green << 8) | blue;
    if (!indexes.has(key)) indexes.set(key, palette.push([red, green, blue]) - 1);
    pixels[pixel] = indexes.get(key);
  }
  // A photo, perhaps. Flat colours and letters are far from it.
  if (palette.length > 256) throw new Error(`The picture has ${palette.length} colours.`);
  const picture = {width, height, data: pixels, channels: 1, depth: 8, palette};
  return Buffer.from(encode(picture, {zlib: {level: 9}}));
}
