/**
 * Analyzer phase: an event's payload is what its constructor declares as
 * `readonly`; the analyzer itself does not see fields that are written there.
 */
export function eventPayload({ts, node, moduleDoc}) {
  if (!ts.isConstructorDeclaration(node)) return;
  const declaration = moduleDoc.declarations.find(({name}) => name === node.parent.name?.text);
  if (declaration?.superclass?.name !== 'Event') return;
  for (const parameter of node.parameters) {
    if (!ts.isParameterPropertyDeclaration(parameter, node)) continue;
    declaration.members = [...(declaration.members ?? []), fieldOf(parameter, ts)];
  }
}

function fieldOf(parameter, ts) {
  const [comment] = ts.getJSDocCommentsAndTags(parameter);
  return {
    kind: 'field',
    name: parameter.name.getText(),
    type: {text: parameter.type.getText()},
    description: ts.getTextOfJSDocComment(comment?.comment),
    readonly: true,
  };
}
