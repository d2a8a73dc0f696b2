import {clouds, finish, glow, mist, rain, sky, veil, water} from '../air.js';
import {clump, person, tree} from '../life.js';
import {clamp, smoothstep} from '../noise.js';
import {css, mix, Plate} from '../plate.js';
import {archBridge, skyline} from '../town.js';

/** A row of Paris houses: pale stone, tall windows, a zinc roof with dormers and chimney pots. */
function houses(
  p,
  g,
  base,
  {low, high, stone, zinc, lit, wide = [60, 110], from = 0, to = p.width, glass = '#3b4658'},
) {
  for (let x = from - 10; x < to;) {
    const w = p.between(...wide);
    const h = p.between(low, high);
    const y = base - h;
    const roof = h * 0.24;
    const unit = h / 7;
    const wall = mix(stone, '#2c3040', p.between(0, 0.16));
    g.fillStyle = css(wall);
    g.fillRect(x, y, w, h + 4);
    const slope = g.createLinearGradient(0, y - roof, 0, y);
    slope.addColorStop(0, css(mix(zinc, '#ffffff', 0.22)));
    slope.addColorStop(1, css(zinc));
    g.fillStyle = slope;
    g.beginPath();
    g.moveTo(x, y);
    g.lineTo(x + roof * 0.3, y - roof);
    g.lineTo(x + w - roof * 0.3, y - roof);
    g.lineTo(x + w, y);
    g.fill();
    for (let s = x + roof * 0.3; s < x + w - roof * 0.3; s += unit * 0.22) {
      g.fillStyle = css('#20283a', 0.1);
      g.fillRect(s, y - roof, 1, roof);
    }
    for (const end of [x, x + w]) {
      const ch = p.between(0.08, 0.17) * h;
      g.fillStyle = css(mix(wall, '#4a3c3c', 0.45));
      g.fillRect(end - unit * 0.26, y - roof - ch * 0.5, unit * 0.52, ch * 0.5 + roof);
      g.fillStyle = css('#8d5340');
      for (let k = -2; k < 3; k++)
        g.fillRect(
          end + k * unit * 0.1 - 1,
          y - roof - ch * 0.5 - unit * 0.2,
          unit * 0.06,
          unit * 0.2,
        );
    }
    const columns = Math.max(2, Math.round(w / (unit * 0.95)));
    const pitch = w / columns;
    for (let c = 0; c < columns; c++) {
      for (let f = -1; f < 6; f++) {
        const wx = x + (c + 0.5) * pitch - unit * 0.19;
        const wy = f < 0 ? y - roof * 0.72 : y + f * unit * 1.12 + unit * 0.26;
        const on = p.random() < lit;
        g.fillStyle = f < 0 ? css(mix(stone, zinc, 0.5)) : css(mix(wall, '#ffffff', 0.12));
        g.fillRect(
          wx - unit * 0.07,
          wy - unit * 0.07,
          unit * 0.52,
          f < 0 ? roof * 0.62 : unit * 0.86,
        );
        g.fillStyle = on
          ? css(p.pick(['#ffd48a', '#ffe3b0', '#ffbe6b']), p.between(0.7, 1))
          : css(glass);
        g.fillRect(wx, wy, unit * 0.38, f < 0 ? roof * 0.5 : unit * 0.72);
      }
    }
    for (const f of [1, 4]) {
      g.fillStyle = css('#20222c', 0.55);
      g.fillRect(x + 2, y + f * unit * 1.12 + unit * 0.86, w - 4, unit * 0.12);
    }
    x += w + 1;
  }
}

