/** Living things, mostly as silhouettes: palms, trees, birds, people. */
import {css} from './plate.js';

export function palm(p, g, x, y, height, lean, color) {
  g.strokeStyle = css(color);
  g.fillStyle = css(color);
  const tx = x + lean * height;
  const ty = y - height;
  g.lineWidth = Math.max(2, height * 0.035);
  g.beginPath();
  g.moveTo(x, y);
  g.quadraticCurveTo(x + lean * height * 0.2, y - height * 0.6, tx, ty);
  g.stroke();
  for (let i = 0; i < 26; i++) {
    const angle = (i / 26) * Math.PI * 2 + p.between(-0.15, 0.15);
    const reach = height * p.between(0.26, 0.4);
    const ex = tx + Math.cos(angle) * reach;
    const ey = ty + Math.sin(angle) * reach * 0.6 + reach * 0.42;
    const cx = tx + Math.cos(angle) * reach * 0.55;
    const cy = ty + Math.sin(angle) * reach * 0.55 - reach * 0.34;
    g.lineWidth = Math.max(0.6, height * 0.0045);
    for (let t = 0.06; t < 1; t += 0.022) {
      const px = (1 - t) ** 2 * tx + 2 * t * (1 - t) * cx + t * t * ex;
      const py = (1 - t) ** 2 * ty + 2 * t * (1 - t) * cy + t * t * ey;
      const leaf =
        reach * 0.26 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.14)) * p.between(0.6, 1.1);
      const out = Math.cos(angle) * leaf * 0.55;
      g.beginPath();
      g.moveTo(px + out - leaf * 0.22, py + leaf * 0.75);
      g.lineTo(px, py);
      g.lineTo(px + out + leaf * 0.22, py + leaf * 0.6);
      g.stroke();
    }
  }
}

/** A flat-topped acacia. */
export function acacia(p, g, x, y, height, color) {
  g.strokeStyle = css(color);
  g.fillStyle = css(color);
  const crown = y - height * 0.82;
  const reach = height * 0.85;
  for (let i = 0; i < 7; i++) {
    g.lineWidth = height * (i ? 0.018 : 0.05);
    const tx = x + (i ? p.between(-0.7, 0.7) : 0.06) * reach;
    g.beginPath();
    g.moveTo(x, y);
    g.bezierCurveTo(
      x + height * 0.03,
      y - height * 0.45,
      x + (tx - x) * 0.3,
      y - height * 0.5,
      tx,
      crown,
    );
    g.stroke();
  }
  for (let i = 0; i < height * 3.2; i++) {
    const dx = p.between(-1, 1);
    const lift = (1 - dx * dx) * height * 0.2;
    g.globalAlpha = p.between(0.5, 1);
    g.beginPath();
    g.ellipse(
      x + dx * reach,
      crown - lift * p.random() + p.between(-3, height * 0.05),
      height * p.between(0.015, 0.06),
      height * 0.02,
      0,
      0,
      7,
    );
    g.fill();
  }
  g.globalAlpha = 1;
}

/** A bare or leafy tree, grown branch by branch. */
export function tree(
  p,
  g,
  x,
  y,
  height,
  color,
  {leaves, leafSize = 5, spread = 0.5, depth = 7, leafAlpha = 0.7} = {},
) {
  const branch = (bx, by, length, angle, level) => {
    const ex = bx + Math.cos(angle) * length;
    const ey = by + Math.sin(angle) * length;
    g.strokeStyle = css(color);
    g.lineWidth = Math.max(0.7, length * 0.09 * (level / depth + 0.3));
    g.beginPath();
    g.moveTo(bx, by);
    g.lineTo(ex, ey);
    g.stroke();
    if (leaves && level < 4) {
      for (let i = 0; i < 4; i++) {
        g.fillStyle = css(p.pick(leaves), leafAlpha * p.between(0.5, 1));
        g.beginPath();
        g.ellipse(
          ex + p.between(-2, 2) * leafSize,
          ey + p.between(-2, 2) * leafSize,
          leafSize * p.between(0.5, 1.2),
          leafSize * 0.7,
          p.random() * 3,
          0,
          7,
        );
        g.fill();
      }
    }
    if (level === 0) return;
    const forks = level > depth - 2 ? 3 : 2;
    for (let i = 0; i < forks; i++) {
      branch(
        ex,
        ey,
        length * p.between(0.66, 0.84),
        angle + (i - (forks - 1) / 2) * spread + p.between(-0.22, 0.22),
        level - 1,
      );
    }
  };
  branch(x, y, height * 0.24, -Math.PI / 2, depth);
}

