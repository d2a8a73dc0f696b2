import {clouds, finish, glow, mist, sky, stars, sun, water} from '../air.js';
import {landscape, ridge, tint} from '../land.js';
import {person} from '../life.js';
import {clamp, smoothstep} from '../noise.js';
import {css, mix, Plate} from '../plate.js';

function aurora() {
  const p = new Plate(501);
  sky(p, [
    [0, '#050a1c'],
    [0.4, '#0c1c3a'],
    [0.66, '#17405a'],
    [1, '#1f5662'],
  ]);
  stars(p, 900, 520);
  const {fbm, at} = p.noise;
  for (const [base, bend, hue, high, seed, strength] of [
    [430, 150, '#3dffa6', 330, 2, 1],
    [330, 190, '#46f0c0', 280, 9, 0.8],
    [500, 70, '#7dff8a', 180, 15, 0.7],
  ]) {
    p.pixels(
      (x, y) => {
        const foot = base + fbm(x / 520, seed, 3) * bend * 2 + Math.sin(x / 210 + seed) * 26;
        const up = (foot - y) / high;
        if (up < -0.12 || up > 1.3) return undefined;
        const fold = clamp(
          0.5 +
            at(x / 46 + seed * 3 + fbm(x / 200, seed + 4, 2) * 3, seed) * 0.7 +
            at(x / 11, seed + 7) * 0.25,
        );
        const curtain = smoothstep(-0.12, 0.06, up) * Math.exp(-Math.max(0, up) * 2.5);
        const patch = smoothstep(-0.25, 0.35, fbm(x / 360 + seed, seed + 20, 3));
        const color = mix(hue, '#b04fd8', clamp((up - 0.25) * 1.1));
        return [...color, clamp(curtain * fold * patch * 1.25 * strength)];
      },
      {coarse: 2, mode: 'screen', blur: 2.5, bottom: 560},
    );
  }
  p.layer(
    (g) =>
      ridge(p, {
        g,
        y: 545,
        height: 150,
        scale: 0.62,
        color: '#12304a',
        foot: '#0b2236',
        shift: 4.4,
        rough: 7,
      }),
    {blur: 0.8},
  );
  p.layer(
    (g) =>
      ridge(p, {
        g,
        y: 560,
        height: 70,
        scale: 1.1,
        color: '#061523',
        foot: '#06121d',
        shift: 8,
        rough: 6,
      }),
    {blur: 0.6},
  );
  p.layer(
    (g) => {
      g.fillStyle = '#0a1a26';
      g.fillRect(0, 552, 1200, 30);
      const walls = ['#7a2e2c', '#c9c4b4', '#2f5570', '#8a6a34', '#3c6a55', '#5a2a38'];
      for (let x = 20; x < 1190;) {
        const w = p.between(26, 46);
        const h = p.between(16, 30);
        if (p.random() < 0.72) {
          const c = mix(p.pick(walls), '#0a1a2c', 0.45);
          g.fillStyle = css(c);
          g.fillRect(x, 566 - h, w, h + 4);
          g.fillStyle = css(mix(c, '#03080f', 0.6));
          g.beginPath();
          g.moveTo(x - 2, 567 - h);
          g.lineTo(x + w / 2, 550 - h);
          g.lineTo(x + w + 2, 567 - h);
          g.fill();
          for (let k = 0; k < 3; k++) {
            g.fillStyle = p.random() < 0.7 ? '#ffc978' : '#1a2a38';
            g.fillRect(x + 5 + (k * (w - 8)) / 3, 572 - h, 5, 6);
          }
        }
        x += w + p.between(2, 16);
      }
      g.fillStyle = '#1b3040';
      g.beginPath();
      g.moveTo(770, 568);
      g.lineTo(790, 520);
      g.lineTo(800, 446);
      g.lineTo(810, 520);
      g.lineTo(830, 568);
      g.fill();
      g.fillStyle = '#ffd592';
      g.fillRect(796, 530, 8, 18);
    },
    {blur: 0.5},
  );
  for (let i = 0; i < 26; i++) glow(p, p.between(20, 1180), 568, 34, '#ffb45c', 0.45);
  water(p, 572, {tint: '#06182a', tintAmount: 0.16, chop: 0.5, wave: 0.9, deep: 0.25});
  p.layer(
    (g) => {
      g.fillStyle = '#050d14';
      g.beginPath();
      g.moveTo(0, 800);
      g.lineTo(0, 706);
      for (let x = 0; x <= 470; x += 10) g.lineTo(x, 708 + x * 0.16 + at(x / 22, 9) * 12);
      g.lineTo(520, 800);
      g.fill();
      person(p, g, 214, 742, 96, '#050d14');
      person(p, g, 252, 748, 84, '#050d14');
    },
    {blur: 0.6},
  );
  return finish(p, {shadows: '#04122c', lights: '#eafff2', tone: 0.06, bloom: 0.32, corners: 0.4});
}

