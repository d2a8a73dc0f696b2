/**
 * Fails if the manifest offers anything that no story shows. What the stories show was seen in the
 * browser while their tests ran (test/storybook/support/record-coverage.mjs); nothing is declared by hand.
 */
import {existsSync, readFileSync} from 'node:fs';
import {elements, shownFile} from '../../test/storybook/support/coverage.mjs';

if (!existsSync(shownFile)) {
  console.error('No stories have been opened: node --test test/storybook/*.node.test.mjs');
  process.exit(1);
}
const shown = Object.keys(JSON.parse(readFileSync(shownFile, 'utf8')));
const gaps = elements().flatMap((element) =>
  offered(element).filter(({isShown}) => !isShown(`${element.tagName} `)),
);
for (const {sentence} of gaps) console.error(sentence);
if (gaps.length) process.exitCode = 1;

/** Everything that an element offers, each with the question whether it was shown. */
function offered({tagName, attributes, members, events, slots, cssParts, cssProperties}) {
  const properties = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const kinds = {
    property: properties,
    event: events,
    slot: slots,
    part: cssParts,
    'custom property': cssProperties,
  };
  return [
    ...(attributes ?? []).flatMap((attribute) => values(tagName, attribute)),
    ...Object.entries(kinds).flatMap(([kind, features = []]) =>
      features.map(({name}) => ({
        isShown: (tag) => shown.includes(`${tag}${kind} ${name}`),
        sentence: `<${tagName}>: no story shows the ${kind} "${name || 'default'}".`,
      })),
    ),
  ];
}

/** Of an attribute with a choice, every value; of another, one that is not its default. */
function values(tagName, {name, type, default: usual}) {
  const choices = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, choice]) => choice);
  if (choices.length) {
    return choices.map((choice) => ({
      isShown: (tag) => shown.includes(`${tag}attribute ${name}=${choice}`),
      sentence: `<${tagName}>: no story shows ${name}="${choice}".`,
    }));
  }
  const isOther = (tag) => (line) =>
    line.startsWith(`${tag}attribute ${name}=`) && line !== `${tag}attribute ${name}=${usual}`;
  return [
    {
      isShown: (tag) => shown.some(isOther(tag)),
      sentence: `<${tagName}>: no story sets "${name}" to another value than its default.`,
    },
  ];
}
