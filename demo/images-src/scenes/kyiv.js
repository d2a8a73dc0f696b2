import {bokeh, clouds, finish, glow, mist, sky, snow, sun, veil, water} from '../air.js';
import {ridge} from '../land.js';
import {clump, person, tree} from '../life.js';
import {css, mix, Plate} from '../plate.js';
import {onion, skyline, windows} from '../town.js';

const AUTUMN = [
  {dark: '#3d2a1d', mid: '#8a5426', light: '#e0a244'},
  {dark: '#40251c', mid: '#97431f', light: '#e37c34'},
  {dark: '#2a3220', mid: '#5f6a2c', light: '#b9ad4d'},
];

function domes() {
  const p = new Plate(201);
  sky(p, [
    [0, '#7fa0bf'],
    [0.35, '#c6cfce'],
    [0.6, '#f4dfb9'],
    [1, '#f0cf9c'],
  ]);
  sun(p, 240, 300, 20, '#ffe6ae', {halo: 18});
  p.layer((g) => ridge(p, {g, y: 520, height: 60, scale: 0.6, color: '#b9b6aa', foot: '#e6d3b0'}), {
    blur: 2,
  });
  mist(p, 540, 90, '#f8e8c8', 0.7);
  p.layer(
    (g) => {
      for (let i = 0; i < 90; i++) {
        const x = p.random() * 1200;
        const y = 575 - Math.exp(-(((x - 720) / 330) ** 2)) * 70 + p.between(-16, 26);
        const t = AUTUMN[i % 3];
        clump(
          p,
          g,
          x,
          y,
          p.between(24, 46),
          {
            dark: mix(t.dark, '#e8d3ae', 0.55),
            mid: mix(t.mid, '#e8d3ae', 0.5),
            light: mix(t.light, '#f4e2bd', 0.4),
          },
          110,
        );
      }
    },
    {blur: 0.8},
  );
  mist(p, 560, 70, '#f6e6c6', 0.5, {scale: 1.4});
  p.layer(
    (g) => {
      const wall = g.createLinearGradient(560, 0, 960, 0);
      wall.addColorStop(0, '#fbf3e0');
      wall.addColorStop(0.5, '#dfd6c8');
      wall.addColorStop(1, '#a9a6a8');
      const gold = {gold: '#d99f37', dark: '#7d5526', light: '#fff0b8', drum: '#e4dccb'};
      onion(g, 652, 402, 46, gold);
      onion(g, 856, 402, 46, gold);
      onion(g, 602, 442, 38, gold);
      onion(g, 906, 442, 38, gold);
      g.fillStyle = wall;
      g.fillRect(578, 458, 352, 130);
      g.fillRect(628, 432, 252, 60);
      for (let i = 0; i < 5; i++) {
        g.fillStyle = css(mix('#f6ecd6', '#9d9aa0', i / 5));
        g.beginPath();
        g.arc(606 + i * 74, 462, 30, Math.PI, 0);
        g.fill();
        g.fillStyle = 'rgba(70,70,86,0.75)';
        g.fillRect(601 + i * 74, 478, 10, 40);
        g.beginPath();
        g.arc(606 + i * 74, 478, 5, Math.PI, 0);
        g.fill();
        g.fillRect(602 + i * 74, 538, 8, 24);
      }
      onion(g, 754, 356, 84, gold);
      g.fillStyle = 'rgba(70,70,86,0.65)';
      for (let i = 0; i < 5; i++) g.fillRect(731 + i * 11, 374, 5, 32);
      g.fillStyle = wall;
      g.fillRect(1000, 380, 62, 220);
      g.fillRect(1008, 330, 46, 60);
      g.fillStyle = 'rgba(70,70,86,0.6)';
      for (const y of [346, 402, 470]) g.fillRect(1025, y, 12, 30);
      onion(g, 1031, 326, 46, {...gold, drum: '#d8d0c4'});
    },
    {blur: 0.4},
  );
  glow(p, 736, 300, 60, '#fff6d0', 0.9);
  glow(p, 1024, 296, 30, '#fff6d0', 0.7);
  mist(p, 575, 66, '#f6e4c2', 0.55, {scale: 1.6});
  for (const [y, n, size, haze] of [
    [640, 70, [34, 60], 0.25],
    [730, 60, [48, 84], 0.08],
    [820, 44, [70, 110], 0],
  ]) {
    p.layer(
      (g) => {
        for (let i = 0; i < n; i++) {
          const t = p.pick(AUTUMN);
          const veiled = (c) => mix(c, '#e8cfa4', haze);
          clump(
            p,
            g,
            p.random() * 1240 - 20,
            y + p.between(-26, 36),
            p.between(...size),
            {dark: veiled(t.dark), mid: veiled(t.mid), light: veiled(t.light)},
            230,
          );
        }
      },
      {blur: y > 800 ? 2.4 : 0.5},
    );
    mist(p, y - 10, 60, '#f2dcb4', 0.24 + haze, {scale: 1.5});
  }
  glow(p, 240, 330, 700, '#ffdf9a', 0.4);
  return finish(p, {shadows: '#2a1838', tone: 0.09});
}

