/**
 * The layer rule: imports run one way only, downwards. Types count as imports.
 * Each folder of src/ names the folders above or beside it that it must not
 * know; what is not named here, lint lets through.
 */

/** Stores stand side by side, and none knows another. */
const stores = ['feed', 'session', 'comments'];

/** Whom each folder may not import. Only where `lit` stands may Lit be imported. */
const layers = {
  lib: {not: ['model', ...stores, 'events', 'wiring', 'elements', 'providers', 'define']},
  model: {not: ['lib', ...stores, 'events', 'wiring', 'elements', 'providers', 'define']},
  ...Object.fromEntries(
    stores.map((store) => [
      store,
      {not: [...othersThan(store), 'events', 'wiring', 'elements', 'providers', 'define']},
    ]),
  ),
  events: {not: [...stores, 'wiring', 'elements', 'providers', 'define']},
  wiring: {not: ['elements', 'providers', 'define'], lit: true},
  elements: {not: [...stores, 'providers', 'define'], lit: true},
  providers: {not: ['elements', 'define'], lit: true},
};

const noLit = (folder) => ({
  regex: '^(lit|lit-html|lit-element|@lit)(/|$)',
  message: `${folder}/ does not know Lit; wiring/ and what stands above it do.`,
});

const noEntries = (folder) => ({
  regex: '^\\.\\.?/(.*/)?(define|index|script)\\.js$',
  message: `${folder}/ may not know the entry files: they import everything.`,
});

const noFetch = {
  regex: '/lib/fetch-text\\.js$',
  message: 'An element does not fetch: wiring/ hands it what a store has loaded.',
};

const noPurifier = {
  regex: '^dompurify$',
  message: 'DOMPurify is loaded on demand by lib/sanitizer.ts; use lib/safe-html.ts.',
};

/** Ways to turn a text into markup that nobody has checked. */
const noUnsafeMarkup = [
  {
    regex: '^lit(-html)?/directives/unsafe-',
    message: 'Strangers’ HTML passes through lib/safe-html.ts only.',
  },
  {
    regex: '^lit(-html)?/static(-html)?\\.js$',
    importNames: ['unsafeStatic'],
    message: 'unsafeStatic turns a text into markup. Use literal``, whose text is in the source.',
  },
];

/** ESLint configs, one per folder of src/; where two match, the later one stands. */
export const layerRules = [
  forbid('src/**', [noPurifier]),
  ...Object.keys(layers).map((folder) =>
    forbid(`src/${folder}/**`, [...above(folder), noPurifier]),
  ),
  forbid('src/elements/**', [...above('elements'), noPurifier, noFetch]),
  forbid('src/lib/sanitizer.ts', above('lib')),
];

function forbid(files, patterns) {
  const rule = ['error', {patterns: [...noUnsafeMarkup, ...patterns]}];
  return {files: [files], rules: {'no-restricted-imports': rule}};
}

function above(folder) {
  const {not, lit} = layers[folder];
  const folders = not.map((other) => ({
    regex: `^\\.\\.?/(.*/)?${other}/`,
    message: `${folder}/ may not know ${other}/: imports run downwards only.`,
  }));
  return [...folders, noEntries(folder), ...(lit ? [] : [noLit(folder)])];
}

function othersThan(store) {
  return stores.filter((other) => other !== store);
}
