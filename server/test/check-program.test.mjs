/** `newsrack-server check` as a publisher uses it: words, JSON, statuses. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {families} from '../dist/feeds/check/all-rules.js';
import {failures} from '../dist/feeds/check/failures.js';
import {gather, reportOn} from '../dist/feeds/check/report.js';
import {writeReport} from '../dist/feeds/check/write-report.js';
import {goodFeed, goodSubject} from './support/good-feed.mjs';
import {runProgram} from './support/program.mjs';

let folder;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsrack-check-'));
});
after(() => rmSync(folder, {recursive: true, force: true}));

/** The good feed, of today, in a file. */
function fileOf(name, change = () => {}) {
  const data = goodFeed();
  for (const item of data.items) item.date_published = new Date().toISOString();
  change(data);
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(data));
  return file;
}
const check = (args, more) => runProgram(['check', ...args], more);

describe('newsrack-server check', () => {
  it('says of a good feed what it is, that there is nothing to mend, and ends with status 0', async () => {
    const file = fileOf('good.json');
    const {status, out, err} = await check([file, '--cities', 'Riyadh, Paris']);
    assert.deepEqual([status, err], [0, '']);
    assert.ok(
      out.startsWith(`${file}\n“The Harbour Post”: JSON Feed 1.1, in “en”, 2 items, `),
      out,
    );
    assert.match(out, /^All show, of \d{4}-\d\d-\d\d\.$/m);
    assert.match(out, /^In a city: 2 by the feed’s word\.$/m);
    assert.match(out, /\n\nNothing to mend\.\n$/);
  });

  it('ends with status 1 where something hides news, and says what, where, why and what to do', async () => {
    const file = fileOf('lost.json', ({items}) => delete items[1].id);
    const {status, out} = await check([file]);
    assert.equal(status, 1);
    assert.match(out, /^error {2}1 of 2 items has no id and is not shown\. \[id-missing\]$/m);
    assert.match(out, /^ {2}What has no id/m);
    assert.match(out, /^ {2}Fix: Give the item an "id"/m);
    assert.match(out, /^ {2}At items\[1\]\.id$/m);
    assert.match(out, /\n1 error\.\n$/);
  });

  it('ends with status 0 for warnings, and with 1 where it is to be strict', async () => {
    const file = fileOf('dull.json', ({items}) => delete items[0].date_published);
    assert.equal((await check([file])).status, 0);
    assert.equal((await check([file, '--strict'])).status, 1);
    assert.equal((await check([file], {env: {NEWSRACK_CHECK_STRICT: 'yes'}})).status, 1);
    assert.equal((await check([fileOf('good.json'), '--strict'])).status, 0);
  });

  it('has a report for each of several, and the status of the worst', async () => {
    const [good, lost] = [
      fileOf('good.json'),
      fileOf('lost.json', ({items}) => delete items[0].id),
    ];
    const {status, out} = await check([good, lost, '--json']);
    assert.equal(status, 1);
    const {reports, errors} = JSON.parse(out);
    assert.deepEqual(
      reports.map(({input}) => input),
      [good, lost],
    );
    assert.equal(errors, 1);
  });

  it('reads standard input', async () => {
    const {status, out} = await check(['-'], {input: JSON.stringify(goodFeed())});
    assert.equal(status, 0);
    assert.match(out, /^Standard input\n“The Harbour Post”/);
  });

  it('calls standard input by that name where there is something wrong with it', async () => {
    const strange = await check(['-'], {input: 'Hello'});
    assert.equal(strange.status, 1);
    assert.match(strange.out, /^error {2}Standard input is text, not a feed/m);
    const large = await check(['-'], {input: 'x'.repeat(8 * 2 ** 20 + 1)});
    assert.equal(large.status, 1);
    assert.match(large.out, /^error {2}Standard input is larger than 8 MiB/m);
    assert.doesNotMatch(strange.out + large.out, /file:|stdin/);
  });

  it('prints no password, neither in words nor as JSON', async () => {
    for (const args of [[], ['--json']]) {
      const {status, out, err} = await check(['http://ann:s3cret@127.0.0.1:1/feed', ...args]);
      assert.equal(status, 1);
      assert.match(out, /http:\/\/127\.0\.0\.1:1\/feed/);
      assert.doesNotMatch(out + err, /s3cret|ann[:@]/);
    }
  });

  it('says in one sentence what it cannot understand, and ends with status 2', async () => {
    const cases = [
      [[], /address or the file of a feed is needed/],
      [['x.json', '--colour'], /--colour/],
      [['x.json', '--cities'], /--cities needs a value/],
    ];
    for (const [args, message] of cases) {
      const {status, out, err} = await check(args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, message);
      assert.equal(err.split('\n').length, 2);
    }
  });

  it('never shows a stack, whatever it is given', async () => {
    const odd = ['null', '[]', '{"items":[null,3,[]]}', '\0', '{"items":{}}', '<a', '"'];
    const files = odd.map((text, index) => {
      const file = path.join(folder, `odd${index}`);
      writeFileSync(file, text);
      return file;
    });
    const {status, out, err} = await check([...files, folder]);
    assert.deepEqual([status, err], [1, '']);
    assert.doesNotMatch(out, /\n\s+at |TypeError|node:/);
    assert.match(out, /cannot be read: it is a folder/);
  });
});

