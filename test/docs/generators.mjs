/** What runs the templates of the documentation as their generators do, each with the same two stories. */
import Handlebars from 'handlebars';
import {Liquid} from 'liquidjs';
import {transform} from 'esbuild';

export const site = 'https://paper.example';

/** What a story’s front matter says; the second has what breaks a template that only pastes texts. */
export const stories = [
  {
    slug: 'riyadh-talks',
    title: 'Riyadh talks end with a pact on shade',
    date: new Date('2026-11-22T09:30:00Z'),
    description: 'Forty cities agree to measure shade as carefully as rain.',
    author: 'Amal Haddad',
    tags: ['Riyadh', 'Climate'],
    image: '/images/riyadh-dusk.jpg',
    newsrack: {
      city: 'Riyadh',
      country: 'SA',
      image_credit: 'Leila Haddad',
      image_alt: 'The towers of Riyadh at dusk, behind palm trees',
      image_width: 1600,
      image_height: 900,
    },
    html: '<p>The last sentence was settled at ten to four.</p>',
  },
  {
    slug: 'odd',
    title: 'A “title” with "quotes", a \\ and <angles> & more',
    date: new Date('2026-11-20T09:30:00Z'),
    html: '<p class="x">One line,\nand "another" \u2028.</p>',
  },
];

/** An ES module with these texts in the place of what it imports. */
async function moduleOf(text, loader = 'js') {
  const {code} = await transform(text, {loader, format: 'esm'});
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Eleventy: a template is a module; a collection has the oldest first. */
export async function runEleventy(text) {
  const {data, render} = await moduleOf(text);
  const posts = stories.map(({slug, date, html, tags, ...front}) => ({
    url: `/posts/${slug}/`,
    date,
    content: html,
    data: {...front, tags: ['posts', ...(tags ?? [])]},
  }));
  return {permalink: data.permalink, text: render({collections: {posts: posts.reverse()}})};
}

/** Astro: an endpoint is a module whose GET answers a Response. */
export async function runAstro(text) {
  const posts = stories.map(({slug, html, ...data}) => ({id: slug, data, rendered: {html}}));
  const draft = {id: 'draft', data: {title: 'Not yet', date: new Date(), draft: true}};
  globalThis.astroPosts = [posts[1], draft, posts[0]];
  const stand = 'const getCollection = async (_, f) => globalThis.astroPosts.filter(f);';
  try {
    const {GET} = await moduleOf(text.replace(/^import .*astro:content.*$/m, stand), 'ts');
    const response = await GET({site: new URL(site)});
    return {type: response.headers.get('content-type'), text: await response.text()};
  } finally {
    delete globalThis.astroPosts;
  }
}

/** Jekyll: Liquid with filters of its own, behind front matter. */
export async function runJekyll(text) {
  const [, front, template] = /^---\n([^]*?)---\n([^]*)$/.exec(text);
  const engine = new Liquid();
  engine.registerFilter('absolute_url', (address) => new URL(address, site).href);
  const posts = stories.map(({slug, html, tags = [], ...post}) => ({
    ...post,
    tags,
    url: `/posts/${slug}/`,
    content: html,
  }));
  return engine.parseAndRender(template, {
    site: {title: 'The "Harbour" Post', posts},
    page: {url: /permalink: (.*)/.exec(front)[1]},
  });
}

/** Ghost: Handlebars with helpers of its own. Its `json` writes what Ghost’s does: JSON that HTML may hold. */
export function runGhost(text) {
  const hbs = Handlebars.create();
  const json = (value) =>
    JSON.stringify(value ?? null).replaceAll(/[<>&\u2028\u2029]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
  hbs.registerHelper('json', (value) => new Handlebars.SafeString(json(value)));
  hbs.registerHelper('url', function url() {
    return new Handlebars.SafeString(`${site}/${this.slug}/`);
  });

  hbs.registerHelper('foreach', (list, {fn, data}) =>
    (list ?? [])
      .map((one, index) =>
        fn(one, {data: {...Handlebars.createFrame(data), last: index === list.length - 1}}),
      )
      .join(''),
  );
  hbs.registerHelper('get', function get(resource, {fn, hash}) {
    if (resource !== 'posts' || hash.include !== 'authors,tags') throw new Error('Other posts.');
    const posts = stories.map(({slug, title, date, description, author, tags, image, ...more}) => ({
      slug,
      title,
      html: more.html,
      custom_excerpt: description ?? null,
      published_at: date.toISOString(),
      updated_at: date.toISOString(),
      feature_image: image ? site + image : null,
      feature_image_alt: more.newsrack?.image_alt ?? null,
      feature_image_caption: more.newsrack?.image_credit ?? null,
      authors: author ? [{name: author}] : [],
      tags: (tags ?? []).map((name) => ({name})),
    }));
    return fn({...this, posts});
  });
  return hbs.compile(text)(
    {},
    {data: {site: {title: 'The "Harbour" Post', url: site, locale: 'en'}}},
  );
}
