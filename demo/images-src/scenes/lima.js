import {clouds, finish, glow, mist, sky, stars} from '../air.js';
import {landscape, tint} from '../land.js';
import {gull, person} from '../life.js';
import {clamp, smoothstep} from '../noise.js';
import {css, mix, Plate} from '../plate.js';

/** The green coast under the winter fog, with paragliders. */
function cliffs() {
  const p = new Plate(401);
  sky(p, [
    [0, '#9db0ba'],
    [0.5, '#d8dad2'],
    [0.6, '#ece3d0'],
    [1, '#dcd8cc'],
  ]);
  clouds(p, {
    horizon: 400,
    cover: 0.8,
    soft: 0.7,
    light: '#f6f1e4',
    dark: '#94a5ae',
    alpha: 0.8,
    scale: 0.7,
    stretch: 1.5,
  });
  glow(p, 300, 360, 460, '#fff0cc', 0.75);
  const {fbm, ridged, at} = p.noise;
  const shore = (z) => 14 + fbm(z * 0.006, 4, 4) * 60 + z * 0.06;
  const height = (x, z) => {
    const inland = x - shore(z);
    const cliff = smoothstep(0, 26, inland + fbm(x * 0.06, z * 0.06, 4) * 10) * 58;
    const gullies =
      smoothstep(0, 10, inland) * smoothstep(40, 14, inland) * ridged(z * 0.04, x * 0.01, 4) * 12;
    const sea = (at(x * 0.05 + z * 0.02, z * 0.16) + at(x * 0.21, z * 0.5) * 0.35) * 0.7;
    return inland < -2 ? sea : Math.max(sea, cliff - gullies);
  };
  landscape(p, {
    height,
    eye: [-26, 62, 0],
    horizon: 400,
    near: 40,
    far: 1500,
    light: [-0.7, 0.45, 0.3],
    shadow: 50,
    fog: '#dfdcd0',
    fogReach: 520,
    fogMost: 0.97,
    focal: 1050,
    shade: ({x, z, y, lit, normal}) => {
      const inland = x - shore(z);
      if (y < 1.2) {
        const foam =
          smoothstep(0.25, 0.6, at(x * 0.05, z * 0.09) + fbm(x * 0.3, z * 0.3, 3)) *
          smoothstep(-46, -4, inland);
        return mix(
          tint('#4e6a74', '#b9c9c6', clamp(lit * 0.9 + normal[2] * 0.4)),
          '#f4f4ee',
          clamp(foam + smoothstep(-5, 0, inland)),
        );
      }
      const green = clamp(smoothstep(0.75, 0.95, normal[1]) + fbm(x * 0.08, z * 0.08, 4) * 0.7);
      return tint('#4a4238', mix('#c2a277', '#7d9a55', green), clamp(lit + 0.12));
    },
  });
  p.layer(
    (g) => {
      for (let i = 0; i < 90; i++) {
        const z = 1 - p.random() ** 2;
        const x = 830 + p.random() * 370 * (0.4 + z * 0.6);
        const y = 402 - p.random() * 20;
        const h = p.between(8, 40) * (0.4 + (x - 830) / 500);
        g.fillStyle = css(mix('#b9b3ab', '#d9d4c8', p.random()));
        g.fillRect(x, y - h, p.between(6, 18), h + 6);
      }
    },
    {blur: 1.4, alpha: 0.7},
  );
  mist(p, 392, 60, '#efeadd', 0.75, {scale: 0.8});
  p.layer(
    (g) => {
      for (const [x, y, s, c] of [
        [420, 190, 120, '#d8472f'],
        [700, 120, 76, '#f0b53a'],
        [250, 296, 44, '#2f6f86'],
      ]) {
        g.strokeStyle = 'rgba(60,60,64,0.5)';
        g.lineWidth = 0.8;
        for (let i = -4; i <= 4; i++) {
          g.beginPath();
          g.moveTo(x + (i * s) / 9, y - s * 0.08);
          g.lineTo(x, y + s * 0.72);
          g.stroke();
        }
        const wing = g.createLinearGradient(x - s / 2, 0, x + s / 2, 0);
        wing.addColorStop(0, css(mix(c, '#000000', 0.25)));
        wing.addColorStop(0.5, css(mix(c, '#ffffff', 0.25)));
        wing.addColorStop(1, css(c));
        g.fillStyle = wing;
        g.beginPath();
        g.moveTo(x - s * 0.52, y + s * 0.06);
        g.quadraticCurveTo(x, y - s * 0.4, x + s * 0.52, y + s * 0.06);
        g.quadraticCurveTo(x, y - s * 0.16, x - s * 0.52, y + s * 0.06);
        g.fill();
        person(p, g, x, y + s * 0.92, s * 0.24, '#2c2f36');
      }
      for (let i = 0; i < 7; i++)
        gull(g, p.between(60, 640), p.between(330, 470), p.between(10, 22), '#4a4f55');
    },
    {blur: 0.6},
  );
  return finish(p, {shadows: '#12303c', tone: 0.1, contrast: 0.16, grain: 3.5});
}

