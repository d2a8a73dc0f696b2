/** The calls about comments and threads. */
import type {FastifyInstance, FastifyReply, FastifyRequest} from 'fastify';
import {addRoute} from '../api-document.js';
import type {Context} from '../context.js';
import type {Member} from '../db/schema.js';
import {countAction} from '../members/action-throttle.js';
import {Problem} from '../problems.js';
import {
  changeThread,
  deleteComment,
  editComment,
  moderateComment,
  reportComment,
} from './act-on-comment.js';
import type {Changed} from './change-comment.js';
import {findComment, findThread} from './find-comments.js';
import {makeHoldRule} from './hold-rule.js';
import {makeIds} from './ids.js';
import {emptyThread, listChanges, listConversation, listPage} from './list-comments.js';
import type {PageWish} from './list-comments.js';
import {makePageCache} from './page-cache.js';
import {postComment} from './post-comment.js';
import {isVisible, present} from './present.js';

interface ListQuery extends PageWish {
  readonly thread: string;
  readonly after?: string;
  readonly conversation?: string;
}

interface PostBody {
  readonly thread: string;
  readonly parent_id?: string | null;
  readonly content_text: string;
}

/** Adds the calls about comments and threads. */
export function registerComments(app: FastifyInstance, context: Context): void {
  const {config, database} = context;
  const isHeld = makeHoldRule(config.heldWords);
  const newId = makeIds();
  const pages = makePageCache();

  addRoute(app, 'listComments', async (request, reply) => {
    const {thread, after, conversation, ...wish} = request.query as ListQuery;
    const {viewer} = request;
    if (conversation !== undefined) {
      return listConversation(context, viewer, {thread, id: conversation});
    }
    if (after !== undefined) return listChanges(context, viewer, {thread, after: Number(after)});

    const row = (await findThread(database.db, thread)) ?? emptyThread(thread);
    if (viewer.member || row.revision === 0) return listPage(context, viewer, row, wish);
    const {sort, limit, cursor} = wish;
    const key = JSON.stringify([thread, sort, limit, cursor]);
    const page = await pages.get(key, row, async () =>
      JSON.stringify(await listPage(context, viewer, row, wish)),
    );
    // A text is sent as it is.
    return reply.type('application/json; charset=utf-8').send(page);
  });

  addRoute(app, 'getComment', async (request) => {
    const comment = await findComment(database.db, idOf(request));
    if (!comment || !isVisible(comment, request.viewer)) throw new Problem('not-found');
    const thread = await findThread(database.db, comment.thread);
    const closed = thread?.closed === 1;
    return present(comment, {viewer: request.viewer, closed, now: config.now()});
  });

  addRoute(app, 'postComment', async (request, reply) => {
    const {thread, parent_id = null, content_text} = request.body as PostBody;
    const key = (request.headers['idempotency-key'] as string | undefined) ?? null;
    const posting = {thread, parentId: parent_id, typedText: content_text, key};
    const posted = await postComment(context, {isHeld, newId}, memberOf(request), posting);
    const {viewer} = request;
    void reply.status(posted.wasHeld ? 202 : 201);
    return present(posted.comment, {viewer, closed: posted.closed, now: config.now()});
  });

  addRoute(app, 'editComment', async (request) => {
    await countAction(context, memberOf(request));
    const {content_text: typedText} = request.body as {content_text: string};
    const change = {id: idOf(request), typedText};
    return shown(request, await editComment(context, isHeld, request.viewer, change));
  });

  addRoute(app, 'deleteComment', async (request, reply) => {
    await countAction(context, memberOf(request));
    await deleteComment(context, request.viewer, idOf(request));
    return nothing(reply);
  });

  addRoute(app, 'reportComment', async (request, reply) => {
    const who = {viewer: request.viewer, member: memberOf(request)};
    await countAction(context, who.member);
    const {reason = null} = request.body as {reason?: string | null};
    await reportComment(context, who, {id: idOf(request), reason});
    return nothing(reply);
  });

  addRoute(app, 'moderateComment', async (request) => {
    memberOf(request);
    const {action} = request.body as {action: 'approve' | 'remove'};
    const change = {id: idOf(request), action};
    return shown(request, await moderateComment(context, request.viewer, change));
  });

  addRoute(app, 'changeThread', async (request) => {
    memberOf(request);
    const {thread} = request.query as {thread: string};
    const {closed} = request.body as {closed: boolean};
    const row = await changeThread(context, request.viewer, {thread, closed});
    return {thread, closed: row.closed === 1, total: row.total};
  });

  function shown({viewer}: FastifyRequest, {comment, thread}: Changed) {
    return present(comment, {viewer, closed: thread.closed === 1, now: config.now()});
  }
}

function idOf(request: FastifyRequest): string {
  return (request.params as {id: string}).id;
}

function memberOf({viewer}: FastifyRequest): Member {
  if (!viewer.member) throw new Problem('sign-in');
  return viewer.member;
}

function nothing(reply: FastifyReply): FastifyReply {
  return reply.status(204).send();
}
