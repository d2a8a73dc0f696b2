/** Things people build: skylines, windows, domes, bridges, trains, boats. */
import {css, mix} from './plate.js';

/** Rows of windows on a wall, some lit; lit floors tend to come together. */
export function windows(
  p,
  g,
  x,
  y,
  w,
  h,
  {lit = 0.3, colors, step = [6, 8], size = [2.4, 3.4], alpha = 0.9, off},
) {
  for (let row = y + step[1]; row < y + h - 3; row += step[1]) {
    const floor = lit * p.between(0.3, 1.7);
    for (let col = x + step[0] * 0.7; col < x + w - size[0]; col += step[0]) {
      const on = p.random() < floor;
      if (!on && !off) continue;
      g.fillStyle = on ? css(p.pick(colors), alpha * p.between(0.35, 1)) : css(off, 0.5);
      g.fillRect(col, row, size[0], size[1]);
    }
  }
}

/** A row of buildings from edge to edge. */
export function skyline(
  p,
  {
    base,
    low,
    high,
    narrow = 22,
    wide = 60,
    color,
    top = color,
    shape = () => 1,
    lit = 0,
    colors = ['#ffd9a0'],
    step,
    size,
    blur = 0,
    gap = 0,
    masts = 0.15,
    from = 0,
    to = p.width,
    off,
    side = 0.16,
    alpha = 0.9,
  },
) {
  p.layer(
    (g) => {
      for (let x = from - 20; x < to;) {
        const w = p.between(narrow, wide);
        const h = p.between(low, high) * shape((x + w / 2) / p.width);
        const y = base - h;
        const tone = mix(color, '#000000', p.between(0, 0.18));
        const wall = g.createLinearGradient(0, y, 0, base);
        wall.addColorStop(0, css(mix(tone, top, 0.9)));
        wall.addColorStop(1, css(tone));
        g.fillStyle = wall;
        g.fillRect(x, y, w, p.height - y);
        const kind = p.random();
        if (kind < 0.3) g.fillRect(x + w * 0.2, y - h * 0.07, w * 0.5, h * 0.08);
        else if (kind < 0.45) g.fillRect(x + w * 0.1, y - 5, w * 0.25, 6);
        if (p.random() < masts)
          g.fillRect(x + w * p.between(0.3, 0.7), y - p.between(10, 40), 1.6, 42);
        g.fillStyle = css('#000000', side);
        g.fillRect(x + w * 0.62, y, w * 0.38, h);
        if (lit) windows(p, g, x, y, w, h, {lit, colors, step, size, off, alpha});
        x += w + (p.random() < 0.4 ? gap : 0);
      }
    },
    {blur},
  );
}

/** One tower of glass: tapering from `foot` to `head` wide, its top cut aslant, ribs and floors showing. */
export function tower(
  p,
  g,
  x,
  base,
  height,
  foot,
  head,
  color,
  top,
  {lit = 0.2, colors = ['#ffd9a0'], mast = 0, cut = 0} = {},
) {
  const half = (t) => (foot + (head - foot) * t ** 1.5) / 2;
  const outline = () => {
    g.beginPath();
    g.moveTo(x - half(0), base);
    for (let t = 0; t <= 1; t += 0.1) g.lineTo(x - half(t), base - height * t);
    g.lineTo(x - half(1), base - height - Math.max(0, cut));
    g.lineTo(x + half(1), base - height - Math.max(0, -cut));
    for (let t = 1; t >= 0; t -= 0.1) g.lineTo(x + half(t), base - height * t);
  };
  const wall = g.createLinearGradient(x - foot / 2, 0, x + foot / 2, 0);
  wall.addColorStop(0, css(mix(color, top, 0.25)));
  wall.addColorStop(0.54, css(color));
  wall.addColorStop(0.56, css(mix(color, top, 0.75)));
  wall.addColorStop(1, css(top));
  g.save();
  g.fillStyle = wall;
  outline();
  g.fill();
  g.clip();
  g.fillStyle = css(mix(color, '#000000', 0.4), 0.16);
  for (let y = base - height - 60; y < base; y += 6) g.fillRect(x - foot, y, foot * 2, 1.4);
  g.fillStyle = css(top, 0.22);
  for (let at = -0.9; at < 1; at += 0.225)
    g.fillRect(x + (at * foot) / 2, base - height - 60, 1, height + 60);
  windows(p, g, x - foot / 2, base - height, foot, height, {
    lit,
    colors,
    step: [5, 6],
    size: [2.4, 2.2],
    alpha: 0.8,
  });
  g.restore();
  g.fillStyle = css(mix(color, top, 0.4));
  if (mast)
    g.fillRect(x - 1, base - height - mast - Math.abs(cut) / 2, 2, mast + Math.abs(cut) / 2);
}

