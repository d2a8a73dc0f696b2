import {bokeh, clouds, finish, glow, mist, rain, sky, sun, veil, water} from '../air.js';
import {palm, person} from '../life.js';
import {clamp, smoothstep} from '../noise.js';
import {css, mix, Plate, sheet} from '../plate.js';
import {skyline, tower} from '../town.js';

const TRAFFIC = [
  '#ff2a1a',
  '#ff3a20',
  '#ff4a1a',
  '#ffd28a',
  '#fff0c8',
  '#ffb04a',
  '#5fd6a0',
  '#6ab8ff',
];

/** The evening jam through a wet windscreen. */
function windscreen() {
  const p = new Plate(901);
  sky(p, [
    [0, '#0f1a30'],
    [0.5, '#253a55'],
    [0.7, '#54566a'],
    [1, '#14161f'],
  ]);
  skyline(p, {
    base: 480,
    low: 90,
    high: 360,
    narrow: 40,
    wide: 100,
    color: '#1f2c46',
    top: '#2c4060',
    lit: 0.4,
    colors: ['#ffdca0', '#cfe6ff', '#ffc27a'],
    step: [12, 15],
    size: [6, 7],
    blur: 7,
    masts: 0,
  });
  bokeh(p, 40, {
    colors: ['#ffd9a0', '#a9d4ff', '#ffb36a'],
    top: 120,
    bottom: 460,
    small: 8,
    large: 22,
    alpha: 0.35,
  });
  bokeh(p, 130, {colors: TRAFFIC, top: 430, bottom: 610, small: 10, large: 40, alpha: 0.6});
  bokeh(p, 36, {
    colors: ['#ff3f30', '#ffe0a0'],
    top: 540,
    bottom: 690,
    small: 26,
    large: 60,
    alpha: 0.75,
  });
  veil(p, 560, 800, '#0b0d14', 0.6);
  for (let i = 0; i < 30; i++)
    glow(p, p.between(0, 1200), p.between(620, 760), p.between(40, 130), p.pick(TRAFFIC), 0.28, {
      squash: 0.4,
    });
  const behind = sheet(p.width, p.height);
  behind.g.drawImage(p.canvas, 0, 0);
  const drop = (x, y, r, stretch) => {
    p.g.save();
    p.g.beginPath();
    p.g.ellipse(x, y, r, r * stretch, 0, 0, 7);
    p.g.clip();
    p.g.translate(x, y);
    p.g.scale(-1, -1);
    p.g.drawImage(
      behind.canvas,
      clamp(x - r * 9, 0, 1200 - r * 18),
      clamp(y - r * 9, 0, 800 - r * 18),
      r * 18,
      r * 18,
      -r,
      -r * stretch,
      r * 2,
      r * 2 * stretch,
    );
    p.g.restore();
    const edge = p.g.createRadialGradient(x, y, r * 0.5, x, y, r * Math.max(1, stretch));
    edge.addColorStop(0, 'rgba(0,0,0,0)');
    edge.addColorStop(1, 'rgba(0,4,12,0.55)');
    p.g.fillStyle = edge;
    p.g.beginPath();
    p.g.ellipse(x, y, r, r * stretch, 0, 0, 7);
    p.g.fill();
    p.g.fillStyle = 'rgba(255,255,255,0.75)';
    p.g.beginPath();
    p.g.ellipse(x - r * 0.35, y - r * stretch * 0.45, r * 0.18, r * 0.12, -0.6, 0, 7);
    p.g.fill();
  };
  for (let i = 0; i < 760; i++)
    drop(p.random() * 1200, p.random() * 800, p.between(1.2, 4), p.between(0.9, 1.2));
  for (let i = 0; i < 110; i++)
    drop(p.random() * 1200, p.random() * 800, p.between(5, 13), p.between(0.95, 1.35));
  for (let i = 0; i < 14; i++) {
    const x = p.random() * 1200;
    const y = p.between(200, 760);
    for (let k = 1; k < 26; k++)
      if (p.random() < 0.6)
        drop(x + Math.sin(k * 0.8) * 3 + p.between(-2, 2), y - k * 11, p.between(1, 3.4), 1.3);
    drop(x, y, p.between(9, 14), 1.5);
  }
  return finish(p, {shadows: '#061430', tone: 0.08, bloom: 0.3, grain: 3, corners: 0.42});
}

