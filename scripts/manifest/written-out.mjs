/**
 * A plugin of the custom elements analyzer. Where an attribute's type is the name of a
 * list of words, the manifest has the words: nobody who reads it knows our names of types.
 */
export function writtenOut() {
  const words = new Map();

  return {
    name: 'written-out',
    analyzePhase({ts, node}) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      const isWord = (type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
      if (node.type.types.every(isWord)) words.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {type} of modules.flatMap(typed)) {
        type.text = type.text.replace(/[\w$]+/g, (name) => words.get(name) ?? name);
      }
    },
  };
}

function typed({declarations = []}) {
  const described = declarations.flatMap(({attributes = [], members = []}) => [
    ...attributes,
    ...members,
  ]);
  return described.filter(({type, attribute, fieldName}) => type && (attribute ?? fieldName));
}
