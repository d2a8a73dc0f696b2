import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/member-comments.js';
import {outOfOrder} from './network/answers.js';
import {commentsAt, openServer, serverOf, wordpressAt, type ServerSetup} from './network/server.js';
import {
  heldComments,
  longThread,
  longWords,
  moderator,
  rightToLeft,
  salma,
  someComments,
  withRemoved,
} from './samples/comments.js';
import {draw, fallback, type Attributes} from './support/draw.js';
import {drawLanguages, inEveryLanguage, speaks} from './support/draw-languages.js';
import {hears} from './support/hear.js';
import * as looks from './support/looks.js';
import {MemoryBackend} from './support/memory-backend.js';
import {find, press} from './support/use-comments.js';

type Story = StoryObj<Attributes>;

const meta: Meta<Attributes> = {
  title: 'Elements/member-comments',
  component: 'member-comments',
  parameters: {server: {said: someComments}},
  render: (attributes, {id}) =>
    draw('member-comments', {src: commentsAt(id), thread: 'ferry', ...attributes}),
  play: ({canvasElement}) => shows(canvasElement, '[part=comment]'),
};
export default meta;

async function shows(canvas: HTMLElement, selector: string, words?: string): Promise<void> {
  await find(canvas, selector, words);
}

/** A story whose server is like this. */
const served = (server: ServerSetup): Pick<Story, 'parameters'> => ({
  parameters: {server: {said: someComments, ...server}},
});
const asMember = served({member: salma});

/** Every attribute and every custom property can be turned. */
export const Playground: Story = {...asMember};

/** Everybody reads. Who is not a member is told who writes, and how to become one. */
export const Guest: Story = {
  play: ({canvasElement}) =>
    shows(canvasElement, '[part=gate]', 'Only registered members can post comments.'),
};
/** The page does not say where one signs in. */
export const GuestWithoutLinks: Story = {...served({hidesLinks: true}), play: Guest.play!};
/** The page lets guests sign in its own way: it cancels what the link would do. */
export const SignInWished: Story = {
  args: {limit: 1},
  beforeEach: ({canvasElement}) =>
    canvasElement.addEventListener('news-sign-in-request', (wish) => wish.preventDefault(), {
      once: true,
    }),
  play: async ({canvasElement}) => {
    (await find(canvasElement, '[part=gate] a', 'Sign in')).click();
    await hears('news-sign-in-request');
  },
};
/** A member writes, and changes or deletes what is their own. */
export const Member: Story = {
  ...asMember,
  play: ({canvasElement}) => shows(canvasElement, 'button', 'Delete'),
};
/** Moderators approve and remove in place. */
export const Moderator: Story = {
  ...served({said: heldComments, member: moderator}),
  play: ({canvasElement}) => shows(canvasElement, 'button', 'Approve'),
};

/** Nothing has been answered yet. */
export const Loading: Story = {
  ...served({comments: ['never', 'never']}),
  play: ({canvasElement}) => shows(canvasElement, '.loading'),
};
export const Empty: Story = {
  ...served({said: []}),
  play: ({canvasElement}) => shows(canvasElement, 'p', 'Nobody has commented'),
};
export const EmptyForMember: Story = {...served({said: [], member: salma}), play: Empty.play!};
/** The server is out of order. */
export const Failed: Story = {
  ...served({comments: [outOfOrder]}),
  play: async ({canvasElement}) => {
    await shows(canvasElement, '[part=status]', 'This cannot be shown just now.');
    await hears('news-error');
  },
};
/** There is no connection. */
export const Unreachable: Story = {
  ...served({comments: ['no connection']}),
  play: ({canvasElement}) => shows(canvasElement, '[part=status]', 'Check your connection.'),
};
/** What was read stays, and the button tries again. */
export const Stale: Story = {
  args: {limit: 2},
  play: async ({canvasElement, id}) => {
    await find(canvasElement, '[part=more]');
    serverOf(id).comments.push(outOfOrder);
    await press(canvasElement, 'More comments');
    await shows(canvasElement, '[part=status]', 'This is from');
  },
};