/** The high Andes at dusk with an observatory. */
function observatory() {
  const p = new Plate(412);
  sky(p, [
    [0, '#101b3f'],
    [0.3, '#2c3f74'],
    [0.48, '#8a6f94'],
    [0.6, '#e7a283'],
    [1, '#f0b58a'],
  ]);
  stars(p, 520, 330, {size: 1.1});
  const {ridged, fbm, at} = p.noise;
  const height = (x, z) => {
    const far = smoothstep(150, 520, z);
    const peaks = ridged(x * 0.0042 + 1.3, z * 0.0042, 7, 0.48);
    const fore = fbm(x * 0.016, z * 0.016, 6) * 14;
    return fore * (1 - far * 0.6) + (peaks - 0.34) * 270 * far - 8;
  };
  const snowline = (x, z) => 46 + fbm(x * 0.02, z * 0.02, 4) * 46;
  landscape(p, {
    height,
    eye: [30, 34, 0],
    horizon: 470,
    near: 16,
    far: 1500,
    light: [-0.86, 0.26, -0.2],
    shadow: 200,
    fog: '#a9829a',
    fogReach: 1150,
    fogMost: 0.85,
    bump: 0.4,
    focal: 1150,
    shade: ({x, z, y, normal, lit}) => {
      const snow = smoothstep(0, 22, y - snowline(x, z)) * smoothstep(0.42, 0.72, normal[1]);
      const rock = 0.85 + at(x * 0.3, z * 0.3 + y * 0.4) * 0.3;
      return tint(
        mix('#241f3c', '#5b659c', snow),
        mix(mix('#7d4a3c', '#a9714e', rock * 0.6), '#ffd2b4', snow),
        clamp(lit * 1.25 * rock),
      );
    },
  });
  p.layer(
    (g) => {
      for (const [x, y, r] of [
        [838, 566, 56],
        [1008, 590, 32],
      ]) {
        const wall = g.createLinearGradient(x - r, 0, x + r, 0);
        wall.addColorStop(0, '#f3c4a4');
        wall.addColorStop(0.35, '#b08a94');
        wall.addColorStop(1, '#3c3558');
        g.fillStyle = wall;
        g.fillRect(x - r * 0.95, y, r * 1.9, r * 0.9);
        g.beginPath();
        g.arc(x, y, r, Math.PI, 0);
        g.fill();
        g.fillStyle = '#1b1730';
        g.beginPath();
        g.moveTo(x - r * 0.06, y - r * 0.2);
        g.lineTo(x - r * 0.02, y - r);
        g.lineTo(x + r * 0.26, y - r * 0.97);
        g.lineTo(x + r * 0.3, y - r * 0.2);
        g.fill();
        g.fillStyle = 'rgba(30,20,40,0.3)';
        g.fillRect(x - r, y - 2, r * 2, 4);
        g.fillStyle = '#ffd08a';
        g.fillRect(x - r * 0.5, y + r * 0.5, 6, r * 0.36);
      }
    },
    {blur: 0.5},
  );
  glow(p, 812, 612, 60, '#ffb765', 0.6);
  return finish(p, {shadows: '#120a38', tone: 0.1, contrast: 0.14});
}

