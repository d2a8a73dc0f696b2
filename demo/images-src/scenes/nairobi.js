import {clouds, finish, glow, mist, sky, sun} from '../air.js';
import {landscape, ridge, tint} from '../land.js';
import {acacia, clump, person} from '../life.js';
import {clamp, smoothstep} from '../noise.js';
import {css, mix, Plate} from '../plate.js';
import {skyline, tower} from '../town.js';

/** Dry grass in the foreground, blade by blade. */
function grass(p, top, bottom, colors, count = 5200) {
  p.layer(
    (g) => {
      for (let i = 0; i < count; i++) {
        const t = i / count;
        const y = top + (bottom - top) * t;
        const x = p.random() * p.width;
        const tall = (6 + 60 * t * t) * p.between(0.4, 1);
        g.strokeStyle = css(p.pick(colors), p.between(0.3, 0.85));
        g.lineWidth = 0.7 + 1.8 * t * t;
        g.beginPath();
        g.moveTo(x, y + 6);
        g.quadraticCurveTo(
          x + p.between(-2, 4),
          y - tall * 0.6,
          x + p.between(-0.1, 0.5) * tall,
          y - tall,
        );
        g.stroke();
      }
    },
    {blur: 0.4},
  );
}

function plain() {
  const p = new Plate(301);
  sky(p, [
    [0, '#3c5b8f'],
    [0.25, '#8d84a0'],
    [0.48, '#f0a06a'],
    [0.62, '#ffd28a'],
    [1, '#ffd28a'],
  ]);
  clouds(p, {
    horizon: 520,
    cover: 0.42,
    light: '#ffd2a0',
    dark: '#7a6078',
    alpha: 0.85,
    from: [0.4, 0.6],
  });
  sun(p, 330, 452, 34, '#ffcf7a', {halo: 11});
  const hump = (x) => 0.3 + Math.exp(-(((x - 0.74) / 0.1) ** 2)) * 1.1;
  skyline(p, {
    base: 520,
    low: 20,
    high: 84,
    narrow: 10,
    wide: 26,
    color: '#b97b62',
    top: '#c98f72',
    shape: hump,
    blur: 1.2,
    from: 560,
  });
  p.layer(
    (g) => {
      tower(p, g, 872, 520, 128, 22, 18, '#a56a58', '#e8a67c', {lit: 0.05, mast: 18});
      tower(p, g, 916, 520, 104, 20, 16, '#a56a58', '#e8a67c', {lit: 0.05, cut: 10});
      tower(p, g, 830, 520, 92, 24, 22, '#a56a58', '#e8a67c', {lit: 0.05});
    },
    {blur: 1},
  );
  p.layer((g) => ridge(p, {g, y: 520, height: 30, scale: 0.9, color: '#a86e58', foot: '#c88a5c'}), {
    blur: 1.4,
  });
  mist(p, 520, 46, '#ffcf92', 0.7);
  sky(
    p,
    [
      [0, '#c98d50'],
      [0.3, '#9c6332'],
      [1, '#3d2412'],
    ],
    528,
    800,
  );
  mist(p, 545, 50, '#ffc981', 0.5, {scale: 2});
  p.layer(
    (g) => {
      for (let i = 0; i < 8; i++)
        acacia(p, g, p.between(20, 1180), p.between(530, 560), p.between(30, 54), '#6f452c');
      for (let i = 0; i < 26; i++) {
        g.fillStyle = '#5b3720';
        const x = p.between(420, 820);
        const y = p.between(548, 572);
        g.beginPath();
        g.ellipse(x, y, 7, 3.4, 0, 0, 7);
        g.ellipse(x + 7, y - 4, 2.6, 1.8, -0.6, 0, 7);
        g.fill();
        g.fillRect(x - 5, y, 1.4, 8);
        g.fillRect(x + 4, y, 1.4, 8);
      }
    },
    {blur: 0.7},
  );
  grass(p, 556, 800, ['#e0a862', '#b57a3d', '#7a4d24', '#f3c983'], 6200);
  p.layer(
    (g) => {
      acacia(p, g, 1010, 706, 330, '#23140c');
      acacia(p, g, 140, 640, 150, '#3a2213');
    },
    {blur: 0.5},
  );
  grass(p, 700, 830, ['#6b4220', '#a56f38', '#3b2312', '#d9a561'], 1700);
  glow(p, 330, 470, 760, '#ffb35c', 0.45);
  return finish(p, {shadows: '#2a0f1c', tone: 0.1});
}

