/** A plate is the sheet a picture is made on: a canvas with its own seeded randomness. */
import {clamp, noise, random} from './noise.js';

/** '#rrggbb' as [r, g, b]; an array is left as it is. */
export function rgb(color) {
  if (Array.isArray(color)) return color;
  const value = parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function mix(a, b, t) {
  const from = rgb(a);
  const to = rgb(b);
  return from.map((channel, i) => channel + (to[i] - channel) * t);
}

export function css(color, alpha = 1) {
  const [r, g, b] = rgb(color).map((channel) => Math.round(clamp(channel, 0, 255)));
  return `rgba(${r},${g},${b},${alpha})`;
}

export function sheet(width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const g = canvas.getContext('2d', {willReadFrequently: true});
  return {canvas, g};
}

export class Plate {
  constructor(seed, width = 1200, height = 800) {
    Object.assign(this, sheet(width, height));
    this.width = width;
    this.height = height;
    this.random = random(seed);
    this.noise = noise(seed + 1);
  }

  /** A random number between two. */
  between(low, high) {
    return low + (high - low) * this.random();
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  /** Runs `draw` on a sheet of its own and lays that over the picture. */
  layer(draw, {blur = 0, alpha = 1, mode = 'source-over'} = {}) {
    const over = sheet(this.width, this.height);
    draw(over.g, over.canvas);
    this.g.save();
    this.g.globalAlpha = alpha;
    this.g.globalCompositeOperation = mode;
    if (blur) this.g.filter = `blur(${blur}px)`;
    this.g.drawImage(over.canvas, 0, 0);
    this.g.restore();
  }

  /**
   * Lays over a sheet whose every pixel comes from `color(x, y)` = [r, g, b, alpha 0…1] or nothing.
   * `coarse` computes one pixel in that many and smooths between.
   */
  pixels(color, {coarse = 1, mode = 'source-over', top = 0, bottom = this.height, blur = 0} = {}) {
    const width = Math.ceil(this.width / coarse);
    const height = Math.ceil((bottom - top) / coarse);
    const small = sheet(width, height);
    const image = small.g.createImageData(width, height);
    for (let y = 0, i = 0; y < height; y++) {
      for (let x = 0; x < width; x++, i += 4) {
        const value = color((x + 0.5) * coarse, top + (y + 0.5) * coarse);
        if (!value) continue;
        image.data[i] = value[0];
        image.data[i + 1] = value[1];
        image.data[i + 2] = value[2];
        image.data[i + 3] = value[3] * 255;
      }
    }
    small.g.putImageData(image, 0, 0);
    this.g.save();
    this.g.globalCompositeOperation = mode;
    this.g.imageSmoothingQuality = 'high';
    if (blur) this.g.filter = `blur(${blur}px)`;
    this.g.drawImage(small.canvas, 0, top, width * coarse, height * coarse);
    this.g.restore();
  }

  /** Changes every pixel in place: `change(r, g, b, x, y)` = [r, g, b]. */
  develop(change) {
    const image = this.g.getImageData(0, 0, this.width, this.height);
    const {data} = image;
    for (let y = 0, i = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++, i += 4) {
        const [r, g, b] = change(data[i], data[i + 1], data[i + 2], x, y);
        data[i] = r;
        data[i + 1] = g;
        data[i + 2] = b;
      }
    }
    this.g.putImageData(image, 0, 0);
  }
}
