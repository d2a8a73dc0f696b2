/** Has PostgreSQL keep what it has made of each statement, since reading one anew costs it more than most answers do. */
import {createHash} from 'node:crypto';
import type pg from 'pg';

/** Statements to keep on each connection. Each query of this server is one; what is more is read anew. */
const mostStatements = 300;

const names = new Map<string, string>();

type Query = (text: string, values: unknown[]) => Promise<pg.QueryResult>;

/**
 * Makes this connection prepare each statement with parameters once, under a name that is made of its
 * text. When the tables have changed since, which a newer copy of the server may do at any time, the
 * connection goes on without; a transaction that runs into it fails and can be tried again.
 */
export function keepPlans(client: pg.PoolClient): void {
  const plain = client.query.bind(client) as unknown as Query &
    ((config: object) => ReturnType<Query>);
  let isKeeping = true;
  const query: Query = (text, values) => {
    const name = isKeeping && values?.length > 0 ? nameOf(text) : undefined;
    if (name === undefined) return plain(text, values);
    return plain({name, text, values}).catch((error: unknown) => {
      if (!isOutdated(error)) throw error;
      isKeeping = false;
      return plain(text, values);
    });
  };
  client.query = query as unknown as typeof client.query;
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostStatements) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  names.set(text, name);
  return name;
}

function isOutdated(error: unknown): boolean {
  const {code, message} = error as {code?: string; message?: string};
  return code === '0A000' && /cached plan/.test(message ?? '');
}
