import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/member-session.js';
import '../src/define/member-comments.js';
import type {Member} from '../src/model/session.js';
import type {MemberSessionElement} from '../src/providers/member-session.js';
import type {Token} from '../src/session/session-store.js';
import {draw, shown} from './support/draw.js';
import {drawComments, links} from './support/draw-comments.js';
import {salma, someComments} from './support/sample-comments.js';
import {backendIn, find} from './support/use-comments.js';

interface Args {
  src?: string;
  'login-url'?: string;
  'register-url'?: string;
  member?: Member | null;
  token?: Token;
}

/**
 * Says who is reading: for the elements inside it or, with nothing inside it, for
 * the whole page. It draws nothing itself.
 */
const meta: Meta<Args> = {
  title: 'Elements/member-session',
  component: 'member-session',
  args: {'login-url': links.loginUrl, 'register-url': links.registerUrl},
  argTypes: {member: {control: 'object'}, token: {table: {disable: true}}},
  render: (args, {id}) => session(args, comments(id, args.member)),
  play: ({canvasElement}) => shown(canvasElement, 'member-comments', 'comment'),
};
export default meta;

type Story = StoryObj<Args>;

/** A thread that does not say where one signs in, and takes what `member` writes. */
function comments(thread: string, member?: Member | null): HTMLElement {
  return drawComments({limit: 3}, {said: someComments, member, hidesLinks: true}, thread);
}

function session({member, token, ...attributes}: Args, ...inside: Node[]): MemberSessionElement {
  const element = draw('member-session', {...attributes}) as MemberSessionElement;
  if (member !== undefined) element.member = member;
  if (token) element.token = token;
  element.append(...inside);
  return element;
}

/** The address of a session endpoint that answers this. It needs no server. */
const endpoint = (answer: object): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(answer))}`;

/** The page says where guests sign in and register. */
export const Guest: Story = {
  play: async ({canvasElement}) => {
    await find(canvasElement, '[part=gate]', 'Only registered members can post comments.');
    await find(canvasElement, '[part=gate] a', 'Sign in');
    await find(canvasElement, '[part=gate] a', 'Register');
  },
};

/** The page knows who is reading, and says it by the property `member`. */
export const KnownToThePage: Story = {
  args: {member: salma},
  play: async ({canvasElement}) => void (await find(canvasElement, 'textarea')),
};

/** A session endpoint knows who is reading. */
export const KnownToAnEndpoint: Story = {
  args: {src: endpoint({member: salma})},
  render: (args, {id}) => session(args, comments(id, salma)),
  play: async ({canvasElement}) => void (await find(canvasElement, 'textarea')),
};

/** The page has a signed token for its reader, which the endpoint is shown. */
export const KnownByToken: Story = {
  ...KnownToAnEndpoint,
  args: {...KnownToAnEndpoint.args, token: () => Promise.resolve('signed.by.the-publisher')},
};

/** A session endpoint says where guests sign in. */
export const GuestOfAnEndpoint: Story = {
  args: {
    src: endpoint({member: null, login_url: links.loginUrl, register_url: links.registerUrl}),
    'login-url': undefined,
    'register-url': undefined,
  },
  play: async ({canvasElement}) => void (await find(canvasElement, '[part=gate] a', 'Sign in')),
};

/** A session endpoint that is out of order makes a guest of everybody. */
export const EndpointOutOfOrder: Story = {
  args: {src: 'data:text/html,Sorry'},
  play: Guest.play!,
};

/** With nothing inside it, it speaks for every element on the page. */
export const ForTheWholePage: Story = {
  args: {member: salma},
  render: (args, {id}) => html`${session(args)}${comments(id, args.member)}`,
  play: async ({canvasElement}) => void (await find(canvasElement, 'textarea')),
};

/** The page hears that a guest wants to sign in, and lets them do so without leaving. */
export const SigningInOnThePage: Story = {
  render: (args, {id, canvasElement}) => {
    const element = session(args, comments(id));
    element.addEventListener('news-sign-in-request', (wish) => {
      wish.preventDefault();
      backendIn(canvasElement).member = salma;
      element.member = salma;
    });
    return element;
  },
  play: async ({canvasElement}) => {
    (await find(canvasElement, '[part=gate] a', 'Sign in')).click();
    await find(canvasElement, 'textarea');
  },
};
