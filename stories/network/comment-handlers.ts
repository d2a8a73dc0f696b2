import {http, HttpResponse, sse} from 'msw';
import type {CommentQuery} from '../../src/comments/comment-backend.js';
import {LoadError} from '../../src/lib/load-error.js';
import type {CommentAction, MemberComment} from '../../src/model/member-comment.js';
import {commentJson, pageJson, sessionJson} from './comment-json.js';
import {travel} from './connection.js';
import {playAnswer} from './play-answer.js';
import {origin, serverOf, type StoryServer} from './server.js';

interface Sent {
  readonly thread: string;
  readonly parent_id?: string;
  readonly content_text: string;
  readonly action: CommentAction;
}

const at = `${origin}/:id/comments`;

/** Answers what newsrack-server answers about comments, from what a story says of them. */
export const commentHandlers = [
  // A stream of events comes first: its address could be that of a comment.
  sse<{comment: string}, {id: string}>(`${at}/events`, ({client, params, request}) => {
    const {thread} = serverOf(params.id);
    thread.listen(queryOf(request.url), (comment, changed) =>
      client.send({id: changed, event: 'comment', data: JSON.stringify(commentJson(comment))}),
    );
  }),
  http.get<{id: string}>(at, ({params, request}) =>
    answer(params.id, request, async ({thread}) =>
      HttpResponse.json(pageJson(await thread.read(queryOf(request.url)))),
    ),
  ),
  http.post<{id: string}>(at, ({params, request}) =>
    answer(params.id, request, async (server) => {
      const {thread, parent_id: parentId, content_text: text} = (await request.json()) as Sent;
      const key = request.headers.get('idempotency-key')!;
      const comment = await server.thread.post({thread, text, key, ...(parentId && {parentId})});
      return HttpResponse.json(commentJson(comment), {status: 201});
    }),
  ),
  http.patch<Place>(`${at}/:comment`, ({params, request}) =>
    act(params, request, async () => ['edit', ((await request.json()) as Sent).content_text]),
  ),
  http.delete<Place>(`${at}/:comment`, ({params, request}) =>
    act(params, request, () => ['delete']),
  ),
  http.post<Place>(`${at}/:comment/reports`, ({params, request}) =>
    act(params, request, () => ['report']),
  ),
  http.post<Place>(`${at}/:comment/moderation`, ({params, request}) =>
    act(params, request, async () => [((await request.json()) as Sent).action]),
  ),
  http.get<{id: string}>(`${origin}/:id/session`, ({params, request}) =>
    answer(params.id, request, async ({setup, thread}) =>
      setup.session
        ? playAnswer(setup.session)
        : HttpResponse.json(sessionJson(await thread.session())),
    ),
  ),
];

type Place = {id: string; comment: string};
type Deed = [action: CommentAction, text?: string];

function act(
  {id, comment}: Place,
  request: Request,
  deed: () => Deed | Promise<Deed>,
): Promise<Response> {
  return answer(id, request, async ({thread}) => {
    const changed = await thread.act({id: comment} as MemberComment, ...(await deed()));
    return changed
      ? HttpResponse.json(commentJson(changed))
      : new HttpResponse(null, {status: 204});
  });
}

/** Answers as the story has written down, else as its comments have it. */
async function answer(
  id: string,
  request: Request,
  reply: (server: StoryServer) => Promise<Response>,
): Promise<Response> {
  const lost = await travel();
  if (lost) return lost;
  const server = serverOf(id);
  const isSession = request.url.endsWith('/session');
  const written = isSession ? undefined : server.comments.shift();
  if (written) return playAnswer(written);
  const {token} = server.setup;
  // A token is refused, or stands for the member.
  if (token && request.headers.get('authorization') !== `Bearer ${token}`) {
    return HttpResponse.json({}, {status: 401});
  }
  try {
    return await reply(server);
  } catch (error) {
    if (error instanceof LoadError) return HttpResponse.json({}, {status: error.status!});
    throw error;
  }
}

function queryOf(address: string): CommentQuery {
  const {thread, limit, ...rest} = Object.fromEntries(new URL(address).searchParams);
  return {...rest, thread: thread!, ...(limit && {limit: Number(limit)})};
}