/** A plate of the day's catch, seen from above: lime, onion, maize, chilli. */
function kitchen() {
  const p = new Plate(423);
  const {fbm} = p.noise;
  p.pixels((x, y) => {
    const board = fbm(x / 900, y / 26, 5) + fbm(x / 60, y / 5, 3) * 0.3;
    const plank = y % 200 < 3 ? 0.4 : 0;
    return [...mix('#23333a', '#5a7076', clamp(0.5 + board - plank)), 1];
  });
  const round = (g, x, y, r, inner, outer) => {
    const fill = g.createRadialGradient(x - r * 0.3, y - r * 0.3, r * 0.1, x, y, r);
    fill.addColorStop(0, css(inner));
    fill.addColorStop(1, css(outer));
    g.fillStyle = fill;
    g.beginPath();
    g.arc(x, y, r, 0, 7);
    g.fill();
  };
  const shade = (x, y, r) =>
    p.layer((g) => round(g, x + 20, y + 26, r, '#060c10', '#060c10'), {blur: 22, alpha: 0.65});
  shade(590, 410, 318);
  p.layer(
    (g) => {
      round(g, 590, 410, 320, '#f3ead9', '#c9b697');
      round(g, 590, 410, 292, '#e4d8c2', '#f7f0e2');
      g.strokeStyle = '#3c6f8a';
      g.lineWidth = 5;
      g.beginPath();
      g.arc(590, 410, 304, 0, 7);
      g.stroke();
    },
    {blur: 0.8},
  );
  p.layer((g) => round(g, 590, 416, 226, '#efe6cf', '#dccfa8'), {blur: 10});
  for (let i = 0; i < 78; i++) {
    const a = p.random() * 7;
    const d = Math.sqrt(p.random()) * 196;
    const [x, y] = [590 + Math.cos(a) * d, 414 + Math.sin(a) * d * 0.94];
    p.layer(
      (g) => {
        g.translate(x, y);
        g.rotate(p.random() * 6);
        const w = p.between(30, 52);
        g.fillStyle = 'rgba(90,70,40,0.35)';
        g.beginPath();
        g.roundRect(-w / 2 + 4, -w * 0.34 + 6, w, w * 0.7, 12);
        g.fill();
        const flesh = g.createLinearGradient(-w / 2, -w / 2, w / 2, w / 2);
        flesh.addColorStop(0, '#fffaf0');
        flesh.addColorStop(0.6, '#f3e2d2');
        flesh.addColorStop(1, '#d9b9a2');
        g.fillStyle = flesh;
        g.beginPath();
        g.roundRect(-w / 2, -w * 0.35, w, w * 0.7, 12);
        g.fill();
        g.fillStyle = 'rgba(255,255,255,0.6)';
        g.fillRect(-w * 0.34, -w * 0.24, w * 0.4, 3);
      },
      {blur: 0.5},
    );
  }
  p.layer(
    (g) => {
      for (let i = 0; i < 64; i++) {
        const a = p.random() * 7;
        const d = Math.sqrt(p.random()) * 200;
        g.strokeStyle = css(p.pick(['#8c2a5f', '#b9487f', '#d98ab0']), 0.85);
        g.lineWidth = p.between(3, 6);
        g.beginPath();
        g.arc(
          590 + Math.cos(a) * d,
          410 + Math.sin(a) * d,
          p.between(22, 46),
          p.random() * 6,
          p.random() * 2 + 6.4,
        );
        g.stroke();
      }
      for (let i = 0; i < 90; i++) {
        const a = p.random() * 7;
        const d = Math.sqrt(p.random()) * 205;
        g.fillStyle = css(p.pick(['#2f6b35', '#5e9a45', '#d93a22', '#c9281c', '#8fbf5a']));
        g.beginPath();
        g.ellipse(
          590 + Math.cos(a) * d,
          410 + Math.sin(a) * d,
          p.between(3, 9),
          p.between(2, 5),
          p.random() * 3,
          0,
          7,
        );
        g.fill();
      }
    },
    {blur: 0.7},
  );
  for (const [x, y, r] of [
    [160, 200, 92],
    [262, 118, 76],
    [1040, 640, 98],
    [120, 640, 70],
  ]) {
    shade(x, y, r);
    p.layer(
      (g) => {
        round(g, x, y, r, '#8fc04e', '#3c6b22');
        round(g, x, y, r * 0.9, '#f4f7d0', '#e2ecb2');
        for (let k = 0; k < 10; k++) {
          const a = (k / 10) * Math.PI * 2 + r;
          g.fillStyle = css(k % 2 ? '#b9d673' : '#a9cc62', 0.92);
          g.beginPath();
          g.moveTo(x + Math.cos(a + 0.3) * r * 0.08, y + Math.sin(a + 0.3) * r * 0.08);
          g.arc(x, y, r * 0.8, a + 0.05, a + 0.57);
          g.fill();
        }
      },
      {blur: 0.8},
    );
  }
  for (const [x, y, turn, c] of [
    [1010, 150, 0.6, '#e0481f'],
    [1080, 230, 0.9, '#f0a21e'],
    [270, 690, -0.4, '#d92c1a'],
  ]) {
    p.layer(
      (g) => {
        g.translate(x, y);
        g.rotate(turn);
        g.shadowColor = 'rgba(0,0,0,0.6)';
        g.shadowBlur = 18;
        g.shadowOffsetX = 10;
        g.shadowOffsetY = 12;
        const skin = g.createLinearGradient(0, -34, 0, 34);
        skin.addColorStop(0, css(mix(c, '#ffffff', 0.45)));
        skin.addColorStop(0.4, c);
        skin.addColorStop(1, css(mix(c, '#000000', 0.5)));
        g.fillStyle = skin;
        g.beginPath();
        g.moveTo(-110, 0);
        g.bezierCurveTo(-70, -52, 60, -40, 130, 14);
        g.bezierCurveTo(60, 24, -70, 50, -110, 0);
        g.fill();
        g.strokeStyle = '#4a7a2c';
        g.lineWidth = 9;
        g.lineCap = 'round';
        g.beginPath();
        g.moveTo(-110, 0);
        g.quadraticCurveTo(-136, -8, -150, 12);
        g.stroke();
      },
      {blur: 0.8},
    );
  }
  glow(p, 240, 40, 900, '#fff0d2', 0.34);
  return finish(p, {shadows: '#081c2c', tone: 0.1, bloom: 0.2, contrast: 0.16, grain: 3});
}

export const lima = {
  'lima-cliffs': cliffs,
  'lima-observatory': observatory,
  'lima-kitchen': kitchen,
};
