// What few pages need, fetched from beside the script only where it is needed.

import {warn} from './warn.js';

/** What draws strangers' HTML: needed where a whole story is shown. */
export const loadSafeHtml = () => import('./safe-html.js');

/** A sanitiser: needed where the browser has none of its own. */
export const loadSanitizer = () => import('./sanitizer.js');

/** What fills places: needed where an editor lets no tag of ours through. */
export const loadPlaces = () => import('./fill-places.js');

/** What `load` answers; undefined where it cannot be had, and then the publisher is told. */
export async function tryLoad<T>(file: string, load: Promise<T>): Promise<T | undefined> {
  try {
    return await load;
  } catch {
    warn(file + ' is not beside the script');
    return;
  }
}
