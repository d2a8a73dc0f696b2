/** Turns the manifest into what VS Code, the JetBrains editors and JSX read. */
import {readFileSync, writeFileSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateJsxTypes} from 'custom-element-jsx-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const common = {outdir: 'dist', hideLogs: true};

generateVsCodeCustomElementData(manifest, {
  ...common,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
rewrite('dist/vscode.css-custom-data.json', namedOnce);
generateJetBrainsWebTypes(manifest, {...common, webTypesFileName: 'web-types.json'});
generateJsxTypes(manifest, {
  ...common,
  fileName: 'jsx.d.ts',
  componentTypePath: () => './index.js',
});

rewrite('dist/jsx.d.ts', corrected);

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/**
 * The generator lists a custom property and a part once for each element that has it; an editor
 * would offer it as often. What it is in each of them is said in one place.
 */
function namedOnce(text) {
  const data = JSON.parse(text);
  for (const kind of ['properties', 'pseudoElements']) {
    const names = new Map();
    for (const entry of data[kind]) {
      const {descriptions = new Set()} = names.get(entry.name) ?? {};
      names.set(entry.name, {entry, descriptions: descriptions.add(entry.description)});
    }
    data[kind] = [...names.values()].map(({entry, descriptions}) => ({
      ...entry,
      description: [...descriptions].join('\n'),
    }));
  }
  return JSON.stringify(data, null, 2);
}

/**
 * The generator imports a type once for each element that mentions it, which
 * is an error, and takes every event for a CustomEvent; ours are their own.
 */
function corrected(types) {
  const imports = /import type \{([^}]*)\} from "\.\/index\.js";\s*/g;
  const lists = [...types.matchAll(imports)].map(([, list]) => list);
  const names = new Set(lists.flatMap((list) => list.split(/[\s,]+/).filter(Boolean)));
  return (
    `import type {${[...names].join(', ')}} from "./index.js";\n\n` +
    types.replace(imports, '').replace(/CustomEvent<(\w+)>/g, '$1')
  );
}
