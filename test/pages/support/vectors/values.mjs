/** What is JSON but no text: values where texts are expected, and keys that every object has. */

const markup = '<img src=x onerror=ran(1)>';

/** An object with a key of its own that a literal could not write. */
const withKey = (key, value) => JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(value)}}`);

const objects = [
  {strings: [markup], values: []},
  {strings: [markup], values: [], raw: [markup]},
  {_$litType$: 1, strings: [markup], values: []},
  {_$litType$: 2, strings: {0: markup, length: 1, raw: [markup]}, values: []},
  {_$litDirective$: {}, values: [markup]},
  {__html: markup},
  {html: markup, text: markup},
  {innerHTML: markup, outerHTML: markup, textContent: markup},
  {nodeType: 1, nodeName: 'SCRIPT', textContent: 'ran(1)'},
  {nodeType: 11, childNodes: [markup], firstChild: null},
  {tag: 'script', children: ['ran(1)']},
  {type: 'script', props: {dangerouslySetInnerHTML: {__html: markup}}, key: null},
  {rendered: markup, protected: false},
  {then: markup},
  {then: {call: markup}},
  {call: markup, apply: markup},
  {handleEvent: markup},
  {length: 1e9},
  {length: 2, 0: markup, 1: markup},
  {href: 'javascript:ran(1)'},
  {name: markup, url: 'javascript:ran(1)'},
  {toJSON: markup},
  {part: 'comment', class: 'html', style: 'position:fixed', onclick: 'ran(1)'},
];

/** Whatever is made text of these fails, or is a text that nobody wrote. */
const hostileToText = [
  {toString: markup},
  {toString: null, valueOf: null},
  {valueOf: markup, toString: {call: 1}},
  {toString: {}, 'Symbol.toPrimitive': markup},
];

const keys = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty'];
const poisons = keys.flatMap((key) => [
  withKey(key, {ran: true, html: markup, url: 'javascript:ran(1)', title: markup}),
  withKey(key, {prototype: {ran: true, innerHTML: markup, backend: markup}}),
  withKey(key, markup),
]);

/** Values of every kind. */
export const values = [
  null,
  true,
  false,
  0,
  1e308,
  8.64e15,
  0.5,
  '',
  ' ',
  [],
  [[]],
  {},
  [markup],
  [[[[markup]]]],
  [markup, markup],
  [null, markup],
  [{}, {}],
  ...objects,
  ...objects.slice(0, 5).map((each) => [each]),
  ...hostileToText,
  ...poisons,
];

/** Puts a value into an object under a key that only JSON can give it. */
export function poisoned(object) {
  const text = JSON.stringify({
    ...object,
    PROTO: {ran: true, id: 'x', title: markup, url: 'javascript:ran(1)'},
    constructor: {prototype: {ran: true}},
    toString: markup,
    valueOf: null,
    hasOwnProperty: markup,
  });
  return JSON.parse(text.replace('"PROTO"', '"__proto__"'));
}
