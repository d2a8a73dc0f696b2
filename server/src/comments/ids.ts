/** Names for comments, which sort by time. */
import {V7Generator} from 'uuidv7';

/** Makes an id for something that happens now, and that sorts behind `after` if that is given. */
export type NewId = (now: Date, after?: string) => string;

/** Ids that rise within this process, even in one millisecond. */
export function makeIds(): NewId {
  const generator = new V7Generator();
  return (now, after) => {
    const id = generator.generateOrResetWithTs(now.getTime()).toString();
    if (after === undefined || id > after) return id;
    // Another copy of the server, whose clock is ahead, has made the one that this is to follow.
    const time = Number.parseInt(after.replaceAll('-', '').slice(0, 12), 16);
    return Number.isNaN(time) ? id : generator.generateOrResetWithTs(time + 1).toString();
  };
}
