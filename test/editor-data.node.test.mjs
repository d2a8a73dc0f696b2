/** What editors complete, by the data that the package has for them. Needs a build. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {describe, it} from 'node:test';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import {root} from '../scripts/run.mjs';

const require = createRequire(import.meta.url);
const Ajv = require('ajv');
const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const manifest = read('dist/custom-elements.json');
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);
const htmlData = read('dist/vscode.html-custom-data.json');
const cssData = read('dist/vscode.css-custom-data.json');
const webTypes = read('dist/web-types.json');

/** The words of a list that a type is, if it is one. */
const wordsOf = ({type}) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);

describe('VS Code, by our data for HTML,', () => {
  const editor = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('newsrack', htmlData)],
  });

  /** What it offers where the bar is in this text: [{label, documentation}]. */
  function offered(text) {
    const offset = text.indexOf('|');
    const written = text.replace('|', '');
    const page = html.TextDocument.create('file:///page.html', 'html', 1, written);
    const at = page.positionAt(offset);
    return editor.doComplete(page, at, editor.parseHTMLDocument(page)).items;
  }
  const textOf = ({documentation}) => documentation?.value ?? documentation ?? '';
  const find = (items, label) => items.find((item) => item.label === label);

  it('is given what its own schema asks for', () => {
    assertFollows(htmlData, 'vscode-html-languageservice');
  });

  for (const element of elements) {
    const {tagName: tag, description, attributes, events = [], cssParts = []} = element;

    it(`offers <${tag}>, and says what it is, which events it has and which parts`, () => {
      const text = textOf(find(offered('<|'), tag));
      const sentences = [description, ...[...events, ...cssParts].flatMap(nameAndSentence)];
      for (const sentence of sentences) {
        assert.ok(oneLine(text).includes(oneLine(sentence)), `${sentence}\nis not in:\n${text}`);
      }
    });

    it(`offers each attribute of <${tag}> with its sentence`, () => {
      const items = offered(`<${tag} |></${tag}>`);
      assert.ok(attributes.length > 0);
      for (const {name, description} of attributes) {
        assert.equal(textOf(find(items, name)), description, name);
      }
    });

    it(`offers the words that attributes of <${tag}> take, and no others`, () => {
      for (const attribute of attributes) {
        const items = offered(`<${tag} ${attribute.name}="|"></${tag}>`);
        assert.deepEqual(
          items.map(({label}) => label).sort(),
          wordsOf(attribute).sort(),
          attribute.name,
        );
      }
    });
  }

  it('offers the layouts of a card, whose list has a name in the source', () => {
    const items = offered('<article-card layout="|"></article-card>');
    const labels = items.map(({label}) => label);
    assert.deepEqual(labels.sort(), ['card', 'headline', 'row', 'story']);
  });
});

describe('VS Code, by our data for CSS,', () => {
  it('is given what its own schema asks for', () => {
    assertFollows(cssData, 'vscode-css-languageservice');
  });

  it('knows each custom property and each part, once, with all that is said of it', () => {
    const kinds = {properties: propertiesOf, pseudoElements: partsOf};
    for (const [kind, listOf] of Object.entries(kinds)) {
      const said = elements.flatMap(listOf);
      assert.ok(said.length > 0);
      assert.deepEqual(
        cssData[kind].map(({name}) => name).sort(),
        [...new Set(said.map(({name}) => name))].sort(),
      );
      for (const {name, description} of said) {
        const entry = cssData[kind].find((each) => each.name === name);
        assert.ok(entry.description.includes(description), name);
      }
    }
  });

  it('offers a part where a rule names one', () => {
    const editor = css.getCSSLanguageService({
      customDataProviders: [css.newCSSDataProvider(cssData)],
    });
    const text = 'recent-news::';
    const sheet = css.TextDocument.create('file:///page.css', 'css', 1, text);
    const at = sheet.positionAt(text.length);
    const {items} = editor.doComplete(sheet, at, editor.parseStylesheet(sheet));
    assert.ok(items.some(({label}) => label === '::part(headline)'));
  });
});

describe('JetBrains’ editors, by web-types,', () => {
  it('find them by package.json, in the version of the package', () => {
    const {name, version, 'web-types': file} = read('package.json');
    assert.equal(file, 'dist/web-types.json');
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
  });

  for (const {tagName: tag, description, attributes, members, events = []} of elements) {
    it(`know <${tag}> with its attributes, properties and events, and a sentence for each`, () => {
      const known = webTypes.contributions.html.elements.find(({name}) => name === tag);
      assert.ok(known.description.startsWith(description));
      assert.deepEqual(named(known.attributes), named(attributes));
      assert.deepEqual(named(known.js.properties), named(members.filter(isField)));
      assert.deepEqual(named(known.js.events), named(events));
      assert.deepEqual(named(known.events), named(events));
      for (const attribute of attributes) {
        const {value} = known.attributes.find(({name}) => name === attribute.name);
        assert.equal(value.type, attribute.type.text, attribute.name);
      }
    });
  }

  it('know each custom property', () => {
    const known = webTypes.contributions.css.properties ?? [];
    const names = (list) => [...new Set(list.map(({name}) => name))].sort();
    assert.deepEqual(names(known), names(elements.flatMap(propertiesOf)));
  });
});

function assertFollows(data, service) {
  const schema = JSON.parse(
    readFileSync(require.resolve(`${service}/docs/customData.schema.json`)),
  );
  const ajv = new Ajv({schemaId: 'auto'});
  assert.ok(ajv.validate(schema, data), ajv.errorsText());
}

function named(list) {
  return Object.fromEntries(list.map(({name, description}) => [name, description]));
}

const isField = ({kind}) => kind === 'field';
const propertiesOf = ({cssProperties = []}) => cssProperties;
const nameAndSentence = ({name, description}) => [name, description];
const oneLine = (text) => text.replace(/\s+/g, ' ');

function partsOf({cssParts = []}) {
  return cssParts.map(({name, description}) => ({name: `::part(${name})`, description}));
}
