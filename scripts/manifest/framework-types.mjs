/**
 * Turns the manifest into types for the templates of React, Svelte and Vue. What an element
 * takes is said once, in the types for JSX; here each framework is told of it in its own way.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format} from 'prettier';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

const classes = importOf('./index.js', ({name}) => [name]);
const classesAndEvents = importOf('./index.js', ({name, events}) => [name, ...typesOf(events)]);
const props = importOf('./jsx.js', ({name}) => [`${name}Props`]);

await write(
  'react',
  `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
  ${classes}
  ${props}

  /** What an element takes of its own, and what React gives to every element. */
  type Tag<Class, Props> = Props &
    Omit<DetailedHTMLProps<HTMLAttributes<Class>, Class>, keyof Props>;

  declare module 'react' {
    namespace JSX {
      interface IntrinsicElements {
        ${entries(({name}) => `Tag<${name}, ${name}Props>`)}
      }
    }
  }`,
);

await write(
  'svelte',
  `import type {HTMLAttributes} from 'svelte/elements';
  ${classes}
  ${props}

  /** What an element takes of its own, and what Svelte gives to every element. */
  type Tag<Class extends EventTarget, Props> = Props & Omit<HTMLAttributes<Class>, keyof Props>;

  declare module 'svelte/elements' {
    interface SvelteHTMLElements {
      ${entries(({name}) => `Tag<${name}, ${name}Props>`)}
    }
  }`,
);

await write(
  'vue',
  `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
  ${classesAndEvents}

  /**
   * An element as Vue's templates see it: with these properties and events of its own.
   * https://vuejs.org/guide/extras/web-components.html#web-components-and-typescript
   */
  type Tag<Class, Properties extends keyof Class, Events> = new () => Class & {
    $props: HTMLAttributes & PublicProps & Partial<Pick<Class, Properties>>;
    $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
  };

  declare module 'vue' {
    interface GlobalComponents {
      ${entries(
        ({name, members, events}) =>
          `Tag<${name}, ${propertiesOf(members)}, {${events.map(eventEntry)}}>`,
      )}
    }
  }`,
);

async function write(framework, types) {
  const options = {parser: 'typescript', singleQuote: true, bracketSpacing: false, printWidth: 100};
  writeFileSync(`dist/${framework}.d.ts`, await format(types, options));
}

/** One line for each tag, under its description. */
function entries(typeOf) {
  return elements
    .map(
      (element) =>
        `/** ${oneLine(element.description)} */\n'${element.tagName}': ${typeOf(element)};`,
    )
    .join('\n');
}

/** An import of what all elements need of a module. */
function importOf(module, namesOf) {
  const names = new Set(elements.flatMap(namesOf));
  return `import type {${[...names].sort().join(', ')}} from '${module}';`;
}

function typesOf(events) {
  return events.map(({type}) => type.text);
}

function eventEntry({name, type}) {
  return `'${name}': ${type.text}`;
}

function propertiesOf(members) {
  return members
    .filter(({kind}) => kind === 'field')
    .map(({name}) => `'${name}'`)
    .join(' | ');
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ');
}
