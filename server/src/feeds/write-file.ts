/** Files that are either as they were or as they shall be, whatever happens meanwhile. */
import {randomBytes} from 'node:crypto';
import {rename, rm, writeFile} from 'node:fs/promises';

/** Writes a file in the place of the old one, in one step. */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  mode = 0o644,
): Promise<void> {
  // Beside it, since only a move within one disk is a single step.
  const fresh = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    // On the disk before it takes the place, so that a power cut leaves one or the other.
    await writeFile(fresh, content, {mode, flush: true});
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, {force: true});
    throw error;
  }
}