function train() {
  const p = new Plate(312);
  sky(p, [
    [0, '#5d8fc0'],
    [0.4, '#a9cbd8'],
    [0.6, '#eee7cf'],
    [1, '#eee7cf'],
  ]);
  clouds(p, {
    horizon: 430,
    cover: 0.5,
    light: '#ffffff',
    dark: '#93a4b8',
    alpha: 0.95,
    from: [-0.5, -0.5],
    scale: 1.2,
  });
  p.layer(
    (g) =>
      ridge(p, {g, y: 420, height: 80, scale: 0.5, color: '#8fa5b2', foot: '#b9c4bd', shift: 7}),
    {blur: 1.6},
  );
  const {fbm, at} = p.noise;
  landscape(p, {
    height: (x, z) =>
      fbm(x * 0.01, z * 0.01, 4) * 11 +
      smoothstep(0.1, 0.6, at(x * 0.15, z * 0.15)) *
        smoothstep(0.05, 0.5, at(x * 0.9, z * 0.9)) *
        1.2,
    eye: [0, 24, 0],
    horizon: 425,
    near: 20,
    far: 1400,
    light: [-0.6, 0.6, -0.2],
    shadow: 20,
    fog: '#c9d0c4',
    fogReach: 620,
    fogMost: 0.92,
    focal: 1100,
    shade: ({x, z, y, lit}) => {
      const bush =
        smoothstep(0.1, 0.6, at(x * 0.15, z * 0.15)) * smoothstep(0.05, 0.3, at(x * 0.9, z * 0.9));
      const ground = mix('#c09a5c', '#8f9a4e', clamp(fbm(x * 0.02, z * 0.02, 4) + 0.5));
      return tint(
        mix('#4a4a30', '#24331f', bush),
        mix(ground, '#5f7a35', bush),
        clamp(lit * 1.1 + 0.1 + y * 0.004),
      );
    },
  });
  p.layer(
    (g) => {
      const deck = (x) => 452 - (x - 600) * 0.045;
      for (let i = 0; i < 15; i++) {
        const x = -30 + i * 92;
        const y = deck(x);
        const foot = 575 + p.between(-8, 14) + i * 1.5;
        const side = g.createLinearGradient(x - 12, 0, x + 14, 0);
        side.addColorStop(0, '#f0e7d3');
        side.addColorStop(0.5, '#cbbfa9');
        side.addColorStop(1, '#7d7669');
        g.fillStyle = side;
        g.beginPath();
        g.moveTo(x - 22, y + 16);
        g.quadraticCurveTo(x - 9, y + 24, x - 9, y + 50);
        g.lineTo(x - 11, foot);
        g.lineTo(x + 13, foot);
        g.lineTo(x + 10, y + 50);
        g.quadraticCurveTo(x + 10, y + 24, x + 24, y + 16);
        g.fill();
      }
      g.fillStyle = '#b7ab96';
      g.beginPath();
      g.moveTo(-10, deck(-10));
      g.lineTo(1210, deck(1210));
      g.lineTo(1210, deck(1210) + 19);
      g.lineTo(-10, deck(-10) + 19);
      g.fill();
      g.fillStyle = '#f2eadb';
      g.beginPath();
      g.moveTo(-10, deck(-10) - 2);
      g.lineTo(1210, deck(1210) - 2);
      g.lineTo(1210, deck(1210) + 4);
      g.lineTo(-10, deck(-10) + 4);
      g.fill();
      g.save();
      g.transform(1, -0.045, 0, 1, 0, 27);
      for (let c = 0; c < 6; c++) {
        const x = 116 + c * 142;
        const body = g.createLinearGradient(0, 392, 0, 450);
        body.addColorStop(0, '#f7f2e6');
        body.addColorStop(0.18, '#e6dccb');
        body.addColorStop(0.62, '#d8cbb5');
        body.addColorStop(0.64, '#a33a26');
        body.addColorStop(1, '#6b2419');
        g.fillStyle = body;
        g.beginPath();
        if (c === 5) {
          g.moveTo(x, 394);
          g.lineTo(x + 96, 394);
          g.bezierCurveTo(x + 126, 398, x + 140, 424, x + 142, 446);
          g.lineTo(x, 446);
        } else g.roundRect(x, 394, 138, 52, 5);
        g.fill();
        g.fillStyle = '#2c3c4c';
        for (let k = 0; k < (c === 5 ? 5 : 8); k++) g.fillRect(x + 10 + k * 15.5, 405, 11, 13);
        if (c === 5) {
          g.beginPath();
          g.moveTo(x + 98, 403);
          g.lineTo(x + 114, 405);
          g.lineTo(x + 126, 420);
          g.lineTo(x + 98, 420);
          g.fill();
        }
        g.fillStyle = '#2a2622';
        for (const b of [14, 92]) g.fillRect(x + b, 446, 32, 6);
      }
      g.restore();
    },
    {blur: 0.4},
  );
  p.layer(
    (g) => {
      acacia(p, g, 1060, 706, 210, '#2c3320');
      acacia(p, g, 118, 742, 270, '#262c1b');
    },
    {blur: 0.8},
  );
  grass(p, 700, 836, ['#c7a868', '#8d8546', '#5d5a2e', '#e2c98c'], 1800);
  return finish(p, {shadows: '#0f2338', tone: 0.08, contrast: 0.16, grain: 3});
}

