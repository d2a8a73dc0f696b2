/** Feeds as the libraries make them that sites make theirs with, each as small and as full as its options allow. */
import astroRss from '@astrojs/rss';
import {Feed} from 'feed';
import {generateAtomFeed, generateRssFeed} from 'feedsmith';
import jsonfeedToAtom from 'jsonfeed-to-atom';
import jsonfeedToRss from 'jsonfeed-to-rss';
import {toXML} from 'jstoxml';
import {Podcast} from 'podcast';
import Rss from 'rss';
import TurboRss from 'turbo-rss';
import {atom as xastAtom, rss as xastRss} from 'xast-util-feed';
import {toXml as xastToXml} from 'xast-util-to-xml';
import {languages, site, storiesIn} from './languages.mjs';

const only = (isFull, fields) => (isFull ? fields : {});

function withFeed(about, stories, isFull) {
  const feed = new Feed({
    title: about.title,
    id: about.url,
    link: about.url,
    language: about.language,
    copyright: '© The Paper',
    ...only(isFull, {
      description: about.description,
      image: 'https://paper.example/logo.png',
      feedLinks: {rss: about.feed},
      author: {name: 'Ann Lee', email: 'ann@paper.example', link: about.url},
    }),
  });
  for (const {title, url, id, date, summary, html, author, email, tags, image} of stories) {
    feed.addItem({
      title,
      link: url,
      date,
      ...only(isFull, {
        id,
        description: summary,
        content: html,
        author: [{name: author, email}],
        published: date,
        category: tags.map((name) => ({name})),
        image,
      }),
    });
  }
  return feed;
}

