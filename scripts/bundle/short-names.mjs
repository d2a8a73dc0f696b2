/**
 * Gives names that only our own classes know a letter or two. Private names are known in
 * their own class only, so the first one can be called #a in every class; a minifier calls
 * no two of them the same, which compresses worse. Other names are the same everywhere.
 */
import MagicString from 'magic-string';
import {parseAst} from 'rollup/parseAst';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const shortName = (index) => letters[index] ?? `a${index}`;

/** The Rollup plugin: `ownNames` are those besides the private ones. The minifier after it keeps both. */
export const shortNames = (ownNames) => ({
  name: 'short-names',
  renderChunk(code) {
    const short = new MagicString(code);
    visit(parseAst(code), undefined, {
      private: ({start, end, name}, names) => {
        if (!names) this.error('A class within a class would lose the outer one’s private names.');
        if (!names.has(name)) names.set(name, shortName(names.size));
        short.update(start, end, `#${names.get(name)}`);
      },
      property: ({start, end, name}, isShorthand) => {
        const index = ownNames.indexOf(name);
        if (index < 0) return;
        if (isShorthand) short.prependLeft(start, `${shortName(index)}:`);
        else short.update(start, end, shortName(index));
      },
      text: (value) => {
        if (ownNames.includes(value)) this.error(`"${value}" stands in a string, too.`);
      },
    });
    return {code: short.toString(), map: short.generateMap({hires: true})};
  },
});

/** Tells `found` of each private name, with the names of its class, of each property's name, and of each string. */
function visit(node, names, found) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'PrivateIdentifier') found.private(node, names);
  if (node.type === 'Literal') found.text(node.value);
  const property = node.computed ? undefined : (node.key ?? node.property);
  if (property?.type === 'Identifier') found.property(property, node.shorthand);
  // Of a class within a class, it could not be told whose name it is.
  const own = node.type !== 'ClassBody' ? names : names ? null : new Map();
  for (const child of Object.values(node)) visit(child, own, found);
}
