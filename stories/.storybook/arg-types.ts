// The tables and the knobs of an element, from the manifest. Names that mean several things, as
// `heading` does, have a row for each.

import type {ArgTypes, InputType} from 'storybook/internal/types';
import {tokens} from '../support/themes.js';
import {elementOf, type Feature} from './manifest.js';

/** What Storybook asks for each element: a row, and a knob where there is something to turn. */
export function argTypesOf(tag: string): ArgTypes {
  const {attributes, members, events, slots, cssParts, cssProperties} = elementOf(tag);
  const properties = members?.filter(({kind}) => kind === 'field');
  return Object.fromEntries([
    ...rows('attributes', attributes, ({name}) => name, knob),
    ...rows('properties', properties, ({name}) => `property ${name}`),
    ...rows('events', events, ({name}) => `event ${name}`),
    ...rows('slots', slots, ({name}) => `slot ${name}`),
    ...rows('parts', cssParts, ({name}) => `part ${name}`),
    ...rows('custom properties', cssProperties, ({name}) => name, tokenKnob),
  ]);
}

function rows(
  category: string,
  features: readonly Feature[] = [],
  keyOf: (feature: Feature) => string,
  control: (feature: Feature) => InputType = () => ({control: {disable: true}}),
): [string, InputType][] {
  return features.map((feature) => [
    keyOf(feature),
    {
      name: feature.name || 'the default slot',
      description: feature.description,
      table: {
        category,
        type: feature.type && {summary: feature.type.text},
        defaultValue: feature.default === undefined ? undefined : {summary: feature.default},
      },
      ...control(feature),
    },
  ]);
}

/** The knob of an attribute: by its type. */
function knob({type}: Feature): InputType {
  const text = type?.text ?? '';
  const choices = [...text.matchAll(/'([^']+)'/g)].map(([, choice]) => choice!);
  if (choices.length) return {control: {type: 'select'}, options: choices};
  if (text.includes('boolean')) return {control: {type: 'boolean'}};
  if (text.includes('number')) return {control: {type: 'number'}};
  return {control: {type: 'text'}};
}

/** The knob of a custom property: a colour is picked, anything else is written. */
function tokenKnob({name}: Feature): InputType {
  const type = tokens.find((token) => token.name === name)?.type;
  return {control: {type: type === 'color' ? 'color' : 'text'}};
}
