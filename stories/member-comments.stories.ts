import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/member-comments.js';
import {LoadError} from '../src/lib/load-error.js';
import {shown} from './support/draw.js';
import {drawComments, type ThreadArgs} from './support/draw-comments.js';
import {
  heldComments,
  longThread,
  longWords,
  moderator,
  rightToLeft,
  salma,
  someComments,
  withRemoved,
} from './support/sample-comments.js';
import {backendIn, find, post, press, write} from './support/use-comments.js';

interface Args {
  of: ThreadArgs;
  sort?: 'newest' | 'oldest';
  limit?: number;
  live?: boolean;
  'max-length'?: number;
}

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** The comments on a story: everybody reads them, members write. */
const meta: Meta<Args> = {
  title: 'Elements/member-comments',
  component: 'member-comments',
  args: {of: {said: someComments}},
  argTypes: {
    sort: {control: 'select', options: ['newest', 'oldest']},
    of: {table: {disable: true}},
  },
  render: ({of, ...attributes}, {id}) => drawComments({...attributes}, of, id),
  play: ({canvasElement}) => shown(canvasElement, 'member-comments', 'comment'),
};
export default meta;

const asMember: ThreadArgs = {said: someComments, member: salma};
const asModerator: ThreadArgs = {said: heldComments, member: moderator};

/** Everybody reads. Who is not a member is told who writes, and how to become one. */
export const Guest: Story = {};
/** The page does not say where one signs in. */
export const GuestWithoutLinks: Story = {args: {of: {said: someComments, hidesLinks: true}}};

export const Loading: Story = {args: {of: {isSilent: true}}, play: () => {}};
export const Empty: Story = {
  args: {of: {}},
  play: async ({canvasElement}) => void (await find(canvasElement, 'p', 'Nobody has commented')),
};
export const EmptyForMember: Story = {args: {of: {member: salma}}, play: Empty.play!};
/** The server answers, but not with comments. */
export const Failed: Story = {
  args: {of: {failure: new LoadError('http', 'memory:', 'answered 500, not 200', 500)}},
  play: ({canvasElement}) => shown(canvasElement, 'member-comments', 'status'),
};
export const Unreachable: Story = {
  args: {of: {failure: new LoadError('network', 'memory:', 'could not be fetched')}},
  play: ({canvasElement}) => shown(canvasElement, 'member-comments', 'status'),
};
/** What was read stays, and the button tries again. */
export const MoreFailed: Story = {
  args: {limit: 2},
  play: async ({canvasElement}) => {
    await find(canvasElement, '[part=more]');
    backendIn(canvasElement).failure = new LoadError('timeout', 'memory:', 'did not answer');
    await press(canvasElement, 'More comments');
    await shown(canvasElement, 'member-comments', 'status');
  },
};

/** A member writes, and changes or deletes what is their own. */
export const Member: Story = {
  args: {of: asMember},
  play: async ({canvasElement}) => void (await find(canvasElement, 'button', 'Delete')),
};
/** The form stands under what is answered. */
export const Replying: Story = {
  args: {of: asMember},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Reply');
    await find(canvasElement, 'label', 'Your reply to');
  },
};
/** The form stands in the place of what is changed. */
export const Editing: Story = {
  args: {of: asMember},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Edit');
    await find(canvasElement, 'button', 'Save');
  },
};
/** The characters that are left are told once they are few. */
export const NearTheLimit: Story = {
  args: {'max-length': 60, of: asMember},
  play: async ({canvasElement}) => {
    await write(canvasElement, 'The east quay has sunk by a good half metre since 2017 👩🏽‍🔧');
    await find(canvasElement, '#note', 'characters left');
  },
};
export const OverTheLimit: Story = {
  args: {'max-length': 20, of: asMember},
  play: async ({canvasElement}) => {
    await write(canvasElement, 'The east quay has sunk.');
    await find(canvasElement, '#note', '-3 characters left');
  },
};
/** No answer has come yet: the words can be read, and nothing is sent twice. */
export const Sending: Story = {
  args: {of: asMember},
  play: async ({canvasElement}) => {
    await find(canvasElement, 'textarea');
    backendIn(canvasElement).post = () => new Promise(() => {});
    await post(canvasElement, 'See you on the quay.');
    await find(canvasElement, '[aria-disabled=true]', 'Post');
  },
};
/** It has been posted, and the form is empty again. */
export const Posted: Story = {
  args: {of: asMember},
  play: async ({canvasElement}) => {
    await post(canvasElement, 'See you on the quay.');
    await find(canvasElement, '.words', 'See you on the quay.');
  },
};

