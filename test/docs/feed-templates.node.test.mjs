/** The pages about feeds: their templates write a good feed, their feeds have nothing to mend. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parse} from 'yaml';
import {root} from '../../scripts/run.mjs';
import {checkOptions} from '../../server/dist/cli/check.js';
import {checkFeed} from '../../server/dist/feeds/check/check-feed.js';
import {runAstro, runEleventy, runGhost, runJekyll, site, stories} from './generators.mjs';
import {snippets} from './snippets.mjs';

const header = 'Access-Control-Allow-Origin';
const now = Date.parse('2026-11-22T12:00:00Z');
const schema = JSON.parse(readFileSync(path.join(root, 'schemas/feed-extension.schema.json')));
const {properties: itemFields} = schema.definitions.item;

let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsrack-docs-'));
});
after(() => rmSync(folder, {recursive: true, force: true}));

/** The snippets of a page in this language. */
const of = (page, language) =>
  snippets.filter((one) => one.file === `docs/${page}.md` && one.language === language);
const only = (page, language) => {
  const [found, ...more] = of(page, language);
  assert.ok(found && more.length === 0, `${page}.md has one snippet of ${language}`);
  return found.text;
};

/** What is found in a feed, as `severity code`. */
async function findingsIn(text, cities = ['Riyadh']) {
  const file = path.join(folder, 'feed');
  writeFileSync(file, text);
  const {findings, feed} = await checkFeed(file, {cities, now});
  return {feed, findings: findings.map(({severity, code}) => `${severity} ${code}`)};
}

/** A feed of the two stories: nothing of them is lost or changed. */
async function hasTheStories(text, addressOf) {
  const feed = JSON.parse(text);
  const {findings} = await findingsIn(text);
  assert.deepEqual(
    findings.filter((finding) => !finding.startsWith('advice')),
    [],
  );
  assert.equal(feed.home_page_url.replace(/\/$/, ''), site);
  assert.deepEqual(
    feed.items.map(({url, title, content_html}) => ({url, title, content_html})),
    stories.map(({slug, title, html}) => ({url: addressOf(slug), title, content_html: html})),
  );
  const [first, second] = feed.items;
  const [story] = stories;
  assert.deepEqual(first.authors, [{name: story.author}]);
  assert.deepEqual(first.tags, story.tags);
  assert.equal(first.image, site + story.image);
  assert.equal(first.summary, story.description);
  for (const {date_published: date, id, url} of feed.items) {
    assert.equal(id, url);
    assert.match(date, /^2026-11-2[02]T09:30:00/);
  }
  assert.equal(second.image, undefined);
  assert.equal(second.summary, undefined);
  return first;
}

