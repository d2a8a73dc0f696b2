/** Seeded randomness: the same seed draws the same picture. */

/** A generator of numbers in [0, 1) (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const clamp = (value, low = 0, high = 1) =>
  value < low ? low : value > high ? high : value;
export const lerp = (a, b, t) => a + (b - a) * t;

export function smoothstep(low, high, value) {
  const t = clamp((value - low) / (high - low));
  return t * t * (3 - 2 * t);
}

const fade = (t) => t * t * t * (t * (t * 6 - 15) + 10);

function gradient(hash, x, y) {
  const u = hash & 4 ? y : x;
  const v = hash & 4 ? x : y;
  return (hash & 1 ? -u : u) + (hash & 2 ? -2 : 2) * v * 0.5;
}

/** Perlin's gradient noise, and the sums of octaves made of it. */
export function noise(seed) {
  const next = random(seed);
  const order = new Uint8Array(512);
  for (let i = 0; i < 256; i++) order[i] = i;
  for (let i = 255; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  for (let i = 0; i < 256; i++) order[i + 256] = order[i];

  /** About -1…1. */
  function at(x, y) {
    const fx = Math.floor(x);
    const fy = Math.floor(y);
    const cx = fx & 255;
    const cy = fy & 255;
    const dx = x - fx;
    const dy = y - fy;
    const u = fade(dx);
    const v = fade(dy);
    const a = order[cx] + cy;
    const b = order[cx + 1] + cy;
    const top = lerp(gradient(order[a], dx, dy), gradient(order[b], dx - 1, dy), u);
    const bottom = lerp(
      gradient(order[a + 1], dx, dy - 1),
      gradient(order[b + 1], dx - 1, dy - 1),
      u,
    );
    return lerp(top, bottom, v);
  }

  /** Octaves summed: clouds, hills, water. */
  function fbm(x, y, octaves = 5, gain = 0.5) {
    let sum = 0;
    let amplitude = 0.5;
    for (let i = 0; i < octaves; i++) {
      sum += amplitude * at(x, y);
      amplitude *= gain;
      [x, y] = [x * 1.62 + y * 1.18 + 17.3, y * 1.62 - x * 1.18 + 9.1];
    }
    return sum;
  }

  /** Octaves of sharp crests, 0…1: rock and mountains. */
  function ridged(x, y, octaves = 6, gain = 0.5) {
    let sum = 0;
    let amplitude = 0.5;
    let weight = 1;
    for (let i = 0; i < octaves; i++) {
      const crest = (1 - Math.abs(at(x, y))) ** 2 * weight;
      weight = clamp(crest * 1.4);
      sum += amplitude * crest;
      amplitude *= gain;
      [x, y] = [x * 1.65 + y * 1.2 + 5.7, y * 1.65 - x * 1.2 + 3.1];
    }
    return sum;
  }

  return {at, fbm, ridged};
}