/** Ice adrift in a lagoon under a glacier. */
function lagoon() {
  const p = new Plate(512);
  sky(p, [
    [0, '#8fb0c4'],
    [0.4, '#cfdde2'],
    [0.6, '#f1ece4'],
    [1, '#f1ece4'],
  ]);
  clouds(p, {
    horizon: 400,
    cover: 0.62,
    soft: 0.6,
    light: '#ffffff',
    dark: '#8fa6b5',
    alpha: 0.85,
    stretch: 1.5,
    scale: 0.8,
  });
  const {ridged, fbm} = p.noise;
  landscape(p, {
    height: (x, z) =>
      (ridged(x * 0.0036 + 4, z * 0.004, 7) - 0.3) * 190 * smoothstep(240, 600, z) - 3,
    eye: [0, 14, 0],
    horizon: 418,
    near: 120,
    far: 1500,
    light: [0.7, 0.4, -0.3],
    shadow: 160,
    fog: '#dce4e6',
    fogReach: 800,
    fogMost: 0.92,
    shade: ({x, z, y, normal, lit}) => {
      const snow = smoothstep(0.35, 0.62, normal[1] + fbm(x * 0.03, z * 0.03, 4) * 0.5 + y * 0.002);
      return tint(
        mix('#2a3844', '#86a5bd', snow),
        mix('#6f7478', '#fbf6ee', snow),
        clamp(lit * 1.15 + 0.05),
      );
    },
  });
  mist(p, 424, 46, '#eef2f2', 0.8, {scale: 0.7});
  const berg = (x, y, w, h, seed) => {
    p.layer(
      (g) => {
        const outline = [];
        for (let i = 0; i <= 26; i++) {
          const t = i / 26;
          const lift = Math.sin(Math.PI * t) ** 0.5 * (0.55 + fbm(t * 3.4 + seed, seed, 5) * 1.5);
          outline.push([x - w / 2 + w * t, y - h * Math.max(0.02, lift)]);
        }
        const ice = g.createLinearGradient(0, y - h, 0, y);
        ice.addColorStop(0, '#fdfeff');
        ice.addColorStop(0.55, '#b5dcea');
        ice.addColorStop(0.92, '#4aa3c8');
        ice.addColorStop(1, '#2d7fa8');
        g.fillStyle = ice;
        g.beginPath();
        g.moveTo(x - w / 2, y);
        for (const [ox, oy] of outline) g.lineTo(ox, oy);
        g.lineTo(x + w / 2, y);
        g.fill();
        g.globalCompositeOperation = 'source-atop';
        for (let i = 0; i < 46; i++) {
          const fx = x + p.between(-0.5, 0.5) * w;
          const fy = y - p.random() * h;
          const s = p.between(0.06, 0.24) * w;
          g.fillStyle = css(
            p.pick(['#2f88b0', '#ffffff', '#7cc3de', '#e6f5fa']),
            p.between(0.08, 0.3),
          );
          g.beginPath();
          g.moveTo(fx, fy);
          g.lineTo(fx + s, fy + s * p.between(-0.3, 0.5));
          g.lineTo(fx + s * 0.3, fy + s * p.between(0.4, 1));
          g.fill();
        }
      },
      {blur: 0.6},
    );
  };
  for (const [x, y, w, h] of [
    [230, 446, 190, 42],
    [520, 440, 120, 26],
    [1060, 452, 250, 66],
    [760, 444, 150, 34],
  ])
    berg(x, y, w, h, x / 100);
  berg(640, 470, 330, 118, 3.3);
  berg(140, 472, 260, 84, 8.1);
  water(p, 470, {tint: '#2f6a80', tintAmount: 0.2, chop: 0.34, wave: 0.9, deep: 0.4});
  berg(960, 640, 330, 96, 5.7);
  berg(330, 730, 240, 52, 11.3);
  berg(690, 590, 120, 22, 14.2);
  p.layer(
    (g) => {
      g.fillStyle = '#d8452a';
      g.beginPath();
      g.moveTo(470, 546);
      g.lineTo(566, 546);
      g.quadraticCurveTo(556, 566, 540, 566);
      g.lineTo(486, 566);
      g.fill();
      for (const x of [492, 512, 534]) person(p, g, x, 552, 30, '#22303c');
    },
    {blur: 0.5},
  );
  for (let i = 0; i < 60; i++)
    berg(p.between(0, 1200), p.between(500, 790), p.between(8, 34), p.between(3, 9), i);
  return finish(p, {shadows: '#0a2c4a', lights: '#fffaf0', tone: 0.1, contrast: 0.12, grain: 3.5});
}

