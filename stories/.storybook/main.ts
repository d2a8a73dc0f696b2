/** Storybook: every element in every state. Built from the sources, documented from the manifest. */
import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    {from: '../photos', to: '/photos'},
    // The service worker that plays the network is the library’s own, and is not kept twice.
    {
      from: '../../node_modules/msw/lib/mockServiceWorker.js',
      to: '/mockServiceWorker.js',
    },
  ],
  // A browser that opens a story by itself asks for an icon otherwise.
  previewHead: (head) => `${head}<link rel="icon" href="data:," />`,
  viteFinal: (config) => ({
    ...config,
    // For older browsers light-dark() would be made something that looks into no shadow root.
    build: {...config.build, cssTarget: ['chrome130', 'firefox130', 'safari18']},
  }),
  // Nothing is sent anywhere, and nothing is looked up.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
};

export default config;
