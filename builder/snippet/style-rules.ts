// The snippet's stylesheet: theme, colours and width of the elements, and the room that
// each needs before the script has run.

import {propertiesOf, type ThemeBook} from '../facts/themes.js';
import type {Measured} from '../preview/report.js';
import type {Settings} from '../settings.js';
import {roomFor, type Room} from './room.js';

/** The stylesheet as text, or nothing if there is nothing to say. */
export function styleRules(settings: Settings, themeBook: ThemeBook, measured: Measured): string {
  const tags = settings.elements.map(({tag}) => tag);
  const places = tags.map((tag) => placeOf(settings, tag));
  const rules = [
    rule(tags.join(',\n'), declarations(settings, themeBook)),
    ...places
      .slice(1)
      .map((place, index) => rule(`${places[index]} + ${place}`, {'margin-block-start': '2em'})),
    ...tags.flatMap((tag) => roomRules(settings, tag, roomFor(measured.wide[tag]))),
    narrowRules(settings, tags, measured),
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

function roomRules(settings: Settings, tag: string, {before, after}: Room): string[] {
  return [
    rule(tag, after ? {'min-block-size': after} : {}),
    rule(waiting(settings, tag), {display: 'block', ...(before && {'min-block-size': before})}),
  ];
}

/** What is otherwise on a phone. */
function narrowRules(settings: Settings, tags: string[], {wide, narrow}: Measured): string {
  if (!narrow) return '';
  const rules = tags.flatMap((tag) => {
    const usual = roomFor(wide[tag]);
    const {before, after} = roomFor(narrow[tag]);
    return [
      after === usual.after ? '' : rule(tag, {'min-block-size': after || 'auto'}),
      before === usual.before
        ? ''
        : rule(waiting(settings, tag), {'min-block-size': before || 'auto'}),
    ];
  });
  const content = rules.filter(Boolean).join('\n');
  return content && `  @media (max-width: 30em) {\n${content.replace(/^/gm, '  ')}\n  }`;
}

function rule(selector: string, content: Record<string, string>): string {
  const lines = Object.entries(content).map(([name, value]) => `    ${name}: ${value};\n`);
  return lines.length ? `  ${selector.replaceAll('\n', '\n  ')} {\n${lines.join('')}  }` : '';
}
