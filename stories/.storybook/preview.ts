/** What all stories share: reference tables, the designer's knobs, and an accessibility check that fails. */
import {html} from 'lit';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};

setCustomElementsManifest(manifest);

const knob = <Icon extends string>(title: string, icon: Icon, items: string[]) => ({
  toolbar: {title, icon, items, dynamicTitle: true},
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scheme: knob('Colours', 'mirror', ['light', 'dark']),
    width: knob('Width', 'grow', ['full', '20rem', '30rem', '45rem']),
    direction: knob('Direction', 'transfer', ['ltr', 'rtl']),
    language: knob('Language', 'globe', ['en', 'fr', 'ar', 'uk']),
  },
  initialGlobals: {scheme: 'light', width: 'full', direction: 'ltr', language: 'en'},
  decorators: [
    (story, {globals}) => {
      const {scheme, width, direction, language} = globals as Record<string, string>;
      document.documentElement.style.colorScheme = scheme ?? '';
      return html`<div
        lang=${language}
        dir=${direction}
        style="max-inline-size: ${width === 'full' ? 'none' : width}"
      >
        ${story()}
      </div>`;
    },
  ],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'requiredFirst'},
  },
};

export default preview;
