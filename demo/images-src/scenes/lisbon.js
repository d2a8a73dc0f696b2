import {clouds, finish, glow, mist, sky, sun, veil, water} from '../air.js';
import {landscape, ridge} from '../land.js';
import {gull, person} from '../life.js';
import {clamp, smoothstep} from '../noise.js';
import {css, mix, Plate} from '../plate.js';
import {ferry, suspension} from '../town.js';

/** The red bridge over river fog in the morning. */
function bridge() {
  const p = new Plate(701);
  sky(p, [
    [0, '#7b9cc4'],
    [0.3, '#cdc6c8'],
    [0.52, '#ffcf9c'],
    [1, '#ffdcae'],
  ]);
  clouds(p, {
    horizon: 470,
    cover: 0.4,
    light: '#fff0dc',
    dark: '#a596a6',
    alpha: 0.7,
    stretch: 1.4,
  });
  sun(p, 930, 380, 24, '#ffd48c', {halo: 15});
  p.layer(
    (g) =>
      ridge(p, {g, y: 470, height: 60, scale: 0.5, color: '#b29aa0', foot: '#dcbfa8', shift: 5}),
    {blur: 2},
  );
  mist(p, 470, 60, '#ffe4c0', 0.8, {scale: 0.7});
  p.layer(
    (g) =>
      suspension(g, {
        near: 330,
        far: 820,
        deckNear: 404,
        deckFar: 434,
        heightNear: 250,
        heightFar: 112,
        color: '#a8402f',
      }),
    {blur: 0.4},
  );
  veil(p, 380, 520, '#ffdcb0', 0.32);
  p.pixels(
    (x, y) => {
      const t = (y - 440) / 120;
      const bank = p.noise.fbm(x / 190, y / 34, 5) + t * 0.9 - 0.15;
      return [
        ...mix('#e0b79c', '#fff4df', clamp(0.5 + p.noise.fbm(x / 150 + 8, y / 30 - 0.3, 5))),
        smoothstep(-0.1, 0.3, bank) * 0.95 * smoothstep(1.25, 0.6, t),
      ];
    },
    {top: 430, bottom: 590, coarse: 2},
  );
  water(p, 566, {tint: '#7d7d94', tintAmount: 0.14, chop: 0.7, wave: 1.2, deep: 0.3});
  mist(p, 572, 46, '#ffebcd', 0.65, {scale: 0.9});
  p.layer(
    (g) => {
      ferry(p, g, 372, 664, 230, {
        hull: '#2c3a52',
        house: '#e9dfcf',
        glass: '#ffd591',
        funnel: '#c4552e',
      });
      for (let i = 0; i < 9; i++)
        gull(g, p.between(520, 1120), p.between(170, 620), p.between(16, 40), '#4a4150');
    },
    {blur: 0.5},
  );
  return finish(p, {shadows: '#241440', tone: 0.1, contrast: 0.14, grain: 4});
}

