/** Every story draws, plays to its end and passes its accessibility check. */
export {};

interface StoryIndex {
  entries: Record<string, {id: string; type: string}>;
}

interface Channel {
  on(event: string, listener: (detail: unknown) => void): void;
}

interface Finished {
  status: string;
  reporters: {type: string; status: string; result?: {violations?: Violation[]}}[];
}

interface Violation {
  id: string;
  help: string;
  nodes: {html: string}[];
}

const storybook = '/build/storybook';
const patience = 20_000;
const troubles = [
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
  'storyMissing',
];

const index = (await (await fetch(`${storybook}/index.json`)).json()) as StoryIndex;

describe('every story', function () {
  this.timeout(patience + 5000);
  for (const {id, type} of Object.values(index.entries)) {
    if (type !== 'story') continue;
    it(id, async () => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 1000px; height: 800px; border: 0';
      frame.src = `${storybook}/iframe.html?id=${id}&viewMode=story`;
      document.body.append(frame);
      try {
        complain(await finished(frame));
      } finally {
        frame.remove();
      }
    });
  }
});

/** Waits for Storybook's own word that the story, its play function and its checks are over. */
async function finished(frame: HTMLIFrameElement): Promise<Finished> {
  const channel = await channelOf(frame);
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('The story did not finish in time.')), patience);
    for (const trouble of troubles) {
      channel.on(trouble, (detail) => reject(new Error(`${trouble}: ${wordsOf(detail)}`)));
    }
    channel.on('storyFinished', (detail) => resolve(detail as Finished));
  });
}

async function channelOf(frame: HTMLIFrameElement): Promise<Channel> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const page = frame.contentWindow as {__STORYBOOK_ADDONS_CHANNEL__?: Channel} | null;
    if (page?.__STORYBOOK_ADDONS_CHANNEL__) return page.__STORYBOOK_ADDONS_CHANNEL__;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Storybook did not start in the frame.');
}

function complain({status, reporters}: Finished): void {
  const violations = reporters
    .filter((reporter) => reporter.status === 'failed')
    .flatMap(({type, result}) => result?.violations ?? [{id: type, help: 'failed', nodes: []}]);
  if (violations.length) throw new Error(violations.map(sentence).join('\n'));
  if (status === 'error') throw new Error('The story ended with an error.');
}

function sentence({id, help, nodes}: Violation): string {
  return `${id}: ${help}${nodes.map(({html}) => `\n  ${html}`).join('')}`;
}

function wordsOf(detail: unknown): string {
  const {message, description} = (detail ?? {}) as {message?: string; description?: string};
  // Testing Library adds the whole page to what it has to say.
  return (message ?? description ?? JSON.stringify(detail)).split('\n\nIgnored nodes')[0]!;
}