/** An onion dome on a drum; x is its middle, y its foot. */
export function onion(g, x, y, w, {gold, dark, light, drum}) {
  const h = w * 1.15;
  g.fillStyle = css(drum);
  g.fillRect(x - w * 0.34, y - w * 0.1, w * 0.68, w * 0.95);
  const skin = g.createLinearGradient(x - w * 0.55, 0, x + w * 0.55, 0);
  skin.addColorStop(0, css(gold));
  skin.addColorStop(0.3, css(light));
  skin.addColorStop(0.5, css(gold));
  skin.addColorStop(1, css(dark));
  g.fillStyle = skin;
  g.beginPath();
  g.moveTo(x - w * 0.34, y);
  g.bezierCurveTo(x - w * 0.78, y - h * 0.38, x - w * 0.3, y - h * 0.72, x, y - h * 1.08);
  g.bezierCurveTo(x + w * 0.3, y - h * 0.72, x + w * 0.78, y - h * 0.38, x + w * 0.34, y);
  g.fill();
  g.fillRect(x - w * 0.02, y - h * 1.36, w * 0.04, h * 0.32);
  g.fillRect(x - w * 0.08, y - h * 1.28, w * 0.16, w * 0.035);
}

/** A great low dome with two slender towers, as on the Golden Horn; filled with the current style. */
export function mosque(g, x, base, w) {
  const dome = (cx, cy, r, squash = 0.82) => {
    g.beginPath();
    g.ellipse(cx, cy, r, r * squash, 0, Math.PI, 0);
    g.fill();
    g.fillRect(cx - 0.8, cy - r * squash - r * 0.3, 1.6, r * 0.34);
  };
  g.fillRect(x - w * 0.5, base - w * 0.2, w, w * 0.24);
  g.fillRect(x - w * 0.26, base - w * 0.32, w * 0.52, w * 0.14);
  dome(x, base - w * 0.31, w * 0.25);
  for (const side of [-1, 1]) {
    dome(x + side * w * 0.27, base - w * 0.2, w * 0.13);
    dome(x + side * w * 0.43, base - w * 0.19, w * 0.07);
    for (const [at, high] of [
      [0.56, 0.86],
      [0.38, 0.72],
    ]) {
      const mx = x + side * w * at;
      const m = w * 0.017;
      g.fillRect(mx - m, base - w * high, m * 2, w * high);
      g.fillRect(mx - m * 1.9, base - w * high * 0.78, m * 3.8, m * 1.2);
      g.beginPath();
      g.moveTo(mx - m * 1.3, base - w * high);
      g.lineTo(mx, base - w * high - w * 0.11);
      g.lineTo(mx + m * 1.3, base - w * high);
      g.fill();
    }
  }
}

/** A stone bridge of arches; the openings are left clear. */
export function archBridge(g, {left, right, deck, foot, arches, pier = 26, rise = 0, color, edge}) {
  const span = (right - left) / arches;
  const top = (x) => deck - rise * Math.sin(((x - left) / (right - left)) * Math.PI);
  const stone = g.createLinearGradient(0, deck - rise, 0, foot);
  stone.addColorStop(0, css(edge));
  stone.addColorStop(0.25, css(color));
  stone.addColorStop(1, css(mix(color, '#000000', 0.35)));
  g.fillStyle = stone;
  g.beginPath();
  g.moveTo(left, foot);
  for (let x = left; x <= right; x += 6) g.lineTo(x, top(x));
  g.lineTo(right, foot);
  for (let i = arches - 1; i >= 0; i--) {
    const a = left + i * span + pier / 2;
    const b = left + (i + 1) * span - pier / 2;
    const crown = top((a + b) / 2) + 18;
    g.lineTo(b, foot);
    g.bezierCurveTo(
      b,
      crown + (foot - crown) * 0.1,
      (a + b) / 2 + span * 0.22,
      crown,
      (a + b) / 2,
      crown,
    );
    g.bezierCurveTo((a + b) / 2 - span * 0.22, crown, a, crown + (foot - crown) * 0.1, a, foot);
  }
  g.fill();
}

