import {bokeh, clouds, finish, glow, mist, sky, veil, water} from '../air.js';
import {ridge} from '../land.js';
import {clump, person, tree} from '../life.js';
import {smoothstep} from '../noise.js';
import {css, mix, Plate, sheet} from '../plate.js';
import {skyline} from '../town.js';

const NEON = ['#ff3d6e', '#ff9d2e', '#33d6ff', '#ffe14d', '#7dff8f', '#c66bff', '#ffffff'];

/** A narrow street of signs after rain. The signs carry made-up marks, not letters. */
function neon() {
  const p = new Plate(601, 800, 1000);
  const [cx, cy] = [410, 520];
  sky(p, [
    [0, '#0b0d24'],
    [0.55, '#2a1f4c'],
    [1, '#0b0d18'],
  ]);
  glow(p, cx, cy - 20, 320, '#ff7aa8', 0.7);
  const mark = (g, x, y, s, color) => {
    g.fillStyle = css(color);
    for (let i = 0; i < 5; i++) {
      if (p.random() < 0.5)
        g.fillRect(x + p.between(0, 0.2) * s, y + (i / 5) * s, s * p.between(0.5, 0.9), s * 0.09);
      else
        g.fillRect(x + (i / 5) * s, y + p.between(0, 0.2) * s, s * 0.09, s * p.between(0.5, 0.85));
    }
  };
  const lamps = [];
  for (let depth = 9; depth >= 0; depth--) {
    const s = 1 / (0.34 + depth * 0.34);
    const haze = depth / 9;
    p.layer(
      (g) => {
        for (const side of [-1, 1]) {
          const inner = cx + side * 108 * s;
          const wall = mix('#12101f', '#5a3a6a', haze);
          const top = cy - p.between(200, 330) * s;
          g.fillStyle = css(wall);
          g.fillRect(
            side < 0 ? -10 : inner,
            top,
            side < 0 ? inner + 10 : 820 - inner,
            cy + 64 * s - top,
          );
          g.fillStyle = css(mix('#ffb765', '#ffd0b0', haze), 0.85);
          const shop = side < 0 ? inner - 60 * s : inner + 6 * s;
          g.fillRect(shop, cy + 8 * s, 54 * s, 52 * s);
          for (let k = 0; k < 6; k++) {
            g.fillStyle = css(p.pick(['#7a2a1a', '#2a1420', '#ffe6b8']), 0.6);
            g.fillRect(
              shop + p.between(2, 44) * s,
              cy + p.between(10, 44) * s,
              p.between(3, 10) * s,
              p.between(6, 16) * s,
            );
          }
          for (let k = 0; k < 7; k++) {
            const color = mix(p.pick(NEON), '#c88ac0', haze * 0.5);
            const tall = p.random() < 0.6;
            const w = (tall ? p.between(14, 24) : p.between(34, 62)) * s;
            const h = (tall ? p.between(56, 120) : p.between(14, 24)) * s;
            const x = side < 0 ? inner - w + p.between(0, 20) * s : inner - p.between(0, 20) * s;
            const y = cy - p.between(10, 250) * s;
            g.fillStyle = css(mix(color, '#0a0814', 0.72));
            g.fillRect(x, y, w, h);
            g.strokeStyle = css(color);
            g.lineWidth = Math.max(1, 2 * s);
            g.strokeRect(x + 2 * s, y + 2 * s, w - 4 * s, h - 4 * s);
            const cell = Math.min(w, h) * 0.62;
            const count = Math.floor((tall ? h : w) / (cell * 1.25));
            for (let m = 0; m < count; m++) {
              mark(
                g,
                tall ? x + (w - cell) / 2 : x + cell * (0.3 + m * 1.25),
                tall ? y + cell * (0.3 + m * 1.25) : y + (h - cell) / 2,
                cell,
                mix(color, '#ffffff', 0.35),
              );
            }
            lamps.push([x + w / 2, y + h / 2, Math.max(w, h) * 1.3, color]);
          }
          g.fillStyle = css(mix('#ff5a3c', '#ffc0a0', haze));
          for (let k = 0; k < 4; k++) {
            const lx = inner + side * (-6 + k * 13) * s;
            g.beginPath();
            g.ellipse(lx, cy - 4 * s, 5 * s, 7 * s, 0, 0, 7);
            g.fill();
          }
        }
      },
      {blur: depth === 0 ? 3 : 0.5 + depth * 0.16},
    );
    if (depth > 2)
      p.layer(
        (g) => {
          g.fillStyle = '#c05a9a';
          g.fillRect(0, 0, 800, 1000);
        },
        {alpha: 0.035},
      );
  }
  for (const [x, y, r, color] of lamps) glow(p, x, y, r, color, 0.2);
  const dry = sheet(p.width, p.height);
  dry.g.drawImage(p.canvas, 0, 0);
  water(p, cy + 24, {tint: '#0a0816', tintAmount: 0.3, chop: 0.4, wave: 2.1, deep: 0.2});
  p.g.save();
  p.g.beginPath();
  p.g.rect(0, 0, p.width, p.height);
  p.g.moveTo(cx - 42, cy + 24);
  p.g.lineTo(cx + 42, cy + 24);
  p.g.lineTo(cx + 480, cy + 284);
  p.g.lineTo(cx + 480, p.height);
  p.g.lineTo(cx - 480, p.height);
  p.g.lineTo(cx - 480, cy + 284);
  p.g.clip('evenodd');
  p.g.drawImage(dry.canvas, 0, 0);
  p.g.restore();
  for (const s of [0.5, 0.62, 0.8, 1.1]) {
    p.layer(
      (g) => {
        for (let i = 0; i < 4; i++) {
          const umbrella =
            p.random() < 0.7 ? p.pick(['#d9e6f2', '#2a2140', '#b8324a', '#e8c95a']) : undefined;
          person(p, g, cx + p.between(-88, 88) * s, cy + 66 * s, 62 * s, '#0c0a16', {umbrella});
        }
      },
      {blur: 0.7, alpha: 0.94},
    );
  }
  p.layer(
    (g) => {
      g.strokeStyle = '#08070f';
      for (let i = 0; i < 9; i++) {
        g.lineWidth = p.between(0.8, 2.2);
        g.beginPath();
        g.moveTo(-10, p.between(40, 330));
        g.quadraticCurveTo(cx, p.between(240, 430), 820, p.between(30, 330));
        g.stroke();
      }
    },
    {blur: 0.6},
  );
  p.layer((g) => person(p, g, 470, 846, 300, '#07060d', {umbrella: '#e6eef5'}), {blur: 1.2});
  return finish(p, {shadows: '#0c0838', lights: '#ffeadf', tone: 0.06, bloom: 0.42, corners: 0.44});
}

