import 'axe-core';
import type {AxeResults, NodeResult, RunOptions} from 'axe-core';
import {painted} from './until.js';

const {axe} = globalThis as unknown as {
  axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};
};

/** How a piece of text stands out from what is behind it. */
export interface Contrast {
  text: string;
  ratio: number;
  /** What the guidelines ask at level AA: less of large text. */
  needed: number;
}

/**
 * The contrast of every text in a place, as axe-core measures it, from the faintest on. What it
 * cannot measure, text on a photo, is left out.
 */
export async function contrastsIn(place: Element): Promise<Contrast[]> {
  await painted();
  const {passes, violations} = await axe.run(place, {runOnly: ['color-contrast']});
  return [...passes, ...violations]
    .flatMap(({nodes}) => nodes.map(asContrast))
    .sort((one, other) => one.ratio - other.ratio);
}

function asContrast({html, any: [check]}: NodeResult): Contrast {
  const {contrastRatio, expectedContrastRatio} = check!.data as Record<string, string>;
  return {text: html, ratio: Number(contrastRatio), needed: parseFloat(expectedContrastRatio!)};
}
