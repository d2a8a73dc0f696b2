// What every article promises once it is through the door: see src/model/article.ts.

import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import type {Feed} from '../../src/model/feed.js';

type Check = (value: unknown, path: string) => void;

const isText: Check = (value, path) => {
  expect(value, path).to.be.a('string');
  expect((value as string).trim(), path).to.not.equal('');
};

const isUrl: Check = (value, path) => {
  isText(value, path);
  expect(new URL(value as string).protocol, path).to.match(/^https?:$/);
};

const isTime: Check = (value, path) => {
  expect(value, path).to.be.a('number');
  expect(new Date(value as number).getTime(), path).to.equal(value);
};

const isCount: Check = (value, path) => {
  expect(value, path).to.satisfy(Number.isSafeInteger);
  expect(value, path).to.be.at.least(0);
};

const optional =
  (check: Check): Check =>
  (value, path) => {
    if (value !== undefined) check(value, path);
  };

const listOf =
  (check: Check): Check =>
  (value, path) => {
    expect(value, path).to.be.an('array');
    (value as unknown[]).forEach((each, index) => check(each, `${path}[${index}]`));
  };

const shape =
  (fields: Record<string, Check>): Check =>
  (value, path) => {
    expect(value, path).to.be.an('object');
    expect(fields, path).to.include.keys(Object.keys(value as object));
    for (const [name, check] of Object.entries(fields)) {
      check((value as Record<string, unknown>)[name], `${path}.${name}`);
    }
  };

const isImage: Check = (value, path) => {
  shape({
    url: isUrl,
    alt: optional(isText),
    credit: optional(isText),
    caption: optional(isText),
    width: optional(isCount),
    height: optional(isCount),
  })(value, path);
  const {width, height} = value as {width?: number; height?: number};
  expect(width === undefined, `${path}: width and height`).to.equal(height === undefined);
};

const isArticle = shape({
  id: isText,
  key: isText,
  url: optional(isUrl),
  title: isText,
  summary: optional(isText),
  html: optional(isText),
  text: optional(isText),
  kicker: optional(isText),
  image: optional(isImage),
  published: optional(isTime),
  modified: optional(isTime),
  embargo: optional(isTime),
  expires: optional(isTime),
  authors: listOf(shape({name: isText, url: optional(isUrl)})),
  tags: listOf(isText),
  language: optional(isText),
  city: optional(shape({name: isText, country: optional(isText)})),
  place: optional(isText),
  license: optional(shape({name: isText, url: optional(isUrl)})),
  attribution: optional(isText),
  source: optional(shape({name: isText, url: optional(isUrl), icon: optional(isUrl)})),
  commentsUrl: optional(isUrl),
  commentCount: optional(isCount),
} satisfies Record<keyof Article, Check>);

/** Fails, naming the field, unless the feed and all its articles are what the model says. */
export function checkFeed(feed: Feed): void {
  optional(isText)(feed.title, 'title');
  optional(isUrl)(feed.homePageUrl, 'homePageUrl');
  isCount(feed.skipped, 'skipped');
  listOf(isArticle)(feed.articles, 'articles');
  const keys = feed.articles.map(({key}) => key);
  expect(new Set(keys).size, 'one entry per story').to.equal(keys.length);
  const times = feed.articles.map(({published = 0}) => published);
  expect(times, 'newest first').to.deep.equal(times.toSorted((a, b) => b - a));
}
