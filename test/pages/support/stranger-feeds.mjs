/** Feeds with a vector in every field. */

/** `list` in lots of a hundred, or of another `size`. */
export function inLots(list, size = 100) {
  return Array.from({length: Math.ceil(list.length / size)}, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** Where the relative addresses of a feed lead: there is nothing. */
const base = '/resolved/';

/** A feed as JSON Feed 1.1 has it, with a vector in every field that is words. */
export function feedOfWords(origin, texts, number) {
  return {
    ...feedFields(texts[0], origin),
    version: 'https://jsonfeed.org/version/1.1',
    items: texts.map((text, index) => ({
      ...wordsOfItem(text),
      summary: another(texts, index),
      id: idOf(text, index),
      url: `${origin}${base}story-${number}-${index}`,
      image: `${origin}/test-images/60x40.svg`,
      authors: [{name: text, url: text, avatar: text}],
      date_published: '2026-03-05T08:00:00Z',
    })),
  };
}

/** Another vector than the one at `index`, and none that reads the same: such a summary is not shown. */
export const another = (texts, index) => texts[(index + 13) % texts.length];

/** The id of the story in which `text` stands everywhere. */
export const idOf = (text, index) => `${index} ${text}`.trim();

/** A feed whose every address is a vector, and whose ids are. */
export function feedOfAddresses(origin, texts) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Addresses',
    home_page_url: origin + base,
    items: texts.map((text) => ({
      ...wordsOfItem(text),
      expires: text,
      url: text,
      image: text,
      banner_image: text,
      authors: [{url: text}],
    })),
  };
}

/** A feed as JSON Feed 1.0 has it, with one story; what that lacks it has from the feed. */
export function oldFeed(origin, text, index) {
  return {
    ...feedFields(text, origin),
    version: 'https://jsonfeed.org/version/1',
    author: {name: text, url: text, avatar: text},
    authors: undefined,
    items: [
      {
        id: index,
        url: `${origin}${base}old-${index}`,
        content_text: text,
        banner_image: `${origin}/test-images/60x40.svg`,
        // On days of their own: of one day, headlines that are nearly the same would be one story.
        date_published: new Date(Date.UTC(2026, 2, 5) - index * 2 * 86_400_000).toISOString(),
        _newsrack: {image_credit: text},
      },
    ],
  };
}

function feedFields(text, origin) {
  return {
    title: text,
    description: text,
    user_comment: text,
    language: text,
    favicon: text,
    icon: text,
    home_page_url: origin + base,
    feed_url: text,
    next_url: text,
    hubs: [{type: text, url: text}],
    authors: [{name: text, url: text, avatar: text}],
  };
}

function wordsOfItem(text) {
  return {
    id: text,
    external_url: text,
    title: text,
    summary: text,
    content_html: `<p>before</p>${text}`,
    content_text: text,
    date_modified: text,
    language: text,
    tags: [text],
    attachments: [{url: text, mime_type: text, title: text}],
    [text]: text,
    _newsrack: {
      about: text,
      city: text,
      country: text,
      kicker: text,
      image_credit: text,
      image_alt: text,
      image_caption: text,
      source: {name: text, url: text, icon: text},
      comments_url: text,
      comment_count: text,
      [text]: text,
    },
  };
}
