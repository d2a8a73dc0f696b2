import {clouds, finish, glow, mist, sky, snow, veil, water} from '../air.js';
import {person, tree} from '../life.js';
import {clamp, smoothstep} from '../noise.js';
import {css, mix, Plate} from '../plate.js';
import {skyline, tower} from '../town.js';

/** The city across the freezing lake; a wide plate. */
function lake() {
  const p = new Plate(801, 1600, 700);
  sky(p, [
    [0, '#23365f'],
    [0.3, '#58699a'],
    [0.5, '#c795a0'],
    [0.64, '#ffc09a'],
    [1, '#ffcfa4'],
  ]);
  clouds(p, {
    horizon: 440,
    cover: 0.45,
    light: '#ffc9b4',
    dark: '#4d5a86',
    alpha: 0.8,
    from: [0.2, 0.7],
    stretch: 1.4,
    scale: 0.9,
  });
  const shape = (x) =>
    0.25 +
    Math.exp(-(((x - 0.52) / 0.15) ** 2)) * 1.1 +
    Math.exp(-(((x - 0.78) / 0.06) ** 2)) * 0.3;
  const lights = ['#ffdca8', '#fff0d0', '#ffc98a', '#cfe3ff'];
  skyline(p, {
    base: 446,
    low: 60,
    high: 150,
    narrow: 16,
    wide: 40,
    color: '#7a6f94',
    top: '#b58e9c',
    shape,
    blur: 1.4,
    lit: 0.15,
    colors: lights,
    step: [5, 6],
    size: [1.6, 2],
  });
  veil(p, 320, 450, '#ffbf9c', 0.4);
  p.layer(
    (g) => {
      g.fillStyle = '#5d5a80';
      g.beginPath();
      g.moveTo(604, 450);
      g.lineTo(610, 220);
      g.lineTo(612, 60);
      g.lineTo(615, 60);
      g.lineTo(618, 220);
      g.lineTo(624, 450);
      g.fill();
      for (const [y, w, h] of [
        [214, 19, 9],
        [204, 13, 8],
        [146, 6, 4],
      ]) {
        g.beginPath();
        g.ellipse(614, y, w, h, 0, 0, 7);
        g.fill();
      }
      g.fillStyle = '#ffe2b0';
      for (let i = 0; i < 10; i++) g.fillRect(598 + i * 3.4, 212, 1.8, 2);
      for (const [x, h, f, hd, cut] of [
        [760, 232, 46, 42, 14],
        [828, 280, 50, 44, -18],
        [890, 250, 54, 52, 0],
        [948, 214, 44, 38, 12],
        [700, 196, 48, 46, 0],
        [1012, 178, 44, 42, -8],
        [1240, 130, 40, 36, 8],
      ]) {
        tower(p, g, x, 450, h, f, hd, '#454a78', '#d99a98', {
          lit: 0.32,
          colors: lights,
          cut,
          mast: cut ? 0 : 26,
        });
      }
    },
    {blur: 0.6},
  );
  skyline(p, {
    base: 452,
    low: 30,
    high: 80,
    narrow: 20,
    wide: 52,
    color: '#2f3560',
    top: '#5a5680',
    shape,
    lit: 0.36,
    colors: lights,
    step: [6, 7],
    size: [2, 2.6],
    blur: 0.4,
    masts: 0.06,
  });
  mist(p, 446, 36, '#ffc7a4', 0.5, {scale: 0.8});
  p.layer((g) => {
    g.fillStyle = '#20264a';
    for (let x = 0; x < 1600; x += 5) {
      g.beginPath();
      g.ellipse(x, 454, p.between(5, 12), p.between(3, 11), 0, 0, 7);
      g.fill();
    }
  });
  water(p, 458, {tint: '#2a3f6e', tintAmount: 0.2, chop: 0.5, wave: 0.7, deep: 0.25});
  p.pixels(
    (x, y) => {
      const t = (y - 458) / 242;
      const near = t + 0.05;
      const u = ((x - 800) / near) * 0.004;
      const v = 2.4 / near;
      const plates = p.noise.fbm(u * 0.7, v * 0.7, 4);
      const edge = Math.abs(plates - 0.04);
      const ice = smoothstep(0.02, 0.07, plates - 0.02 + t * 0.12);
      const rim = smoothstep(0.05, 0, edge);
      const light = clamp(0.5 + p.noise.fbm(u * 2, v * 2, 2));
      return [
        ...mix(mix('#6f83b4', '#f3c9bd', light), '#fff4ea', rim),
        clamp(ice * 0.78 + rim * 0.5 * t),
      ];
    },
    {top: 470},
  );
  p.layer(
    (g) => {
      for (let i = 0; i < 8; i++) {
        const x = 180 + i * 46 + p.between(-12, 12);
        g.fillStyle = '#1b2140';
        const y = 600 + (i % 4) * 13;
        g.beginPath();
        g.moveTo(x - 22, y - 8);
        g.quadraticCurveTo(x - 8, y - 7, x + 4, y - 6);
        g.quadraticCurveTo(x + 9, y - 8, x + 9, y - 13);
        g.arc(x + 14, y - 15, 5, Math.PI, 0.2);
        g.lineTo(x + 26, y - 13);
        g.lineTo(x + 17, y - 10);
        g.quadraticCurveTo(x + 18, y, x + 6, y + 1);
        g.lineTo(x - 10, y + 1);
        g.quadraticCurveTo(x - 17, y, x - 22, y - 8);
        g.fill();
      }
    },
    {blur: 0.5},
  );
  return finish(p, {shadows: '#101640', tone: 0.1, grain: 1.5});
}