/** The words stay in the form, with why they were not taken. */
function refused(status: number, sentence: string, retryAfter = 0): Story {
  const play: Play = async ({canvasElement}) => {
    await find(canvasElement, 'textarea');
    backendIn(canvasElement).failure = new LoadError(
      status ? 'http' : 'network',
      'memory:',
      'refused',
      status || undefined,
      retryAfter,
    );
    await post(canvasElement, 'Hear, hear.');
    await find(canvasElement, '#note', sentence);
  };
  return {args: {of: asMember}, play};
}

export const RefusedNotAllowed: Story = refused(403, 'not allowed');
export const RefusedSaidAlready: Story = refused(409, 'said that already');
export const RefusedTooLong: Story = refused(422, 'cannot be posted');
/** The seconds are counted down, and the button waits with them. */
export const RefusedTooFast: Story = refused(429, 'Please wait', 30_000);
export const ServerInTrouble: Story = refused(503, 'did not work');
/** The session has ended meanwhile: the gate is back, and the words are kept. */
export const SignedOutMeanwhile: Story = {
  args: {of: asMember},
  play: async ({canvasElement}) => {
    await find(canvasElement, 'textarea');
    backendIn(canvasElement).member = null;
    await post(canvasElement, 'Hear, hear.');
    await shown(canvasElement, 'member-comments', 'gate');
  },
};
/** The words are posted when the network is back, if the reader wishes it. */
export const Offline: Story = {
  ...refused(0, 'You are offline'),
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
    await find(context.canvasElement, '#note', 'It will be posted');
  },
};

/** The reader sees what others do not see yet. */
export const AwaitingApproval: Story = {
  args: {of: {said: heldComments, member: salma}},
  play: async ({canvasElement}) => void (await find(canvasElement, 'span', 'awaiting approval')),
};
export const Closed: Story = {args: {of: {...asMember, isClosed: true}}};
/** What cannot be undone is asked about first. */
export const Deleting: Story = {
  args: {of: asMember},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Delete');
    await find(canvasElement, '[role=alert]', 'for good?');
  },
};
export const Reporting: Story = {
  args: {of: asMember},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Report');
    await press(canvasElement, 'Yes');
    await find(canvasElement, '[role=alert]', 'Thank you.');
  },
};
/** Moderators approve and remove in place. */
export const Moderator: Story = {
  args: {of: asModerator},
  play: async ({canvasElement}) => void (await find(canvasElement, 'button', 'Approve')),
};
export const ModeratorRemoving: Story = {
  args: {of: asModerator},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Remove');
    await find(canvasElement, '[role=alert]', 'for everybody?');
  },
};
/** The place of a removed comment is kept for its replies. */
export const Removed: Story = {args: {of: {said: withRemoved, member: salma}}};

/** What others say meanwhile waits behind a button, and moves nothing that is being read. */
export const NewCommentsWaiting: Story = {
  args: {live: true, of: asMember},
  play: async ({canvasElement}) => {
    await find(canvasElement, '[part=comment]');
    const author = {id: 'new', name: 'Hanna Lindqvist'};
    const published = Date.now();
    for (const text of ['It has just left.', 'With a brass band.']) {
      backendIn(canvasElement).say({text, author, published});
    }
    await find(canvasElement, 'button', '2 new comments');
  },
};
/** The address of the page points at a comment, which is far down and marked. */
export const Permalink: Story = {
  args: {limit: 2},
  beforeEach: () => {
    history.replaceState(null, '', '#comment-c1');
    return () => history.replaceState(null, '', location.pathname + location.search);
  },
  play: async ({canvasElement}) =>
    void (await find(canvasElement, '[aria-current=true]', 'My daughter')),
};

export const OldestFirst: Story = {args: {sort: 'oldest'}};
export const MoreToRead: Story = {
  args: {limit: 2},
  play: async ({canvasElement}) => void (await find(canvasElement, '[part=more]')),
};
export const LongThread: Story = {args: {limit: 100, of: {said: longThread, member: salma}}};
export const LongWords: Story = {args: {of: {said: longWords, member: salma}}};
/** What comes as HTML, from a WordPress, passes through the one safe door. */
export const Markup: Story = {
  args: {
    of: {
      said: [
        {
          text: '',
          html: '<p>I said it <em onclick="alert(1)">before</em>:</p><blockquote>It seemed rude.</blockquote><script>alert(1)</script>',
        },
      ],
    },
  },
  play: async ({canvasElement}) => void (await find(canvasElement, '.html em', 'before')),
};
export const RightToLeft: Story = {
  args: {of: {said: rightToLeft, member: salma}},
  globals: {direction: 'rtl', language: 'ar'},
};
export const Dark: Story = {args: {of: asMember}, globals: {scheme: 'dark'}};
export const Narrow: Story = {
  args: {of: {said: [...longWords, ...heldComments.slice(3)], member: salma}},
  globals: {width: '20rem'},
};