/** Wooden schooners in the old port at sunset. */
function schooners() {
  const p = new Plate(912);
  sky(p, [
    [0, '#31406e'],
    [0.3, '#8a5f7e'],
    [0.48, '#e8835a'],
    [0.58, '#ffbf73'],
    [1, '#ffbf73'],
  ]);
  clouds(p, {
    horizon: 470,
    cover: 0.55,
    light: '#ffb27a',
    dark: '#5a4468',
    alpha: 0.85,
    from: [0.2, 0.7],
    stretch: 1.3,
  });
  sun(p, 330, 430, 30, '#ffb457', {halo: 12});
  skyline(p, {
    base: 486,
    low: 20,
    high: 130,
    narrow: 14,
    wide: 36,
    color: '#a8625e',
    top: '#c07a66',
    shape: (x) => 0.4 + smoothstep(0.5, 0.9, x),
    blur: 1.6,
    masts: 0.2,
  });
  mist(p, 480, 50, '#ffb77c', 0.55);
  const ship = (x, y, s, color) => {
    p.layer(
      (g) => {
        g.fillStyle = css(color);
        g.strokeStyle = css(color);
        g.beginPath();
        g.moveTo(x - 190 * s, y - 66 * s);
        g.quadraticCurveTo(x - 60 * s, y - 22 * s, x + 80 * s, y - 46 * s);
        g.quadraticCurveTo(x + 170 * s, y - 66 * s, x + 250 * s, y - 128 * s);
        g.quadraticCurveTo(x + 200 * s, y - 20 * s, x + 130 * s, y + 4 * s);
        g.lineTo(x - 150 * s, y + 4 * s);
        g.quadraticCurveTo(x - 186 * s, y - 20 * s, x - 190 * s, y - 66 * s);
        g.fill();
        g.fillRect(x - 170 * s, y - 112 * s, 92 * s, 60 * s);
        g.fillRect(x - 178 * s, y - 118 * s, 108 * s, 7 * s);
        g.fillRect(x - 150 * s, y - 140 * s, 56 * s, 24 * s);
        g.lineWidth = 5 * s;
        g.beginPath();
        g.moveTo(x + 20 * s, y - 30 * s);
        g.lineTo(x + 26 * s, y - 330 * s);
        g.moveTo(x + 236 * s, y - 112 * s);
        g.lineTo(x + 350 * s, y - 176 * s);
        g.moveTo(x - 46 * s, y - 40 * s);
        g.lineTo(x - 44 * s, y - 230 * s);
        g.stroke();
        g.lineWidth = Math.max(0.7, 1.3 * s);
        g.beginPath();
        for (const [ax, ay, bx, by] of [
          [26, -326, 348, -174],
          [26, -326, 236, -112],
          [26, -322, -170, -118],
          [26, -250, 180, -74],
          [-44, -228, -186, -70],
          [-44, -226, 22, -120],
        ]) {
          g.moveTo(x + ax * s, y + ay * s);
          g.lineTo(x + bx * s, y + by * s);
        }
        g.stroke();
        g.fillStyle = css(mix(color, '#e8b48a', 0.2));
        g.beginPath();
        g.moveTo(x + 30 * s, y - 300 * s);
        g.quadraticCurveTo(x + 110 * s, y - 200 * s, x + 214 * s, y - 110 * s);
        g.quadraticCurveTo(x + 120 * s, y - 120 * s, x + 34 * s, y - 96 * s);
        g.fill();
        g.fillStyle = '#ffc878';
        for (let i = 0; i < 4; i++) g.fillRect(x + (-162 + i * 21) * s, y - 96 * s, 10 * s, 11 * s);
      },
      {blur: 0.4 + (1 - Math.min(1, s)) * 1.2},
    );
  };
  ship(160, 496, 0.42, '#8a5054');
  ship(540, 500, 0.6, '#6b3e48');
  ship(860, 512, 1.12, '#331f2c');
  water(p, 514, {tint: '#3f2f4c', tintAmount: 0.16, chop: 0.7, wave: 1.1, deep: 0.3});
  p.layer(
    (g) => {
      g.fillStyle = '#1a1019';
      g.fillRect(0, 752, 520, 60);
      for (const x of [60, 190, 330, 460]) g.fillRect(x, 738, 12, 70);
      for (const [x, h] of [
        [120, 96],
        [156, 104],
        [262, 92],
        [400, 98],
      ])
        person(p, g, x, 754, h, '#1a1019');
      g.fillRect(284, 716, 40, 38);
      g.fillRect(330, 728, 30, 26);
      palm(p, g, 22, 770, 330, 0.1, '#1a1019');
    },
    {blur: 0.5},
  );
  glow(p, 330, 450, 640, '#ff9a4a', 0.4);
  return finish(p, {shadows: '#1c0c34', tone: 0.1});
}

