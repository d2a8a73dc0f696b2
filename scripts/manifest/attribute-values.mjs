/**
 * What an attribute can be set to, for editors to offer: the words of a list, also where the
 * source gives the list a name, and without what only a property can be.
 */

/** Analyzer phase: notes each type that is a list of words, under its name. */
export function noteWordList({ts, node}, lists) {
  if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
  const isWord = (type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
  if (node.type.types.every(isWord)) lists.set(node.name.text, node.type.getText());
}

/** The type of an attribute, where its property has this one. */
export function attributeType(text, lists) {
  const members = text.split('|').flatMap((name) => (lists.get(name.trim()) ?? name).split('|'));
  const names = members.map((name) => name.trim());
  const isWord = (name) => /^'.*'$/.test(name);
  if (!names.some(isWord)) return text;
  return names.filter((name) => isWord(name) || name === 'undefined').join(' | ');
}
