// What a colour picker shows before anything is picked. It knows `#rrggbb` only, so that
// what a theme says is worked out by the browser.

import type {ThemeBook, Token} from '../facts/themes.js';
import type {Settings} from '../settings.js';

/** The theme's colour for a custom property, as `#rrggbb`. */
export function shownColour(token: Token, {themes}: ThemeBook, settings: Settings): string {
  const theme = themes.find(({name}) => name === settings.theme);
  const colour = theme?.values[token.name] || token.default;
  const probe = document.createElement('span');
  // Where a theme says nothing, the page's own colours stand: those of its text, or its ground.
  probe.style.color = CSS.supports('color', colour)
    ? colour
    : token.name.endsWith('surface')
      ? 'Canvas'
      : 'CanvasText';
  probe.style.colorScheme =
    settings.scheme === 'dark' ? 'dark' : settings.scheme === 'device' ? 'light dark' : 'light';
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return asHex(computed);
}

/** Draws the colour, since a browser may compute it in any of the ways to write one. */
function asHex(colour: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
