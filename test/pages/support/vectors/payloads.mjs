/**
 * What the vectors try to have run, and the ways of writing it down. Whatever of it runs
 * calls `ran`, opens a dialogue, leaves the page or asks for an address under /stolen/, all
 * of which is recorded.
 */

export const payloads = [
  'ran(1)',
  'top.ran(1)',
  'alert(1)',
  "window['ran'](1)",
  "fetch('/stolen/fetch')",
  "import('/stolen/import.js')",
  "location='/stolen/location'",
  "eval('ran(1)')",
  'ran`1`',
  "new Image().src='/stolen/image'",
  "navigator.sendBeacon('/stolen/beacon')",
  "setTimeout('ran(1)')",
  "[].map.constructor('ran(1)')()",
  'confirm(1)',
  "document.body.append(document.createElement('ran-here'),ran(1))",
  'self[`ran`](1)',
  "open('/stolen/open')",
  'Object.prototype.ran=ran(1)',
  "document.location.assign('/stolen/assign')",
  'prompt(ran(1))',
];

/** Answers the entries of `list` one after the other, and begins anew. */
export function taking(list) {
  let next = 0;
  return () => list[next++ % list.length];
}

const entity = (character) => `&#${character.codePointAt(0)};`;

/** The ways of writing an attribute's value. */
export const quotings = [
  (value) => `"${value.replaceAll('"', '&quot;')}"`,
  (value) => `'${value.replaceAll("'", '&#39;')}'`,
  (value) => value.replace(/[\s'"`=<>]/g, entity),
  (value) => ` "${value.replace(/[a-z]/g, entity)}"`,
  (value) => `\n'${value.replace(/[^\w]/g, (each) => `&#x${each.codePointAt(0).toString(16)};`)}'`,
];

/** What stands between a tag's name and its attributes. */
export const gaps = [' ', '\n', '\t', '/', ' / ', '\f', '\r\n', '/"x"', " x='y' ", ' x=y '];

/** A tag's name in letters of both cases, which HTML takes for the same. */
export const mixed = (name) =>
  [...name].map((letter, index) => (index % 2 ? letter.toUpperCase() : letter)).join('');

/** Every entry of each list with every entry of the others, as `make` puts them together. */
export function combine(make, first, ...rest) {
  if (!rest.length) return first.map((each) => make(each));
  return first.flatMap((each) => combine((...others) => make(each, ...others), ...rest));
}