/** An outdoor rink in the evening. */
function rink() {
  const p = new Plate(812);
  sky(p, [
    [0, '#0f1a3c'],
    [0.5, '#2a3a6a'],
    [1, '#5a6490'],
  ]);
  skyline(p, {
    base: 430,
    low: 110,
    high: 320,
    narrow: 50,
    wide: 110,
    color: '#2f3d6a',
    top: '#26335e',
    lit: 0.36,
    colors: ['#ffd89a', '#ffedc8', '#bcd6ff'],
    step: [9, 12],
    size: [4, 5],
    blur: 2.2,
    masts: 0,
  });
  veil(p, 240, 440, '#6f7bab', 0.5);
  p.layer(
    (g) => {
      for (const [x, h] of [
        [90, 330],
        [230, 270],
        [980, 280],
        [1110, 340],
      ])
        tree(p, g, x, 452, h, '#1c2548', {depth: 8, spread: 0.44});
    },
    {blur: 0.8},
  );
  p.layer(
    (g) => {
      g.strokeStyle = '#cdd8f2';
      g.lineWidth = 1.2;
      for (const [a, b, s] of [
        [0, 420, 300],
        [420, 820, 300],
        [820, 1200, 300],
      ]) {
        g.beginPath();
        g.moveTo(a, 240);
        g.quadraticCurveTo((a + b) / 2, s + 40, b, 240);
        g.stroke();
      }
    },
    {alpha: 0.4},
  );
  const bulbs = [];
  for (const [a, b] of [
    [0, 420],
    [420, 820],
    [820, 1200],
  ]) {
    for (let t = 0.03; t < 1; t += 0.07) bulbs.push([a + (b - a) * t, 240 + 2 * t * (1 - t) * 100]);
  }
  for (const [x, y] of bulbs) {
    glow(p, x, y + 4, 30, '#ffd08a', 0.8);
    glow(p, x, y + 4, 7, '#fff4d8', 1);
  }
  p.layer(
    (g) => {
      for (const x of [420, 820]) {
        g.fillStyle = '#141c3a';
        g.fillRect(x - 3, 230, 6, 220);
      }
      g.fillStyle = '#d9e0f0';
      g.fillRect(0, 446, 1200, 12);
      g.fillStyle = '#b8473c';
      g.fillRect(0, 444, 1200, 3);
      const ice = g.createLinearGradient(0, 456, 0, 800);
      ice.addColorStop(0, '#a9b8da');
      ice.addColorStop(0.4, '#dfe6f2');
      ice.addColorStop(1, '#7f93c4');
      g.fillStyle = ice;
      g.fillRect(0, 458, 1200, 342);
    },
    {blur: 0.4},
  );
  p.pixels(
    (x, y) => {
      const t = (y - 458) / 342;
      const scratch = p.noise.at((x * 0.9 + y * 2.4) / (4 + 30 * t), (y - x * 0.1) / (6 + 60 * t));
      const shine = p.noise.fbm(x / 260, y / 60, 4);
      return [
        255,
        246,
        226,
        clamp(smoothstep(0.34, 0.6, scratch) * 0.3 + smoothstep(0, 0.5, shine) * 0.3),
      ];
    },
    {top: 458},
  );
  for (const x of [210, 610, 1010]) glow(p, x, 620, 300, '#ffdc9c', 0.5, {squash: 0.5});
  const coats = [
    '#b8323a',
    '#22406e',
    '#e0a63a',
    '#2f6a5a',
    '#6a3a6e',
    '#d9dde6',
    '#1c2238',
    '#c8603a',
  ];
  const skaters = [];
  for (let i = 0; i < 46; i++) skaters.push([p.between(20, 1180), 470 + p.random() ** 1.7 * 270]);
  skaters.sort((a, b) => a[1] - b[1]);
  p.layer(
    (g) => {
      for (const [x, y] of skaters) {
        const h = 42 + (y - 470) * 0.44;
        g.fillStyle = 'rgba(40,56,110,0.28)';
        g.beginPath();
        g.ellipse(x + h * 0.2, y, h * 0.34, h * 0.05, 0, 0, 7);
        g.fill();
        g.save();
        g.translate(x, y);
        g.rotate(p.between(-0.16, 0.16));
        person(p, g, 0, 0, h, mix(p.pick(coats), '#1c2548', 0.35));
        g.restore();
      }
    },
    {blur: 0.8},
  );
  snow(p, 420, {largest: 4});
  return finish(p, {shadows: '#0c1448', tone: 0.1, bloom: 0.34});
}

