/**
 * A plugin of the custom elements analyzer: the custom properties of each element that draws,
 * from tokens/, so that each is described once.
 */
import {readBase} from '../tokens/read-tokens.mjs';

const tokens = await readBase();

export function customProperties() {
  return {
    name: 'custom-properties',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const declaration of modules.flatMap(({declarations}) => declarations)) {
        if (declaration.cssParts) declaration.cssProperties = propertiesOf(declaration.tagName);
      }
    },
  };
}

function propertiesOf(tag) {
  return tokens
    .filter(({elements}) => !elements || elements.includes(tag))
    .map(({name, description, default: value}) => ({name, description, default: value}));
}
