// What a publisher can choose of each element, read from the custom elements manifest:
// nothing about an element is written down here a second time.

/** The part of a custom elements manifest that is read here. */
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly cssParts?: readonly unknown[];
  readonly attributes?: readonly ManifestAttribute[];
}

interface ManifestAttribute {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}

/** An element that draws something. */
export interface ElementFacts {
  readonly tag: string;
  /** What it is, in a sentence. */
  readonly sentence: string;
  /** Whether it shows the page's feed, and so needs no address of its own. */
  readonly showsFeed: boolean;
  readonly attributes: readonly AttributeFacts[];
}

/** An attribute, and how it is to be asked for. */
export interface AttributeFacts {
  readonly name: string;
  readonly sentence: string;
  readonly kind: 'flag' | 'number' | 'choice' | 'text';
  /** What an element does that lacks the attribute; empty if that is not one value. */
  readonly default: string;
  /** Of a choice: the values there are, the default first. */
  readonly values: readonly string[];
}

/** Every element of the manifest that draws something; the providers do not. */
export function elementsOf({modules}: Manifest): ElementFacts[] {
  return modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName, cssParts}) => tagName && cssParts?.length)
    .map(({tagName, description = '', attributes = []}) => {
      const showsFeed = attributes.some(({name}) => name === 'refresh');
      return {
        tag: tagName!,
        sentence: inOneLine(description),
        showsFeed,
        attributes: attributes
          .filter(({name}) => !(showsFeed && name === 'src'))
          .map(attributeFacts),
      };
    });
}

function attributeFacts({
  name,
  description = '',
  type,
  ...rest
}: ManifestAttribute): AttributeFacts {
  const alternatives = (type?.text ?? '').split('|').map((part) => part.trim());
  // An alternative that is no text is for scripts, which set the property.
  const values = alternatives.flatMap((part) => /^'(.+)'$/.exec(part)?.[1] ?? []);
  const kind = values.length
    ? 'choice'
    : alternatives.includes('boolean')
      ? 'flag'
      : alternatives.includes('number')
        ? 'number'
        : 'text';
  return {
    name,
    sentence: inOneLine(description),
    kind,
    default: values[0] ?? rest.default?.replace(/^'(.*)'$/, '$1') ?? '',
    values,
  };
}

/** A comment is broken into lines, and puts names of code between backticks. */
function inOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/`([^`]*)`/g, '“$1”')
    .trim();
}
