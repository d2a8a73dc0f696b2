import {bokeh, clouds, finish, glow, mist, sky, sun, veil, water} from '../air.js';
import {ridge} from '../land.js';
import {gull, person} from '../life.js';
import {css, mix, Plate} from '../plate.js';
import {ferry, mosque, skyline} from '../town.js';

/** The evening ferry before the domes. */
function evening() {
  const p = new Plate(1101);
  sky(p, [
    [0, '#3a4a7a'],
    [0.3, '#a0708a'],
    [0.46, '#f0946a'],
    [0.56, '#ffcf8a'],
    [1, '#ffcf8a'],
  ]);
  clouds(p, {
    horizon: 470,
    cover: 0.46,
    light: '#ffc39a',
    dark: '#6b5580',
    alpha: 0.8,
    from: [0.3, 0.7],
    stretch: 1.3,
  });
  sun(p, 800, 420, 30, '#ffc46a', {halo: 13});
  p.layer(
    (g) =>
      ridge(p, {g, y: 470, height: 60, scale: 0.5, color: '#c08a86', foot: '#e0a98a', shift: 3}),
    {blur: 2},
  );
  p.layer(
    (g) => {
      g.fillStyle = '#a06a72';
      ridge(p, {g, y: 486, height: 80, scale: 0.7, color: '#a06a72', foot: '#c48a7c', shift: 9});
      g.fillStyle = '#9a6670';
      mosque(g, 950, 452, 150);
    },
    {blur: 1.5},
  );
  mist(p, 480, 50, '#ffc998', 0.6);
  p.layer(
    (g) => {
      g.fillStyle = '#5d4258';
      g.beginPath();
      g.moveTo(-10, 520);
      g.quadraticCurveTo(300, 380, 700, 520);
      g.fill();
      mosque(g, 310, 460, 270);
      mosque(g, 70, 496, 110);
    },
    {blur: 0.7},
  );
  skyline(p, {
    base: 524,
    low: 14,
    high: 48,
    narrow: 14,
    wide: 34,
    color: '#503a52',
    top: '#6b4c5e',
    lit: 0.16,
    colors: ['#ffd592', '#ffc06a'],
    step: [7, 9],
    size: [2.6, 3.4],
    blur: 0.6,
    masts: 0.02,
    to: 720,
  });
  veil(p, 400, 530, '#ffb47c', 0.28);
  mist(p, 522, 28, '#ffd0a0', 0.45);
  water(p, 524, {tint: '#4a4468', tintAmount: 0.18, chop: 0.75, wave: 1.1, deep: 0.3});
  p.layer(
    (g) => {
      ferry(p, g, 640, 640, 430, {
        hull: '#1f2438',
        house: '#e9dccb',
        glass: '#ffc878',
        funnel: '#e0a03a',
      });
      g.fillStyle = 'rgba(255,240,220,0.6)';
      for (let i = 0; i < 60; i++) {
        g.beginPath();
        g.ellipse(
          p.between(400, 880),
          p.between(638, 648),
          p.between(4, 20),
          p.between(1, 3),
          0,
          0,
          7,
        );
        g.fill();
      }
    },
    {blur: 0.4},
  );
  p.layer(
    (g) => {
      for (let i = 0; i < 17; i++)
        gull(
          g,
          p.between(160, 1160),
          p.between(150, 620),
          p.between(16, 62),
          i % 3 ? '#f6ead9' : '#54485a',
          p.between(0.25, 0.5),
        );
      gull(g, 300, 250, 130, '#fff4e2', 0.4);
    },
    {blur: 0.6},
  );
  for (let i = 0; i < 9; i++) {
    p.g.fillStyle = css('#6b5a66', 0.07);
    p.g.beginPath();
    p.g.ellipse(620 - i * 26, 486 - i * 8, 18 + i * 7, 9 + i * 4, -0.2, 0, 7);
    p.g.fill();
  }
  return finish(p, {shadows: '#1a1040', tone: 0.1});
}