describe('feeds from a static site', () => {
  const page = 'feed-from-a-static-site';
  const address = (slug) => `${site}/posts/${slug}/`;

  it('has front matter with fields that there are', () => {
    const {newsrack, ...front} = parse(of(page, 'yaml')[0].text);
    for (const name of Object.keys(newsrack))
      assert.ok(schema.definitions.extension.properties[name], name);
    const {title, description, author, tags, image} = stories[0];
    assert.deepEqual(
      {...front, date: new Date(front.date)},
      {title, date: stories[0].date, description, author, tags, image},
    );
    assert.deepEqual(newsrack, stories[0].newsrack);
  });

  it('Eleventy writes a good feed', async () => {
    const {permalink, text} = await runEleventy(only(page, 'js'));
    assert.equal(permalink, '/feed.json');
    const first = await hasTheStories(text, address);
    assert.deepEqual(first._newsrack, stories[0].newsrack);
  });

  it('Jekyll writes a good feed', async () => {
    const first = await hasTheStories(await runJekyll(only(page, 'liquid')), address);
    assert.deepEqual(first._newsrack, stories[0].newsrack);
  });

  it('Astro writes a good feed', async () => {
    const {type, text} = await runAstro(only(page, 'ts'));
    assert.equal(type, 'application/feed+json');
    const first = await hasTheStories(text, address);
    assert.deepEqual(first._newsrack, stories[0].newsrack);
  });

  // Nothing here runs Go’s templates: what can be told without is that it names only what there is.
  it('Hugo’s template has every field that a feed needs, and none that there is not', () => {
    const text = only(page, 'hugo');
    const [item, feed] = text.split('"version"');
    const namesIn = (part) =>
      [...part.matchAll(/^\s*"(\w+)"|\(dict "(\w+)"/gm)].flatMap((m) => m[1] ?? m[2]);
    const itemNames = namesIn(item);
    for (const name of itemNames) assert.ok(itemFields[name] ?? name === 'name', name);
    for (const name of ['id', 'url', 'title', 'content_html', 'date_published', '_newsrack'])
      assert.ok(itemNames.includes(name), name);
    for (const name of namesIn(`\n"version"${feed}`)) assert.ok(schema.properties[name], name);
    for (const name of schema.required) assert.ok(text.includes(`"${name}"`), name);
    assert.equal(text.match(/\{\{/g).length, text.match(/\}\}/g).length);
    assert.equal(text.match(/\(/g).length, text.match(/\)/g).length);
    const opened = text.match(/\{\{-? (range|with|if) /g).length;
    assert.equal(text.match(/\{\{-? end -?\}\}/g).length, opened);

    const {outputFormats, outputs, mediaTypes} = parse(of(page, 'yaml')[1].text);
    const [[name, {mediaType, baseName}]] = Object.entries(outputFormats);
    assert.ok(outputs.home.includes(name));
    assert.equal(`${baseName}.${mediaTypes[mediaType].suffixes[0]}`, 'feed.json');
  });
});

describe('a feed from Ghost', () => {
  it('is a good feed', async () => {
    const text = runGhost(only('feed-from-ghost', 'hbs'));
    const first = await hasTheStories(text, (slug) => `${site}/${slug}/`);
    const {image_alt, image_credit} = stories[0].newsrack;
    assert.deepEqual(first._newsrack, {image_alt, image_credit});
  });

  it('is where its routes say', () => {
    const {routes} = parse(only('feed-from-ghost', 'yaml'));
    assert.deepEqual(routes, {
      '/newsrack/': {template: 'newsrack', content_type: 'application/feed+json'},
    });
  });
});

describe('a feed from RSS or Atom', () => {
  for (const {line, text} of of('feed-from-rss', 'xml')) {
    it(`docs/feed-from-rss.md:${line} has nothing to mend`, async () => {
      const {feed, findings} = await findingsIn(text);
      assert.equal(feed.shown, 1);
      assert.deepEqual(findings, []);
      assert.deepEqual(feed.placed, {field: 0, tag: 1, place: 0, dateline: 0, nowhere: 0});
    });
  }
});

describe('the pages about feeds', () => {
  const pages = /^docs\/(feed-from-|check\.md)/;
  const here = snippets.filter(({file}) => pages.test(file));

  it('have no snippet that neither this nor the test of all snippets tries', () => {
    const tried = /^(yaml|js|ts|liquid|hugo|hbs|xml|nginx|apache|headers|html|json|sh)$/;
    assert.deepEqual(
      here.filter(({language}) => !tried.test(language)),
      [],
    );
  });

  it('give the header to add for each server', () => {
    const servers = here.filter(({language}) => /^(nginx|apache|headers)$/.test(language));
    assert.ok(servers.length > 4);
    for (const {language, text, file} of servers) {
      const lines = {
        nginx: `add_header ${header} "*" always;`,
        apache: `Header always set ${header} "*"`,
        headers: `${header}: *`,
      };
      assert.ok(text.includes(lines[language]), `${file}: ${language}`);
      assert.equal(text.match(/\{/g)?.length, text.match(/\}/g)?.length);
    }
  });

  it('call the check with options that there are', () => {
    const calls = here.flatMap(({text}) => text.match(/^npx newsrack-server check .*$/gm) ?? []);
    assert.ok(calls.length > 5);
    for (const call of calls) {
      for (const [, flag] of call.matchAll(/ --([\w-]+)/g))
        assert.ok(
          checkOptions.some((option) => option.flag === flag),
          call,
        );
    }
  });
});
