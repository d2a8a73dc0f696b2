/** The Rollup plugins that turn tsc's modules into small files for pages. */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import resolve from '@rollup/plugin-node-resolve';
import swc from '@swc/core';
import {minify} from 'terser';

/** Own tags are drawn inline, so white space beside them is layout. */
const inlineTags = [
  'article-card',
  'recent-news',
  'around-the-cities',
  'member-comments',
  'member-session',
  'news-feed',
  'slot',
];

/** Finds packages; Lit's own production build, without its warnings. */
export const packages = () => resolve({exportConditions: ['production'], browser: true});

/** Minifies html`` and css``. The plugin's defaults change what is drawn; these take that back. */
export const minifyTemplates = () =>
  minifyLiterals({
    // Otherwise a template that does not parse silently leaves its whole file as it was.
    failOnError: true,
    options: {
      minifyOptions: {
        // Without its slash, <path/> swallows the shapes after it.
        keepClosingSlash: true,
        // Bare characters turn to mojibake where the script is served without a charset.
        decodeEntities: false,
        // It would take the expression out of hidden=${…}.
        collapseBooleanAttributes: false,
        removeAttributeQuotes: true,
        removeEmptyAttributes: false,
        inlineCustomElements: inlineTags,
      },
    },
  });

/**
 * Names that our classes use among themselves: no page, event or attribute knows them, nor
 * does anything that is loaded on demand. Their order gives them their letters; this one was found
 * by trial, and is some 20 bytes smaller than others.
 */
export const ownNames = [
  'nodes',
  'active',
  'extra',
  'renderPlace',
  'formAt',
  'renderList',
  'answer',
  'emptyMessage',
  'focusNext',
  'wake',
  'tools',
  'parentAuthor',
  'findStore',
  'sessionUrl',
  'isWaiting',
  'slotChanged',
  'isReady',
  'about',
  'sendByKey',
  'controls',
  'pointed',
  'shown',
  'places',
  'draft',
  'seed',
  'choose',
  'reload',
  'editedText',
  'strings',
  'isLoaded',
  'wasSent',
  'letIn',
  'give',
  'renderRoot',
  'cancel',
  'outgoing',
  'level',
  'renderControls',
  'send',
  'renderNews',
  'retry',
  'submit',
  'usualHeading',
  'willUpdate',
  'stateChanged',
  'requestSignIn',
  'updated',
  'otherwise',
  'isSending',
];

/** One of them in use: read from an object, or taken apart from one. */
const foreign = new RegExp(`(?:\\.|[{,])(${ownNames.join('|')})\\b`);

/**
 * Minifies the whole chunk with swc: alone it makes it smaller than terser does, and forty
 * times as fast. Somebody else’s code keeps clear of the options that ours is written for.
 */
export const minifyScript = ({module, isOurs = true, isPart = false}) => ({
  name: 'minify-script',
  async renderChunk(code, {fileName}) {
    const {code: minified, map} = await swc.minify(code, {
      module,
      ecma: 2022,
      compress: {
        passes: 3,
        ecma: 2022,
        module,
        // No function of ours or Lit's looks at its arguments' number, or is called with `new`.
        ...(isOurs && {keep_fargs: false, negate_iife: false, unsafe_arrows: true}),
      },
      // The names of private members are short already: see short-names.mjs.
      mangle: {keep_private_props: true},
      sourceMap: true,
      // A classic script may be served without a charset; a module is always UTF-8.
      format: {comments: false, asciiOnly: !isPart},
    });
    // A part is minified by itself, and would call these by other names than the script does.
    const [, name] = (isPart && foreign.exec(minified)) || [];
    if (name) this.error(`${fileName} knows "${name}": take that out of ownNames in plugins.mjs.`);
    return {code: minified, map};
  },
});

/** The languages besides English, by their BCP 47 tag. */
export const languages = readdirSync(new URL('../../src/lib/words', import.meta.url))
  .map((file) => path.parse(file).name)
  .sort();

/** What is fetched only where it is needed: the module in dist/, and the file that it is beside the script. */
export const parts = {
  'lib/safe-html.js': 'newsrack-body.mjs',
  'lib/sanitizer.js': 'newsrack-sanitizer.mjs',
  'lib/fill-places.js': 'newsrack-places.mjs',
  'feed/syndication.js': 'newsrack-syndication.mjs',
  'comments/wordpress-backend.js': 'newsrack-wordpress.mjs',
  'comments/newsrack-actions.js': 'newsrack-actions.mjs',
  'comments/live-thread.js': 'newsrack-live.mjs',
  'elements/member-comments/comment-tools.js': 'newsrack-tools.mjs',
  'elements/around-the-cities/city-tools.js': 'newsrack-cities.mjs',
  ...Object.fromEntries(
    languages.map((language) => [`lib/words/${language}.js`, `newsrack-${language}.mjs`]),
  ),
};

/** A second pass over the one script, by terser: it finds some 50 bytes that swc does not. */
export const minifyAgain = ({module}) => ({
  name: 'minify-again',
  async renderChunk(code) {
    const {code: minified, map} = await minify(code, {
      module,
      ecma: 2022,
      // Commas in the place of semicolons are fewer characters, and more bytes once compressed.
      compress: {passes: 3, ecma: 2022, sequences: false, unsafe_arrows: true, keep_fargs: false},
      sourceMap: {asObject: true},
      // As in the first pass.
      format: {ascii_only: true},
    });
    return {code: minified, map};
  },
  /** Rollup ends every file with a line break. It is not nothing: brotli splits the file elsewhere for it. */
  generateBundle(options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') output.code = output.code.trimEnd();
    }
  },
});

/** Leaves those parts out of a bundle that imports them on demand. */
export const onDemand = () => ({
  name: 'on-demand',
  load(id) {
    if (id !== path.resolve('dist/lib/languages.js')) return null;
    const names = languages.join('|');
    return `export const loadWords = (name) =>
      /^(${names})$/.test(name) ? import('./newsrack-' + name + '.mjs') : undefined;`;
  },
  resolveDynamicImport(source, importer) {
    if (typeof source !== 'string') return null;
    const module = path.relative('dist', path.resolve(path.dirname(importer), source));
    const file = parts[module];
    return file ? {id: `./${file}`, external: true} : null;
  },
});

/**
 * Imports on demand from beside a classic script. One from another origin has
 * about:blank as its base URL, so the import is resolved against the script's
 * own address, which is known only while the script starts.
 */
export const importBesideScript = () => ({
  name: 'import-beside-script',
  intro: () => 'const scriptUrl = document.currentScript?.src;',
  // A module finds its tag by import.meta.url; a classic script has it at hand.
  resolveImportMeta: () => 'scriptUrl',
  renderDynamicImport: () => ({left: 'import(new URL(', right: ', scriptUrl))'}),
});