describe('the report as JSON', () => {
  /** What docs/check.md promises of an object, by its path. */
  const manual = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8');
  const promised = (place) => {
    const row = manual.split('\n').find((line) => line.startsWith(`| \`${place}\``));
    return [...row.split('|')[3].matchAll(/`(\w+)`/g)].map(([, name]) => name);
  };

  it('has the fields that the manual promises, and no others', async () => {
    const file = fileOf('all.json', ({items}) => (items[0].date_published = 'never'));
    const {out} = await check([file, '--json', '--cities', 'Riyadh']);
    const report = JSON.parse(out);
    assert.deepEqual(Object.keys(report), ['version', 'errors', 'warnings', 'advice', 'reports']);
    assert.equal(report.version, 1);
    const [one] = report.reports;
    assert.deepEqual(Object.keys(one), ['input', 'feed', 'findings']);
    const within = (object, place) => {
      const strange = Object.keys(object).filter((name) => !promised(place).includes(name));
      assert.deepEqual(strange, place === 'reports[].feed' ? ['placed'] : []);
    };
    within(one.feed, 'reports[].feed');
    within(one.feed.placed, 'reports[].feed.placed');
    const {examples, ...found} = one.findings.find(({code}) => code === 'date-unreadable');
    within(found, 'reports[].findings[]');
    within(examples[0], 'reports[].findings[].examples[]');
    assert.equal(examples[0].path, 'items[0].date_published');
    const {answer} = reportOn('x', goodSubject());
    within(answer, 'reports[].answer');
  });

  it('goes to a terminal without colours, unless they are asked for', () => {
    const data = goodFeed();
    delete data.items[0].id;
    const report = gather([reportOn('x', goodSubject({data}))]);
    assert.ok(!writeReport(report, {isColoured: false}).includes('\u001B'));
    assert.ok(writeReport(report, {isColoured: true}).includes('\u001B[31merror\u001B[0m'));
  });

  it('fits 80 columns, and lets no feed write to the terminal what it likes', () => {
    const data = goodFeed();
    data.title = 'Red \u001B[31m alert \u202E';
    data.items[0].title = `${'long '.repeat(60)}\u001B]0;title\u0007`;
    data.items[0].date_published = '\u009B31m';
    const text = writeReport(gather([reportOn('x', goodSubject({data}))]), {isColoured: false});
    assert.doesNotMatch(text, /[^\P{Cc}\n]|\u202E/u);
    const long = text.split('\n').filter((line) => [...line].length > 80);
    assert.deepEqual(long, []);
  });
});

describe('docs/check.md', () => {
  /** The page as a reader of Markdown has it: no escapes, no marks of code, one space between words. */
  const page = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8')
    .replaceAll(/\\([*_])/g, '$1')
    .replaceAll('`', '')
    .replaceAll(/\s+/g, ' ');

  it('has the words of each finding as they stand, stars among them', () => {
    const kinds = [...Object.values(failures), ...families.flatMap(({rules}) => rules)];
    for (const {title, why, fix} of kinds) {
      for (const words of [
        title,
        why,
        ...[typeof fix === 'string' ? fix : Object.values(fix)].flat(),
      ])
        assert.ok(page.includes(words), words);
    }
    assert.match(page, /“Access-Control-Allow-Origin: \*”/);
    assert.match(page, /add_header Access-Control-Allow-Origin "\*" always/);
  });

  it('is what the check says of itself', () => {
    execFileSync(process.execPath, [
      new URL('../../scripts/docs/write-check-page.mjs', import.meta.url).pathname,
      '--check',
    ]);
  });
});
