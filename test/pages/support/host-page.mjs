/**
 * A host page: a document of its own with the script in it, and the elements in places
 * whose size and position no stylesheet of the page can change.
 */
import {sampleTitles} from './sample-feed.mjs';

/** What stands on a page, unless it says otherwise: the id of its place, and its markup. */
export const elements = {
  card: '<article-card eager></article-card>',
  story: '<article-card eager layout="story" article="story-1"></article-card>',
  list: '<recent-news eager limit="4"></recent-news>',
  grid: '<recent-news eager layout="grid" limit="4" heading="More"></recent-news>',
  cities: '<around-the-cities eager layout="tabs"></around-the-cities>',
  comments: '<member-comments eager thread="ferries"></member-comments>',
};

/** The markup of those elements, each in its place. */
export const places = Object.entries(elements)
  .map(([id, markup]) => `<div class="place" id="${id}">${markup}</div>`)
  .join('\n');

/** The script's tag, with what it says of the page's feed and comments. */
export function scriptTag({origin, feed}, attributes = 'async src="/newsrack/newsrack.js"') {
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

/** Runs in the page: whether every element that is there shows what it should. */
export function isDrawn(titles) {
  const text = (id, selector) => {
    const root = document.querySelector(`#${id} > *`)?.shadowRoot;
    return [...(root?.querySelectorAll(selector) ?? [])].map((node) => node.textContent.trim());
  };
  const [first, second] = titles;
  const pictures = [...document.querySelectorAll('.place > *')].flatMap((element) => [
    ...(element.shadowRoot?.querySelectorAll('img') ?? []),
  ]);
  return (
    text('card', '[part=headline]')[0] === first &&
    text('story', '[part=headline]')[0] === second &&
    text('story', '[part=body] h2')[0] === 'A long wait' &&
    text('list', '[part=headline]').join() === titles.slice(0, 4).join() &&
    text('grid', '[part=headline]').join() === titles.slice(0, 4).join() &&
    text('cities', '[part=headline]').join() === [titles[0], titles[3]].join() &&
    text('comments', '.words').join().includes('as I wrote them') &&
    text('comments', 'textarea + *').length > 0 &&
    text('comments', 'button').includes('Report') &&
    pictures.every(({complete}) => complete)
  );
}

/** Waits until every element on the page shows what it should. */
export async function drawn(page) {
  try {
    await page.until(isDrawn, sampleTitles);
  } catch (error) {
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.place > *')].map(
        (element) =>
          `${element.localName}: ${element.shadowRoot?.textContent.replace(/\s+/g, ' ')}`,
      ),
    );
    const {mistakes} = await page.evaluate(() => ({mistakes: hostRecord.mistakes}));
    throw new Error(`Not all is drawn:\n${shown.join('\n')}\n${mistakes.join('\n')}`, {
      cause: error,
    });
  }
}