/** A fast train through rice fields under the mountains. */
function fast() {
  const p = new Plate(612);
  sky(p, [
    [0, '#6fa3cf'],
    [0.4, '#b9d6e2'],
    [0.6, '#f3ead8'],
    [1, '#f3ead8'],
  ]);
  clouds(p, {
    horizon: 420,
    cover: 0.38,
    light: '#ffffff',
    dark: '#a8bccb',
    alpha: 0.85,
    from: [-0.5, -0.4],
  });
  p.layer(
    (g) => {
      const cone = g.createLinearGradient(0, 150, 0, 430);
      cone.addColorStop(0, '#fbfdff');
      cone.addColorStop(0.28, '#e8eff5');
      cone.addColorStop(0.36, '#8fa6bd');
      cone.addColorStop(1, '#c3d0d6');
      g.fillStyle = cone;
      g.beginPath();
      g.moveTo(330, 430);
      g.bezierCurveTo(560, 380, 640, 250, 706, 166);
      g.lineTo(726, 172);
      g.lineTo(744, 162);
      g.lineTo(764, 170);
      g.bezierCurveTo(830, 260, 920, 380, 1150, 430);
      g.fill();
    },
    {blur: 1},
  );
  p.pixels(
    (x, y) => {
      const streak = p.noise.fbm((x - 735) / (10 + Math.abs(y - 150) * 0.24), y / 160, 4);
      const snow = smoothstep(0.06, 0.2, streak + 0.2 - (y - 210) / 190);
      const inside = Math.abs(x - 735) < (y - 150) * 0.82 - 4 && y > 182 && y < 330;
      return inside ? [248, 251, 255, snow * 0.8] : undefined;
    },
    {top: 160, bottom: 340, blur: 1},
  );
  p.layer(
    (g) =>
      ridge(p, {g, y: 430, height: 70, scale: 0.8, color: '#7f9aa0', foot: '#a9b9b0', shift: 1}),
    {blur: 1.4},
  );
  p.layer(
    (g) =>
      ridge(p, {
        g,
        y: 460,
        height: 50,
        scale: 1.6,
        color: '#5d7d68',
        foot: '#7f9a78',
        shift: 6,
        rough: 7,
      }),
    {blur: 1.8},
  );
  mist(p, 446, 34, '#f0efe2', 0.6);
  p.pixels(
    (x, y) => {
      const t = (y - 462) / 338;
      const band = p.noise.fbm(x / 900, 2 + Math.log(0.02 + t) * 3, 5);
      const smear = p.noise.fbm(x / (160 + 900 * t), y / (2 + 10 * t), 4) * (0.2 + t);
      return [
        ...mix(
          mix('#6f8f4c', '#d9b84e', smoothstep(-0.2, 0.25, band)),
          '#3c5a2c',
          Math.min(1, Math.max(0, smear * 1.6 + 0.15 * t)),
        ),
        1,
      ];
    },
    {top: 462},
  );
  mist(p, 470, 26, '#eef0df', 0.5);
  p.layer(
    (g) => {
      g.fillStyle = '#a9a79f';
      g.fillRect(0, 600, 1200, 62);
      g.fillStyle = '#d6d3c8';
      g.fillRect(0, 598, 1200, 9);
      for (let x = -40; x < 1240; x += 150) {
        g.fillStyle = '#8d8b84';
        g.fillRect(x, 640, 34, 130);
      }
    },
    {blur: 2.2},
  );
  p.layer(
    (g) => {
      const body = g.createLinearGradient(0, 498, 0, 604);
      body.addColorStop(0, '#dfe7ec');
      body.addColorStop(0.12, '#ffffff');
      body.addColorStop(0.55, '#f1f4f6');
      body.addColorStop(0.62, '#1f4fa3');
      body.addColorStop(0.72, '#1f4fa3');
      body.addColorStop(0.74, '#e3e8ec');
      body.addColorStop(1, '#9aa5ae');
      g.fillStyle = body;
      g.beginPath();
      g.moveTo(-20, 500);
      g.lineTo(760, 500);
      g.bezierCurveTo(880, 502, 960, 548, 1062, 582);
      g.quadraticCurveTo(1082, 594, 1050, 602);
      g.lineTo(-20, 602);
      g.fill();
      g.fillStyle = '#26323f';
      g.beginPath();
      g.moveTo(842, 520);
      g.quadraticCurveTo(884, 528, 914, 545);
      g.lineTo(858, 545);
      g.fill();
      for (let x = -6; x < 740; x += 34) {
        g.beginPath();
        g.roundRect(x, 526, 24, 20, 5);
        g.fill();
      }
      g.fillStyle = '#fffbe6';
      g.fillRect(1004, 572, 22, 7);
    },
    {blur: 0.8},
  );
  const image = p.g.getImageData(0, 494, 820, 112);
  const strip = new OffscreenCanvas(820, 112);
  strip.getContext('2d').putImageData(image, 0, 0);
  for (let i = 1; i < 26; i++) {
    p.g.globalAlpha = 0.1 * (1 - i / 26);
    p.g.drawImage(strip, 0, 0, 820, 112, -i * 3.2, 494, 820, 112);
  }
  p.g.globalAlpha = 1;
  p.layer(
    (g) => {
      g.fillStyle = '#55606a';
      for (let x = 90; x < 1240; x += 330) {
        g.fillRect(x, 392, 7, 210);
        g.fillRect(x, 424, 90, 4);
      }
      g.fillRect(0, 430, 1200, 1.6);
      g.fillRect(0, 462, 1200, 1.2);
    },
    {blur: 1.4, alpha: 0.8},
  );
  return finish(p, {shadows: '#0f2848', tone: 0.08, contrast: 0.16, grain: 3});
}

