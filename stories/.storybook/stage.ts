import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {directionOf} from '../../src/lib/language.js';
import {styleSheetOf} from '../support/themes.js';

/** A theme names fonts that a reader’s machine may have. In pictures there are only those that all have. */
const ownFonts = ':root {--news-body-font: var(--sans); --news-headline-font: var(--sans)}';

const theme = document.createElement('style');
document.head.append(theme);

/** What a story stands on: the theme, the colours, the language, the direction and the width. */
export const stage: Decorator = (story, {globals}) => {
  const {
    theme: name,
    fonts,
    scheme,
    direction,
    language,
    width,
  } = globals as Record<string, string>;
  const {documentElement: page} = document;
  theme.textContent = styleSheetOf(name!) + (fonts === 'stories' ? ownFonts : '');
  page.style.colorScheme = scheme!;
  page.lang = language!;
  page.dir = direction === 'auto' ? directionOf(language!) : direction!;
  return html`<div class="stage" style=${width === 'full' ? '' : `inline-size: ${width}`}>
    ${story()}
  </div>`;
};