/** A tram in falling snow at the blue hour. */
function tram() {
  const p = new Plate(212);
  sky(p, [
    [0, '#2a3a5c'],
    [0.5, '#5a6a8c'],
    [0.75, '#8f94a8'],
    [1, '#b6b6c4'],
  ]);
  skyline(p, {
    base: 560,
    low: 120,
    high: 300,
    narrow: 60,
    wide: 150,
    color: '#6f7b99',
    top: '#5d6a8c',
    lit: 0.28,
    colors: ['#ffd596', '#ffe6bd'],
    step: [11, 15],
    size: [4, 6],
    blur: 3,
    masts: 0,
  });
  veil(p, 300, 560, '#a7aec2', 0.6);
  p.layer(
    (g) => {
      for (const [x, w, h, c] of [
        [-30, 300, 420, '#59637f'],
        [270, 70, 350, '#646e8a'],
        [930, 320, 460, '#56607d'],
        [850, 84, 330, '#666f8b'],
      ]) {
        g.fillStyle = css(c);
        g.fillRect(x, 600 - h, w, h + 10);
        g.fillStyle = css('#c9cede', 0.8);
        g.fillRect(x - 6, 596 - h, w + 12, 7);
        windows(p, g, x, 600 - h, w, h - 30, {
          lit: 0.34,
          colors: ['#ffcf86', '#ffe2b0', '#ffb765'],
          step: [26, 38],
          size: [12, 21],
          off: '#3f4864',
        });
      }
    },
    {blur: 1.6},
  );
  p.layer(
    (g) => {
      for (const x of [330, 420, 800, 880])
        tree(p, g, x, 612, 250, '#39425c', {depth: 8, spread: 0.42});
    },
    {blur: 1},
  );
  mist(p, 590, 130, '#c8cddb', 0.6);
  p.layer(
    (g) => {
      const ground = g.createLinearGradient(0, 590, 0, 800);
      ground.addColorStop(0, '#b9bfd0');
      ground.addColorStop(0.5, '#8b95b2');
      ground.addColorStop(1, '#5e6a8c');
      g.fillStyle = ground;
      g.fillRect(0, 596, 1200, 210);
      g.strokeStyle = '#414b69';
      for (const [a, b] of [
        [566, 300],
        [590, 420],
        [626, 640],
        [650, 780],
      ]) {
        g.lineWidth = 3;
        g.beginPath();
        g.moveTo(a, 600);
        g.quadraticCurveTo((a + b) / 2 + 10, 680, b, 812);
        g.stroke();
      }
    },
    {blur: 1.2},
  );
  p.layer(
    (g) => {
      const [l, r, t, b] = [500, 668, 372, 652];
      const body = g.createLinearGradient(0, t, 0, b);
      body.addColorStop(0, '#f2e6cc');
      body.addColorStop(0.5, '#e8d6b2');
      body.addColorStop(0.52, '#a3262c');
      body.addColorStop(1, '#5c151f');
      g.fillStyle = '#2a1a2a';
      g.beginPath();
      g.moveTo(r - 4, t + 16);
      g.lineTo(780, t + 62);
      g.lineTo(780, b - 36);
      g.lineTo(r - 4, b - 2);
      g.fill();
      g.fillStyle = '#8a2028';
      g.beginPath();
      g.moveTo(r - 4, t + 146);
      g.lineTo(780, t + 150);
      g.lineTo(780, b - 42);
      g.lineTo(r - 4, b - 10);
      g.fill();
      g.fillStyle = '#ffd58c';
      for (let i = 0; i < 4; i++) {
        const x = r + 8 + i * 25;
        const k = 1 - i * 0.07;
        g.fillRect(x, t + 62 + i * 8, 19 * k, 74 - i * 8);
      }
      g.fillStyle = body;
      g.beginPath();
      g.roundRect(l, t, r - l, b - t, [26, 26, 14, 14]);
      g.fill();
      const pane = g.createLinearGradient(0, t + 40, 0, t + 130);
      pane.addColorStop(0, '#ffe7b4');
      pane.addColorStop(1, '#e99f4a');
      g.fillStyle = pane;
      g.beginPath();
      g.roundRect(l + 16, t + 42, r - l - 32, 90, 10);
      g.fill();
      g.fillStyle = '#3a1c1a';
      g.fillRect((l + r) / 2 - 2, t + 42, 4, 90);
      person(p, g, l + 52, t + 152, 84, '#3a1c1a');
      g.fillStyle = css('#3a1c1a');
      g.fillRect(l + 10, t + 130, r - l - 20, 8);
      g.fillStyle = '#1f2030';
      g.fillRect(l + 44, t + 10, r - l - 88, 24);
      g.fillStyle = '#ffb347';
      for (let i = 0; i < 15; i++)
        if (p.random() < 0.75) g.fillRect(l + 52 + i * 4.5, t + 16, 3, 11);
      g.fillStyle = '#fffbe8';
      for (const x of [l + 32, r - 32]) {
        g.beginPath();
        g.arc(x, b - 62, 12, 0, 7);
        g.fill();
      }
      g.fillStyle = '#191a26';
      g.fillRect(l + 8, b - 14, r - l - 16, 22);
      g.fillStyle = '#eef1f8';
      g.beginPath();
      g.ellipse((l + r) / 2, t + 4, 74, 9, 0, Math.PI, 0);
      g.fill();
      g.strokeStyle = '#2c3450';
      g.lineWidth = 2;
      g.beginPath();
      g.moveTo(560, t);
      g.lineTo(600, t - 40);
      g.lineTo(575, t - 74);
      g.moveTo(0, 236);
      g.quadraticCurveTo(575, 330, 575, 296);
      g.lineTo(620, 560);
      g.moveTo(575, 298);
      g.lineTo(1200, 190);
      g.stroke();
    },
    {blur: 0.7},
  );
  for (const x of [532, 636]) {
    glow(p, x, 590, 200, '#fff0c8', 0.75);
    glow(p, x - 60, 740, 240, '#ffe0a4', 0.4, {squash: 0.4});
  }
  glow(p, 584, 460, 260, '#ffb65c', 0.35);
  p.layer(
    (g) => {
      person(p, g, 236, 690, 150, '#20263a', {umbrella: '#1a2034'});
      person(p, g, 300, 676, 136, '#262c42');
      person(p, g, 900, 668, 128, '#232940');
      person(p, g, 1010, 706, 158, '#1c2236', {umbrella: '#7a2a35'});
    },
    {blur: 0.9},
  );
  bokeh(p, 14, {
    colors: ['#ffc675', '#ffe0a8', '#ff8a5c'],
    top: 420,
    bottom: 580,
    small: 7,
    large: 18,
    alpha: 0.5,
  });
  snow(p, 1100, {largest: 4.4});
  return finish(p, {shadows: '#101a44', tone: 0.12});
}

