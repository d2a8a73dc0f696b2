/**
 * Puts src/slim-lit.ts and src/slim-html.ts in the place of Lit, in the one script
 * only, and stops the build where a file of ours uses what those do not know. See
 * docs/decisions/slim-lit.md.
 */
import path from 'node:path';
import {parseAst} from 'rollup/parseAst';

const slim = {lit: 'dist/slim-lit.js', 'lit/html.js': 'dist/slim-html.js'};

/** What LitElement and lit-html do, and our own do not. */
const beyond =
  /\b(reflect|useDefault|state|noAccessor|converter|hasChanged) *:|\battribute: *true\b|\btype: *(Array|Object|String)\b|\bcss`[^`]*\$\{|\b(unsafeCSS|addController|createRenderRoot|shadowRootOptions|firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete|performUpdate|hasUpdated|isUpdatePending|renderBefore|creationScope|handleEvent)\b|\b(svg|mathml)`|['"](lit\/(decorators|directive|static|async)|lit-html|@lit\/(task|localize)|@lit-labs\/)/;

/** An expression that is the whole value of an attribute, a property or a listener. */
const attribute = /(\s[.@]?[a-z-]+=)\$\{\}(?=[\s/>])/gi;
/** Of what is left, expressions that are no child of an element, and what hides them. */
const misplaced =
  /<[a-z][^>]*\$\{\}|=\$\{\}|<!--|<(script|style|textarea|title)\b[^>]*>[^<]*\$\{\}/i;

/** The Rollup plugin. */
export const slimLit = () => ({
  name: 'slim-lit',
  resolveId: (source) => (slim[source] ? path.resolve(slim[source]) : null),
  transform(code, id) {
    if (id.includes('/node_modules/')) return null;
    const found = beyond.exec(code)?.[0] ?? templatesIn(code).find(isBeyond);
    if (found) this.error(`slim-lit.ts and slim-html.ts do not know "${found}". Do without it.`);
    return null;
  },
});

function isBeyond(template) {
  return misplaced.test(template.replace(attribute, '$1'));
}

/** The html`` templates in some code, those within others too, with ${} for each expression. */
function templatesIn(code) {
  const templates = [];
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') {
      templates.push(node.quasi.quasis.map(({value}) => value.cooked).join('${}'));
    }
    Object.values(node).forEach(visit);
  };
  if (code.includes('html`')) visit(parseAst(code));
  return templates;
}