function seine() {
  const p = new Plate(101);
  sky(p, [
    [0, '#16244a'],
    [0.3, '#2f4a7c'],
    [0.5, '#6f7fa6'],
    [0.62, '#d9a98e'],
    [1, '#e8b88f'],
  ]);
  clouds(p, {
    horizon: 500,
    cover: 0.34,
    light: '#c9a8a8',
    dark: '#32466f',
    alpha: 0.8,
    from: [0.1, 0.6],
    stretch: 1.8,
    scale: 0.8,
  });
  skyline(p, {
    base: 500,
    low: 20,
    high: 52,
    narrow: 14,
    wide: 40,
    color: '#6a6f8e',
    top: '#8a8aa2',
    blur: 1.4,
    masts: 0.05,
  });
  p.layer(
    (g) => {
      g.fillStyle = '#565d80';
      g.beginPath();
      g.ellipse(820, 442, 44, 50, 0, Math.PI, 0);
      g.fill();
      g.fillRect(770, 440, 100, 70);
      g.fillRect(814, 366, 12, 30);
      g.fillRect(818, 346, 3, 24);
    },
    {blur: 1.2},
  );
  veil(p, 400, 520, '#d9a98e', 0.45);
  p.layer(
    (g) =>
      houses(p, g, 520, {
        low: 74,
        high: 100,
        stone: '#8d8793',
        zinc: '#5d6b88',
        lit: 0.34,
        wide: [46, 80],
        from: 0,
        to: 1200,
      }),
    {blur: 0.8},
  );
  p.layer(
    (g) =>
      houses(p, g, 540, {
        low: 150,
        high: 190,
        stone: '#77717f',
        zinc: '#46557a',
        lit: 0.36,
        wide: [80, 120],
        from: -40,
        to: 330,
      }),
    {blur: 0.4},
  );
  mist(p, 520, 60, '#e3b193', 0.25);
  p.layer(
    (g) => {
      for (let i = 0; i < 17; i++) {
        const x = 350 + i * 54 + p.between(-10, 10);
        clump(
          p,
          g,
          x,
          512,
          p.between(15, 26),
          {dark: '#1f2436', mid: '#3a3440', light: '#8a5a3c'},
          90,
          0.3,
        );
      }
    },
    {blur: 0.6},
  );
  p.layer((g) => {
    g.fillStyle = '#3a3b4d';
    g.fillRect(0, 522, 1200, 40);
    g.fillStyle = '#54536a';
    g.fillRect(0, 522, 1200, 4);
  });
  p.layer(
    (g) => {
      archBridge(g, {
        left: 250,
        right: 1330,
        deck: 500,
        foot: 562,
        arches: 5,
        rise: 26,
        pier: 34,
        color: '#4a4757',
        edge: '#a08a85',
      });
      g.fillStyle = '#2a2a38';
      for (let i = 0; i < 13; i++) {
        const x = 290 + i * 82;
        const y = 498 - 26 * Math.sin(((x - 250) / 1080) * Math.PI);
        g.fillRect(x - 1.2, y - 42, 2.4, 42);
        g.fillRect(x - 8, y - 36, 16, 1.6);
      }
      for (let i = 0; i < 19; i++) {
        const x = p.between(310, 1190);
        person(
          p,
          g,
          x,
          499 - 26 * Math.sin(((x - 250) / 1080) * Math.PI),
          p.between(17, 21),
          '#1e1f2c',
          {umbrella: p.random() < 0.2 ? '#2a2f45' : undefined},
        );
      }
    },
    {blur: 0.3},
  );
  for (let i = 0; i < 13; i++) {
    const x = 290 + i * 82;
    const y = 498 - 26 * Math.sin(((x - 250) / 1080) * Math.PI);
    for (const side of [-8, 8]) glow(p, x + side, y - 38, 26, '#ffcf85', 1);
    glow(p, x, y - 36, 96, '#ff9f4f', 0.34);
  }
  for (let i = 0; i < 22; i++) glow(p, p.between(0, 1200), 528, 26, '#ffb868', 0.8);
  water(p, 562, {tint: '#1b2a4d', tintAmount: 0.22, chop: 0.9, wave: 1.3, deep: 0.3});
  p.layer(
    (g) => {
      tree(p, g, 60, 830, 520, '#0d1120', {
        depth: 8,
        spread: 0.5,
        leaves: ['#3b2a22', '#6d4527', '#1b1a22'],
        leafSize: 4,
        leafAlpha: 0.8,
      });
    },
    {blur: 1.1},
  );
  return finish(p, {shadows: '#0c1640', tone: 0.12});
}

