import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/member-session.js';
import '../src/define/member-comments.js';
import type {MemberSessionElement} from '../src/providers/member-session.js';
import type {Answer} from './network/answers.js';
import {commentsAt, links, serverOf, sessionAt, type ServerSetup} from './network/server.js';
import {salma, someComments} from './samples/comments.js';
import {draw, type Attributes} from './support/draw.js';
import {hears} from './support/hear.js';
import * as looks from './support/looks.js';
import {find} from './support/use-comments.js';

type Story = StoryObj<Attributes & Pick<MemberSessionElement, 'member' | 'token'>>;
type Args = NonNullable<Story['args']>;

const meta: Meta<Args> = {
  title: 'Elements/member-session',
  component: 'member-session',
  parameters: {server: {said: someComments, hidesLinks: true}},
  render: (args, {id}) => session(args, comments(id)),
  play: ({canvasElement}) => gateOpens(canvasElement),
};
export default meta;

/** Comments that do not say where one signs in. */
const comments = (id: string): HTMLElement =>
  draw('member-comments', {src: commentsAt(id), thread: 'ferry', limit: 1});

function session({member, token, ...attributes}: Args, ...inside: Node[]): MemberSessionElement {
  const element = draw('member-session', attributes, ...inside) as MemberSessionElement;
  if (member !== undefined) element.member = member;
  if (token) element.token = token;
  return element;
}

const served = (server: ServerSetup): Pick<Story, 'parameters'> => ({
  parameters: {server: {said: someComments, hidesLinks: true, ...server}},
});

/** What a session endpoint answers of a member. */
const known: Answer = {json: {member: salma}};

const pageLinks = {'login-url': links.loginUrl, 'register-url': links.registerUrl};

/** A guest is told where to sign in and to register. */
async function guestIsTold(canvas: HTMLElement): Promise<void> {
  await find(canvas, '[part=gate]', 'Only registered members can post comments.');
  await find(canvas, '[part=gate] a', 'Sign in');
  await find(canvas, '[part=gate] a', 'Register');
}

async function gateOpens(canvas: HTMLElement): Promise<void> {
  await find(canvas, 'textarea');
}

/** Every attribute can be turned. */
export const Playground: Story = {
  args: pageLinks,
  play: ({canvasElement}) => guestIsTold(canvasElement),
};

/** The page says where guests sign in and register. */
export const Guest: Story = {
  args: pageLinks,
  play: ({canvasElement}) => guestIsTold(canvasElement),
};
/** The page knows who is reading, and says it by the property `member`. */
export const KnownToThePage: Story = {args: {member: salma}};
/** A session endpoint knows who is reading. */
export const KnownToAnEndpoint: Story = {
  ...served({session: known}),
  render: (args, {id}) => session({src: sessionAt(id), ...args}, comments(id)),
};
/** The page has a signed token for its reader, which the endpoint is shown. */
export const KnownByToken: Story = {
  args: {token: () => Promise.resolve('signed.by.the-publisher')},
  ...served({token: 'signed.by.the-publisher', member: salma}),
  render: KnownToAnEndpoint.render!,
};
/** A session endpoint says where guests sign in. */
export const GuestOfAnEndpoint: Story = {
  ...served({hidesLinks: false}),
  render: KnownToAnEndpoint.render!,
  play: ({canvasElement}) => guestIsTold(canvasElement),
};
/** Nobody has answered yet who is reading. */
export const Loading: Story = {
  ...served({session: 'never'}),
  render: KnownToAnEndpoint.render!,
  play: async ({canvasElement}) => void (await find(canvasElement, '.loading')),
};
/** A session endpoint that is out of order makes a guest of everybody. */
export const Failed: Story = {
  args: pageLinks,
  ...served({session: {status: 503}}),
  render: KnownToAnEndpoint.render!,
  play: ({canvasElement}) => guestIsTold(canvasElement),
};
/** With nothing inside it, it speaks for every element on the page. */
export const ForTheWholePage: Story = {
  args: {member: salma},
  render: (args, {id}) => html`${session(args)}${comments(id)}`,
};
/** The page hears that a guest wants to sign in, and lets them do so without leaving. */
export const SigningInOnThePage: Story = {
  args: pageLinks,
  render: (args, {id}) => {
    const element = session(args, comments(id));
    element.addEventListener('news-sign-in-request', (wish) => {
      wish.preventDefault();
      serverOf(id).thread.member = salma;
      element.member = salma;
    });
    return element;
  },
  play: async ({canvasElement}) => {
    (await find(canvasElement, '[part=gate] a', 'Sign in')).click();
    await hears('news-sign-in-request');
    await gateOpens(canvasElement);
  },
};

export const Dark: Story = {args: {member: salma}, ...looks.dark};
export const HighContrast: Story = {args: {member: salma}, ...looks.highContrast};
export const RightToLeft: Story = {args: {member: salma}, ...looks.rightToLeft};
