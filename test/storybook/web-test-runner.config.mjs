/** Opens every story of the Storybook in build/storybook, as check.mjs does after building it. */
import config from '../web-test-runner.config.mjs';

export default {...config, files: ['test/storybook/*.test.ts']};
