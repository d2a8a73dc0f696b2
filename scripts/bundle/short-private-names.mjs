/**
 * Gives the private names of each class the same few letters. A private name is
 * known in its own class only, so the first one can be called #a in every class;
 * a minifier calls no two of them the same, which compresses worse.
 */
import MagicString from 'magic-string';
import {parseAst} from 'rollup/parseAst';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The Rollup plugin. The minifier after it has to keep these names. */
export const shortPrivateNames = () => ({
  name: 'short-private-names',
  renderChunk(code) {
    const short = new MagicString(code);
    visit(parseAst(code), undefined, (node, names) => {
      if (!names) this.error('A class within a class would lose the outer one’s private names.');
      const {name} = node;
      if (!names.has(name)) names.set(name, letters[names.size] ?? `a${names.size}`);
      short.update(node.start, node.end, `#${names.get(name)}`);
    });
    return {code: short.toString(), map: short.generateMap({hires: true})};
  },
});

/** Calls `rename` for each private name, with the names of its class. */
function visit(node, names, rename) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'PrivateIdentifier') rename(node, names);
  // Of a class within a class, it could not be told whose name it is.
  const own = node.type !== 'ClassBody' ? names : names ? null : new Map();
  for (const child of Object.values(node)) visit(child, own, rename);
}
