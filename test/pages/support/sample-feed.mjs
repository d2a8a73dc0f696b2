/** A feed whose words, dates and pictures are the same on every day and every machine. */

const body = `
  <p>The first boat left before dawn, with <em>forty</em> passengers and a <a href="/band">band</a>.</p>
  <h2>A long wait</h2>
  <ul><li>The channel had moved.</li><li>The pilots had retired.</li></ul>
  <blockquote>We never took the timetable down.</blockquote>`;

const cities = ['Lisbon', 'Nairobi', 'Kyiv'];

/** `origin` is where its pictures are. */
export function sampleFeed(origin) {
  const titles = [
    'Ferries return to the old harbour after nine years',
    'The slow train becomes the city’s favourite reading room',
    'A tram line is three stops longer',
    'The library lends umbrellas',
    'Lamps that dim for the stars',
    'The last typewriter shop',
  ];
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Harbour Post',
    language: 'en',
    items: titles.map((title, index) => ({
      id: `story-${index}`,
      url: `https://paper.example/story-${index}`,
      title,
      summary: 'It took nine years, two mayors and a great deal of patience.',
      content_html: body,
      date_published: `2026-03-0${9 - index}T08:00:00Z`,
      authors: [{name: 'Ines Albuquerque'}],
      ...(index % 2 === 0 && {image: `${origin}/test-images/600x400.svg`}),
      _newsrack: {
        city: cities[index % 3],
        kicker: 'Transport',
        image_credit: 'Tomás Rey',
        image_width: 600,
        image_height: 400,
      },
    })),
  };
}

/** Headlines of the sample feed, the newest first. */
export const sampleTitles = sampleFeed('').items.map(({title}) => title);
