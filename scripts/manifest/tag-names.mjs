/**
 * Where the manifest learns tags from: each element's module says its own in
 * `declare global {interface HTMLElementTagNameMap {…}}`, and src/define/<tag>.ts
 * registers it.
 */

/** Analyzer phase: notes the tag on the class that the module maps it to. */
export function tagNames({ts, node, moduleDoc}) {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
  for (const member of node.members) {
    const className = member.type.getText();
    const declaration = moduleDoc.declarations.find(({name}) => name === className);
    if (declaration) Object.assign(declaration, {tagName: member.name.text, customElement: true});
  }
}

/** Modules that say which published file registers each tag. */
export function definitionsOf(modules) {
  return modules.flatMap(({path, declarations}) =>
    declarations
      .filter(({tagName}) => tagName)
      .map(({name, tagName}) => ({
        kind: 'javascript-module',
        path: `src/define/${tagName}.ts`,
        declarations: [],
        exports: [
          {kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}},
        ],
      })),
  );
}
