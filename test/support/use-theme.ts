// The ready themes, as a publisher uses them: a stylesheet in the page's head. Needs a build.

import {afterTest} from './after-test.js';

/** A custom property, as dist/themes/tokens.json describes it. */
export interface Token {
  name: string;
  type: 'color' | 'dimension' | 'fontFamily' | 'number';
  description: string;
  default: string;
}

/** A ready theme, as dist/themes/tokens.json describes it. */
export interface Theme {
  name: string;
  title: string;
  description: string;
  values: Record<string, string>;
}

const folder = '/dist/themes/';

/** All custom properties, and all ready themes. */
export const {tokens, themes} = await readTokens();

async function readTokens(): Promise<{tokens: Token[]; themes: Theme[]}> {
  const response = await fetch(`${folder}tokens.json`);
  return (await response.json()) as {tokens: Token[]; themes: Theme[]};
}

/** Gives the page a theme until the test is over. Answers its stylesheet. */
export async function useTheme({name}: Theme): Promise<CSSStyleSheet> {
  const link = document.createElement('link');
  Object.assign(link, {rel: 'stylesheet', href: `${folder}${name}.css`});
  afterTest(() => link.remove());
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve, {once: true});
    link.addEventListener('error', () => reject(new Error(`There is no ${link.href}.`)));
  });
  document.head.append(link);
  await loaded;
  return link.sheet!;
}
