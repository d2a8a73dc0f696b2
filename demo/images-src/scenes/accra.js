import {clouds, finish, glow, mist, sky, sun} from '../air.js';
import {landscape} from '../land.js';
import {palm, person} from '../life.js';
import {clamp, smoothstep} from '../noise.js';
import {css, mix, Plate} from '../plate.js';

const CLOTH = [
  '#e8b12c',
  '#c8352b',
  '#1f7a4d',
  '#24518a',
  '#e87a2a',
  '#7a2a6a',
  '#f2e2c0',
  '#1a8a92',
  '#d94f7a',
  '#111a2a',
];

/** A market seen from above: parasols, cloth, people and their long shadows. */
function parasols() {
  const p = new Plate(1001);
  const {fbm} = p.noise;
  p.pixels(
    (x, y) => [...mix('#8a5a3a', '#d9a873', clamp(0.55 + fbm(x / 110, y / 110, 4) * 0.9)), 1],
    {coarse: 2},
  );
  const crowd = [];
  for (let i = 0; i < 210; i++) crowd.push([p.random() * 1200, p.random() * 800]);
  p.layer(
    (g) => {
      for (const [x, y] of crowd) {
        g.fillStyle = '#2a1210';
        g.beginPath();
        g.ellipse(x + 15, y + 10, 16, 4.5, 0.6, 0, 7);
        g.fill();
      }
    },
    {blur: 1.6, alpha: 0.5},
  );
  p.layer(
    (g) => {
      for (const [x, y] of crowd) {
        g.fillStyle = css(p.pick(CLOTH));
        g.beginPath();
        g.ellipse(x, y, 8.5, 6, p.random() * 3, 0, 7);
        g.fill();
        g.fillStyle = '#24130d';
        g.beginPath();
        g.arc(x, y, 3.6, 0, 7);
        g.fill();
        if (p.random() < 0.3) {
          g.fillStyle = css(p.pick(['#d9b04a', '#c8642c', '#7aa03a', '#e8e0cc']));
          g.beginPath();
          g.arc(x, y, 7, 0, 7);
          g.fill();
        }
      }
    },
    {blur: 0.4},
  );
  const spots = [];
  for (let tries = 0; tries < 5200 && spots.length < 92; tries++) {
    const r = p.between(34, 74);
    const x = p.random() * 1240 - 20;
    const y = p.random() * 840 - 20;
    const lane = Math.abs(y - 430 - Math.sin(x / 230) * 120 + x * 0.1) < 50 + r * 0.7;
    if (lane || spots.some((s) => Math.hypot(s.x - x, s.y - y) < (s.r + r) * 0.9)) continue;
    spots.push({x, y, r});
  }
  p.layer(
    (g) => {
      g.fillStyle = '#1f0d12';
      for (const {x, y, r} of spots) {
        g.beginPath();
        g.ellipse(x + r * 0.5, y + r * 0.36, r, r * 0.96, 0, 0, 7);
        g.fill();
      }
    },
    {blur: 5, alpha: 0.55},
  );
  p.layer(
    (g) => {
      for (const {x, y, r} of spots) {
        const n = p.pick([8, 8, 10, 12]);
        const turn = p.random() * 6;
        const [a, b] = [p.pick(CLOTH), p.pick(CLOTH)];
        const plain = p.random() < 0.35;
        for (let k = 0; k < n; k++) {
          const from = turn + (k / n) * Math.PI * 2;
          const to = turn + ((k + 1) / n) * Math.PI * 2;
          const facing = clamp(0.5 - Math.cos((from + to) / 2 - 0.62) * 0.5);
          const base = plain || k % 2 ? a : b;
          g.fillStyle = css(mix(mix(base, '#1a0a14', 0.42), mix(base, '#fff2d0', 0.22), facing));
          g.beginPath();
          g.moveTo(x, y);
          g.lineTo(x + Math.cos(from) * r, y + Math.sin(from) * r);
          g.quadraticCurveTo(
            x + Math.cos((from + to) / 2) * r * 0.95,
            y + Math.sin((from + to) / 2) * r * 0.95,
            x + Math.cos(to) * r,
            y + Math.sin(to) * r,
          );
          g.fill();
        }
        g.fillStyle = '#f2e2c0';
        g.beginPath();
        g.arc(x, y, 2.6, 0, 7);
        g.fill();
      }
    },
    {blur: 0.5},
  );
  glow(p, 60, 40, 900, '#ffd99a', 0.4);
  return finish(p, {shadows: '#200a24', tone: 0.08, contrast: 0.16, grain: 0});
}