/** A long reading room with green lamps. */
function library() {
  const p = new Plate(823, 800, 1000);
  const [cx, cy] = [400, 470];
  sky(p, [
    [0, '#3a2517'],
    [1, '#1c120c'],
  ]);
  const at = (x, y, z) => [cx + (x * 330) / z, cy + (y * 330) / z];
  const quad = (g, points, color) => {
    g.fillStyle = color;
    g.beginPath();
    for (const point of points) g.lineTo(...at(...point));
    g.fill();
  };
  const light = (z) => clamp(0.16 + z / 11);
  p.layer(
    (g) => {
      for (let z = 12; z > 0.75; z -= 0.5) {
        const [far, near] = [z, Math.max(0.7, z - 0.5)];
        for (const side of [-1, 1]) {
          quad(
            g,
            [
              [side * 2, -3.2, far],
              [side * 2, 1.5, far],
              [side * 2, 1.5, near],
              [side * 2, -3.2, near],
            ],
            css(mix('#3b2415', '#d9a868', light(z))),
          );
          for (let row = -1.1; row < 1.4; row += 0.42) {
            for (let k = 0; k < 10; k++) {
              const a = near + ((far - near) * k) / 10;
              const b = near + ((far - near) * (k + 0.85)) / 10;
              const tall = p.between(0.24, 0.36);
              quad(
                g,
                [
                  [side * 1.98, row + 0.4, b],
                  [side * 1.98, row + 0.4 - tall, b],
                  [side * 1.98, row + 0.4 - tall, a],
                  [side * 1.98, row + 0.4, a],
                ],
                css(
                  mix(
                    p.pick(['#5d1f1a', '#27402f', '#2a3a54', '#7a5a2c', '#4a2a20', '#8a7350']),
                    '#f0c88a',
                    light(z) * 0.6,
                  ),
                ),
              );
            }
          }
          quad(
            g,
            [
              [side * 1.7, -1.16, far],
              [side * 2, -1.16, far],
              [side * 2, -1.16, near],
              [side * 1.7, -1.16, near],
            ],
            css(mix('#2a180d', '#b98a54', light(z))),
          );
          quad(
            g,
            [
              [side * 1.99, -2.9, far - 0.08],
              [side * 1.99, -1.5, far - 0.08],
              [side * 1.99, -1.5, near + 0.1],
              [side * 1.99, -2.9, near + 0.1],
            ],
            css(mix('#8fb4d4', '#fff0d0', light(z))),
          );
        }
        quad(
          g,
          [
            [-2, -3.2, far],
            [2, -3.2, far],
            [2, -3.2, near],
            [-2, -3.2, near],
          ],
          css(mix('#2a1a10', '#c9a06c', light(z) * (Math.round(z * 2) % 2 ? 1 : 0.7))),
        );
        quad(
          g,
          [
            [-2, 1.5, far],
            [2, 1.5, far],
            [2, 1.5, near],
            [-2, 1.5, near],
          ],
          css(mix('#20130b', '#c08a52', light(z) * (Math.round(z * 2) % 2 ? 0.8 : 0.7))),
        );
      }
      quad(
        g,
        [
          [-2, -3.2, 12],
          [2, -3.2, 12],
          [2, 1.5, 12],
          [-2, 1.5, 12],
        ],
        '#fff2d6',
      );
    },
    {blur: 0.7},
  );
  glow(p, cx, cy - 60, 330, '#fff0cc', 0.85);
  const lamps = [];
  p.layer(
    (g) => {
      for (let z = 9; z > 0.9; z -= 1.1) {
        for (const side of [-1, 1]) {
          quad(
            g,
            [
              [side * 0.36, 0.86, z + 0.7],
              [side * 1.4, 0.86, z + 0.7],
              [side * 1.4, 0.86, z],
              [side * 0.36, 0.86, z],
            ],
            css(mix('#6b3f1f', '#e0aa6a', light(z))),
          );
          quad(
            g,
            [
              [side * 0.36, 0.86, z],
              [side * 1.4, 0.86, z],
              [side * 1.4, 0.94, z],
              [side * 0.36, 0.94, z],
            ],
            css(mix('#2a150a', '#a8743c', light(z))),
          );
          for (const x of [0.44, 1.3])
            quad(
              g,
              [
                [side * x, 0.94, z],
                [side * (x + 0.05), 0.94, z],
                [side * (x + 0.05), 1.5, z],
                [side * x, 1.5, z],
              ],
              '#1c0f08',
            );
          for (const x of [0.62, 1.1]) {
            const [px, py] = at(side * x, 0.5, z + 0.3);
            const s = 330 / (z + 0.3);
            g.fillStyle = '#b58a3c';
            g.fillRect(px - s * 0.012, py, s * 0.024, s * 0.36);
            g.fillStyle = css(mix('#1f7a4c', '#c9e6b0', light(z) * 0.5));
            g.beginPath();
            g.ellipse(px, py + s * 0.04, s * 0.17, s * 0.1, 0, Math.PI, 0);
            g.fill();
            lamps.push([px, py + s * 0.08, s]);
          }
          if (p.random() < 0.75) {
            const [px, py] = at(side * p.between(0.6, 1.2), 1.5, z + 0.9);
            person(
              p,
              g,
              px,
              py - (330 / (z + 0.9)) * 0.2,
              (330 / (z + 0.9)) * 1.25,
              mix('#1c1210', '#8a6440', light(z) * 0.7),
            );
          }
        }
      }
    },
    {blur: 0.7},
  );
  for (const [x, y, s] of lamps) {
    glow(p, x, y, s * 0.5, '#ffdf94', 0.6);
    glow(p, x, y + s * 0.24, s * 0.34, '#ffe9b4', 0.6, {squash: 0.4});
  }
  p.pixels(
    (x, y) => {
      const beam = smoothstep(0.1, 0.35, p.noise.fbm((x * 0.8 - y * 0.5) / 90, 6, 3) + 0.1);
      return [255, 232, 188, beam * 0.2 * clamp(1 - y / 860)];
    },
    {coarse: 3, mode: 'screen', blur: 4},
  );
  return finish(p, {shadows: '#200c14', tone: 0.1, bloom: 0.34});
}

export const toronto = {'toronto-lake': lake, 'toronto-rink': rink, 'toronto-library': library};
