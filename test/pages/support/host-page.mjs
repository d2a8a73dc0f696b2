/**
 * A host page: a document of its own with the script in it, and the elements in places
 * whose size and position no stylesheet of the page can change.
 */
import {sampleTitles} from './sample-feed.mjs';

/** What stands on a page, unless it says otherwise: the id of its place, and its markup. */
export const elements = {
  card: '<article-card eager=""></article-card>',
  story: '<article-card eager="" layout="story" article="story-1"></article-card>',
  list: '<recent-news eager="" limit="4"></recent-news>',
  grid: '<recent-news eager="" layout="grid" limit="4" heading="More"></recent-news>',
  cities: '<around-the-cities eager="" layout="tabs"></around-the-cities>',
  comments: '<member-comments eager="" thread="ferries"></member-comments>',
};

/** The markup of those elements, each in its place. */
export const places = Object.entries(elements)
  .map(([id, markup]) => `<div class="place" id="${id}">${markup}</div>`)
  .join('\n');

/** The script's tag, with what it says of the page's feed and comments. */
export function scriptTag({origin, feed}, attributes = 'async="" src="/newsrack/newsrack.js"') {
  return `<script ${attributes} data-feed="${feed}" data-comments="${origin}/api/comments"></script>`;
}

/**
 * The document. `head` and `body` are the page's own; `script` stands in its head;
 * `recorder` is what lets the tests' own script through the page's policy.
 */
export function hostPage({
  doctype = '<!doctype html>',
  attributes = 'lang="en"',
  head = '',
  body = '',
  script = '',
  content = places,
  recorder = '',
}) {
  return `${doctype}
<html ${attributes}>
<head>
<meta charset="utf-8"/>
<title>A host page</title>
<link rel="canonical" href="https://host.example/page"/>
<script src="/support/recorder.js" ${recorder}></script>
${head}
<link rel="stylesheet" href="/support/places.css"/>
${script}
</head>
<body>
<h1>The host’s own <em>heading</em></h1>
<p>A paragraph of the host, with <a href="/elsewhere">a link</a> in it.</p>
<form><input value="A field"/> <button type="button">A button</button></form>
<table><tr><th>A</th><td>1</td></tr></table>
${content}
${body}
</body>
</html>`;
}

/** Runs in the page: whether those of its elements show what they should, by the ids of their places. */
function areDrawn(ids, titles) {
  /** All nodes below one, within other components too. */
  const below = (node) =>
    [...node.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? below(each.shadowRoot) : []),
    ]);
  const text = (id, selector) =>
    below(document.querySelector(`#${id}`))
      .filter((node) => node.matches(selector))
      .map((node) => node.textContent.trim());
  const headlines = (id) => text(id, '[part=headline]').join();
  const [first, second, , fourth] = titles;
  const newest = titles.slice(0, 4).join();
  const facts = {
    card: () => headlines('card') === first,
    story: () => headlines('story') === second && text('story', '[part=body] h2').length,
    list: () => headlines('list') === newest,
    grid: () => headlines('grid') === newest,
    cities: () => headlines('cities') === [first, fourth].join(),
    comments: () =>
      text('comments', '.words').join().includes('as I wrote them') &&
      text('comments', 'button').includes('Report'),
  };
  const pictures = ids
    .flatMap((id) => below(document.querySelector(`#${id}`)))
    .filter(({localName}) => localName === 'img');
  return ids.every((id) => facts[id]()) && pictures.every(({complete}) => complete);
}

/** Waits until the elements in these places (all, unless given) show what they should. */
export async function drawn(page, ids = Object.keys(elements)) {
  try {
    await page.until(areDrawn, ids, sampleTitles);
  } catch (error) {
    const found = await page.evaluate(() => [
      ...[...document.querySelectorAll('.place *')].map(
        ({localName, shadowRoot}) =>
          `${localName}: ${shadowRoot?.textContent.replace(/\s+/g, ' ')}`,
      ),
      ...hostRecord.mistakes,
    ]);
    throw new Error(`Not all is drawn, but:\n${found.join('\n')}`, {cause: error});
  }
}