/** The wide river at sunrise, a footbridge and rowers. */
function river() {
  const p = new Plate(223);
  sky(p, [
    [0, '#4a6c9a'],
    [0.3, '#9aa8bd'],
    [0.5, '#f2c5a0'],
    [1, '#ffd9a4'],
  ]);
  clouds(p, {
    horizon: 430,
    cover: 0.42,
    light: '#ffd9bd',
    dark: '#7d86a6',
    alpha: 0.8,
    from: [-0.3, 0.6],
    stretch: 1.4,
  });
  sun(p, 860, 396, 19, '#ffd596', {halo: 16});
  p.layer((g) => ridge(p, {g, y: 430, height: 46, scale: 0.7, color: '#a48f93', foot: '#c9a795'}), {
    blur: 1.6,
  });
  skyline(p, {
    base: 440,
    low: 18,
    high: 64,
    narrow: 18,
    wide: 46,
    color: '#a08a92',
    top: '#b89a98',
    blur: 1.6,
    masts: 0.08,
    from: 560,
  });
  p.layer(
    (g) => {
      ridge(p, {
        g,
        y: 410,
        height: 130,
        scale: 0.36,
        color: '#5f5560',
        foot: '#8d7a78',
        shift: 2.4,
      });
      for (let i = 0; i < 60; i++)
        clump(
          p,
          g,
          p.random() * 520,
          420 + p.between(-34, 20),
          p.between(14, 28),
          {dark: '#574a50', mid: '#80634f', light: '#c28e58'},
          70,
          0.5,
        );
      g.fillStyle = '#d0ab58';
    },
    {blur: 0.9},
  );
  p.layer(
    (g) => {
      const gold = {gold: '#c8984c', dark: '#7d5c40', light: '#ffe7ac', drum: '#bfae9f'};
      for (const [x, y, w] of [
        [200, 366, 26],
        [176, 378, 17],
        [224, 378, 17],
        [338, 376, 18],
      ])
        onion(g, x, y, w, gold);
    },
    {blur: 0.6},
  );
  mist(p, 440, 60, '#f8d5b2', 0.6);
  p.layer(
    (g) => {
      g.strokeStyle = '#4b4454';
      g.fillStyle = '#4b4454';
      g.fillRect(0, 398, 1200, 5);
      for (const x of [470, 1010]) {
        g.fillRect(x - 7, 250, 5, 200);
        g.fillRect(x + 7, 250, 5, 200);
        g.fillRect(x - 7, 262, 18, 4);
        g.fillRect(x - 7, 330, 18, 4);
      }
      g.lineWidth = 2.2;
      g.beginPath();
      g.moveTo(470, 252);
      g.quadraticCurveTo(740, 520, 1010, 252);
      g.moveTo(470, 252);
      g.quadraticCurveTo(330, 400, 190, 398);
      g.moveTo(1010, 252);
      g.quadraticCurveTo(1110, 380, 1230, 390);
      g.stroke();
      g.lineWidth = 0.8;
      for (let x = 486; x < 1000; x += 15) {
        const t = (x - 470) / 540;
        const y = (1 - t) ** 2 * 252 + 2 * t * (1 - t) * 520 + t * t * 252;
        g.beginPath();
        g.moveTo(x, y);
        g.lineTo(x, 398);
        g.stroke();
      }
      for (let i = 0; i < 16; i++) person(p, g, p.between(200, 1180), 398, 13, '#3a3444');
    },
    {blur: 0.4},
  );
  water(p, 450, {tint: '#6d7793', tintAmount: 0.16, chop: 0.75, wave: 1.1, deep: 0.3});
  mist(p, 462, 34, '#ffe3c0', 0.5, {scale: 1.5});
  p.layer(
    (g) => {
      g.fillStyle = '#2b2a3a';
      g.beginPath();
      g.moveTo(330, 640);
      g.quadraticCurveTo(560, 662, 800, 636);
      g.quadraticCurveTo(560, 652, 330, 640);
      g.fill();
      for (let i = 0; i < 4; i++) {
        const x = 440 + i * 74;
        g.beginPath();
        g.ellipse(x, 628, 8, 20, 0.35, 0, 7);
        g.arc(x + 8, 602, 7, 0, 7);
        g.fill();
        g.strokeStyle = '#2b2a3a';
        g.lineWidth = 2.4;
        g.beginPath();
        g.moveTo(x + 4, 626);
        g.lineTo(x - 78, 668);
        g.moveTo(x + 4, 622);
        g.lineTo(x + 76, 598);
        g.stroke();
      }
    },
    {blur: 0.5},
  );
  return finish(p, {shadows: '#1c1a44', tone: 0.1});
}

export const kyiv = {'kyiv-domes': domes, 'kyiv-tram': tram, 'kyiv-river': river};