/** Steam over a geothermal field on a winter morning. */
function steam() {
  const p = new Plate(523);
  sky(p, [
    [0, '#46618c'],
    [0.35, '#9aa3b8'],
    [0.55, '#f5c9a4'],
    [1, '#ffdcae'],
  ]);
  sun(p, 900, 372, 22, '#ffdb9c', {halo: 16});
  const {fbm, at} = p.noise;
  landscape(p, {
    height: (x, z) =>
      fbm(x * 0.007, z * 0.007, 6) * 62 * smoothstep(60, 500, z) +
      fbm(x * 0.09, z * 0.09, 4) * 2.4 -
      2,
    eye: [0, 17, 0],
    horizon: 430,
    near: 10,
    far: 1300,
    light: [0.6, 0.24, 0.74],
    shadow: 90,
    fog: '#efc7a4',
    fogReach: 420,
    fogMost: 0.95,
    shade: ({x, z, normal, lit}) => {
      const snow = smoothstep(0.02, 0.24, fbm(x * 0.06, z * 0.06, 5) + (normal[1] - 0.8) * 0.8);
      const moss = mix('#39362e', '#5b6236', clamp(at(x * 0.3, z * 0.3) + 0.4));
      return tint(
        mix('#262534', '#7889b0', snow),
        mix(moss, '#fff0da', snow),
        clamp(lit * 1.3 + 0.06),
      );
    },
  });
  p.layer(
    (g) => {
      g.fillStyle = '#4c4650';
      for (const [x, w, h] of [
        [300, 190, 44],
        [480, 70, 68],
        [700, 120, 30],
      ])
        g.fillRect(x, 490 - h, w, h);
      for (const x of [330, 372, 414]) g.fillRect(x, 420, 20, 50);
      g.strokeStyle = '#b9b4b4';
      g.lineWidth = 5;
      g.beginPath();
      g.moveTo(550, 486);
      g.lineTo(690, 482);
      g.lineTo(700, 470);
      g.lineTo(720, 470);
      g.lineTo(730, 484);
      g.lineTo(1200, 520);
      g.stroke();
      g.fillStyle = '#ffcb7c';
      for (let i = 0; i < 12; i++) g.fillRect(310 + i * 15, 466, 6, 7);
    },
    {blur: 0.8},
  );
  for (const [x, y, spread, drift] of [
    [340, 424, 46, -0.5],
    [382, 424, 52, -0.55],
    [424, 424, 44, -0.5],
    [770, 480, 36, -0.4],
    [150, 470, 30, -0.45],
    [980, 520, 34, -0.35],
  ]) {
    p.pixels(
      (px, py) => {
        const up = y - py;
        if (up < 0) return undefined;
        const centre = x + drift * up * 0.9 - (up / 22) ** 1.6;
        const across =
          (px - centre + fbm(px / 90, py / 90 + x, 4) * (30 + up * 0.3)) /
          (spread * 0.32 + up * 0.3);
        if (Math.abs(across) > 1.4) return undefined;
        const puff = 0.62 + fbm(px / 54, py / 54 + x * 0.1, 6) * 1.3;
        const body = smoothstep(1.2, 0.1, Math.abs(across)) * clamp(puff) * smoothstep(460, 60, up);
        const lit = clamp(0.5 + across * 0.55 + fbm(px / 40, py / 40, 4));
        return [...mix('#8d8698', '#fff0d8', lit), body * 0.85];
      },
      {coarse: 2, blur: 1},
    );
  }
  glow(p, 900, 380, 700, '#ffc98a', 0.45);
  return finish(p, {shadows: '#141640', tone: 0.1, contrast: 0.14, grain: 4});
}

export const reykjavik = {
  'reykjavik-aurora': aurora,
  'reykjavik-lagoon': lagoon,
  'reykjavik-steam': steam,
};
