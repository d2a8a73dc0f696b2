// What few threads need, fetched from beside the script only where it is needed.

/** The back end of WordPress sites. */
export const loadWordPress = () => import('./wordpress-backend.js');

/** What keeps a thread up to date: needed where it is `live`. */
export const loadLiveThread = () => import('./live-thread.js');

/** What members do with comments on newsrack-server. */
export const loadNewsrackActions = () => import('./newsrack-actions.js');
