/**
 * The demo's feed, made to look like today's: every date is moved so that the
 * newest story is minutes old, two stories come in while the visitor watches,
 * so that the button for new stories shows itself, and stories have addresses
 * on the demo's own server, so that they can be opened.
 */

const minute = 60_000;
const age = 12 * minute;
/** When the stories that are held back come in, after the start. */
const releases = [1 * minute, 2 * minute];

/** Returns a function that gives the feed as it is at any later moment. */
export function liveFeed(text, start, origin) {
  const home = new URL(JSON.parse(text).home_page_url).origin;
  const feed = JSON.parse(text.replaceAll(home, origin));
  const newest = Math.max(...feed.items.map(published));
  const items = feed.items.map((item) => shift(item, start - age - newest));
  const late = heldBack(items);

  return (now) => {
    const shown = items.filter((item) => !late.includes(item));
    for (const [index, item] of late.entries()) {
      const released = start + releases[index];
      if (now >= released) shown.unshift(releasedAt(item, released));
    }
    return {...feed, items: shown};
  };
}

/** The newest stories but one; the first stays, since the page tells about it. */
function heldBack(items) {
  const address = ({url}) => url?.replace(/\/$/, '');
  const once = items.filter(
    (item) => items.filter((other) => address(other) === address(item)).length === 1,
  );
  return once.toSorted((a, b) => published(b) - published(a)).slice(1, 1 + releases.length);
}

/** Some items have no date, or a broken one, as in any feed. */
function published(item) {
  return Date.parse(item.date_published) || 0;
}

/** Moves every date of an item, wherever it stands. */
function shift(item, by) {
  const text = JSON.stringify(item, (key, value) => {
    const time = /^(date_|expires$)/.test(key) ? Date.parse(value) : NaN;
    return Number.isNaN(time) ? value : new Date(time + by).toISOString();
  });
  return JSON.parse(text);
}

function releasedAt(item, time) {
  return {...item, date_published: new Date(time).toISOString(), date_modified: undefined};
}