/** Houses climbing a hill, a yellow tram at the corner. */
function hill() {
  const p = new Plate(712);
  sky(p, [
    [0, '#3f8cc9'],
    [0.6, '#a9d3e4'],
    [1, '#f0ebd8'],
  ]);
  clouds(p, {horizon: 420, cover: 0.3, light: '#ffffff', dark: '#b5c8d6', alpha: 0.8});
  const walls = [
    '#f7efdf',
    '#f0d9a8',
    '#eab28c',
    '#f6e3c8',
    '#d98f74',
    '#c9dbe0',
    '#f3e9d9',
    '#e9c75f',
  ];
  const house = (g, x, y, w, h, haze, tone) => {
    const fog = (c) => mix(c, '#dfe6e4', haze);
    const wall = g.createLinearGradient(x, 0, x + w, 0);
    wall.addColorStop(0, css(fog(tone)));
    wall.addColorStop(1, css(fog(mix(tone, '#6d6a8a', 0.28))));
    g.fillStyle = wall;
    g.fillRect(x, y - h, w, h + 40);
    const tiles = g.createLinearGradient(0, y - h - w * 0.2, 0, y - h);
    tiles.addColorStop(0, css(fog('#c9623c')));
    tiles.addColorStop(1, css(fog('#97402c')));
    g.fillStyle = tiles;
    g.beginPath();
    g.moveTo(x - 3, y - h + 2);
    g.lineTo(x + w * 0.22, y - h - w * 0.2);
    g.lineTo(x + w * 0.78, y - h - w * 0.2);
    g.lineTo(x + w + 3, y - h + 2);
    g.fill();
    const n = Math.max(2, Math.round(w / 22));
    for (let r = 0; r < Math.floor(h / 30); r++) {
      for (let c = 0; c < n; c++) {
        const wx = x + ((c + 0.5) / n) * w - 4.5;
        const wy = y - h + 10 + r * 30;
        g.fillStyle = css(fog('#ffffff'), 0.9);
        g.fillRect(wx - 1.5, wy - 1.5, 12, 19);
        g.fillStyle = css(fog(p.pick(['#3c5a66', '#4a6f5c', '#2f4450', '#6a4a3c'])));
        g.fillRect(wx, wy, 9, 16);
      }
    }
  };
  p.layer(
    (g) => {
      for (let row = 0; row < 9; row++) {
        const y = 330 + row * 44;
        const haze = 0.6 - row * 0.072;
        for (let x = -30 + (row % 2) * 20; x < 1220;) {
          const w = p.between(40, 78) * (0.7 + row * 0.09);
          const up = Math.exp(-(((x - 470) / 420) ** 2)) * (190 - row * 15);
          house(
            g,
            x,
            y - up + 120,
            w,
            p.between(44, 84) * (0.7 + row * 0.08),
            Math.max(0, haze),
            p.pick(walls),
          );
          if (p.random() < 0.16) {
            g.fillStyle = css(mix('#3a6a44', '#dfe6e4', Math.max(0, haze)));
            g.beginPath();
            g.ellipse(x + w, y - up + 82, 16, 24, 0, 0, 7);
            g.fill();
          }
          x += w + p.between(-2, 3);
        }
      }
    },
    {blur: 0.6},
  );
  veil(p, 200, 560, '#f5ead2', 0.16);
  p.layer(
    (g) => {
      const road = g.createLinearGradient(0, 640, 0, 800);
      road.addColorStop(0, '#b9ab97');
      road.addColorStop(1, '#6f6558');
      g.fillStyle = road;
      g.beginPath();
      g.moveTo(0, 716);
      g.lineTo(1200, 640);
      g.lineTo(1200, 800);
      g.lineTo(0, 800);
      g.fill();
      for (let i = 0; i < 1500; i++) {
        const x = p.random() * 1200;
        const y = 716 - (x / 1200) * 76 + p.random() * 160;
        g.fillStyle = css(p.pick(['#d9ccb5', '#5a5146', '#8d8272']), 0.3);
        g.fillRect(x, y, p.between(4, 10), p.between(2, 5));
      }
      g.strokeStyle = '#5d5f66';
      g.lineWidth = 3;
      for (const d of [44, 70]) {
        g.beginPath();
        g.moveTo(0, 716 + d);
        g.lineTo(1200, 640 + d);
        g.stroke();
      }
    },
    {blur: 0.5},
  );
  p.layer(
    (g) => {
      g.save();
      g.translate(560, 728);
      g.rotate(-0.063);
      g.fillStyle = 'rgba(40,30,30,0.4)';
      g.fillRect(-20, -6, 420, 16);
      const body = g.createLinearGradient(0, -190, 0, 0);
      body.addColorStop(0, '#fdf6e6');
      body.addColorStop(0.2, '#fbf1da');
      body.addColorStop(0.56, '#fbf1da');
      body.addColorStop(0.57, '#f6bd26');
      body.addColorStop(1, '#d58f12');
      g.fillStyle = body;
      g.beginPath();
      g.roundRect(-10, -184, 390, 170, [22, 22, 8, 8]);
      g.fill();
      g.fillStyle = '#6d4a2a';
      g.fillRect(-10, -164, 390, 4);
      for (let i = 0; i < 7; i++) {
        const pane = g.createLinearGradient(0, -154, 0, -100);
        pane.addColorStop(0, '#3c5262');
        pane.addColorStop(1, '#9fb8c0');
        g.fillStyle = pane;
        g.beginPath();
        g.roundRect(8 + i * 52, -154, 42, 56, 5);
        g.fill();
      }
      g.fillStyle = '#2b2a30';
      for (let i = 0; i < 6; i++) {
        g.beginPath();
        const x = 30 + i * 52 + p.between(-6, 6);
        g.ellipse(x, -118, 6.5, 8, 0, 0, 7);
        g.roundRect(x - 12, -110, 24, 14, [8, 8, 0, 0]);
        g.fill();
      }
      g.fillStyle = '#2b2a2e';
      g.fillRect(14, -16, 342, 12);
      for (const x of [80, 130, 240, 290]) {
        g.beginPath();
        g.arc(x, -6, 14, 0, 7);
        g.fill();
      }
      g.fillStyle = '#fffbe0';
      g.beginPath();
      g.arc(372, -58, 9, 0, 7);
      g.fill();
      g.strokeStyle = '#33343a';
      g.lineWidth = 2.4;
      g.beginPath();
      g.moveTo(180, -184);
      g.lineTo(80, -262);
      g.stroke();
      g.restore();
      g.strokeStyle = '#3a3c42';
      g.lineWidth = 1.6;
      g.beginPath();
      g.moveTo(0, 494);
      g.lineTo(1200, 420);
      g.stroke();
      person(p, g, 300, 760, 122, '#3c4a66');
      person(p, g, 348, 756, 112, '#8a3f3a');
      person(p, g, 1070, 716, 118, '#2f3a40');
    },
    {blur: 0.4},
  );
  glow(p, 120, 60, 800, '#fff1c8', 0.42);
  return finish(p, {shadows: '#1c2450', tone: 0.08, contrast: 0.14, grain: 2.5});
}

