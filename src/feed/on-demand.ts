// What few pages need, fetched from beside the script only where it is needed.

import {tryLoad} from '../lib/on-demand.js';

/** What reads other formats than JSON Feed, and finds one story in several feeds. */
export const loadSyndication = () =>
  tryLoad('newsrack-syndication.mjs', import('./syndication.js'));
