/**
 * Transforms of Style Dictionary: what a value of the Design Tokens format is in CSS.
 *
 * What the format has no word for stands under `$extensions.newsrack`: `dark`, the value
 * on a dark page; `unit`, of a number that is a length in `em`; `css`, what CSS says in
 * place of the value, which then is there for tools that know no CSS; `elements`, those that
 * have the property, if not all; and `title`, of a theme.
 */

/** `{transforms}` of Style Dictionary’s hooks, by name. */
export const transforms = {
  'newsrack/name': {type: 'name', transform: ({path}) => path.join('-')},
  'newsrack/color': valueOf('color', ({$value, dark}) =>
    dark ? `light-dark(${hexOf($value)}, ${hexOf(dark)})` : hexOf($value),
  ),
  'newsrack/number': valueOf('number', ({$value, unit}) =>
    unit && $value ? `${$value}${unit}` : `${$value}`,
  ),
  'newsrack/font-family': valueOf('fontFamily', ({$value}) =>
    [$value].flat().map(familyName).join(', '),
  ),
};

/** What we say of a token beyond the format. */
export const ours = (token) => token.$extensions?.newsrack ?? {};

/** A colour’s components, of 0 to 1, as `#rrggbb`, or `#rrggbbaa` where it is translucent. */
export function hexOf({components, alpha = 1}) {
  const bytes = [...components, ...(alpha < 1 ? [alpha] : [])].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${bytes.join('')}`;
}

function valueOf(type, inCss) {
  return {
    type: 'value',
    filter: ({$type}) => $type === type,
    transform: (token) => ours(token).css ?? inCss({...token, ...ours(token)}),
  };
}

/** A name of more than one word is quoted, as CSS asks; a generic family must not be. */
function familyName(name) {
  return /^[a-z][\w-]*$/i.test(name) ? name : `'${name}'`;
}