/** A suspension bridge that runs away from the viewer: near tower left, far tower right. */
export function suspension(g, {near, far, deckNear, deckFar, heightNear, heightFar, color}) {
  const deck = (x) => deckNear + ((x - near) / (far - near)) * (deckFar - deckNear);
  g.strokeStyle = css(color);
  g.fillStyle = css(color);
  const tower = (x, h, w) => {
    for (const leg of [-1, 1])
      g.fillRect(x + leg * w - w * 0.22, deck(x) - h, w * 0.44, h + h * 0.42);
    for (const at of [0.98, 0.66, 0.33]) g.fillRect(x - w, deck(x) - h * at, w * 2, w * 0.34);
  };
  const cable = (x0, y0, x1, y1, sag, width) => {
    g.lineWidth = width;
    g.beginPath();
    g.moveTo(x0, y0);
    g.quadraticCurveTo((x0 + x1) / 2, Math.max(y0, y1) + sag, x1, y1);
    g.stroke();
    g.lineWidth = 0.8;
    for (let t = 0.02; t < 1; t += 0.028) {
      const x = x0 + (x1 - x0) * t;
      const y = (1 - t) ** 2 * y0 + 2 * t * (1 - t) * (Math.max(y0, y1) + sag) + t * t * y1;
      if (y > deck(x)) continue;
      g.beginPath();
      g.moveTo(x, y);
      g.lineTo(x, deck(x));
      g.stroke();
    }
  };
  tower(near, heightNear, heightNear * 0.13);
  tower(far, heightFar, heightFar * 0.13);
  cable(near, deck(near) - heightNear, far, deck(far) - heightFar, heightNear * 0.62, 3);
  const before = near - (far - near) * 0.6;
  cable(before, deck(before) - 6, near, deck(near) - heightNear, -heightNear * 0.42, 3.6);
  const after = far + (far - near) * 0.36;
  cable(far, deck(far) - heightFar, after, deck(after) - 4, -heightFar * 0.3, 2.2);
  g.beginPath();
  const [x0, x1] = [near - (far - near), far + (far - near)];
  g.moveTo(x0, deck(x0));
  g.lineTo(x1, deck(x1));
  g.lineTo(x1, deck(x1) + 3);
  g.lineTo(x0, deck(x0) + 16);
  g.fill();
}

/** A passenger ferry seen from the side. */
export function ferry(p, g, x, y, w, {hull, house, glass, funnel}) {
  g.fillStyle = css(hull);
  g.beginPath();
  g.moveTo(x - w * 0.5, y - w * 0.1);
  g.lineTo(x + w * 0.52, y - w * 0.11);
  g.quadraticCurveTo(x + w * 0.48, y, x + w * 0.42, y);
  g.lineTo(x - w * 0.44, y);
  g.fill();
  g.fillStyle = css(house);
  g.fillRect(x - w * 0.45, y - w * 0.17, w * 0.86, w * 0.075);
  g.fillRect(x - w * 0.38, y - w * 0.235, w * 0.68, w * 0.06);
  g.fillRect(x + w * 0.14, y - w * 0.28, w * 0.12, w * 0.05);
  g.fillStyle = css(glass);
  for (let i = 0; i < 22; i++) {
    if (p.random() < 0.9)
      g.fillRect(x - w * 0.43 + i * w * 0.0375, y - w * 0.152, w * 0.026, w * 0.032);
    if (i < 17) g.fillRect(x - w * 0.36 + i * w * 0.0375, y - w * 0.22, w * 0.026, w * 0.026);
  }
  g.fillStyle = css(funnel);
  g.fillRect(x - w * 0.06, y - w * 0.34, w * 0.09, w * 0.11);
  g.fillStyle = css(hull);
  g.fillRect(x - w * 0.06, y - w * 0.34, w * 0.09, w * 0.025);
}
