// The snippet's stylesheet: theme, colours and width of the elements, and the room that
// each needs before the script has run.

import {propertiesOf, type ThemeBook} from '../facts/themes.js';
import type {Settings} from '../settings.js';

/** How high each element is, in pixels, where the font size is that of the page; by its tag. */
export type Sizes = Readonly<Record<string, number>>;

/** What browsers have as the size of a page's font, in pixels. */
const usualFontSize = 16;

/** The stylesheet as text, or nothing if there is nothing to say. */
export function styleRules(settings: Settings, themeBook: ThemeBook, sizes: Sizes): string {
  const tags = settings.elements.map(({tag}) => tag);
  const selectors = tags.map((tag) => selectorOf(settings, tag));
  const rules = [
    rule(selectors.join(',\n'), declarations(settings, themeBook)),
    ...selectors
      .slice(1)
      .map((selector, index) =>
        rule(`${selectors[index]} + ${selector}`, {'margin-block-start': '2em'}),
      ),
    ...tags.map((tag) => rule(waiting(settings, tag), roomFor(sizes[tag]))),
  ];
  return rules.filter(Boolean).join('\n');
}

function selectorOf({form}: Settings, tag: string): string {
  return form === 'places' ? `[data-newsrack='${tag}']` : tag;
}

/** An element that the script has not come to yet. */
function waiting({form}: Settings, tag: string): string {
  return form === 'places' ? `[data-newsrack='${tag}']:empty` : `${tag}:not(:defined)`;
}

function declarations(settings: Settings, themeBook: ThemeBook): Record<string, string> {
  const {scheme, width, theme, colours} = settings;
  const properties = {...propertiesOf(themeBook, theme), ...colours};
  // Who does not follow the page stands on a ground of their own.
  const ground: Record<string, string> =
    scheme === 'page' ? {} : {'--news-surface': 'Canvas', '--news-text': 'CanvasText'};
  const all: Record<string, string> = {...ground, ...properties};
  return {
    ...(scheme !== 'page' && {'color-scheme': scheme === 'device' ? 'light dark' : scheme}),
    ...all,
    ...(all['--news-surface'] && {'box-sizing': 'border-box', padding: '1em'}),
    ...(width && {'max-inline-size': `${width}px`}),
  };
}

function roomFor(height = 0): Record<string, string> {
  // Rounded up: a hundredth of a line too much is not seen, too little moves what is below.
  const room = Math.ceil((height / usualFontSize) * 100) / 100;
  return {display: 'block', ...(room && {'min-block-size': `${room}em`})};
}

function rule(selector: string, content: Record<string, string>): string {
  const lines = Object.entries(content).map(([name, value]) => `    ${name}: ${value};\n`);
  return lines.length ? `  ${selector.replaceAll('\n', '\n  ')} {\n${lines.join('')}  }` : '';
}
