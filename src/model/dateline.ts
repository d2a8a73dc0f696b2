import type {City} from './article.js';

// An upper-case place, perhaps its country, perhaps the agency, then a dash.
const dateline = /^(\p{Lu}[\p{Lu} .'’-]+?)(, [^—–:;!?]+?)?( ?\([^)]+\))? ?([—–]| -) ?/u;

/** The city of the dateline that opens a wire story: "RIYADH, Saudi Arabia — …". */
export function cityOfDateline(opening: string): City | undefined {
  const name = dateline.exec(opening)?.[1];
  return name
    ? {name: name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (start) => start.toUpperCase())}
    : undefined;
}