/** A round clump of leaves, lit from one side. */
export function clump(p, g, x, y, radius, {dark, mid, light}, count = radius * 5, from = -0.6) {
  for (let i = 0; i < count; i++) {
    const angle = p.random() * 7;
    const far = Math.sqrt(p.random());
    const dx = Math.cos(angle) * far;
    const dy = Math.sin(angle) * far * 0.86;
    const lit = -dy * 0.6 + dx * from + p.between(-0.5, 0.5);
    g.fillStyle = css(lit > 0.45 ? light : lit > -0.1 ? mid : dark, p.between(0.5, 0.95));
    const s = radius * p.between(0.05, 0.13);
    g.beginPath();
    g.ellipse(x + dx * radius, y + dy * radius, s, s * 0.7, p.random() * 3, 0, 7);
    g.fill();
  }
}

export function gull(g, x, y, span, color, lift = 0.35) {
  g.strokeStyle = css(color);
  g.lineWidth = Math.max(1.2, span * 0.045);
  g.lineCap = 'round';
  g.beginPath();
  g.moveTo(x - span / 2, y - span * lift * 0.4);
  g.quadraticCurveTo(x - span * 0.22, y - span * lift, x, y);
  g.quadraticCurveTo(x + span * 0.24, y - span * lift * 1.1, x + span / 2, y - span * lift * 0.25);
  g.stroke();
}

/** Somebody standing or walking; y is the ground. `robe` reaches the feet, else a coat and two legs. */
export function person(p, g, x, y, height, color, {robe = false, umbrella} = {}) {
  const w = height * p.between(0.105, 0.13);
  const at = (up) => y - height * up;
  const hem = robe ? 0.01 : p.between(0.24, 0.44);
  const stride = robe ? 0 : p.between(0.25, 1.1) * w;
  const sway = p.between(-0.25, 0.25) * w;
  g.fillStyle = css(color);
  g.beginPath();
  g.ellipse(x + sway * 0.4, at(0.92), height * 0.052, height * 0.07, 0, 0, 7);
  g.rect(x - height * 0.022, at(0.9), height * 0.044, height * 0.1);
  g.fill();
  g.beginPath();
  g.moveTo(x - w * 0.35, at(0.84));
  g.bezierCurveTo(x - w * 1.05, at(0.82), x - w * 1.1, at(0.72), x - w * 1.12, at(0.5));
  g.bezierCurveTo(x - w * 0.8, at(0.5), x - w * 0.8, at(0.46), x - w * 1.02 + sway, at(hem));
  g.lineTo(x + w * 0.98 + sway, at(hem));
  g.bezierCurveTo(x + w * 0.76, at(0.46), x + w * 0.78, at(0.5), x + w * 1.14, at(0.52));
  g.bezierCurveTo(x + w * 1.1, at(0.72), x + w * 1.02, at(0.82), x + w * 0.35, at(0.84));
  g.fill();
  if (!robe) {
    for (const side of [-1, 1]) {
      g.beginPath();
      g.moveTo(x + side * w * 0.1 - w * 0.34, at(hem + 0.02));
      g.lineTo(x + side * w * 0.1 + w * 0.34, at(hem + 0.02));
      g.lineTo(x + side * stride + w * 0.26, at(0.02));
      g.lineTo(x + side * stride + w * 0.5, y);
      g.lineTo(x + side * stride - w * 0.22, y);
      g.fill();
    }
  }
  if (umbrella) {
    g.fillRect(x + w * 0.7, at(1.2), Math.max(1, height * 0.012), height * 0.66);
    g.fillStyle = css(umbrella);
    g.beginPath();
    g.moveTo(x - height * 0.34, at(0.98));
    g.bezierCurveTo(
      x - height * 0.2,
      at(1.3),
      x + height * 0.36,
      at(1.3),
      x + height * 0.5,
      at(0.98),
    );
    for (let i = 1; i <= 4; i++) {
      const from = x + height * (0.5 - 0.21 * (i - 1));
      g.quadraticCurveTo(from - height * 0.105, at(1.05), from - height * 0.21, at(0.98));
    }
    g.fill();
  }
}
