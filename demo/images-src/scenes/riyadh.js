import {clouds, finish, glow, mist, sky, stars, sun, veil} from '../air.js';
import {landscape, ridge, tint} from '../land.js';
import {palm, person} from '../life.js';
import {clamp, smoothstep} from '../noise.js';
import {css, mix, Plate} from '../plate.js';
import {skyline, tower} from '../town.js';

/** Dunes: a slow climb and a sharp fall, bent by slow noise. */
function dunes(p) {
  const {fbm, at} = p.noise;
  const rise = (t) => {
    const f = t - Math.floor(t);
    return f < 0.72 ? smoothstep(0, 0.72, f) : 1 - (f - 0.72) / 0.28;
  };
  return (x, z) => {
    const bend = fbm(x * 0.008, z * 0.008, 3) * 2.6;
    const big =
      rise(x * 0.0085 - z * 0.0032 + bend) * (9 + 12 * (at(x * 0.006 + 9, z * 0.006) + 0.5));
    const small = rise(x * 0.03 + z * 0.011 + bend * 2.1) * 1.5;
    return big + small + fbm(x * 0.05, z * 0.05, 3) * 0.5;
  };
}

function dusk() {
  const p = new Plate(7);
  sky(p, [
    [0, '#1d2450'],
    [0.3, '#4d3f78'],
    [0.5, '#a5597c'],
    [0.64, '#ee8a5c'],
    [0.74, '#ffc98a'],
    [1, '#ffd9a0'],
  ]);
  clouds(p, {
    horizon: 600,
    cover: 0.36,
    light: '#ffb487',
    dark: '#5b3f70',
    alpha: 0.75,
    from: [0.2, 0.7],
    stretch: 1.6,
  });
  sun(p, 822, 560, 24, '#ffb765', {halo: 15});
  const gold = ['#ffd79a', '#ffe9c4', '#ffbf73'];
  const peak = (c, w, k) => (x) => 0.55 + k * Math.exp(-(((x - c) / w) ** 2));
  skyline(p, {
    base: 640,
    low: 40,
    high: 95,
    narrow: 10,
    wide: 34,
    color: '#b77a78',
    top: '#d99678',
    shape: peak(0.4, 0.24, 1.1),
    blur: 1.6,
  });
  veil(p, 520, 640, '#f2a777', 0.5);
  p.layer(
    (g) => {
      const [wall, lit] = ['#6b4263', '#f3a97f'];
      tower(p, g, 302, 690, 236, 46, 40, wall, lit, {cut: 22, colors: gold});
      tower(p, g, 392, 690, 312, 54, 34, wall, lit, {cut: 34, colors: gold});
      tower(p, g, 470, 690, 438, 66, 20, wall, lit, {mast: 62, colors: gold});
      tower(p, g, 552, 690, 268, 58, 50, wall, lit, {cut: -26, colors: gold});
      tower(p, g, 622, 690, 206, 44, 36, wall, lit, {cut: -14, colors: gold});
      tower(p, g, 712, 690, 176, 40, 14, wall, lit, {mast: 30, colors: gold});
    },
    {blur: 0.6},
  );
  skyline(p, {
    base: 670,
    low: 50,
    high: 120,
    narrow: 16,
    wide: 46,
    color: '#5d3a5c',
    top: '#96586b',
    shape: peak(0.38, 0.22, 0.9),
    lit: 0.22,
    colors: gold,
    step: [6, 7],
    size: [2, 2.6],
    blur: 0.7,
  });
  veil(p, 560, 700, '#e08d6e', 0.45);
  skyline(p, {
    base: 720,
    low: 34,
    high: 84,
    narrow: 26,
    wide: 70,
    color: '#2f2244',
    top: '#5c3a58',
    lit: 0.34,
    colors: gold,
    step: [6, 7],
    size: [2.4, 3],
    blur: 0.3,
    masts: 0.1,
  });
  mist(p, 700, 70, '#f0a07a', 0.34, {scale: 1.2});
  p.layer(
    (g) => {
      g.fillStyle = '#191026';
      g.fillRect(0, 728, 1200, 80);
      for (let x = -10; x < 1200; x += 5) {
        g.beginPath();
        g.ellipse(
          x,
          732 + p.noise.fbm(x / 90, 2, 3) * 26,
          p.between(8, 18),
          p.between(7, 13),
          0,
          0,
          7,
        );
        g.fill();
      }
      const trail = (bend, color, count) => {
        g.strokeStyle = css(color);
        for (let i = 0; i < count; i++) {
          const k = i / count;
          g.globalAlpha = p.between(0.25, 0.9);
          g.lineWidth = p.between(0.8, 2.6);
          g.beginPath();
          g.moveTo(bend - 190 + k * 150, 812);
          g.bezierCurveTo(
            bend - 60 + k * 70,
            772,
            bend + 130 + k * 34,
            752,
            bend + 190 + k * 12,
            728,
          );
          g.stroke();
        }
      };
      trail(560, '#ffe2a8', 12);
      trail(730, '#ff5f45', 10);
      g.globalAlpha = 1;
      for (let i = 0; i < 46; i++) {
        g.fillStyle = css('#ffd08a', p.between(0.4, 1));
        g.fillRect(p.random() * 1200, p.between(735, 795), 2.4, 2.4);
      }
    },
    {blur: 0.8},
  );
  p.layer(
    (g) => {
      for (const [x, h, lean] of [
        [70, 260, 0.1],
        [160, 180, -0.06],
        [1040, 220, 0.05],
        [1125, 320, -0.09],
        [1190, 190, 0.06],
      ]) {
        palm(p, g, x, 806, h, lean, '#120b1c');
      }
    },
    {blur: 0.5},
  );
  glow(p, 822, 600, 520, '#ff9d5c', 0.45);
  return finish(p, {tone: 0.12, shadows: '#1a1038'});
}

