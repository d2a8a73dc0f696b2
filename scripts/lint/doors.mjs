/**
 * The one-door rules: each danger has one file that may do it, so that a
 * reviewer finds it there and nowhere else. Lint reports it in every other
 * file of src/.
 */

const html = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe'];
const scopes = ['window', 'globalThis', 'self'];

/** `file` is the door, or `files` are; without one, nobody may. */
const doors = [
  {
    file: 'src/lib/fetch-text.ts',
    globals: ['fetch', 'XMLHttpRequest', 'WebSocket'],
    properties: [['navigator', 'sendBeacon']],
    message: 'The network has one door: lib/fetch-text.ts.',
  },
  {
    file: 'src/lib/live-events.ts',
    globals: ['EventSource'],
    message: 'Streams of events are opened in one place: lib/live-events.ts.',
  },
  {
    file: 'src/lib/timers.ts',
    globals: ['setTimeout', 'setInterval'],
    message: 'Timers have one door: lib/timers.ts.',
  },
  {
    file: 'src/lib/saved-choices.ts',
    globals: ['localStorage', 'sessionStorage'],
    message: 'What the browser remembers has one door: lib/saved-choices.ts.',
  },
  {
    file: 'src/feed/feed-cache.ts',
    globals: ['caches'],
    message: 'Cache Storage has one door: feed/feed-cache.ts.',
  },
  {
    // The templates of ours, whose text is in the source, are the other kind of HTML.
    files: ['src/lib/safe-html.ts', 'src/slim-html.ts'],
    properties: [...html.map((name) => [undefined, name]), [undefined, 'srcdoc']],
    syntax: [
      `Property[parent.type="ObjectExpression"] > Identifier.key[name=/^(${html.join('|')}|srcdoc)$/]`,
      `TemplateElement[value.raw=/\\.(${html.join('|')}|srcdoc)=["']?$/]`,
    ],
    message: 'Strangers’ HTML has one door: lib/safe-html.ts.',
  },
  {
    // lib/ must not know what others load.
    files: [
      'src/lib/on-demand.ts',
      'src/comments/on-demand.ts',
      'src/feed/on-demand.ts',
      'src/elements/around-the-cities/on-demand.ts',
      'src/lib/languages.ts',
      'src/elements/member-comments/on-demand.ts',
    ],
    syntax: ['ImportExpression'],
    message: 'Code is loaded on demand in one place: lib/on-demand.ts, or the folder’s own.',
  },
  {
    file: 'src/define/register.ts',
    properties: [['customElements', 'define']],
    syntax: [
      'CallExpression[callee.property.name="define"][callee.object.property.name="customElements"]',
    ],
    message: 'Tags are registered in one place: define/register.ts.',
  },
  {
    properties: [
      ['document', 'write'],
      ['document', 'writeln'],
      [undefined, 'createContextualFragment'],
      [undefined, 'parseHTMLUnsafe'],
    ],
    message: 'Nothing writes unchecked markup; see lib/safe-html.ts.',
  },
  {
    globals: ['indexedDB', 'cookieStore'],
    properties: [['document', 'cookie']],
    message: 'Newsrack keeps no cookies and no database in the reader’s browser.',
  },
];

/** What the house does not write, wherever it is. */
const habits = [
  ['TSEnumDeclaration', 'No enum: use a union of strings.'],
  ['TSModuleDeclaration[kind="namespace"]', 'No namespace: use a module.'],
  ['TSImportType', 'Import types with `import type`, so that the layer rule sees them.'],
  ['Decorator', 'No decorators: use static properties, which are smaller.'],
  ['ExportDefaultDeclaration', 'No default exports: name it.'],
  ['ExportSpecifier[exported.name="default"]', 'No default exports: name it.'],
];

/** ESLint configs: every door shut, then one more config per door file, with that one open. */
export const doorRules = [
  shut({files: ['src/**']}, doors),
  ...[...new Set(doors.flatMap(filesOf))].map((file) =>
    shut(
      {files: [file]},
      doors.filter((door) => !filesOf(door).includes(file)),
    ),
  ),
];

function filesOf({file, files = file ? [file] : []}) {
  return files;
}

function shut(where, closed) {
  const globals = closed.flatMap(({globals: names = [], message}) =>
    names.map((name) => ({name, message})),
  );
  const properties = closed.flatMap(({globals: names = [], properties: pairs = [], message}) => [
    ...pairs.map(([object, property]) => ({...(object && {object}), property, message})),
    ...names.flatMap((property) => scopes.map((object) => ({object, property, message}))),
  ]);
  const syntax = [
    ...habits.map(([selector, message]) => ({selector, message})),
    ...closed.flatMap(({syntax: list = [], message}) =>
      list.map((selector) => ({selector, message})),
    ),
  ];
  return {
    ...where,
    rules: {
      'no-restricted-globals': ['error', ...globals],
      'no-restricted-properties': ['error', ...properties],
      'no-restricted-syntax': ['error', ...syntax],
    },
  };
}