function roofs() {
  const p = new Plate(112);
  sky(p, [
    [0, '#8695ab'],
    [0.5, '#b9c0c9'],
    [1, '#d6d4d0'],
  ]);
  clouds(p, {
    horizon: 430,
    cover: 0.75,
    soft: 0.6,
    light: '#dfe3e8',
    dark: '#6f7d95',
    alpha: 0.9,
    scale: 0.8,
    stretch: 1.5,
  });
  const rows = [
    [450, 50, 76, 34, '#a9adb8', '#97a2b2', 0.03, 3],
    [530, 80, 120, 56, '#a39f9f', '#8593a8', 0.07, 1.8],
    [650, 130, 180, 90, '#a39a92', '#67799a', 0.13, 0.9],
    [900, 260, 330, 170, '#968a80', '#465a80', 0.2, 0],
  ];
  for (const [base, low, high, wide, stone, zinc, lit, blur] of rows) {
    const shift = p.between(0, 60);
    p.layer(
      (g) =>
        houses(p, g, base, {low, high, stone, zinc, lit, wide: [wide, wide * 1.9], from: -shift}),
      {blur},
    );
    veil(p, base - high * 1.3, base, '#c3c9d1', base > 700 ? 0 : 0.42);
    if (base < 700) mist(p, base - 30, 70, '#d5dae0', 0.3, {scale: 1.3});
  }
  p.layer(
    (g) => {
      g.strokeStyle = '#d9dde2';
      for (let i = 0; i < 9; i++) {
        const x = p.between(80, 1150);
        const y = p.between(400, 600);
        for (let k = 0; k < 16; k++) {
          g.globalAlpha = 0.16 * (1 - k / 16);
          g.lineWidth = 5 + k * 2;
          g.beginPath();
          g.arc(x + k * 4 + Math.sin(k * 0.7 + i) * 5, y - k * 8, 4 + k, 0, 5);
          g.stroke();
        }
      }
    },
    {blur: 6},
  );
  rain(p, 260, {alpha: 0.22, length: 40});
  return finish(p, {
    grain: 2.5,
    shadows: '#14264a',
    lights: '#fff6e6',
    tone: 0.12,
    contrast: 0.18,
    bloom: 0.2,
  });
}