function dunesAtFirstLight() {
  const p = new Plate(21);
  sky(p, [
    [0, '#6f9cc4'],
    [0.25, '#b9c9d0'],
    [0.42, '#f3dfc0'],
    [1, '#f3dfc0'],
  ]);
  sun(p, 140, 232, 18, '#ffe6b0', {halo: 16});
  const height = dunes(p);
  const eye = [20, 36, 0];
  const ripple = (x, z) => Math.sin(x * 2.1 + z * 0.7 + p.noise.fbm(x * 0.12, z * 0.12, 3) * 7);
  landscape(p, {
    height,
    eye,
    horizon: 300,
    focal: 1000,
    near: 14,
    far: 1100,
    light: [-0.86, 0.36, 0.34],
    shadow: 60,
    fog: '#f0d6b4',
    fogReach: 620,
    fogMost: 0.96,
    shade: ({x, z, lit, distance}) => {
      const grain = ripple(x, z) * Math.exp(-distance / 70) * 0.11;
      return tint('#5c3b45', '#f6bd78', clamp(lit * 1.15 + grain * lit + 0.05));
    },
  });
  p.layer(
    (g) => {
      for (let i = 0; i < 5; i++)
        person(p, g, 742 + i * 17 + p.between(-3, 3), 371 - i * 3.2, 15, '#3b2730', {robe: true});
    },
    {blur: 0.5},
  );
  return finish(p, {tone: 0.1, shadows: '#24143a', contrast: 0.16});
}