function tea() {
  const p = new Plate(323);
  sky(p, [
    [0, '#7fa6b8'],
    [0.4, '#cfdcd4'],
    [0.6, '#f4ecd0'],
    [1, '#f4ecd0'],
  ]);
  sun(p, 980, 200, 20, '#fff0c4', {halo: 20});
  p.layer(
    (g) =>
      ridge(p, {g, y: 300, height: 110, scale: 0.6, color: '#9bb3b3', foot: '#dfe4d2', shift: 2}),
    {blur: 2.2},
  );
  mist(p, 330, 80, '#f6f1da', 0.6);
  const {fbm, at} = p.noise;
  const hills = (x, z) => fbm(x * 0.006 + 3, z * 0.006, 3) * 62 + 6 * at(x * 0.02, z * 0.02);
  const row = (x, z) => {
    const line = (z + x * 0.35 + fbm(x * 0.012, z * 0.012, 2) * 60) / 5.2;
    const f = line - Math.floor(line);
    return smoothstep(0, 0.16, f) * smoothstep(1, 0.84, f);
  };
  landscape(p, {
    height: (x, z) => hills(x, z) + row(x, z) * 1.5 + at(x * 1.3, z * 1.3) * 0.22,
    eye: [20, 46, 0],
    horizon: 300,
    near: 18,
    far: 900,
    light: [0.6, 0.62, 0.45],
    shadow: 46,
    fog: '#e9ead6',
    fogReach: 330,
    fogMost: 0.94,
    bump: 0.35,
    shade: ({x, z, lit}) => {
      const leaf = row(x, z);
      const speck = at(x * 3.1, z * 3.1) * 0.18;
      return tint(
        mix('#2c241a', '#123222', leaf),
        mix('#a5764a', '#b4cf5a', leaf),
        clamp(lit * 1.2 + speck * lit + 0.08),
      );
    },
  });
  mist(p, 420, 110, '#f7f3de', 0.4, {scale: 0.9, uneven: 1});
  p.layer(
    (g) => {
      for (const [x, y, h, c] of [
        [430, 640, 62, '#b23a2c'],
        [492, 652, 60, '#e0b23c'],
        [566, 632, 56, '#2f4f7c'],
        [700, 668, 66, '#c9563a'],
      ]) {
        person(p, g, x, y, h, c);
        g.fillStyle = '#8a6a3c';
        g.beginPath();
        g.ellipse(x - 9, y - h * 0.62, 9, 14, 0.15, 0, 7);
        g.fill();
        clump(
          p,
          g,
          x,
          y - 6,
          h * 0.34,
          {dark: '#1d4427', mid: '#3f7238', light: '#8cb552'},
          170,
          0.6,
        );
        clump(
          p,
          g,
          x - h * 0.4,
          y,
          h * 0.24,
          {dark: '#1d4427', mid: '#3f7238', light: '#8cb552'},
          110,
          0.6,
        );
      }
    },
    {blur: 0.7},
  );
  glow(p, 980, 220, 700, '#fff0be', 0.4);
  return finish(p, {shadows: '#0c2a2c', tone: 0.1, contrast: 0.14, grain: 4});
}

export const nairobi = {'nairobi-plain': plain, 'nairobi-train': train, 'nairobi-tea': tea};
