/** Pages on which something happens to an element. */
import {after, before, describe, it} from 'node:test';
import {hasMistakes, openPage, world} from './zoo.mjs';

/** What stands on such a page, unless it says otherwise. */
export const list =
  '<div class="place" id="list"><recent-news eager="" limit="4"></recent-news></div>';

/**
 * A row of the table: a page of the parts that `parts` answers, and `tests` of what happens
 * on it. It is asked last whether all went well.
 */
export function life(name, parts, tests) {
  describe(name, () => {
    let page;
    before(async () => {
      world.host.requests.length = 0;
      page = await openPage({content: list, ...(await parts?.())});
    });
    after(() => page?.close());
    tests(() => page);
    it('reports no mistake', () => hasMistakes(page));
  });
}

/** The requests that the page has made for its feed. */
export const feedRequests = () =>
  world.host.requests.filter(({path}) => world.site.feed.endsWith(path));