function nightSky() {
  const p = new Plate(33);
  sky(p, [
    [0, '#070b20'],
    [0.5, '#122247'],
    [0.72, '#2d3f66'],
    [0.8, '#8a6a66'],
    [1, '#c78e66'],
  ]);
  p.pixels(
    (x, y) => {
      const along = (x - 620) * 0.5 + (y - 300) * 0.87;
      const across = (x - 620) * 0.87 - (y - 300) * 0.5 + p.noise.fbm(along / 240, 3, 4) * 90;
      const band = Math.exp(-((across / 118) ** 2));
      const cloud = 0.5 + p.noise.fbm(x / 130, y / 130, 6) * 1.3;
      const rift = smoothstep(
        0.02,
        0.3,
        p.noise.fbm(x / 90 + 40, y / 190, 5) + 0.2 - Math.abs(across) / 260,
      );
      const strength = clamp(band * cloud * (1 - rift * 0.75));
      return [...mix('#7f97d8', '#ffe3c0', strength), strength * 0.62 * smoothstep(690, 420, y)];
    },
    {coarse: 2, mode: 'screen'},
  );
  stars(p, 2100, 640, {size: 1.5});
  glow(p, 300, 700, 620, '#d99a62', 0.4, {squash: 0.3});
  p.layer(
    (g) =>
      ridge(p, {g, y: 640, height: 60, scale: 1.4, color: '#403648', foot: '#2a2434', shift: 3}),
    {blur: 0.8},
  );
  const buttes = [
    [26, 96, 11, 34],
    [64, 170, 16, 46],
    [-74, 210, 13, 28],
  ];
  const height = (x, z) => {
    let y = p.noise.fbm(x * 0.03, z * 0.03, 4) * 4;
    for (const [bx, bz, r, tall] of buttes) {
      const away = Math.hypot(x - bx, (z - bz) * 0.8) + p.noise.fbm(x * 0.11, z * 0.11, 4) * 9;
      y +=
        tall * (0.74 * smoothstep(r, r * 0.72, away) + 0.26 * smoothstep(r * 2.6, r * 0.8, away));
    }
    return y;
  };
  landscape(p, {
    height,
    eye: [0, 8, 0],
    horizon: 650,
    near: 6,
    far: 500,
    light: [-0.75, 0.42, -0.35],
    shadow: 40,
    fog: '#3a3448',
    fogReach: 330,
    fogMost: 0.8,
    shade: ({lit, x, y, z}) => {
      const strata =
        p.noise.fbm(y * 0.5, x * 0.03, 3) * 0.5 + p.noise.fbm(x * 0.5, z * 0.5, 3) * 0.35;
      return tint('#0c0d1a', '#8a6a5c', clamp(lit * (0.75 + strata)));
    },
  });
  p.layer(
    (g) => {
      const lamp = g.createLinearGradient(0, 672, 0, 722);
      lamp.addColorStop(0, '#ffce84');
      lamp.addColorStop(1, '#d9772f');
      g.fillStyle = lamp;
      g.beginPath();
      g.moveTo(352, 722);
      g.lineTo(396, 670);
      g.lineTo(470, 722);
      g.fill();
      g.fillStyle = '#7a3d1c';
      g.beginPath();
      g.moveTo(398, 722);
      g.lineTo(404, 690);
      g.lineTo(414, 722);
      g.fill();
      person(p, g, 548, 728, 48, '#08080f', {robe: true});
      g.strokeStyle = '#08080f';
      g.lineWidth = 2.4;
      for (const leg of [-14, 2, 16]) {
        g.beginPath();
        g.moveTo(600, 696);
        g.lineTo(600 + leg, 730);
        g.stroke();
      }
      g.lineWidth = 8;
      g.beginPath();
      g.moveTo(584, 706);
      g.lineTo(626, 676);
      g.stroke();
    },
    {blur: 0.5},
  );
  glow(p, 410, 705, 170, '#ff9f4a', 0.75);
  glow(p, 410, 740, 300, '#ff8a3a', 0.3, {squash: 0.25});
  return finish(p, {bloom: 0.2, grain: 6, corners: 0.4, tone: 0.06});
}

