// What few pages need, fetched from beside the script only where it is needed.

/** What draws strangers' HTML: needed where a whole story is shown. */
export const loadSafeHtml = () => import('./safe-html.js');

/** A sanitiser: needed where the browser has none of its own. */
export const loadSanitizer = () => import('./sanitizer.js');
