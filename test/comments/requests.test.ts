import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/member-session.js';
import '../../src/define/member-comments.js';
import type {MemberCommentsElement} from '../../src/elements/member-comments/member-comments.js';
import type {LoadErrorEvent} from '../../src/events/load-error-event.js';
import {
  drawThread,
  field,
  hasTool,
  mona,
  noteOf,
  pressAt,
  ready,
  said,
  type,
} from '../support/comments.js';
import {button, part, parts, press, put, textOf} from '../support/draw.js';
import {catchWarnings, collect} from '../support/page.js';
import {serveFeed, type FeedAnswer, type ServedFeed} from '../support/serve-feed.js';
import {painted, until} from '../support/until.js';

const comment = (text: string, fields: object = {}) => ({
  id: text.replace(/\W/g, ''),
  thread: 'story',
  parent_id: null,
  author: {id: 'x', name: 'Xena', avatar_url: null},
  content_text: text,
  published_at: new Date(Date.now() - 1000).toISOString(),
  edited_at: null,
  status: 'published',
  can: ['reply', 'edit', 'delete', 'report', 'moderate'],
  ...fields,
});
const page = (...texts: string[]): FeedAnswer => ({
  json: {
    comments: texts.map((text) => comment(text)),
    next_cursor: null,
    total: texts.length,
    closed: false,
    changed: '7',
  },
});
const problem = (status: number, name: string, headers = {}): FeedAnswer => ({
  status,
  headers: {'content-type': 'application/problem+json', ...headers},
  json: {type: '/problems#' + name, title: name, status, detail: 'A sentence.'},
});

let thread: ServedFeed;
const markup = (attributes: {live?: boolean} = {}) =>
  html`<member-session .member=${mona}
    ><member-comments
      eager
      ?live=${attributes.live ?? false}
      thread="story"
      src=${thread.url}
    ></member-comments
  ></member-session>`;
async function open(...answers: FeedAnswer[]): Promise<MemberCommentsElement> {
  thread = await serveFeed(answers);
  return drawThread(markup());
}
const lastAsked = async () => (await thread.log()).at(-1)!;

