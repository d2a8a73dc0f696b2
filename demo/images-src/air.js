/** Light and weather: sky, sun, clouds, mist, rain, snow, lamps out of focus, and the last print. */
import {clamp, random, smoothstep} from './noise.js';
import {css, mix, rgb, sheet} from './plate.js';

/** A vertical gradient over the whole plate or a band of it; stops are [position 0…1, colour]. */
export function sky(p, stops, top = 0, bottom = p.height) {
  const gradient = p.g.createLinearGradient(0, top, 0, bottom);
  for (const [at, color] of stops) gradient.addColorStop(at, css(color));
  p.g.fillStyle = gradient;
  p.g.fillRect(0, top, p.width, bottom - top);
}

/** A soft light; `mode` screen brightens, multiply darkens. */
export function glow(
  p,
  x,
  y,
  radius,
  color,
  alpha = 1,
  {mode = 'screen', squash = 1, g = p.g} = {},
) {
  g.save();
  g.globalCompositeOperation = mode;
  g.translate(x, y);
  g.scale(1, squash);
  const gradient = g.createRadialGradient(0, 0, 0, 0, 0, radius);
  for (const at of [0, 0.12, 0.3, 0.55, 0.8, 1])
    gradient.addColorStop(at, css(color, alpha * (1 - at) ** 2.2));
  g.fillStyle = gradient;
  g.fillRect(-radius, -radius, radius * 2, radius * 2);
  g.restore();
}

/** The disc of the sun or the moon with its glow. */
export function sun(p, x, y, radius, color, {halo = 9, strength = 0.9} = {}) {
  glow(p, x, y, radius * halo, color, strength * 0.7);
  glow(p, x, y, radius * 3, color, strength);
  p.layer(
    (g) => {
      g.fillStyle = css(mix(color, '#ffffff', 0.6));
      g.beginPath();
      g.arc(x, y, radius, 0, 7);
      g.fill();
    },
    {blur: 1.5},
  );
}

export function stars(p, count, bottom, {size = 1.3, color = '#ffffff'} = {}) {
  for (let i = 0; i < count; i++) {
    const bright = p.random() ** 4;
    p.g.fillStyle = css(
      mix(color, p.pick(['#ffd9b0', '#bcd4ff', '#ffffff']), 0.5),
      0.25 + 0.75 * bright,
    );
    p.g.beginPath();
    p.g.arc(p.random() * p.width, p.random() * bottom, 0.4 + size * bright, 0, 7);
    p.g.fill();
  }
}

/** A deck of clouds seen in perspective, thinning towards the horizon. */
export function clouds(
  p,
  {
    horizon,
    cover = 0.5,
    soft = 0.3,
    light,
    dark,
    scale = 1,
    alpha = 0.9,
    from = [0.5, -0.5],
    stretch = 1,
  },
) {
  const lit = rgb(light);
  const shade = rgb(dark);
  const field = (u, v) => p.noise.fbm(u, v, 6, 0.52);
  p.pixels(
    (x, y) => {
      const t = (horizon - y) / horizon + 0.09;
      const u = ((x / p.width - 0.5) / t) * 2.2 * scale;
      const v = (1.1 / t) * scale * stretch;
      const here = field(u, v);
      const density = smoothstep(0.3 - cover * 0.7, 0.3 - cover * 0.7 + soft, here);
      if (density <= 0.003) return undefined;
      const there = field(u + from[0] * 0.16, v + from[1] * 0.16);
      const light01 = clamp(0.5 + (here - there) * 2.6 - density * 0.15);
      const fadeOut = smoothstep(0.09, 0.3, t);
      return [...mix(shade, lit, light01), density * alpha * fadeOut];
    },
    {coarse: 2, bottom: horizon},
  );
}

/** A drifting band of mist around height y. */
export function mist(p, y, reach, color, alpha, {scale = 1, uneven = 0.8} = {}) {
  const tone = rgb(color);
  p.pixels(
    (px, py) => {
      const away = Math.abs(py - y) / reach;
      if (away >= 1) return undefined;
      const drift =
        1 - uneven * (0.5 - p.noise.fbm((px / 340) * scale, (py / 90) * scale, 4) * 1.2);
      return [...tone, alpha * (1 - away) ** 1.6 * clamp(drift)];
    },
    {coarse: 3, top: Math.max(0, y - reach), bottom: Math.min(p.height, y + reach)},
  );
}

/** Air between near and far: a veil over a band, clear at its top, thick at its bottom. */
export function veil(p, top, bottom, color, alpha) {
  const gradient = p.g.createLinearGradient(0, top, 0, bottom);
  gradient.addColorStop(0, css(color, 0));
  gradient.addColorStop(1, css(color, alpha));
  p.g.fillStyle = gradient;
  p.g.fillRect(0, top, p.width, bottom - top);
}

export function rain(
  p,
  count,
  {length = 26, slant = -0.12, color = '#dfe8f2', alpha = 0.16, width = 1} = {},
) {
  p.g.lineWidth = width;
  for (let i = 0; i < count; i++) {
    const x = p.random() * p.width * 1.1;
    const y = p.random() * p.height;
    const l = length * p.between(0.4, 1.3);
    p.g.strokeStyle = css(color, alpha * p.between(0.3, 1));
    p.g.beginPath();
    p.g.moveTo(x, y);
    p.g.lineTo(x + l * slant, y + l);
    p.g.stroke();
  }
}

