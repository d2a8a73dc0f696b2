// What few readers and few pages need, fetched from beside the script only for them.

/** What a reader sets the cities with: tabs, and the choice of cities. */
export const loadCityTools = () => import('./city-tools.js');
