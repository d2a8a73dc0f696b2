/**
 * A plugin of the custom elements analyzer. The manifest then holds elements
 * and events and nothing else, only what their users may touch, the tag each
 * element registers as, and paths of published files.
 */
import {attributeType, noteWordList} from './attribute-values.mjs';
import {definitionsOf, tagNames} from './tag-names.mjs';

export function publicOnly() {
  // Members said to be @internal where they are declared first: the analyzer drops
  // those, and would show what overrides them.
  const internal = new Set();
  const wordLists = new Map();

  return {
    name: 'public-only',
    analyzePhase(context) {
      tagNames(context);
      noteInternal(context, internal);
      noteWordList(context, wordLists);
    },
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const module of manifest.modules) {
        module.declarations = (module.declarations ?? [])
          .filter(isOffered)
          .map((declaration) => publicPart(declaration, internal, wordLists));
        const names = module.declarations.map(({name}) => name);
        module.exports = (module.exports ?? []).filter(({name}) => names.includes(name));
      }
      const offering = manifest.modules.filter(({declarations}) => declarations.length);
      manifest.modules = publishedPaths([...offering, ...definitionsOf(offering)]);
    },
  };
}

function noteInternal({ts, node}, internal) {
  if (!ts.isClassElement(node) || !node.name) return;
  if (ts.getJSDocTags(node).some(({tagName}) => tagName.text === 'internal')) {
    internal.add(node.name.getText());
  }
}

/** Elements with a tag of their own, and events; not styles, templates and helpers. */
function isOffered({kind, tagName, superclass}) {
  return (
    kind === 'class' && (tagName !== undefined || /^(News|Article)Event$/.test(superclass?.name))
  );
}

function publicPart(declaration, internal, wordLists) {
  const members = (declaration.members ?? []).filter((member) => isPublic(member, internal));
  const fields = new Map(members.map((member) => [member.name, member]));
  const {attributes, events, superclass} = declaration;
  return {
    ...declaration,
    members,
    // The analyzer lists an attribute for every property it has seen, hidden ones too,
    // and does not look for its description where a class declares the property anew.
    ...(attributes && {
      attributes: attributes
        .filter(({fieldName: field}) => !field || fields.has(field))
        .map((attribute) => described(attribute, fields.get(attribute.fieldName), wordLists)),
    }),
    // It also guesses a name for each dispatchEvent() it meets; ours are documented.
    ...(events && {events: events.filter(({name}) => name?.startsWith('news-'))}),
    // And it takes a class that is not imported for one of the same file.
    ...(superclass &&
      !superclass.package && {superclass: {...superclass, ...originOf(superclass)}}),
  };
}

function described(attribute, field = {}, wordLists) {
  const {type = field.type, default: value = field.default} = attribute;
  return {
    ...attribute,
    description: field.description ?? attribute.description,
    type: type && {...type, text: attributeType(type.text, wordLists)},
    default: value,
  };
}

function isPublic({name, kind, privacy, static: isStatic, inheritedFrom, description}, internal) {
  if (privacy === 'private' || privacy === 'protected' || name.startsWith('#')) return false;
  if (isStatic || inheritedFrom?.package) return false;
  if (internal.has(name) && !description) return false;
  return !(kind === 'method' && lifeCycle.has(name));
}

const lifeCycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  'requestUpdate',
]);

function originOf({name}) {
  return name === 'Event' ? {package: 'global:', module: undefined} : {};
}

/** src/elements/a/a.ts is published as dist/elements/a/a.js. */
function publishedPaths(modules) {
  const text = JSON.stringify(modules, (key, value) =>
    (key === 'path' || key === 'module') && value
      ? value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js')
      : value,
  );
  return JSON.parse(text);
}