export function snow(p, count, {largest = 4, color = '#ffffff', alpha = 0.85} = {}) {
  for (const [share, size, blur] of [
    [0.7, 0.45, 0.4],
    [0.25, 0.8, 1.2],
    [0.05, 2, 3.5],
  ]) {
    p.layer(
      (g) => {
        g.fillStyle = css(color);
        for (let i = 0; i < count * share; i++) {
          g.beginPath();
          g.ellipse(
            p.random() * p.width,
            p.random() * p.height,
            largest * size * p.between(0.4, 1),
            largest * size * p.between(0.5, 1.2),
            p.random() * 3,
            0,
            7,
          );
          g.fill();
        }
      },
      {blur, alpha: alpha * (blur > 3 ? 0.5 : 1)},
    );
  }
}

/** Lamps out of focus. */
export function bokeh(
  p,
  count,
  {
    colors,
    top = 0,
    bottom = p.height,
    left = 0,
    right = p.width,
    small = 8,
    large = 34,
    alpha = 0.5,
    blur = 1.5,
  },
) {
  p.layer(
    (g) => {
      g.globalCompositeOperation = 'screen';
      for (let i = 0; i < count; i++) {
        const x = p.between(left, right);
        const y = p.between(top, bottom);
        const r = p.between(small, large);
        const color = p.pick(colors);
        const strength = alpha * p.between(0.35, 1);
        const disc = g.createRadialGradient(x, y, 0, x, y, r);
        disc.addColorStop(0, css(color, strength * 0.7));
        disc.addColorStop(0.85, css(color, strength * 0.85));
        disc.addColorStop(0.95, css(mix(color, '#ffffff', 0.35), strength));
        disc.addColorStop(1, css(color, 0));
        g.fillStyle = disc;
        g.beginPath();
        g.arc(x, y, r, 0, 7);
        g.fill();
      }
    },
    {blur, mode: 'screen'},
  );
}

/** Water below `shore`: what stands above it, mirrored in waves seen in perspective. */
export function water(p, shore, {tint, tintAmount = 0.35, chop = 1, wave = 1, deep = 0.25} = {}) {
  const source = p.g.getImageData(0, 0, p.width, shore);
  const {data} = source;
  const tone = rgb(tint);
  const reach = p.height - shore;
  p.pixels(
    (x, y) => {
      const t = (y - shore) / reach;
      const near = t + 0.035;
      const u = ((x - p.width / 2) / near) * 0.0042 * wave;
      const v = (3.2 / near) * wave;
      const a = p.noise.fbm(u, v, 4, 0.55);
      const b = p.noise.fbm(u + 31.7, v + 8.2, 4, 0.55);
      const sx = Math.round(clamp(x + a * 60 * chop * (0.15 + t), 0, p.width - 1));
      const sy = Math.round(
        clamp(
          shore - 1 - (y - shore) * (shore / reach) * 0.82 - (b + 0.12) * 190 * chop * (0.12 + t),
          0,
          shore - 1,
        ),
      );
      const i = (sy * p.width + sx) * 4;
      const dull = clamp(tintAmount + a * 0.25 + deep * t);
      return [
        data[i] + (tone[0] - data[i]) * dull,
        data[i + 1] + (tone[1] - data[i + 1]) * dull,
        data[i + 2] + (tone[2] - data[i + 2]) * dull,
        1,
      ];
    },
    {top: shore},
  );
}

/** The last print: bloom, contrast, colour of shadows and lights, darker corners, grain. */
export function finish(
  p,
  {
    bloom = 0.28,
    contrast = 0.12,
    shadows = '#0a1430',
    lights = '#fff2d8',
    tone = 0.1,
    corners = 0.34,
    grain = 5,
    saturation = 1,
  } = {},
) {
  const copy = sheet(p.width, p.height);
  copy.g.filter = 'blur(16px) brightness(0.9) contrast(1.25)';
  copy.g.drawImage(p.canvas, 0, 0);
  p.g.save();
  p.g.globalCompositeOperation = 'screen';
  p.g.globalAlpha = bloom;
  p.g.drawImage(copy.canvas, 0, 0);
  p.g.restore();
  const low = rgb(shadows);
  const high = rgb(lights);
  const speck = random(99);
  const grains = Float32Array.from({length: 1 << 16}, () => speck() + speck() - 1);
  const halfWidth = p.width / 2;
  const halfHeight = p.height / 2;
  p.develop((r, g, b, x, y) => {
    const dx = (x - halfWidth) / halfWidth;
    const dy = (y - halfHeight) / halfHeight;
    const dark = 1 - corners * smoothstep(0.5, 1.9, dx * dx + dy * dy);
    const luma = (0.3 * r + 0.59 * g + 0.11 * b) / 255;
    const dust =
      grains[((x >> 1) * 1619 + (y >> 1) * 31337 + ((x * y) >> 6)) & 65535] *
      grain *
      (1.1 - luma * 0.6);
    const shift = tone * (1 - luma) ** 2;
    const warm = tone * luma * luma;
    const print = (channel, i) => {
      let value = (luma * 255 + (channel - luma * 255) * saturation) / 255;
      value = value + contrast * (smoothstep(0, 1, value) - value) * 2;
      value = (value + (low[i] / 255 - value) * shift) * dark;
      value = value + (high[i] / 255 - value) * warm * 0.6;
      return value * 255 + dust;
    };
    return [print(r, 0), print(g, 1), print(b, 2)];
  });
  return p.canvas;
}
