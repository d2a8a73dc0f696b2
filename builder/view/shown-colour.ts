// What a colour picker shows before anything is picked. It knows `#rrggbb` only, so that
// what a theme says is worked out by the browser.

import type {ThemeBook, Token} from '../facts/themes.js';
import type {Settings} from '../settings.js';

/** The theme's colour for a custom property, as `#rrggbb`; the elements' own, where there is no theme. */
export function shownColour(token: Token, {themes}: ThemeBook, settings: Settings): string {
  const theme = themes.find(({name}) => name === settings.theme);
  const colour = theme?.values[token.name] || token.default;
  const page = document.createElement('span');
  page.style.color = 'CanvasText';
  page.style.backgroundColor = 'Canvas';
  page.style.colorScheme =
    settings.scheme === 'dark' ? 'dark' : settings.scheme === 'device' ? 'light dark' : 'light';
  const probe = page.appendChild(document.createElement('span'));
  probe.style.color = colour;
  document.body.append(page);
  const hex = asHex(getComputedStyle(page).backgroundColor, getComputedStyle(probe).color);
  page.remove();
  return hex;
}

/** Draws one colour on another, since a browser may compute either in any of the ways to write one. */
function asHex(ground: string, colour: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const each of [ground, colour]) {
    canvas.fillStyle = each;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}
