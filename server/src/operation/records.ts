/**
 * What an export consists of: lines of JSON. The first is a header, then comes one record a line, in an
 * order in which each line refers to earlier ones alone, and the last says how many there are, so that
 * a file that was cut off is known for one.
 */
import {Ajv2020} from 'ajv/dist/2020.js';
import type {ValidateFunction} from 'ajv/dist/2020.js';
import type {Schema} from '../db/schema.js';

/** The version of the format, which rises when an older server could not read it any more. */
export const formatVersion = 1;

/** The tables of an export. How fast somebody tried to sign in is forgotten anyway, and is not among them. */
export type ExportedTable = Exclude<keyof Schema, 'throttles'>;

const text = {type: 'string'};
const textOrNull = {type: ['string', 'null']};
const count = {type: 'integer', minimum: 0};
const flag = {enum: [0, 1]};
const timePattern = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$';
const time = {type: 'string', pattern: timePattern};
const timeOrNull = {type: ['string', 'null'], pattern: timePattern};

/** The columns of each table, in the order in which the tables are written, and what each may hold. */
const columns: {[Table in ExportedTable]: {[Column in keyof Schema[Table]]: object}} = {
  secrets: {name: text, value: text},
  members: {
    id: text,
    name: text,
    email: textOrNull,
    password_hash: textOrNull,
    avatar_url: textOrNull,
    is_moderator: flag,
    issuer: textOrNull,
    subject: textOrNull,
    token_made_at: timeOrNull,
    created_at: time,
    posted_at: timeOrNull,
  },
  sessions: {
    token_hash: text,
    member_id: text,
    created_at: time,
    expires_at: time,
    last_seen: time,
  },
  threads: {
    thread: text,
    closed: flag,
    closed_revision: count,
    total: count,
    revision: count,
    created_at: time,
  },
  comments: {
    id: text,
    thread: text,
    root_id: text,
    parent_id: textOrNull,
    author_id: textOrNull,
    content_text: text,
    text_hash: text,
    status: {enum: ['published', 'pending', 'removed']},
    published_at: time,
    edited_at: timeOrNull,
    revision: count,
    listed: flag,
    listed_replies: count,
    was_published: flag,
    approved: flag,
    removed_by: {enum: ['author', 'moderator', null]},
    idempotency_key: textOrNull,
    request_hash: text,
    held_at_first: flag,
  },
  reports: {comment_id: text, member_id: text, reason: textOrNull, created_at: time},
};

/** The tables in the order of an export. */
export const exportedTables = Object.keys(columns) as ExportedTable[];

/** The columns that name a row of each table, in which order its rows are written. */
export const keys = {
  secrets: ['name'],
  members: ['id'],
  sessions: ['token_hash'],
  threads: ['thread'],
  // A reply's id sorts behind the one of what it replies to.
  comments: ['id'],
  reports: ['comment_id', 'member_id'],
} as const satisfies Record<ExportedTable, readonly string[]>;

const ajv = new Ajv2020({strict: false});
const validators = new Map<ExportedTable, ValidateFunction>(
  exportedTables.map((table) => [
    table,
    ajv.compile({
      type: 'object',
      required: Object.keys(columns[table]),
      properties: {table: {}, ...columns[table]},
      additionalProperties: false,
    }),
  ]),
);

/** Says what is wrong with a record of this table, without repeating what it holds, or nothing. */
export function findFault(table: ExportedTable, record: object): string | undefined {
  const validate = validators.get(table)!;
  if (validate(record)) return undefined;
  const [{instancePath = '', message = 'is wrong', keyword = '', params} = {}] =
    validate.errors ?? [];
  if (keyword === 'additionalProperties') {
    return `“${params?.additionalProperty}” is no column of ${table}; was it made by a newer version?`;
  }
  const column = instancePath.slice(1);
  const what = column ? `“${column}” of this record of ${table}` : `this record of ${table}`;
  if (keyword === 'pattern') return `${what} must be a time such as 2026-03-01T12:00:00.000Z`;
  if (keyword === 'enum') return `${what} must be one of ${JSON.stringify(params?.allowedValues)}`;
  return `${what} ${message}`;
}