/** Painted fishing boats drawn up on the beach. */
function boats() {
  const p = new Plate(1012);
  sky(p, [
    [0, '#5f9fcb'],
    [0.4, '#b7d7de'],
    [0.56, '#fbe6c2'],
    [1, '#fbe6c2'],
  ]);
  clouds(p, {horizon: 360, cover: 0.42, light: '#fffaf0', dark: '#a8bcc8', alpha: 0.85});
  sun(p, 220, 250, 20, '#fff0c0', {halo: 16});
  const {fbm, at} = p.noise;
  landscape(p, {
    height: (x, z) =>
      z > 70 + x * 0.3
        ? Math.exp(-(((((z + fbm(x * 0.02, z * 0.01, 3) * 20) % 38) - 19) / 4) ** 2)) * 1.6
        : fbm(x * 0.06, z * 0.06, 4) * 1.2 + (70 + x * 0.3 - z) * 0.03,
    eye: [0, 11, 0],
    horizon: 360,
    near: 7,
    far: 900,
    light: [-0.6, 0.35, 0.6],
    fog: '#eee2c8',
    fogReach: 420,
    fogMost: 0.9,
    shade: ({x, z, y, lit, normal}) => {
      const surf = z - 70 - x * 0.3 + fbm(x * 0.05, z * 0.03, 4) * 14;
      if (surf > 0) {
        const foam = clamp(
          smoothstep(0.7, 1.5, y) +
            smoothstep(9, 0, surf) +
            smoothstep(0.2, 0.5, fbm(x * 0.1, z * 0.24, 5)) * smoothstep(70, 0, surf),
        );
        return mix(mix('#2f8a98', '#bfe0d8', clamp(lit + normal[2] * 0.5)), '#ffffff', foam);
      }
      const wet = smoothstep(-16, -1, surf);
      return mix(
        mix('#8a6242', '#f3cf98', clamp(lit * 1.2 + at(x * 2, z * 2) * 0.14)),
        '#8a7a74',
        wet * 0.7,
      );
    },
  });
  p.layer(
    (g) => {
      for (const [x, h, lean] of [
        [1010, 430, -0.12],
        [1110, 500, -0.18],
        [1180, 390, -0.06],
      ])
        palm(p, g, x, 560, h, lean, '#24402c');
    },
    {blur: 0.7},
  );
  const boat = (x, y, s, hull, band, flag) => {
    p.layer(
      (g) => {
        g.fillStyle = 'rgba(60,30,20,0.45)';
        g.beginPath();
        g.ellipse(x + 26 * s, y + 6 * s, 200 * s, 17 * s, 0.03, 0, 7);
        g.fill();
        const shape = () => {
          g.beginPath();
          g.moveTo(x - 216 * s, y - 92 * s);
          g.quadraticCurveTo(x - 90 * s, y - 44 * s, x, y - 44 * s);
          g.quadraticCurveTo(x + 110 * s, y - 46 * s, x + 230 * s, y - 104 * s);
          g.quadraticCurveTo(x + 190 * s, y - 8 * s, x + 120 * s, y + 4 * s);
          g.quadraticCurveTo(x, y + 12 * s, x - 120 * s, y + 4 * s);
          g.quadraticCurveTo(x - 186 * s, y - 12 * s, x - 216 * s, y - 92 * s);
        };
        g.save();
        shape();
        g.clip();
        const side = g.createLinearGradient(0, y - 100 * s, 0, y + 10 * s);
        side.addColorStop(0, css(mix(hull, '#ffffff', 0.15)));
        side.addColorStop(1, css(mix(hull, '#1a0a10', 0.45)));
        g.fillStyle = side;
        g.fillRect(x - 240 * s, y - 120 * s, 480 * s, 140 * s);
        for (const [up, color, wide] of [
          [-30, band, 15],
          [-8, '#f4ead2', 5],
          [-46, '#f4ead2', 4],
        ]) {
          g.strokeStyle = css(color);
          g.lineWidth = wide * s;
          g.beginPath();
          g.moveTo(x - 226 * s, y + (up - 36) * s);
          g.quadraticCurveTo(x, y + (up + 24) * s, x + 236 * s, y + (up - 44) * s);
          g.stroke();
        }
        for (let k = -7; k < 8; k++) {
          g.fillStyle = css(k % 2 ? '#f2c53a' : '#f4ead2');
          g.beginPath();
          const bx = x + k * 26 * s;
          const by = y - 24 * s - ((k * k) / 49) * 22 * s;
          g.moveTo(bx, by - 7 * s);
          g.lineTo(bx + 8 * s, by);
          g.lineTo(bx, by + 7 * s);
          g.lineTo(bx - 8 * s, by);
          g.fill();
        }
        g.restore();
        g.strokeStyle = '#3a2418';
        g.lineWidth = 2.4 * s;
        g.beginPath();
        g.moveTo(x + 60 * s, y - 46 * s);
        g.lineTo(x + 62 * s, y - 190 * s);
        g.stroke();
        g.fillStyle = css(flag);
        g.beginPath();
        g.moveTo(x + 62 * s, y - 188 * s);
        g.quadraticCurveTo(x + 92 * s, y - 200 * s, x + 118 * s, y - 184 * s);
        g.lineTo(x + 116 * s, y - 152 * s);
        g.quadraticCurveTo(x + 90 * s, y - 166 * s, x + 62 * s, y - 154 * s);
        g.fill();
      },
      {blur: s > 1.1 ? 0.5 : 0.4},
    );
  };
  boat(1010, 480, 0.5, '#2f7a5a', '#e8b12c', '#f2e2c0');
  boat(700, 500, 0.6, '#c8352b', '#24518a', '#e8b12c');
  boat(900, 580, 0.86, '#24518a', '#e87a2a', '#c8352b');
  boat(430, 690, 1.3, '#e8a02c', '#c8352b', '#1f7a4d');
  p.layer(
    (g) => {
      for (const [x, y, h, c] of [
        [790, 610, 96, '#2a1a16'],
        [830, 616, 90, '#8a2f26'],
        [1080, 640, 110, '#1f3a4a'],
        [140, 610, 84, '#3a2418'],
        [96, 616, 88, '#5a6a2a'],
      ])
        person(p, g, x, y, h, c);
    },
    {blur: 0.5},
  );
  return finish(p, {shadows: '#16203c', tone: 0.08, contrast: 0.14, grain: 3});
}