/** Coloured glass lamps in a covered bazaar. */
function lamps() {
  const p = new Plate(1112, 800, 1000);
  sky(p, [
    [0, '#150a14'],
    [0.6, '#3a1a1c'],
    [1, '#1a0c10'],
  ]);
  const hues = [
    '#ff9a3a',
    '#e8452c',
    '#2fa8c8',
    '#ffd24a',
    '#3fc08a',
    '#b05ad8',
    '#f06a8a',
    '#3a6ae0',
  ];
  bokeh(p, 130, {colors: hues, top: 0, bottom: 860, small: 12, large: 46, alpha: 0.42, blur: 3});
  glow(p, 420, 620, 460, '#ffb05a', 0.5);
  const lamp = (x, y, r, hue, blur) => {
    glow(p, x, y, r * 3.4, hue, 0.5);
    p.layer(
      (g) => {
        g.strokeStyle = '#3a2412';
        g.lineWidth = Math.max(1, r * 0.035);
        g.beginPath();
        g.moveTo(x, -10);
        g.lineTo(x, y - r);
        g.stroke();
        g.fillStyle = '#b5803a';
        g.fillRect(x - r * 0.26, y - r * 1.24, r * 0.52, r * 0.3);
        g.beginPath();
        g.ellipse(x, y - r * 1.24, r * 0.4, r * 0.12, 0, 0, 7);
        g.fill();
        const glass = g.createRadialGradient(x, y, r * 0.08, x, y, r);
        glass.addColorStop(0, '#fff8e0');
        glass.addColorStop(0.4, css(mix(hue, '#ffe9b8', 0.5)));
        glass.addColorStop(1, css(mix(hue, '#200a10', 0.45)));
        g.fillStyle = glass;
        g.beginPath();
        g.arc(x, y, r, 0, 7);
        g.fill();
        g.save();
        g.clip();
        for (let ring = -5; ring <= 5; ring++) {
          const lat = (ring / 5.6) * (Math.PI / 2);
          const yy = y + Math.sin(lat) * r;
          const half = Math.cos(lat) * r;
          for (let k = -6; k <= 6; k++) {
            const lon = (k / 6.6) * (Math.PI / 2) + (ring % 2) * 0.12;
            const xx = x + Math.sin(lon) * half;
            const s = r * 0.1 * Math.max(0.25, Math.cos(lon));
            const tile =
              (ring + k + 20) % 3 === 0
                ? mix(hue, '#fff6d8', 0.66)
                : (ring * k + 40) % 4 === 0
                  ? p.pick(hues)
                  : hue;
            g.fillStyle = css(tile, 0.72);
            g.beginPath();
            g.moveTo(xx, yy - r * 0.12);
            g.lineTo(xx + s, yy);
            g.lineTo(xx, yy + r * 0.12);
            g.lineTo(xx - s, yy);
            g.fill();
          }
        }
        g.restore();
        g.strokeStyle = 'rgba(60,30,10,0.6)';
        g.lineWidth = r * 0.035;
        for (const lat of [-0.72, -0.3, 0.14, 0.56]) {
          g.beginPath();
          g.ellipse(x, y + Math.sin(lat) * r, Math.cos(lat) * r, r * 0.07, 0, 0, Math.PI);
          g.stroke();
        }
        g.fillStyle = '#b5803a';
        g.beginPath();
        g.moveTo(x - r * 0.14, y + r * 0.98);
        g.lineTo(x + r * 0.14, y + r * 0.98);
        g.lineTo(x, y + r * 1.4);
        g.fill();
      },
      {blur},
    );
    glow(p, x, y, r * 0.9, '#fff2cc', 0.55);
  };
  for (let i = 0; i < 16; i++)
    lamp(p.between(20, 780), p.between(60, 420), p.between(20, 36), p.pick(hues), 3.2);
  for (const [x, y, r, h] of [
    [90, 300, 62, 2],
    [700, 200, 66, 4],
    [560, 420, 58, 6],
    [250, 150, 56, 3],
    [400, 260, 52, 5],
  ])
    lamp(x, y, r, hues[h], 1.1);
  for (const [x, y, r, h] of [
    [210, 500, 122, 0],
    [620, 620, 104, 7],
    [430, 640, 62, 1],
  ])
    lamp(x, y, r, hues[h], 0.3);
  p.layer(
    (g) => {
      person(p, g, 330, 1010, 250, '#12080c');
      person(p, g, 430, 1020, 230, '#12080c');
    },
    {blur: 2},
  );
  return finish(p, {shadows: '#20082c', tone: 0.08, bloom: 0.4, corners: 0.46});
}

