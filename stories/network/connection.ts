import {delay, HttpResponse} from 'msw';

/** How fast the reader’s connection is: how long an answer takes, in milliseconds. */
export const connections = {
  instant: 0,
  'good mobile (0.3 s)': 300,
  'poor mobile (3 s)': 3000,
  'barely there (9 s)': 9000,
  offline: Infinity,
} as const;

export type Connection = keyof typeof connections;

let connection: Connection = 'instant';

/** From now on, answers take as long as they do on such a connection. */
export function connectBy(speed: Connection): void {
  connection = speed;
}

/** Waits as long as the connection needs. Answers what breaks off, if there is none. */
export async function travel(): Promise<Response | undefined> {
  if (connection === 'offline') return HttpResponse.error();
  const time = connections[connection];
  if (time) await delay(time);
  return undefined;
}