/** A castle keep among maples, its reflection in the moat. */
function castle() {
  const p = new Plate(623);
  sky(p, [
    [0, '#86a9c4'],
    [0.5, '#dfe3dc'],
    [1, '#f6e8cf'],
  ]);
  clouds(p, {horizon: 470, cover: 0.45, light: '#fffaf0', dark: '#a9b6c4', alpha: 0.7});
  skyline(p, {
    base: 500,
    low: 40,
    high: 130,
    narrow: 30,
    wide: 70,
    color: '#b3bcc2',
    top: '#c8cdcd',
    blur: 3,
    masts: 0,
  });
  veil(p, 360, 510, '#f1e8d6', 0.7);
  p.layer(
    (g) => {
      const tiers = [
        [300, 430, 66],
        [250, 352, 58],
        [196, 284, 50],
        [140, 224, 44],
      ];
      for (const [w, y, h] of tiers) {
        const wall = g.createLinearGradient(610 - w / 2, 0, 610 + w / 2, 0);
        wall.addColorStop(0, '#fdf8ec');
        wall.addColorStop(0.6, '#e6e0d4');
        wall.addColorStop(1, '#aeb0b4');
        g.fillStyle = wall;
        g.fillRect(610 - w / 2, y, w, h);
        g.fillStyle = '#38434c';
        for (let x = 610 - w / 2 + 16; x < 610 + w / 2 - 14; x += 30)
          g.fillRect(x, y + h * 0.4, 12, 14);
        const roof = g.createLinearGradient(0, y - 30, 0, y + 8);
        roof.addColorStop(0, '#7fa39a');
        roof.addColorStop(1, '#36544f');
        g.fillStyle = roof;
        g.beginPath();
        g.moveTo(610 - w / 2 - 34, y + 6);
        g.quadraticCurveTo(610 - w / 2, y - 2, 610 - w / 2 + 24, y - 30);
        g.lineTo(610 + w / 2 - 24, y - 30);
        g.quadraticCurveTo(610 + w / 2, y - 2, 610 + w / 2 + 34, y + 6);
        g.fill();
        g.beginPath();
        g.moveTo(610 - w * 0.2, y + 4);
        g.quadraticCurveTo(600, y - 20, 610, y - 42);
        g.quadraticCurveTo(620, y - 20, 610 + w * 0.2, y + 4);
        g.fill();
        g.fillStyle = '#f4ecda';
        g.beginPath();
        g.moveTo(610 - w * 0.1, y + 2);
        g.lineTo(610, y - 24);
        g.lineTo(610 + w * 0.1, y + 2);
        g.fill();
      }
      g.fillStyle = '#d9ac4a';
      for (const x of [556, 660]) g.fillRect(x, 180, 5, 16);
      const stone = g.createLinearGradient(0, 490, 0, 570);
      stone.addColorStop(0, '#a39b8d');
      stone.addColorStop(1, '#5d5850');
      g.fillStyle = stone;
      g.beginPath();
      g.moveTo(420, 494);
      g.lineTo(800, 494);
      g.quadraticCurveTo(830, 540, 880, 590);
      g.lineTo(340, 590);
      g.quadraticCurveTo(392, 540, 420, 494);
      g.fill();
      g.globalCompositeOperation = 'source-atop';
      for (let i = 0; i < 420; i++) {
        g.fillStyle = css(p.pick(['#c9c0ae', '#3f3b36', '#8a8274']), 0.35);
        g.fillRect(p.between(340, 880), p.between(494, 590), p.between(8, 26), p.between(5, 12));
      }
    },
    {blur: 0.5},
  );
  const maple = [
    {dark: '#5d1418', mid: '#b52a20', light: '#f0703a'},
    {dark: '#6b2a12', mid: '#cf6a1f', light: '#f7b548'},
    {dark: '#1f3a26', mid: '#3d5f34', light: '#86994c'},
  ];
  p.layer(
    (g) => {
      for (let i = 0; i < 70; i++) {
        const side = i % 2 ? p.between(-20, 430) : p.between(790, 1220);
        clump(
          p,
          g,
          side,
          540 - Math.abs(side - 610) * 0.1 + p.between(-40, 34),
          p.between(26, 60),
          p.pick(maple),
          190,
        );
      }
    },
    {blur: 1},
  );
  p.layer(
    (g) => {
      g.fillStyle = '#6f685e';
      g.fillRect(0, 574, 1200, 26);
      for (let i = 0; i < 500; i++) {
        g.fillStyle = css(p.pick(['#a39b8c', '#47433d', '#857d70']), 0.5);
        g.fillRect(p.random() * 1200, p.between(574, 598), p.between(8, 24), p.between(5, 10));
      }
    },
    {blur: 0.4},
  );
  water(p, 600, {tint: '#2f4a44', tintAmount: 0.22, chop: 0.42, wave: 1.1, deep: 0.3});
  p.layer(
    (g) => {
      tree(p, g, 1130, 860, 620, '#2a1714', {
        depth: 8,
        spread: 0.52,
        leaves: ['#c22e1e', '#e8632c', '#8a1d1c', '#f29a3c'],
        leafSize: 6,
        leafAlpha: 0.9,
      });
    },
    {blur: 0.9},
  );
  bokeh(p, 16, {
    colors: ['#ff8a4a', '#e0402c'],
    top: 640,
    bottom: 800,
    small: 3,
    large: 8,
    alpha: 0.7,
  });
  return finish(p, {shadows: '#1c1638', tone: 0.08, contrast: 0.15, grain: 0});
}

export const osaka = {'osaka-neon': neon, 'osaka-train': fast, 'osaka-castle': castle};
