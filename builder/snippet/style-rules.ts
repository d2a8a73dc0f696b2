// The snippet's stylesheet: theme, colours and width of the elements, and the room that
// each needs before the script has run.

import {propertiesOf, type ThemeBook} from '../facts/themes.js';
import type {Size, Sizes} from '../preview/report.js';
import type {Settings} from '../settings.js';
import {roomFor} from './room.js';

/** The stylesheet as text, or nothing if there is nothing to say. */
export function styleRules(settings: Settings, themeBook: ThemeBook, sizes: Sizes): string {
  const tags = settings.elements.map(({tag}) => tag);
  const places = tags.map((tag) => placeOf(settings, tag));
  const rules = [
    rule(tags.join(',\n'), declarations(settings, themeBook)),
    ...places
      .slice(1)
      .map((place, index) => rule(`${places[index]} + ${place}`, {'margin-block-start': '2em'})),
    ...tags.flatMap((tag) => roomRules(settings, tag, sizes[tag])),
  ];
  return rules.filter(Boolean).join('\n');
}

/** What stands in the page where an element is to be. */
function placeOf({form}: Settings, tag: string): string {
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

function roomRules(settings: Settings, tag: string, size?: Size): string[] {
  const {before, after} = roomFor(size);
  return [
    rule(tag, after ? {'min-block-size': after} : {}),
    rule(waiting(settings, tag), {display: 'block', ...(before && {'min-block-size': before})}),
  ];
}

function rule(selector: string, content: Record<string, string>): string {
  const lines = Object.entries(content).map(([name, value]) => `    ${name}: ${value};\n`);
  return lines.length ? `  ${selector.replaceAll('\n', '\n  ')} {\n${lines.join('')}  }` : '';
}
