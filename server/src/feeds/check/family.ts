/** Families of formats. */
import type {SourceFormat} from '../read-source.js';

/** A family of formats, of which each says the same things in its own way. */
export type Family = 'JSON Feed' | 'RSS' | 'Atom' | 'WordPress';

/** The family that a format belongs to. */
export function familyOf(format: SourceFormat): Family {
  return format.startsWith('RSS') ? 'RSS' : (format as Family);
}