/** A winter swell breaking off the headland. */
function swell() {
  const p = new Plate(723);
  sky(p, [
    [0, '#51718a'],
    [0.45, '#a9bcc0'],
    [0.6, '#e9ddc4'],
    [1, '#e9ddc4'],
  ]);
  clouds(p, {
    horizon: 380,
    cover: 0.66,
    soft: 0.5,
    light: '#f7ead2',
    dark: '#5c7284',
    alpha: 0.9,
    from: [0.4, 0.4],
  });
  glow(p, 880, 340, 460, '#ffe2ac', 0.7);
  const {fbm, at} = p.noise;
  const crest = (x, z) => {
    const line = z - 62 + fbm(x * 0.02, 3, 3) * 16 + x * 0.1;
    return (
      17 *
      Math.exp(-((line / (line < 0 ? 7 : 26)) ** 2)) *
      (0.55 + 0.6 * smoothstep(-60, 10, x) * smoothstep(90, 20, x))
    );
  };
  const height = (x, z) =>
    crest(x, z) + fbm(x * 0.05 + 3, z * 0.09, 5) * 5 + fbm(x * 0.4, z * 0.6, 3) * 0.5;
  p.layer(
    (g) => {
      g.fillStyle = '#2a2a2e';
      g.beginPath();
      g.moveTo(0, 470);
      for (let x = 0; x < 340; x += 8)
        g.lineTo(x, 292 + x * 0.06 + (x > 250 ? (x - 250) * 1.5 : 0) + at(x / 20, 7) * 14);
      g.lineTo(380, 620);
      g.lineTo(0, 620);
      g.fill();
      g.fillStyle = '#b5432f';
      g.fillRect(180, 232, 26, 62);
      g.fillStyle = '#e9e2d4';
      g.fillRect(176, 292, 74, 20);
      g.fillStyle = '#2a2a2e';
      g.fillRect(184, 220, 18, 14);
      for (let i = 0; i < 18; i++) person(p, g, p.between(30, 170), 304, 17, '#1d1e22');
    },
    {blur: 0.6},
  );
  landscape(p, {
    height,
    eye: [0, 17, 0],
    horizon: 372,
    near: 9,
    far: 900,
    light: [0.35, 0.35, 0.86],
    fog: '#d9d2bf',
    fogReach: 300,
    fogMost: 0.95,
    bump: 0.25,
    shade: ({x, z, y, normal, lit}) => {
      const thin = smoothstep(5, 17, y) * smoothstep(0.2, -0.7, normal[2]);
      const foam = smoothstep(
        0.1,
        0.42,
        fbm(x * 0.16, z * 0.22, 6) + (y - 11) * 0.045 + smoothstep(66, 34, z) * 0.12 - 0.12,
      );
      const facing = clamp(0.5 - normal[2] * 0.6);
      const sea = mix(mix('#a9bdb8', '#12384a', facing), '#2fa08e', thin * 0.8);
      return mix(
        mix(sea, '#fff1d0', lit ** 6 * 0.5),
        mix('#a9bfc4', '#ffffff', clamp(lit + 0.35)),
        foam,
      );
    },
  });
  p.pixels(
    (x, y) => {
      const plume = fbm(x / 90, y / 46 + 4, 6) + 0.22 - Math.abs(y - 318) / 120;
      const along = smoothstep(300, 520, x) * smoothstep(980, 760, x);
      return [255, 252, 244, clamp(smoothstep(0, 0.34, plume) * along * 0.7)];
    },
    {coarse: 2, blur: 1.5, top: 220, bottom: 430},
  );
  p.layer(
    (g) => {
      for (let i = 0; i < 12; i++)
        gull(g, p.between(300, 1150), p.between(120, 330), p.between(12, 30), '#3a4248');
    },
    {blur: 0.6},
  );
  glow(p, 193, 228, 46, '#ffd78a', 0.9);
  return finish(p, {shadows: '#0a2440', tone: 0.1, contrast: 0.16, grain: 4});
}

export const lisbon = {'lisbon-bridge': bridge, 'lisbon-hill': hill, 'lisbon-swell': swell};