/** A stadium under floodlights. */
function stadium() {
  const p = new Plate(1023);
  sky(p, [
    [0, '#0d1438'],
    [0.4, '#3a2f66'],
    [0.56, '#b85f5a'],
    [1, '#f2a05a'],
  ]);
  clouds(p, {
    horizon: 330,
    cover: 0.4,
    light: '#f09a7a',
    dark: '#3a2f5e',
    alpha: 0.7,
    from: [0, 0.7],
  });
  p.layer(
    (g) => {
      const stand = g.createLinearGradient(0, 250, 0, 480);
      stand.addColorStop(0, '#1a1838');
      stand.addColorStop(1, '#2c2848');
      g.fillStyle = stand;
      g.beginPath();
      g.moveTo(-20, 210);
      g.quadraticCurveTo(600, 340, 1220, 210);
      g.lineTo(1220, 560);
      g.quadraticCurveTo(600, 440, -20, 560);
      g.fill();
      for (let i = 0; i < 5200; i++) {
        const x = p.random() * 1200;
        const k = ((x - 600) / 620) ** 2;
        const y = p.between(292 - k * 64, 446 + k * 96);
        g.fillStyle = css(p.pick(CLOTH), p.between(0.15, 0.55));
        g.fillRect(x, y, 4, 4.5);
      }
      g.strokeStyle = '#141230';
      g.lineWidth = 5;
      for (const shift of [50, 104]) {
        g.beginPath();
        g.moveTo(-20, 230 + shift * 1.5);
        g.quadraticCurveTo(600, 300 + shift, 1220, 230 + shift * 1.5);
        g.stroke();
      }
      g.fillStyle = '#0e0d26';
      g.beginPath();
      g.moveTo(-20, 170);
      g.quadraticCurveTo(600, 330, 1220, 170);
      g.lineTo(1220, 226);
      g.quadraticCurveTo(600, 356, -20, 226);
      g.fill();
    },
    {blur: 0.6},
  );
  p.pixels(
    (x, y) => {
      const t = (y - 430) / 370;
      const track = Math.hypot((x - 600) / 1.75, (y - 960) * 1.12) / (1 + t * 0.02);
      if (track > 600) return undefined;
      const grassy = track < 424;
      const stripe = Math.floor((x - 600) / (40 + t * 120) + 100) % 2;
      const speck = p.noise.fbm(x / 40, y / 14, 3) * 0.2;
      const lane = Math.abs(((track - 424) / 21) % 1) < 0.09;
      const color = grassy
        ? mix(stripe ? '#3f8a3c' : '#4f9c44', '#12301c', clamp(0.1 + speck))
        : lane
          ? [246, 230, 214]
          : mix('#c8503a', '#7a2420', clamp(0.3 + speck - t * 0.2));
      return [...color, 1];
    },
    {top: 400},
  );
  p.layer(
    (g) => {
      const coats = ['#f2c53a', '#24518a', '#f4f0e2', '#1f7a4d', '#d94f2a', '#6a2a7a'];
      [
        [330, 636],
        [414, 606],
        [500, 596],
        [560, 610],
        [668, 592],
        [742, 604],
      ].forEach(([x, y], i) => {
        const h = 116;
        g.fillStyle = 'rgba(30,8,16,0.4)';
        g.beginPath();
        g.ellipse(x - 26, y + 1, 46, 6, 0.05, 0, 7);
        g.fill();
        g.lineCap = 'round';
        const limb = (width, color, ...points) => {
          g.strokeStyle = color;
          g.lineWidth = width;
          g.beginPath();
          points.forEach(([px, py]) => g.lineTo(x + px * h, y + py * h));
          g.stroke();
        };
        const skin = p.pick(['#3a2018', '#4a2a1c', '#2c1812']);
        const k = i % 2 ? 1 : 0.84;
        limb(8, skin, [0.02, -0.5], [0.2 * k, -0.34], [0.12 * k, -0.08], [0.2 * k, -0.05]);
        limb(8, skin, [-0.02, -0.5], [-0.08, -0.26], [-0.32 * k, -0.2], [-0.34 * k, -0.26]);
        limb(6, skin, [0.08, -0.8], [-0.08 * k, -0.64], [0.06, -0.54]);
        limb(6, skin, [0.08, -0.8], [0.22 * k, -0.62], [0.34, -0.76]);
        limb(15, coats[i], [0.07, -0.78], [0.02, -0.56]);
        limb(13, '#191a2c', [0.02, -0.54], [0.05, -0.46]);
        g.fillStyle = skin;
        g.beginPath();
        g.ellipse(x + 0.13 * h, y - 0.92 * h, 8, 10, 0.2, 0, 7);
        g.fill();
      });
    },
    {blur: 0.6},
  );
  for (const [x, y] of [
    [120, 70],
    [1080, 70],
  ]) {
    p.layer(
      (g) => {
        g.fillStyle = '#0c0b20';
        g.fillRect(x - 5, y, 10, 180);
        g.fillRect(x - 58, y - 34, 116, 62);
        g.fillStyle = '#fffdf0';
        for (let i = 0; i < 7; i++)
          for (let k = 0; k < 4; k++) {
            g.beginPath();
            g.arc(x - 48 + i * 16, y - 26 + k * 15, 5, 0, 7);
            g.fill();
          }
      },
      {blur: 0.8},
    );
    glow(p, x, y, 420, '#fff2cc', 0.8);
    glow(p, x, y, 120, '#ffffff', 0.9);
  }
  mist(p, 420, 120, '#ffd9b0', 0.22);
  return finish(p, {shadows: '#140a3c', tone: 0.1, bloom: 0.34, grain: 1.5});
}

export const accra = {'accra-parasols': parasols, 'accra-boats': boats, 'accra-stadium': stadium};
