/** What all stories share: the network, the clock, reference tables, the designer’s knobs, and checks. */
import './fonts.css';
import './canvas.css';
import type {Preview} from '@storybook/web-components-vite';
import {startClock} from '../network/clock.js';
import {connections} from '../network/connection.js';
import {startNetwork} from '../network/start-network.js';
import {languages} from '../samples/languages.js';
import {listenTo} from '../support/hear.js';
import {themes} from '../support/themes.js';
import {argTypesOf} from './arg-types.js';
import {elementOf, eventTypes} from './manifest.js';
import {stage} from './stage.js';
import {beginAnew} from './begin-anew.js';

startClock();
listenTo(eventTypes);

interface Choice {
  readonly value: string;
  readonly title: string;
}

const knob = <Icon extends string>(title: string, icon: Icon, items: readonly Choice[]) => ({
  description: title,
  toolbar: {title, icon, items: [...items], dynamicTitle: true},
});

const named = (names: readonly string[]): Choice[] =>
  names.map((name) => ({value: name, title: name[0]!.toUpperCase() + name.slice(1)}));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: knob('Theme', 'paintbrush', [
      {value: 'none', title: 'No theme'},
      ...themes.map(({name, title}) => ({value: name, title})),
    ]),
    fonts: knob('Fonts', 'paragraph', [
      {value: 'theme', title: 'Fonts of the theme'},
      {value: 'stories', title: 'Fonts of the stories'},
    ]),
    scheme: knob('Colours', 'mirror', named(['light', 'dark'])),
    direction: knob('Direction', 'transfer', [
      {value: 'auto', title: 'As the language'},
      {value: 'ltr', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
    language: knob(
      'Language',
      'globe',
      languages.map(({tag, name}) => ({value: tag, title: name})),
    ),
    width: knob('Width', 'grow', [
      {value: 'full', title: 'Full width'},
      {value: '16rem', title: 'Sidebar'},
      {value: '22rem', title: 'Phone'},
      {value: '24rem', title: 'Column'},
      {value: '34rem', title: 'Wide column'},
      {value: '60rem', title: 'Page'},
    ]),
    connection: knob('Connection', 'lightning', named(Object.keys(connections))),
  },
  initialGlobals: {
    theme: 'none',
    fonts: 'theme',
    scheme: 'light',
    direction: 'auto',
    language: 'en',
    width: 'full',
    connection: 'instant',
  },
  beforeAll: startNetwork,
  loaders: [beginAnew],
  decorators: [stage],
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
    controls: {expanded: true},
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: (tag: string) => elementOf(tag).description,
    },
    options: {
      storySort: {order: ['Elements', 'Whole pages']},
    },
  },
};

export default preview;
