import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/member-comments.js';
import type {Answer} from './network/answers.js';
import {commentsAt, serverOf} from './network/server.js';
import {heldComments, moderator, salma, someComments} from './samples/comments.js';
import {draw, type Attributes} from './support/draw.js';
import {hears} from './support/hear.js';
import {find, post, press, write} from './support/use-comments.js';

type Story = StoryObj<Attributes>;

/** What a member does, and what becomes of it. */
const meta: Meta<Attributes> = {
  title: 'Elements/member-comments/Writing',
  component: 'member-comments',
  // The tables are on the page of the element itself.
  tags: ['!autodocs'],
  args: {limit: 2},
  parameters: {server: {said: someComments, member: salma}},
  render: (attributes, {id}) =>
    draw('member-comments', {src: commentsAt(id), thread: 'ferry', ...attributes}),
};
export default meta;

async function shows(canvas: HTMLElement, selector: string, words?: string): Promise<void> {
  await find(canvas, selector, words);
}

/** Signing in where one reads is the page’s own affair; here is a member who writes. */
export const Posted: Story = {
  play: async ({canvasElement}) => {
    await post(canvasElement, 'See you on the quay.');
    await shows(canvasElement, '.words', 'See you on the quay.');
    await hears('news-comment-posted');
  },
};
/** The form stands under what is answered. */
export const Replying: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Reply');
    await shows(canvasElement, 'label', 'Your reply to');
  },
};
/** The form stands in the place of what is changed. */
export const Editing: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Edit');
    await shows(canvasElement, 'button', 'Save');
  },
};
/** The characters that are left are told once they are few. */
export const NearTheLimit: Story = {
  args: {'max-length': 60},
  play: async ({canvasElement}) => {
    await write(canvasElement, 'The east quay has sunk by a good half metre since 2017.');
    await shows(canvasElement, '#note', 'Characters left: 5');
  },
};
export const OverTheLimit: Story = {
  args: {'max-length': 20},
  play: async ({canvasElement}) => {
    await write(canvasElement, 'The east quay has sunk.');
    await shows(canvasElement, '#note', 'Characters left: -3');
  },
};
/** No answer has come yet: the words can be read, and nothing is sent twice. */
export const Sending: Story = {
  play: async ({canvasElement, id}) => {
    await postTo(canvasElement, id, 'never');
    await shows(canvasElement, '[aria-disabled=true]', 'Post');
  },
};
/** What cannot be undone is asked about first. */
export const Deleting: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Delete');
    await shows(canvasElement, '[role=alert]', 'for good?');
  },
};
export const Reporting: Story = {
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Report');
    await press(canvasElement, 'Yes');
    await shows(canvasElement, '[role=alert]', 'Thank you.');
  },
};
export const ModeratorRemoving: Story = {
  parameters: {server: {said: heldComments, member: moderator}},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Remove');
    await shows(canvasElement, '[role=alert]', 'for everybody?');
  },
};

/** The words stay in the form, with why they were not taken. */
function refused(answer: Answer, sentence: string): Story {
  return {
    play: async ({canvasElement, id}) => {
      await postTo(canvasElement, id, answer);
      await shows(canvasElement, '#note', sentence);
    },
  };
}

async function postTo(canvas: HTMLElement, id: string, answer: Answer): Promise<void> {
  await find(canvas, '[part=comment]');
  await find(canvas, 'textarea');
  serverOf(id).comments.push(answer);
  await post(canvas, 'Hear, hear.');
}

export const RefusedNotAllowed: Story = refused({status: 403}, 'not allowed');
export const RefusedSaidAlready: Story = refused({status: 409}, 'said that already');
export const RefusedTooLong: Story = refused({status: 422}, 'cannot be posted');
/** The seconds are counted down, and the button waits with them. */
export const RefusedTooFast: Story = {
  // No two pictures of what counts down are alike.
  tags: ['no-picture'],
  ...refused({status: 429, retryAfter: 30}, 'Please wait'),
};
export const ServerInTrouble: Story = refused({status: 503}, 'did not work');
/** The session has ended meanwhile: the gate is back, and the words are kept. */
export const SignedOutMeanwhile: Story = {
  play: async ({canvasElement, id}) => {
    await find(canvasElement, 'textarea');
    serverOf(id).thread.member = null;
    await post(canvasElement, 'Hear, hear.');
    await shows(canvasElement, '[part=gate]', 'Only registered members');
  },
};
/** The words are posted when the network is back, if the reader wishes it. */
export const Offline: Story = {
  ...refused('no connection', 'You are offline'),
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    return () => Reflect.deleteProperty(navigator, 'onLine');
  },
};
export const OfflineAndPromised: Story = {
  ...Offline,
  play: async (context) => {
    await Offline.play!(context);
    await press(context.canvasElement, 'Post when I am back online');
    await shows(context.canvasElement, '#note', 'It will be posted');
  },
};