describe('a thread over HTTP', () => {
  it('is asked for by its name, order and size, once', async () => {
    await open(page('First.'));
    await painted();
    const log = await thread.log();
    expect(log.map(({method}) => method)).to.deep.equal(['GET']);
    const asked = new URLSearchParams(log[0]!.path);
    expect(Object.fromEntries(asked)).to.deep.equal({thread: 'story', sort: 'newest', limit: '20'});
  });

  it('is posted to as JSON, with a key', async () => {
    const element = await open(page('First.'), {status: 201, json: comment('Mine.')});
    await type(element, 'Mine.');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
    const {method, path, headers, body} = await lastAsked();
    expect([method, path, headers['content-type']]).to.deep.equal(['POST', '', 'application/json']);
    expect(JSON.parse(body)).to.deep.equal({thread: 'story', content_text: 'Mine.'});
    expect(headers['idempotency-key']).to.match(/^[!-~]{1,100}$/);
  });

  it('has a reply posted with the comment that it answers', async () => {
    const element = await open(page('First.'), {
      status: 202,
      json: comment('Mine.', {parent_id: 'First', status: 'pending'}),
    });
    pressAt(element, 'First.', /^Reply$/);
    await type(element, 'Mine.');
    press(element, /^Post$/);
    await until(() => said(element).length == 2);
    expect(JSON.parse((await lastAsked()).body)).to.deep.include({parent_id: 'First'});
  });

  const tools: [tool: RegExp, call: string, body: object | undefined][] = [
    [/^Delete$/, 'DELETE /First', undefined],
    [/^Report$/, 'POST /First/reports', {}],
    [/^Remove$/, 'POST /First/moderation', {action: 'remove'}],
  ];
  for (const [tool, call, body] of tools) {
    it(`is told what a member does: ${call}`, async () => {
      const element = await open(page('First.'), {status: 204});
      await until(() => hasTool(element, 'First.', tool));
      pressAt(element, 'First.', tool);
      await until(() => hasTool(element, 'First.', /^Yes$/));
      pressAt(element, 'First.', /^Yes$/);
      await until(async () => (await thread.log()).length == 2);
      const asked = await lastAsked();
      expect(`${asked.method} ${asked.path}`).to.equal(call);
      if (body) expect(JSON.parse(asked.body)).to.deep.include(body);
      else expect(asked.body).to.equal('');
    });
  }

  it('has a comment changed by PATCH', async () => {
    const element = await open(page('First.'), {json: comment('Changed.', {id: 'First'})});
    await until(() => hasTool(element, 'First.', /^Edit$/));
    pressAt(element, 'First.', /^Edit$/);
    await until(() => field(element)?.value == 'First.');
    await type(element, 'Changed.');
    press(element, /^Save$/);
    await until(() => said(element).includes('Changed.'));
    const {method, path, body} = await lastAsked();
    expect([method, path]).to.deep.equal(['PATCH', '/First']);
    expect(JSON.parse(body)).to.deep.include({content_text: 'Changed.'});
  });

  const refusals: [status: number, name: string, sentence: RegExp, headers?: object][] = [
    [403, 'not-allowed', /not allowed/],
    [409, 'duplicate', /said that already/],
    [413, 'too-large', /cannot be posted/],
    [422, 'too-long', /cannot be posted/],
    [429, 'too-fast', /wait (30|29) s/, {'retry-after': '30'}],
    [503, 'unavailable', /did not work/, {'retry-after': '30'}],
    [502, 'gateway', /did not work/],
  ];
  for (const [status, name, sentence, headers] of refusals) {
    it(`says in a sentence why nothing was posted: ${status} ${name}`, async () => {
      const element = await open(page('First.'), problem(status, name, headers));
      await type(element, 'Mine.');
      press(element, /^Post$/);
      await until(() => sentence.test(noteOf(element)), String(sentence));
      expect(field(element)!.value).to.equal('Mine.');
    });
  }

  it('that cannot be had says so, tells the page, and comes when the reader tries again', async () => {
    catchWarnings();
    const errors = collect<LoadErrorEvent>('news-error');
    thread = await serveFeed([{status: 500}, page('First.')]);
    const element = put(markup()).querySelector('member-comments')!;
    await until(() => button(element, /^Try again$/));
    expect(textOf(element, 'status')).to.include('This cannot be shown just now.');
    expect(errors.map(({error}) => error.status)).to.deep.equal([500]);
    press(element, /^Try again$/);
    await ready(element);
    expect(said(element)).to.deep.equal(['First.']);
    expect(part(element, 'status')!.textContent.trim()).to.equal('');
  });

  it('does not show an answer that came too late over the thread of now', async () => {
    const slow = await serveFeed([{...page('Of the old thread.'), delayMs: 300}]);
    thread = await serveFeed([page('Of the new thread.')]);
    const element = put<MemberCommentsElement>(
      html`<member-comments eager thread="old" src=${slow.url}></member-comments>`,
    );
    await until(async () => (await slow.log()).length);
    element.setAttribute('src', thread.url);
    element.setAttribute('thread', 'new');
    await until(() => said(element).length);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(said(element)).to.deep.equal(['Of the new thread.']);
  });

  it('asks nothing when it is taken out of the page before its time', async () => {
    catchWarnings();
    thread = await serveFeed([page('First.')]);
    const element = put(markup());
    element.remove();
    await painted();
    expect(await thread.log()).to.deep.equal([]);
  });

  it('tells live what comes by server-sent events', async () => {
    const event = `retry: 600000\nid: 8\nevent: comment\ndata: ${JSON.stringify(comment('Second.', {can: []}))}\n\n`;
    thread = await serveFeed([
      page('First.'),
      {headers: {'content-type': 'text/event-stream'}, body: event},
    ]);
    const element = await drawThread(markup({live: true}));
    await until(() => button(element, /^1 new comment$/));
    const asked = await lastAsked();
    expect(asked.path).to.equal('/events?thread=story&after=7');
    press(element, /^1 new comment$/);
    await until(() => parts(element, 'comment').length == 2);
  });
});