function glasshouse() {
  const p = new Plate(123, 800, 1000);
  sky(p, [
    [0, '#bcd4d2'],
    [0.45, '#f3efd6'],
    [0.6, '#e9e6c2'],
    [1, '#5f7a52'],
  ]);
  const cx = 400;
  const vy = 560;
  p.layer(
    (g) => {
      const beds = g.createLinearGradient(0, vy + 10, 0, 1000);
      beds.addColorStop(0, '#b9c795');
      beds.addColorStop(0.25, '#557246');
      beds.addColorStop(1, '#15251a');
      g.fillStyle = beds;
      g.fillRect(0, vy + 30, 800, 440);
    },
    {blur: 14},
  );
  glow(p, cx, vy - 60, 460, '#fff8dc', 0.9);
  const ribs = 13;
  for (let i = ribs; i >= 0; i--) {
    const s = 5.2 / (1 + i * 0.55) / 3.2;
    const tone = mix('#27423c', '#c9d3be', (i / ribs) ** 0.7);
    p.layer(
      (g) => {
        const r = 400 * s;
        const spring = vy - 190 * s;
        g.strokeStyle = css(tone);
        g.lineWidth = 9 * s;
        g.beginPath();
        g.moveTo(cx - r, vy + 300 * s);
        g.lineTo(cx - r, spring);
        g.arc(cx, spring, r, Math.PI, 0);
        g.lineTo(cx + r, vy + 300 * s);
        g.stroke();
        g.lineWidth = 3 * s;
        g.beginPath();
        g.arc(cx, spring, r * 0.9, Math.PI, 0);
        g.moveTo(cx - r, spring);
        g.lineTo(cx + r, spring);
        g.stroke();
        for (let a = 1; a < 16; a++) {
          const angle = Math.PI + (a / 16) * Math.PI;
          g.beginPath();
          g.moveTo(cx + Math.cos(angle) * r * 0.9, spring + Math.sin(angle) * r * 0.9);
          g.lineTo(cx + Math.cos(angle) * r, spring + Math.sin(angle) * r);
          g.stroke();
        }
      },
      {blur: i === 0 ? 2 : 0.3 + i * 0.07},
    );
    if (i > 0) {
      const next = 5.2 / (1 + (i - 1) * 0.55) / 3.2;
      p.layer(
        (g) => {
          g.strokeStyle = css(tone, 0.75);
          g.lineWidth = 1.6 * s + 0.4;
          for (let a = 0; a <= 16; a++) {
            const angle = Math.PI + (a / 16) * Math.PI;
            g.beginPath();
            g.moveTo(cx + Math.cos(angle) * 400 * s, vy - 190 * s + Math.sin(angle) * 400 * s);
            g.lineTo(
              cx + Math.cos(angle) * 400 * next,
              vy - 190 * next + Math.sin(angle) * 400 * next,
            );
            g.stroke();
          }
        },
        {blur: 0.4},
      );
    }
    const greens = {
      dark: mix('#12291c', '#8ea884', i / ribs),
      mid: mix('#2f5a34', '#a9bf93', i / ribs),
      light: mix('#9ab75a', '#e4e7bd', i / ribs),
    };
    p.layer(
      (g) => {
        for (const side of [-1, 1]) {
          for (let k = 0; k < 8; k++) {
            const x = cx + side * p.between(140, 430) * s;
            const y = vy + p.between(20, 290) * s - (Math.abs(x - cx) / (400 * s)) * 130 * s;
            clump(p, g, x, y, p.between(50, 110) * s, greens, 150, -side * 0.5);
          }
          for (let k = 0; k < 3; k++) {
            const x = cx + side * p.between(190, 370) * s;
            const y = vy + 120 * s;
            for (let f = 0; f < 13; f++) {
              const angle = -Math.PI / 2 + p.between(-1.3, 1.3);
              const reach = p.between(160, 330) * s;
              g.strokeStyle = css(p.pick([greens.dark, greens.mid, greens.light]), 0.9);
              g.lineWidth = p.between(4, 11) * s;
              g.beginPath();
              g.moveTo(x, y);
              g.quadraticCurveTo(
                x + Math.cos(angle) * reach * 0.5,
                y + Math.sin(angle) * reach,
                x + Math.cos(angle) * reach,
                y + Math.sin(angle) * reach * 0.72,
              );
              g.stroke();
            }
          }
        }
      },
      {blur: i === 0 ? 3 : 0.4},
    );
    if (i > 1)
      p.layer(
        (g) => {
          g.fillStyle = '#f6f1d4';
          g.fillRect(0, 0, 800, 1000);
        },
        {alpha: 0.045},
      );
  }
  p.layer(
    (g) => {
      const path = g.createLinearGradient(0, vy + 30, 0, 1000);
      path.addColorStop(0, '#efe6c4');
      path.addColorStop(1, '#a4936d');
      g.fillStyle = path;
      g.beginPath();
      g.moveTo(cx - 14, vy + 44);
      g.lineTo(cx + 14, vy + 44);
      g.bezierCurveTo(cx + 40, vy + 160, cx + 120, 880, cx + 190, 1000);
      g.lineTo(cx - 190, 1000);
      g.bezierCurveTo(cx - 120, 880, cx - 40, vy + 160, cx - 14, vy + 44);
      g.fill();
      for (let i = 0; i < 70; i++) {
        const y = p.between(vy + 70, 1000);
        const half = ((y - vy) / 440) * 170;
        g.fillStyle = css(p.random() < 0.5 ? '#4d5a3a' : '#fff6d2', 0.22);
        g.beginPath();
        g.ellipse(
          cx + p.between(-half, half),
          y,
          p.between(10, 40) * ((y - vy) / 300),
          p.between(2, 7) * ((y - vy) / 300),
          0,
          0,
          7,
        );
        g.fill();
      }
    },
    {blur: 2.2},
  );
  p.layer(
    (g) => {
      person(p, g, 372, 800, 118, '#2c342c');
      person(p, g, 424, 716, 72, '#3f4a3d');
    },
    {blur: 0.8},
  );
  p.pixels(
    (x, y) => {
      const beam = smoothstep(0.05, 0.3, p.noise.fbm((x + y * 0.55) / 120, 4, 3) + 0.1);
      return [255, 246, 214, beam * 0.22 * clamp(1 - y / 900)];
    },
    {coarse: 3, mode: 'screen', blur: 3},
  );
  return finish(p, {shadows: '#0c2a22', lights: '#fff6d8', tone: 0.1});
}