/** Snow on the old quarter, tea glass on a sill. */
function tea() {
  const p = new Plate(1123);
  sky(p, [
    [0, '#9fb0c4'],
    [0.6, '#dfe0e0'],
    [1, '#e9dccf'],
  ]);
  clouds(p, {horizon: 470, cover: 0.7, soft: 0.6, light: '#f4f1ec', dark: '#8fa0b5', alpha: 0.8});
  p.layer(
    (g) => {
      g.fillStyle = '#8d98ab';
      mosque(g, 840, 470, 300);
    },
    {blur: 6},
  );
  skyline(p, {
    base: 540,
    low: 20,
    high: 70,
    narrow: 22,
    wide: 50,
    color: '#98a2b2',
    top: '#c9ced6',
    lit: 0.2,
    colors: ['#ffd69a'],
    step: [10, 13],
    size: [5, 6],
    blur: 7,
    masts: 0,
  });
  bokeh(p, 26, {
    colors: ['#ffd08a', '#fff0d0', '#ff9a6a'],
    top: 430,
    bottom: 590,
    small: 8,
    large: 22,
    alpha: 0.5,
  });
  p.layer(
    (g) => {
      g.fillStyle = '#f6f7fa';
      for (let i = 0; i < 220; i++) {
        g.beginPath();
        g.arc(p.random() * 1200, p.random() * 640, p.between(2, 7), 0, 7);
        g.fill();
      }
    },
    {blur: 3, alpha: 0.75},
  );
  p.layer(
    (g) => {
      const frame = g.createLinearGradient(0, 0, 90, 0);
      frame.addColorStop(0, '#4a2c1a');
      frame.addColorStop(1, '#8a5a34');
      g.fillStyle = frame;
      g.fillRect(0, 0, 76, 800);
      g.fillRect(1130, 0, 80, 800);
      g.fillRect(598, 0, 30, 640);
      const sill = g.createLinearGradient(0, 630, 0, 800);
      sill.addColorStop(0, '#b9814c');
      sill.addColorStop(0.12, '#8f5a30');
      sill.addColorStop(1, '#3a2012');
      g.fillStyle = sill;
      g.fillRect(0, 632, 1200, 168);
      for (let i = 0; i < 150; i++) {
        g.fillStyle = css(p.random() < 0.5 ? '#2a140a' : '#d9a06a', 0.12);
        g.fillRect(p.random() * 1200, p.between(636, 800), p.between(60, 300), p.between(1, 3));
      }
    },
    {blur: 1.2},
  );
  p.layer(
    (g) => {
      g.fillStyle = 'rgba(30,12,6,0.55)';
      g.beginPath();
      g.ellipse(400, 724, 150, 26, 0, 0, 7);
      g.fill();
    },
    {blur: 9},
  );
  p.layer(
    (g) => {
      const [x, y] = [370, 700];
      const plate = g.createLinearGradient(x - 140, 0, x + 140, 0);
      plate.addColorStop(0, '#f8f4ea');
      plate.addColorStop(1, '#b8a894');
      g.fillStyle = plate;
      g.beginPath();
      g.ellipse(x, y + 8, 140, 29, 0, 0, 7);
      g.fill();
      g.strokeStyle = '#b8342c';
      g.lineWidth = 5;
      g.beginPath();
      g.ellipse(x, y + 5, 122, 23, 0, 0, 7);
      g.stroke();
      const glass = (top, bottom) => {
        g.beginPath();
        g.moveTo(x - 62 + (top > 470 ? 4 : 0), top);
        g.bezierCurveTo(x - 52, y - 150, x - 36, y - 120, x - 44, y - 88);
        g.bezierCurveTo(x - 62, y - 44, x - 56, bottom, x - 34, bottom);
        g.lineTo(x + 34, bottom);
        g.bezierCurveTo(x + 56, bottom, x + 62, y - 44, x + 44, y - 88);
        g.bezierCurveTo(x + 36, y - 120, x + 52, y - 150, x + 62 - (top > 470 ? 4 : 0), top);
      };
      g.fillStyle = 'rgba(255,255,255,0.22)';
      glass(y - 236, y - 4);
      g.fill();
      const brew = g.createLinearGradient(x - 60, 0, x + 60, 0);
      brew.addColorStop(0, '#5d1408');
      brew.addColorStop(0.35, '#d9541a');
      brew.addColorStop(0.6, '#f08a2c');
      brew.addColorStop(1, '#7a200a');
      g.fillStyle = brew;
      glass(y - 204, y - 12);
      g.fill();
      g.fillStyle = '#e87a2c';
      g.beginPath();
      g.ellipse(x, y - 204, 57, 9, 0, 0, 7);
      g.fill();
      g.strokeStyle = 'rgba(255,255,255,0.8)';
      g.lineWidth = 2.4;
      g.beginPath();
      g.ellipse(x, y - 236, 62, 10, 0, 0, 7);
      g.stroke();
      g.lineWidth = 5;
      g.strokeStyle = 'rgba(255,255,255,0.5)';
      g.beginPath();
      g.moveTo(x - 48, y - 220);
      g.bezierCurveTo(x - 42, y - 150, x - 28, y - 116, x - 36, y - 84);
      g.stroke();
      g.fillStyle = '#fbf8f2';
      g.save();
      g.translate(x + 92, y - 4);
      g.rotate(0.2);
      g.fillRect(-17, -18, 34, 22);
      g.fillStyle = '#d6ccbd';
      g.fillRect(-17, 0, 34, 7);
      g.restore();
      g.strokeStyle = '#d9d4cc';
      g.lineWidth = 5;
      g.lineCap = 'round';
      g.beginPath();
      g.moveTo(x - 118, y - 8);
      g.lineTo(x + 20, y + 20);
      g.stroke();
    },
    {blur: 0.8},
  );
  p.pixels(
    (x, y) => {
      const up = 466 - y;
      if (up < 0) return undefined;
      const across = (x - 370 + p.noise.fbm(x / 130, y / 70, 4) * up * 0.7) / (24 + up * 0.22);
      return [
        255,
        255,
        255,
        Math.exp(-across * across) *
          0.55 *
          Math.exp(-up / 130) *
          (0.5 + p.noise.fbm(x / 40, y / 60, 4)),
      ];
    },
    {coarse: 2, top: 120, bottom: 466, blur: 4},
  );
  glow(p, 420, 640, 320, '#ffb870', 0.35);
  return finish(p, {shadows: '#1c1430', tone: 0.1, contrast: 0.12, grain: 4});
}

export const istanbul = {'istanbul-ferry': evening, 'istanbul-lamps': lamps, 'istanbul-tea': tea};