/** A corridor of mud-brick arches with bars of sun across the floor. */
function arcade() {
  const p = new Plate(44, 800, 1000);
  const cx = 410;
  const cy = 470;
  p.g.fillStyle = '#2b1c17';
  p.g.fillRect(0, 0, 800, 1000);
  const near = 8;
  const bays = 9;
  const floor = (y) => (500 * near) / 6.4 / (y - cy);
  p.pixels(
    (x, y) => {
      const d = floor(y);
      if (d <= 0) return undefined;
      const s = near / 6.4 / d;
      const wx = (x - cx) / s;
      const bay = ((d - 1) / 0.62 + wx * 0.0012 + 40) % 1;
      const grain = p.noise.fbm(wx * 0.02, d * 14, 4) * 0.4;
      const open =
        smoothstep(0.3, 0.36, bay) *
        smoothstep(0.86, 0.8, bay) *
        smoothstep(-330, -300, wx) *
        smoothstep(420, 380, wx);
      const far = clamp((d - 1) / 5);
      const tone = mix(
        mix('#3a231a', '#b9875a', far),
        mix('#f0b56e', '#fff0cc', far),
        clamp(open * (0.9 + grain)),
      );
      return [...mix(tone, '#20120c', clamp(0.12 - grain * 0.3)), 1];
    },
    {top: cy + 4},
  );
  for (let i = bays; i >= 0; i--) {
    const depth = 1 + i * 0.62;
    const s = near / depth / 6.4;
    const light = mix('#5a3825', '#f5d6a4', (i / bays) ** 0.8);
    const outer = {l: cx - 520 * s, r: cx + 470 * s, t: cy - 560 * s, b: cy + 500 * s};
    const inner = {l: cx - 330 * s, r: cx + 300 * s, spring: cy - 130 * s, top: cy - 420 * s};
    p.layer(
      (g) => {
        const wall = g.createLinearGradient(outer.l, 0, outer.r, 0);
        wall.addColorStop(0, css(mix(light, '#140b08', 0.35)));
        wall.addColorStop(0.72, css(light));
        wall.addColorStop(1, css(mix(light, '#ffe6b8', 0.35)));
        g.fillStyle = wall;
        g.beginPath();
        g.rect(-100, -100, 1000, outer.b + 100);
        g.moveTo(inner.l, outer.b);
        g.lineTo(inner.l, inner.spring);
        g.bezierCurveTo(
          inner.l,
          inner.top + 110 * s,
          cx - 90 * s,
          inner.top + 40 * s,
          cx - 12 * s,
          inner.top,
        );
        g.bezierCurveTo(
          cx + 80 * s,
          inner.top + 40 * s,
          inner.r,
          inner.top + 110 * s,
          inner.r,
          inner.spring,
        );
        g.lineTo(inner.r, outer.b);
        g.fill('evenodd');
        g.globalCompositeOperation = 'source-atop';
        for (let k = 0; k < 220; k++) {
          g.fillStyle = css(p.random() < 0.5 ? '#2a1710' : '#ffe1b0', 0.05);
          g.fillRect(
            p.between(0, 800),
            p.between(0, outer.b),
            p.between(10, 90) * s,
            p.between(2, 12) * s,
          );
        }
      },
      {blur: i > 6 ? 1.4 : i < 1 ? 3 : 0.4},
    );
    if (i === bays) {
      p.layer(
        (g) => {
          g.fillStyle = '#fff1d2';
          g.fillRect(inner.l, inner.top, inner.r - inner.l, outer.b - inner.top - 4);
        },
        {blur: 5, alpha: 0.95},
      );
    }
  }
  p.layer(
    (g) => {
      g.globalCompositeOperation = 'screen';
      for (let i = 0; i < 6; i++) {
        const s = near / (1.5 + i * 0.62) / 6.4;
        const ray = g.createLinearGradient(cx + 330 * s, cy - 300 * s, cx - 260 * s, cy + 480 * s);
        ray.addColorStop(0, 'rgba(255,220,160,0.2)');
        ray.addColorStop(1, 'rgba(255,210,140,0)');
        g.fillStyle = ray;
        g.beginPath();
        g.moveTo(cx + 330 * s, cy - 330 * s);
        g.lineTo(cx + 330 * s, cy - 60 * s);
        g.lineTo(cx + 40 * s, cy + 500 * s);
        g.lineTo(cx - 330 * s, cy + 500 * s);
        g.fill();
      }
    },
    {blur: 10, mode: 'screen'},
  );
  p.layer((g) => person(p, g, 452, 690, 122, '#2a1812', {robe: true}), {blur: 0.8});
  p.layer(
    (g) => {
      g.fillStyle = 'rgba(30,16,10,0.5)';
      g.beginPath();
      g.ellipse(408, 698, 52, 6, 0.1, 0, 7);
      g.fill();
    },
    {blur: 3},
  );
  glow(p, cx, cy + 20, 330, '#ffdf9e', 0.55);
  return finish(p, {shadows: '#2a0f0a', tone: 0.1, contrast: 0.1});
}

export const riyadh = {
  'riyadh-dusk': dusk,
  'riyadh-dunes': dunesAtFirstLight,
  'riyadh-night-sky': nightSky,
  'riyadh-arcade': arcade,
};