export const OldestFirst: Story = {args: {sort: 'oldest'}};
export const NewestFirst: Story = {args: {sort: 'newest', backend: 'newsrack'}};
export const MoreToRead: Story = {
  args: {limit: 2},
  play: ({canvasElement}) => shows(canvasElement, '[part=more]'),
};
/** Words of the page’s own above it, of the level that fits there. */
export const OtherHeading: Story = {
  args: {heading: 'What readers say', 'heading-level': 3, limit: 1, eager: true},
};
/** Nobody comments any more. */
export const Closed: Story = {
  ...served({member: salma, isClosed: true}),
  play: ({canvasElement}) => shows(canvasElement, 'p', 'Comments are closed.'),
};
/** The reader sees what others do not see yet. */
export const AwaitingApproval: Story = {
  ...served({said: heldComments.slice(4), member: salma}),
  play: ({canvasElement}) => shows(canvasElement, 'span', 'awaiting approval'),
};
/** The place of a removed comment is kept for its replies. */
export const Removed: Story = served({said: withRemoved, member: salma});
/** The address of the page points at a comment, which is far down and marked. */
export const Permalink: Story = {
  args: {limit: 2},
  beforeEach: () => {
    history.replaceState(null, '', '#comment-c1');
    return () => history.replaceState(null, '', location.pathname + location.search);
  },
  play: ({canvasElement}) => shows(canvasElement, '[aria-current=true]', 'My daughter'),
};
/** What others say meanwhile waits behind a button, and moves nothing that is being read. */
export const NewCommentsWaiting: Story = {
  args: {live: true},
  ...asMember,
  play: async ({canvasElement, id}) => {
    await find(canvasElement, '[part=comment]');
    const author = {id: 'new', name: 'Hanna Lindqvist'};
    for (const text of ['It has just left.', 'With a brass band.']) {
      serverOf(id).thread.say({text, author, published: Date.now()});
    }
    await shows(canvasElement, 'button', '2 new comments');
  },
};

/** A thread in which many have had their say. */
export const LongThread: Story = {args: {limit: 12}, ...served({said: longThread, member: salma})};
/** Names and words that do not break where one would like them to. */
export const LongContent: Story = served({said: longWords, member: salma});
export const ShortContent: Story = served({said: [{text: '?', author: {id: 'b', name: 'B'}}]});
/** Whoever wrote this is no longer known. */
export const MissingContent: Story = served({
  said: [{text: 'I used to be a member.', author: undefined}],
});

/** The comments of a WordPress site. They come as HTML, which passes through the one safe door. */
export const OfWordPress: Story = {
  args: {backend: 'wordpress', thread: '4'},
  render: (attributes, {id}) => draw('member-comments', {src: wordpressAt(id), ...attributes}),
  play: ({canvasElement}) => shows(canvasElement, '.html em', 'before'),
};
/** The page keeps the comments itself, by an object of its own as the property `backend`. */
export const OfThePage: Story = {
  render: (attributes) =>
    Object.assign(draw('member-comments', attributes), {backend: new MemoryBackend(someComments)}),
};
/** What stands inside shows where the comments cannot be had. */
export const Fallback: Story = {
  ...Failed,
  render: (attributes, {id}) =>
    draw('member-comments', {src: commentsAt(id), ...attributes}, fallback('our forum')),
};

/** Every custom property, in a dress of its own. */
export const CustomProperties: Story = {args: {...looks.everyToken, limit: 2}, ...asMember};
/** What no custom property reaches, the page reaches by parts. */
export const Parts: Story = {
  args: {limit: 2},
  ...asMember,
  render: (attributes, {id}) => html`
    <style>
      .parts::part(author) {
        color: #0b5d5a;
      }
      .parts::part(comment) {
        padding-inline-start: 1rem;
        border-inline-start: 4px solid #9db4c0;
      }
      .parts::part(form) {
        padding: 1rem;
        background: #eef4f6;
      }
    </style>
    ${draw('member-comments', {class: 'parts', src: commentsAt(id), thread: 'ferry', ...attributes})}
  `,
};

export const Sidebar: Story = {...served({said: heldComments, member: salma}), ...looks.sidebar};
export const Phone: Story = {...asMember, ...looks.phone};
/** As wide as a page. Its picture is half as large. */
export const FullWidth: Story = {tags: ['wide'], ...asMember};
export const Dark: Story = {...asMember, ...looks.dark};
export const HighContrast: Story = {...asMember, ...looks.highContrast};
export const HighContrastDark: Story = {...asMember, ...looks.highContrastDark};
export const RightToLeft: Story = {
  ...served({said: rightToLeft, member: salma}),
  ...looks.rightToLeft,
};
/** As a guest sees it in each language. */
export const EveryLanguage: Story = {
  play: ({canvasElement}) => speaks(canvasElement, 'member-comments', '[part=gate]'),
  parameters: inEveryLanguage,
  render: (attributes, {id}) =>
    drawLanguages(({tag, comment, name}) => {
      openServer(`${id}-${tag}`, {said: [{text: comment, author: {id: tag, name}}]});
      return draw('member-comments', {src: commentsAt(`${id}-${tag}`), thread: tag, ...attributes});
    }),
};
/** As a member sees it in each language. */
export const EveryLanguageForMembers: Story = {
  play: ({canvasElement}) => speaks(canvasElement, 'member-comments', 'label'),
  parameters: inEveryLanguage,
  render: (attributes, {id}) =>
    drawLanguages(({tag, comment, name}) => {
      const member = {id: tag, name, roles: []};
      openServer(`${id}-${tag}`, {said: [{text: comment, author: member}], member});
      return draw('member-comments', {src: commentsAt(`${id}-${tag}`), thread: tag, ...attributes});
    }),
};