/** Wet streets and towers after the storm, an elevated railway between them. */
function viaduct() {
  const p = new Plate(923);
  sky(p, [
    [0, '#2f4a5c'],
    [0.4, '#6d8c92'],
    [0.6, '#c9cbb0'],
    [1, '#e6d9ac'],
  ]);
  clouds(p, {
    horizon: 480,
    cover: 0.72,
    soft: 0.5,
    light: '#e9e2c4',
    dark: '#334a5a',
    alpha: 0.95,
    from: [0.3, 0.5],
  });
  glow(p, 760, 430, 520, '#ffe3a0', 0.6);
  const lights = ['#ffe2a8', '#fff3d0', '#cfeaff'];
  skyline(p, {
    base: 560,
    low: 60,
    high: 210,
    narrow: 20,
    wide: 50,
    color: '#7d928e',
    top: '#a3b09c',
    blur: 2,
    masts: 0.1,
  });
  veil(p, 360, 580, '#d8d6b2', 0.6);
  p.layer(
    (g) => {
      for (const [x, h, f, hd, cut, mast] of [
        [120, 400, 84, 60, 30, 0],
        [250, 330, 70, 66, 0, 20],
        [380, 450, 74, 40, 0, 44],
        [930, 380, 84, 80, -26, 0],
        [1050, 470, 80, 46, 20, 0],
        [1150, 340, 90, 86, 0, 30],
      ]) {
        tower(p, g, x, 610, h, f, hd, '#33525c', '#b9c4a8', {lit: 0.22, colors: lights, cut, mast});
      }
    },
    {blur: 0.8},
  );
  veil(p, 420, 640, '#c9cfb0', 0.45);
  p.layer(
    (g) => {
      g.fillStyle = '#1f3a2c';
      for (let i = 0; i < 260; i++) {
        g.beginPath();
        g.ellipse(
          p.random() * 1200,
          p.between(596, 640),
          p.between(14, 40),
          p.between(10, 26),
          0,
          0,
          7,
        );
        g.fill();
      }
      for (let i = 0; i < 9; i++)
        palm(p, g, p.between(20, 1180), 640, p.between(80, 130), p.between(-0.1, 0.1), '#1b3326');
    },
    {blur: 0.9},
  );
  sky(
    p,
    [
      [0, '#46504f'],
      [1, '#23292b'],
    ],
    632,
    800,
  );
  p.layer(
    (g) => {
      for (let i = 0; i < 6; i++) {
        const x = 90 + i * 215;
        const pillar = g.createLinearGradient(x - 18, 0, x + 18, 0);
        pillar.addColorStop(0, '#b9bba6');
        pillar.addColorStop(1, '#5d645e');
        g.fillStyle = pillar;
        g.beginPath();
        g.moveTo(x - 50, 540);
        g.quadraticCurveTo(x - 15, 556, x - 14, 590);
        g.lineTo(x - 16, 690);
        g.lineTo(x + 16, 690);
        g.lineTo(x + 14, 590);
        g.quadraticCurveTo(x + 15, 556, x + 50, 540);
        g.fill();
      }
      g.fillStyle = '#8f9586';
      g.fillRect(0, 514, 1200, 30);
      g.fillStyle = '#cdcdb4';
      g.fillRect(0, 510, 1200, 8);
      for (let c = 0; c < 5; c++) {
        const x = 240 + c * 132;
        const body = g.createLinearGradient(0, 458, 0, 510);
        body.addColorStop(0, '#f4f4ea');
        body.addColorStop(0.7, '#ced4cc');
        body.addColorStop(0.72, '#d8572c');
        body.addColorStop(1, '#a83a1c');
        g.fillStyle = body;
        g.beginPath();
        g.roundRect(x, 458, 129, 52, c === 4 ? [4, 26, 6, 4] : 4);
        g.fill();
        g.fillStyle = '#ffe9b0';
        for (let k = 0; k < 6; k++) g.fillRect(x + 9 + k * 19, 470, 13, 17);
      }
    },
    {blur: 0.5},
  );
  p.layer(
    (g) => {
      for (let i = 0; i < 34; i++) {
        const y = p.between(664, 690);
        const x = p.random() * 1200;
        g.fillStyle = css(
          mix(p.pick(['#1c2328', '#7a2620', '#d9d6c8', '#26465a', '#3a3f3a']), '#2a3230', 0.3),
        );
        g.beginPath();
        g.roundRect(x, y - 14, 46, 16, 6);
        g.roundRect(x + 9, y - 24, 26, 13, 5);
        g.fill();
        g.fillStyle = p.random() < 0.5 ? '#ff4b38' : '#fff0c4';
        g.fillRect(x + (p.random() < 0.5 ? 0 : 41), y - 10, 5, 4);
      }
    },
    {blur: 0.7},
  );
  water(p, 692, {tint: '#1f2a2c', tintAmount: 0.34, chop: 0.3, wave: 2.2, deep: 0.1});
  p.layer(
    (g) => {
      for (const [x, c] of [
        [130, '#e0b23a'],
        [210, '#a83a2c'],
        [1010, '#2f5a7a'],
        [1080, '#d9d6c8'],
      ])
        person(p, g, x, 752, 120, '#161c1e', {umbrella: c});
    },
    {blur: 0.6},
  );
  rain(p, 300, {alpha: 0.2, length: 30});
  return finish(p, {shadows: '#0a2430', tone: 0.1, contrast: 0.14, grain: 3});
}

export const jakarta = {
  'jakarta-windscreen': windscreen,
  'jakarta-schooners': schooners,
  'jakarta-viaduct': viaduct,
};
