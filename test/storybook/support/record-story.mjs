/**
 * Runs in the page before anything else does: hears how the story went from Storybook itself, which
 * runs its play function and the accessibility check. `storyIsOver` resolves to {troubles}.
 */
export function recordStory() {
  const troubles = [];
  let end;
  globalThis.storyIsOver = new Promise((resolve) => (end = () => resolve({troubles})));

  // Storybook leaves its channel here once it has one.
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      listen();
    },
  });

  function listen() {
    for (const trouble of [
      'storyErrored',
      'storyThrewException',
      'playFunctionThrewException',
      'storyMissing',
    ]) {
      channel.on(trouble, (detail) => {
        troubles.push(`${trouble}: ${wordsOf(detail)}`);
        if (trouble !== 'playFunctionThrewException') end();
      });
    }
    channel.on('unhandledErrorsWhilePlaying', (errors) => {
      troubles.push(...errors.map((error) => `Nobody heeded: ${wordsOf(error)}`));
    });
    channel.on('storyFinished', ({status, reporters}) => {
      const failed = reporters.filter((reporter) => reporter.status === 'failed');
      troubles.push(...failed.flatMap(violations));
      if (status === 'error' && !troubles.length) troubles.push('The story ended with an error.');
      end();
    });
  }

  function violations({type, result}) {
    const found = result?.violations ?? [{id: type, help: 'failed', nodes: []}];
    return found.map(
      ({id, help, nodes}) => `${id}: ${help}${nodes.map((node) => `\n  ${node.html}`).join('')}`,
    );
  }

  function wordsOf(detail) {
    const words = detail?.message ?? detail?.description ?? JSON.stringify(detail);
    // Testing Library adds the whole page to what it has to say.
    return words.split('\n\nIgnored nodes')[0];
  }
}