const generators = {
  'feed, RSS': (...given) => withFeed(...given).rss2(),
  'feed, Atom': (...given) => withFeed(...given).atom1(),
  rss: (about, stories, isFull) => {
    const feed = new Rss({
      title: about.title,
      site_url: about.url,
      feed_url: about.feed,
      language: about.language,
      ...only(isFull, {description: about.description, image_url: 'https://paper.example/l.png'}),
      custom_namespaces: {media: 'http://search.yahoo.com/mrss/'},
    });
    for (const {title, url, id, date, html, author, tags, image} of stories) {
      feed.item({
        title,
        url,
        date,
        description: html,
        ...only(isFull, {
          guid: id,
          author,
          categories: tags,
          lat: 24.7,
          long: 46.7,
          custom_elements: [
            {'media:content': [{_attr: {url: image, medium: 'image', width: 800, height: 600}}]},
          ],
        }),
      });
    }
    return feed.xml({indent: isFull});
  },
  podcast: (about, stories, isFull) => {
    const feed = new Podcast({
      title: about.title,
      siteUrl: about.url,
      feedUrl: about.feed,
      language: about.language,
      author: 'Ann Lee',
      ...only(isFull, {itunesImage: 'https://paper.example/l.png', description: about.description}),
    });
    for (const {title, url, date, summary, html, tags, image} of stories) {
      feed.addItem({
        title,
        url,
        date,
        description: summary,
        ...only(isFull, {
          content: html,
          categories: tags,
          itunesImage: image,
          itunesDuration: 90,
          enclosure: {url: 'https://paper.example/a.mp3', size: 9, type: 'audio/mpeg'},
        }),
      });
    }
    return feed.buildXml();
  },
  '@astrojs/rss': async (about, stories, isFull) => {
    const answer = await astroRss({
      title: about.title,
      description: about.description,
      site: about.url,
      ...only(isFull, {
        customData: `<language>${about.language}</language>`,
        stylesheet: '/feed.xsl',
        trailingSlash: false,
      }),
      items: stories.map(({title, url, date, summary, html, tags, author}) => ({
        title,
        link: url,
        pubDate: date,
        ...only(isFull, {description: summary, content: html, categories: tags, author}),
      })),
    });
    return answer.text();
  },
  'feedsmith, RSS': (about, stories, isFull) =>
    generateRssFeed({
      title: about.title,
      link: about.url,
      description: about.description,
      language: about.language,
      items: stories.map(({title, url, id, date, summary, html, author, tags, image}) => ({
        title,
        link: url,
        pubDate: date,
        ...only(isFull, {
          description: summary,
          guid: {value: id, isPermaLink: false},
          categories: tags.map((name) => ({name})),
          content: {encoded: html},
          dc: {creators: [author]},
          media: {contents: [{url: image, medium: 'image', credits: [{value: author}]}]},
          georss: {featureName: 'Riyadh', point: {lat: 24.7, lng: 46.7}},
        }),
      })),
    }),
  'feedsmith, Atom': (about, stories, isFull) =>
    generateAtomFeed({
      id: about.url,
      title: {value: about.title},
      updated: stories[0].date,
      links: [{href: about.url}],
      entries: stories.map(({title, url, id, date, summary, html, author, tags}) => ({
        id,
        title: {value: title},
        links: [{href: url}],
        updated: date,
        ...only(isFull, {
          published: date,
          authors: [{name: author}],
          summary: {value: summary},
          content: {value: html, type: 'html'},
          categories: tags.map((term) => ({term})),
        }),
      })),
    }),
  'jsonfeed-to-rss, RSS': (...given) => jsonfeedToRss(jsonFeed(...given)),
  'jsonfeed-to-atom, Atom': (...given) => jsonfeedToAtom(jsonFeed(...given)),
  'xast-util-feed, RSS': (...given) => xastToXml(xastRss(...xast(...given))),
  'xast-util-feed, Atom': (...given) => xastToXml(xastAtom(...xast(...given))),
  jstoxml: (about, stories, isFull) =>
    toXML(
      {
        _name: 'rss',
        _attrs: {version: '2.0'},
        _content: {
          channel: [
            {title: about.title},
            {link: about.url},
            {description: about.description},
            ...stories.map(({title, url, date, summary, id}) => ({
              item: {
                title,
                link: url,
                pubDate: date.toUTCString(),
                ...only(isFull, {description: summary, guid: id}),
              },
            })),
          ],
        },
      },
      {
        header: true,
        indent: isFull ? '  ' : '',
        filter: {'<': '&lt;', '>': '&gt;', '"': '&quot;', '&': '&amp;'},
      },
    ),
  'turbo-rss': (about, stories, isFull) => {
    const feed = new TurboRss({
      title: about.title,
      description: about.description,
      link: about.url,
      language: about.language,
    });
    for (const {title, url, date, html, author, image} of stories) {
      feed.item({title, url, date, content: html, ...only(isFull, {author, image_url: image})});
    }
    return feed.xml();
  },
};

function jsonFeed(about, stories, isFull) {
  return {
    version: 'https://jsonfeed.org/version/1',
    title: about.title,
    home_page_url: about.url,
    feed_url: about.feed,
    description: about.description,
    author: {name: 'Ann Lee', url: about.url},
    items: stories.map(({title, url, id, date, summary, html, tags, image}) => ({
      id,
      url,
      title,
      date_published: date.toISOString(),
      date_modified: date.toISOString(),
      content_html: html,
      ...only(isFull, {summary, tags, image}),
    })),
  };
}

function xast(about, stories, isFull) {
  return [
    {
      title: about.title,
      url: about.url,
      feedUrl: about.feed,
      lang: about.language,
      author: 'Ann Lee',
    },
    stories.map(({title, url, date, summary, html, author, tags}) => ({
      title,
      url,
      published: date,
      ...only(isFull, {description: summary, descriptionHtml: html, author, tags, modified: date}),
    })),
  ];
}

export const makers = Object.keys(generators);

/** Each generator in each language, spare and full. */
export async function generatedFeeds() {
  const feeds = [];
  for (const [origin, generate] of Object.entries(generators)) {
    for (const language of Object.keys(languages)) {
      for (const isFull of [false, true]) {
        const text = await generate(site(language), storiesIn(language), isFull);
        feeds.push({
          origin,
          name: `${origin}, ${language}, ${isFull ? 'full' : 'spare'}`,
          bytes: Buffer.from(text),
        });
      }
    }
  }
  return feeds;
}
