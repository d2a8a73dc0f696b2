/**
 * Answers `/feed-corpus.json` with the feeds of test/feed-corpus/: the text of each, what stands in it,
 * and what the server's reader makes of it. Needs the server's build.
 */

export function feedCorpus() {
  let answer;
  return async (context, next) => {
    if (context.path !== '/feed-corpus.json') return next();
    answer ??= makeAnswer();
    context.type = 'json';
    context.body = await answer;
  };
}

/** Loaded only where it is asked for, since it takes its time. */
async function makeAnswer() {
  const [{corpus, factsIn, feedAddress}, {decodeSource}, {readSource}] = await Promise.all([
    import('../feed-corpus/corpus.mjs'),
    import('../../server/dist/feeds/decode-source.js'),
    import('../../server/dist/feeds/read-source.js'),
  ]);
  const feeds = (await corpus()).map((feed) => {
    const {origin, name, bytes} = feed;
    const {text} = decodeSource(bytes);
    return {origin, name, text, facts: factsIn(feed, text), onServer: readOnServer(text)};
  });
  return JSON.stringify({feedAddress, feeds});

  function readOnServer(text) {
    try {
      return readSource(text, feedAddress).feed;
    } catch {
      return;
    }
  }
}
