import {collectedFeeds} from './collected.mjs';
import {factsOf} from './facts.mjs';
import {generatedFeeds} from './generated.mjs';
import {wordpressPosts} from './wordpress.mjs';

/** Every feed of the corpus: its origin, its name, its bytes, and what is known to stand in it, if it is no XML. */
export async function corpus() {
  return [...collectedFeeds(), ...(await generatedFeeds()), ...wordpressPosts()];
}

/** Where a feed of the corpus was answered. */
export const feedAddress = 'https://paper.example/feeds/feed.xml';

/** What stands in a feed's text; undefined if that is not well-formed. */
export function factsIn({facts}, text) {
  return facts ?? factsOf(text);
}
