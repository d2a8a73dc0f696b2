/**
 * Every refusal there is, in one table: its name, HTTP status, title, and a sentence for the person
 * who is refused. Answers are problem details (RFC 9457) whose `type` points at the page that
 * explains them, which is made from the same table.
 */

interface Kind {
  readonly status: number;
  readonly title: string;
  /** What is so and what to do, for a reader. The default of `detail`. */
  readonly sentence: string;
}

export const problems = {
  'bad-request': kind(400, 'Bad request', 'The request is not one that this server understands.'),
  'sign-in': kind(
    401,
    'Not signed in',
    'Only registered members can do this. Sign in and try again.',
  ),
  'wrong-credentials': kind(
    401,
    'Wrong credentials',
    'The e-mail address and the password do not belong together.',
  ),
  forbidden: kind(403, 'Not allowed', 'You are not allowed to do this.'),
  origin: kind(403, 'Page not allowed', 'This page is not allowed to act for you on this server.'),
  closed: kind(403, 'Thread closed', 'This thread takes no more comments.'),
  'too-late': kind(
    403,
    'Too late to edit',
    'A comment can be edited for 15 minutes after it was posted.',
  ),
  'not-found': kind(404, 'Not found', 'There is nothing here.'),
  'too-slow': kind(408, 'Too slow', 'The request took too long to arrive.'),
  duplicate: kind(409, 'Said before', 'You have posted the same text here already.'),
  removed: kind(409, 'Removed', 'This comment has been removed.'),
  'too-large': kind(413, 'Request too large', 'This is more than the server takes at once.'),
  'not-json': kind(415, 'Not JSON', 'Send the request’s body as JSON (application/json).'),
  'check-fields': kind(
    422,
    'Please check',
    'Some of what was typed has to be changed; “fields” says what.',
  ),
  empty: kind(422, 'Empty comment', 'Write something first.'),
  invalid: kind(422, 'Not plain text', 'The text holds characters that are not text.'),
  'too-long': kind(422, 'Too long', 'The comment is too long.'),
  'no-parent': kind(422, 'Nothing to reply to', 'The comment that you reply to is not there.'),
  'key-reused': kind(
    422,
    'Key used before',
    'This Idempotency-Key belongs to another comment of yours.',
  ),
  'large-head': kind(431, 'Head too large', 'The address or the headers are too long.'),
  'too-fast': kind(429, 'Too fast', 'This is very fast. Wait a moment.'),
  'too-many-streams': kind(
    429,
    'Too many live streams',
    'Too many live streams are open from your address.',
  ),
  internal: kind(500, 'Server error', 'Something went wrong on the server. Try again later.'),
  'no-feed': kind(
    503,
    'Feed not there yet',
    'None of this feed’s sources has been reached yet. Try again in a few seconds.',
  ),
  unavailable: kind(
    503,
    'Not available',
    'The server cannot reach its data at the moment. Try again in a few seconds.',
  ),
} as const satisfies Record<string, Kind>;

export type ProblemName = keyof typeof problems;

/** A problem as it is sent (RFC 9457, section 3.1), with what some kinds add (section 3.2). */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly [extension: string]: unknown;
}

/** What can go along with a problem. */
export interface ProblemExtras {
  /** A sentence that says more than the table's. */
  readonly detail?: string;
  /** Members to add to the answer, such as `max_length`. */
  readonly extensions?: Record<string, unknown>;
  /** In how many seconds to try again. */
  readonly retryAfter?: number;
  /** What `WWW-Authenticate` says beside a 401. Default: `Bearer`. */
  readonly challenge?: string;
}

/** A refusal: thrown anywhere, answered in one place. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemName;
  readonly retryAfter: number | undefined;
  readonly challenge: string;
  readonly body: ProblemDetails;

  constructor(
    kind: ProblemName,
    {detail, extensions, retryAfter, challenge = 'Bearer'}: ProblemExtras = {},
  ) {
    const {status, title, sentence} = problems[kind];
    super(detail ?? sentence);
    this.kind = kind;
    this.retryAfter = retryAfter;
    this.challenge = challenge;
    this.body = {
      type: `/problems#${kind}`,
      title,
      status,
      detail: detail ?? sentence,
      ...extensions,
    };
  }
}

function kind(status: number, title: string, sentence: string): Kind {
  return {status, title, sentence};
}
