/**
 * Lint. The rules that are this project's own stand in scripts/lint/: which
 * folder may import which, and which one file may do each dangerous thing.
 * test/lint-rules.node.test.mjs proves that each of them fires.
 */
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {doorRules} from './scripts/lint/doors.mjs';
import {layerRules} from './scripts/lint/layers.mjs';

const nodeGlobals = [
  'process',
  'console',
  'URL',
  'URLSearchParams',
  'AbortController',
  'TextDecoderStream',
  'TextEncoder',
  'Headers',
  'btoa',
  'Buffer',
  'setTimeout',
  'clearTimeout',
  'fetch',
  'performance',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'coverage/',
      'server/dist/',
      'server/dist-*/',
      'server/{shared,shared-*}/',
      'examples/*/{build,dist}/',
      'test/examples/types/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import {type X}` alone would stay in the output as an import for its side effects.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['server/**'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
    ],
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      // Safari takes a list without markers for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      // Lit calls a template's listeners on their host: @click=${this.announce}
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },
  {
    files: ['server/src/**'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      // What a part of the server leaves out on purpose, it names with a bar before it.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  // Their own compilers check their types, by what the build makes.
  {files: ['examples/**/*.ts'], extends: [tseslint.configs.disableTypeChecked]},
  ...doorRules,
  ...layerRules,
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Chai's assertions are expressions: expect(list).to.be.empty
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plugin types `equal` as a promise for the sake of snapshots, which are not used here.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'chai', name: 'Equal'}]},
      ],
    },
  },
  {
    files: ['**/*.mjs', 'examples/**/*.js'],
    languageOptions: {globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly']))},
  },
  // What runs in a page has its globals, which are too many to name.
  {
    files: [
      'demo/**',
      'test/{docs,examples,pages,storybook}/**',
      'test/end-to-end/builder*',
      'test/support/builder.mjs',
      'test/support/snippet-reader.mjs',
    ],
    rules: {'no-undef': 'off'},
  },
);
