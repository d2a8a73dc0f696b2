import manifest from '../../dist/custom-elements.json' with {type: 'json'};

/** Something that an element offers, as the manifest describes it. */
export interface Feature {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  /** Of a property: its attribute. */
  readonly attribute?: string;
  readonly kind?: string;
}

/** An element, as the manifest describes it. */
export interface Element {
  readonly tagName: string;
  readonly description: string;
  readonly attributes?: readonly Feature[];
  readonly members?: readonly Feature[];
  readonly events?: readonly Feature[];
  readonly slots?: readonly Feature[];
  readonly cssParts?: readonly Feature[];
  readonly cssProperties?: readonly Feature[];
}

const elements = manifest.modules
  .flatMap(({declarations}) => declarations as unknown as Partial<Element>[])
  .filter((declaration): declaration is Element => !!declaration.tagName);

/** What the manifest says of the element of this tag. */
export function elementOf(tag: string): Element {
  return elements.find(({tagName}) => tagName === tag)!;
}

/** The types of all events that elements tell the page of. */
export const eventTypes = new Set(
  elements.flatMap(({events = []}) => events.map(({name}) => name)),
);