/** A café corner on a wet evening, seen from across the street. */
function cafe() {
  const p = new Plate(134);
  sky(p, [
    [0, '#1a2238'],
    [0.6, '#2b3144'],
    [1, '#1a1d2a'],
  ]);
  p.layer(
    (g) =>
      houses(p, g, 560, {
        low: 560,
        high: 640,
        stone: '#3c4052',
        zinc: '#2a3450',
        lit: 0.3,
        wide: [300, 420],
        from: -60,
        glass: '#1c2233',
      }),
    {blur: 1.2},
  );
  p.layer(
    (g) => {
      const shop = g.createLinearGradient(0, 380, 0, 570);
      shop.addColorStop(0, '#ffca78');
      shop.addColorStop(0.6, '#f7a64e');
      shop.addColorStop(1, '#a8551f');
      g.fillStyle = '#10141f';
      g.fillRect(180, 330, 860, 250);
      g.fillStyle = shop;
      for (let i = 0; i < 7; i++) g.fillRect(200 + i * 119, 398, 106, 168);
      for (let i = 0; i < 46; i++) {
        g.fillStyle = css(p.pick(['#7a3414', '#3f1d10', '#ffe6b2']), 0.5);
        g.fillRect(p.between(200, 1010), p.between(440, 540), p.between(6, 26), p.between(12, 60));
      }
      for (let i = 0; i < 14; i++)
        person(p, g, p.between(215, 1015), 566, p.between(96, 112), '#2a130a');
      g.fillStyle = '#10141f';
      for (let i = 0; i < 8; i++) g.fillRect(188 + i * 119, 390, 12, 180);
    },
    {blur: 1.4},
  );
  p.layer(
    (g) => {
      for (let i = 0; i < 36; i++) {
        g.fillStyle = i % 2 ? '#7d1f2a' : '#e6d3bd';
        g.beginPath();
        g.moveTo(176 + i * 24, 350);
        g.lineTo(200 + i * 24, 350);
        g.lineTo(196 + i * 24.4, 402);
        g.arc(184 + i * 24.4, 402, 12, 0, Math.PI);
        g.fill();
      }
      const shade = g.createLinearGradient(0, 345, 0, 415);
      shade.addColorStop(0, 'rgba(10,10,20,0.7)');
      shade.addColorStop(1, 'rgba(10,10,20,0.15)');
      g.globalCompositeOperation = 'source-atop';
      g.fillStyle = shade;
      g.fillRect(100, 340, 1000, 90);
    },
    {blur: 0.6},
  );
  p.layer(
    (g) => {
      for (let i = 0; i < 8; i++) {
        const x = 230 + i * 106 + p.between(-14, 14);
        g.strokeStyle = '#0c0d15';
        g.lineWidth = 3;
        g.beginPath();
        g.ellipse(x, 536, 24, 5, 0, 0, 7);
        g.moveTo(x, 536);
        g.lineTo(x, 576);
        for (const side of [-1, 1]) {
          g.moveTo(x + side * 42, 500);
          g.lineTo(x + side * 38, 578);
          g.moveTo(x + side * 40, 540);
          g.lineTo(x + side * 22, 540);
          g.lineTo(x + side * 20, 578);
        }
        g.stroke();
      }
      person(p, g, 1096, 592, 150, '#0a0c14', {umbrella: '#151a2a'});
      person(p, g, 120, 588, 140, '#0a0c14', {umbrella: '#5d1f28'});
    },
    {blur: 0.5},
  );
  glow(p, 610, 480, 560, '#ff9b3f', 0.4, {squash: 0.6});
  for (let i = 0; i < 7; i++) glow(p, 252 + i * 119, 430, 80, '#ffd08a', 0.6);
  water(p, 584, {tint: '#141a2a', tintAmount: 0.38, chop: 0.42, wave: 2.3, deep: 0.2});
  rain(p, 700, {alpha: 0.22, length: 30});
  return finish(p, {shadows: '#0a1438', tone: 0.1, bloom: 0.36});
}

export const paris = {
  'paris-seine': seine,
  'paris-roofs': roofs,
  'paris-glasshouse': glasshouse,
  'paris-cafe': cafe,
};
