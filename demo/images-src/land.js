/** Ground: ridges as flat layers, and whole landscapes computed from a height function. */
import {clamp, smoothstep} from './noise.js';
import {css, mix, rgb, sheet} from './plate.js';

/** A far ridge: a noisy outline filled from `color` to `foot`. */
export function ridge(
  p,
  {
    y,
    height,
    scale = 1,
    color,
    foot = color,
    rough = 5,
    shift = 0,
    reach = 200,
    g = p.g,
    sharp = false,
  },
) {
  const gradient = g.createLinearGradient(0, y - height, 0, y + reach);
  gradient.addColorStop(0, css(color));
  gradient.addColorStop(1, css(foot));
  g.fillStyle = gradient;
  g.beginPath();
  g.moveTo(0, p.height);
  for (let x = 0; x <= p.width; x += 2) {
    const u = (x / 260) * scale + shift;
    const rise = sharp
      ? p.noise.ridged(u, shift, rough) * 1.5 - 0.7
      : p.noise.fbm(u, shift, rough) * 1.6;
    g.lineTo(x, y - height * (0.5 + rise));
  }
  g.lineTo(p.width, p.height);
  g.fill();
}

/**
 * A landscape: marches along every column of the picture from near to far over `height(x, z)`, and
 * paints what comes into sight with `shade({x, z, y, normal, lit, distance})` = [r, g, b], then fog.
 */
export function landscape(
  p,
  {
    height,
    eye,
    horizon,
    focal = p.width,
    near = 4,
    far = 900,
    light,
    shade,
    fog,
    fogStart = 0,
    fogReach = 500,
    fogMost = 1,
    shadow = 0,
    bump = 0.5,
    fine = 1.4,
  },
) {
  const width = Math.round(p.width * fine);
  const tall = Math.round(p.height * fine);
  const over = sheet(width, tall);
  const image = over.g.createImageData(width, tall);
  const length = Math.hypot(...light);
  const [lx, ly, lz] = light.map((value) => value / length);
  const air = rgb(fog);
  const f = focal * fine;
  const skyline = horizon * fine;
  const step = 0.9 / Math.max(300, tall - skyline);
  for (let column = 0; column < width; column++) {
    const dx = (column - width / 2) / f;
    let filled = tall;
    for (let z = near; z < far && filled > 0; z += z * step * 0.7) {
      const x = eye[0] + dx * z;
      const wz = eye[2] + z;
      const y = height(x, wz);
      const row = Math.max(0, Math.round(skyline + ((eye[1] - y) / z) * f));
      if (row >= filled) continue;
      const e = bump + z * 0.0016;
      const nx = height(x - e, wz) - height(x + e, wz);
      const nz = height(x, wz - e) - height(x, wz + e);
      const ny = 2 * e;
      const n = Math.hypot(nx, ny, nz);
      let lit = clamp((nx * lx + ny * ly + nz * lz) / n);
      if (shadow && lit > 0.02) lit *= sunlight(height, x, y, wz, lx, ly, lz, shadow);
      const color = shade({x, z: wz, y, normal: [nx / n, ny / n, nz / n], lit, distance: z});
      const thick = fogMost * (1 - Math.exp(-Math.max(0, z - fogStart) / fogReach));
      for (let py = row; py < filled; py++) {
        const i = (py * width + column) * 4;
        for (let c = 0; c < 3; c++) image.data[i + c] = color[c] + (air[c] - color[c]) * thick;
        image.data[i + 3] = 255;
      }
      filled = row;
    }
  }
  over.g.putImageData(image, 0, 0);
  p.g.imageSmoothingQuality = 'high';
  p.g.drawImage(over.canvas, 0, 0, p.width, p.height);
}

/** How much of the sun gets past the hills on the way: 0…1. */
function sunlight(height, x, y, z, lx, ly, lz, reach) {
  let open = 1;
  for (let i = 1; i <= 30; i++) {
    const t = reach * (i / 30) ** 1.6;
    const above = y + ly * t - height(x + lx * t, z + lz * t);
    open = Math.min(open, 0.5 + (above * 7) / t);
    if (open <= 0) return 0;
  }
  return smoothstep(0, 1, open);
}

/** The colour of lit ground: shade to light, with some sky in the shade. */
export function tint(shadeColor, lightColor, lit) {
  return mix(shadeColor, lightColor, lit);
}
