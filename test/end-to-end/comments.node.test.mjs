/**
 * What a visitor of `npm start` does, from reading as a guest to finding everything again after the
 * server was restarted. Each test goes on where the one before has ended, as a visit does.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {findBrowser, howToInstall} from '../../scripts/browsers.mjs';
import {prepareDemo} from '../support/demo-server.mjs';
import {sitDown} from '../support/reader.mjs';

const program = fileURLToPath(new URL('../../server/bin/newsrack-server.mjs', import.meta.url));
const password = 'nine swallows over Tyre';

describe('a visit to the demonstration', () => {
  let demo, browser, address, amal, bela;

  before(async () => {
    const executablePath = findBrowser('chromium');
    assert.ok(executablePath, howToInstall('chromium'));
    const args = ['--disable-background-networking', '--disable-component-update', '--no-sandbox'];
    [demo, browser] = await Promise.all([prepareDemo(), puppeteer.launch({executablePath, args})]);
    await demo.start();
    address = `${demo.origin}/#letters`;
    [amal, bela] = await Promise.all([sitDown(browser, address), sitDown(browser, address)]);
  });

  after(async () => {
    await browser?.close();
    await demo?.remove();
  });

  it('begins as a guest, who is told who can post, and where to become one who can', async () => {
    await amal.sees('Nobody has commented yet.');
    const gate = await amal.page.waitForSelector('member-comments >>> [part=gate]');
    const {sentence, links} = await gate.evaluate((node) => ({
      sentence: [...node.childNodes]
        .filter(({nodeName}) => nodeName === '#text')
        .map(({textContent}) => textContent.trim())
        .join(''),
      links: [...node.querySelectorAll('a')].map(({textContent, href}) => [textContent, href]),
    }));
    assert.equal(sentence, 'Only registered members can post comments.');
    const back = `return_to=${encodeURIComponent(address)}`;
    assert.deepEqual(links, [
      ['Sign in', `${demo.origin}/sign-in?${back}`],
      ['Register', `${demo.origin}/register?${back}`],
    ]);
    assert.equal(await amal.page.$('member-comments >>> textarea'), null);
  });

  it('leads to registering, and back to the same place', async () => {
    await amal.follows('Register');
    assert.equal(new URL(amal.page.url()).pathname, '/register');
    await amal.fillsIn({name: 'Amal Haddad', email: 'amal@reader.example', password});
    assert.equal(amal.page.url(), address);
    await amal.find('label', 'Your comment');
  });

  it('shows a member what they have posted, at once', async () => {
    await amal.writes('The ferry is late again.');
    await amal.presses('Post');
    await amal.find('.words', 'The ferry is late again.');
    await amal.sees('Comments (1)');
    assert.equal(await amal.reads(), '');
  });

  it('shows others that there is something new, when they wish to see it', async () => {
    await bela.find('button', '1 new comment');
    await bela.sees('Nobody has commented yet.');
    await bela.presses('1 new comment');
    await bela.find('.words', 'The ferry is late again.');
  });

  it('lets a second member reply, and the first see it', async () => {
    await bela.follows('Register');
    await bela.fillsIn({name: 'Bela Novak', email: 'bela@reader.example', password});
    await bela.presses('Reply', 'The ferry is late again.');
    await bela.writes('It was early on Monday.');
    await bela.presses('Post');
    await bela.find('.words', 'It was early on Monday.');
    await amal.presses('1 new comment');
    await amal.find('.words', 'It was early on Monday.');
    await amal.sees('in reply to Amal Haddad');
  });

  it('lets members change their words, under the eyes of the others', async () => {
    await amal.presses('Edit', 'The ferry is late again.');
    assert.equal(await amal.reads(), 'The ferry is late again.');
    await amal.writes('The ferry is on time.');
    await amal.presses('Save');
    await amal.find('.words', 'The ferry is on time.');
    await amal.sees('edited');
    await bela.find('.words', 'The ferry is on time.');
  });

  it('lets a member report somebody else', async () => {
    await bela.presses('Report', 'The ferry is on time.');
    await bela.presses('Yes', 'The ferry is on time.');
    await bela.sees('Thank you. A moderator will look at this comment.');
  });

  it('takes a deleted comment from everybody, and keeps its place for the replies', async () => {
    await amal.presses('Delete', 'The ferry is on time.');
    await amal.presses('Yes', 'The ferry is on time.');
    for (const reader of [amal, bela]) {
      await reader.find('.words', 'This comment has been removed.');
      await reader.find('.words', 'It was early on Monday.');
    }
  });

  it('keeps what somebody is writing over a reload', async () => {
    await amal.writes('What I was about to say');
    await amal.reloads();
    assert.equal(await amal.reads(), 'What I was about to say');
  });

  it('keeps words that cannot be posted while the server is away, and posts them once', async () => {
    assert.equal(await demo.stop(), 0);
    await amal.presses('Post');
    await amal.sees('That did not work. Your words are kept; try again.');
    await demo.start();
    await amal.presses('Post');
    await amal.find('.words', 'What I was about to say');
    // Nobody reloads: the page finds its way back to the server.
    await bela.presses('1 new comment');
    await bela.find('.words', 'What I was about to say');
    await bela.sees('Comments (2)');
  });

  it('finds everything again, and everybody signed in, after the server was restarted', async () => {
    assert.equal(await demo.stop(), 0);
    await demo.start();
    await Promise.all([amal.reloads(), bela.reloads()]);
    for (const reader of [amal, bela]) {
      await reader.find('.words', 'This comment has been removed.');
      await reader.find('.words', 'It was early on Monday.');
      await reader.find('.words', 'What I was about to say');
      await reader.sees('Comments (2)');
      assert.equal(await reader.reads(), '');
    }
  });

  it('knows a member who signs in at another browser', async () => {
    const elsewhere = await sitDown(browser, address);
    await elsewhere.follows('Sign in');
    await elsewhere.fillsIn({email: 'amal@reader.example', password});
    assert.equal(elsewhere.page.url(), address);
    await elsewhere.find('button', 'Delete', 'What I was about to say');
    assert.deepEqual(elsewhere.mistakes, []);
    await elsewhere.leaves();
  });

  it('gives a member the tools of a moderator, once the operator says so', async () => {
    const words = ['add-moderator', 'bela@reader.example', '--data', demo.folder];
    await promisify(execFile)(process.execPath, [program, ...words]);
    await bela.reloads();
    await bela.presses('Remove', 'What I was about to say');
    await bela.presses('Yes', 'What I was about to say');
    for (const reader of [amal, bela]) await reader.sees('Comments (1)');
  });

  it('leaves nothing in the consoles of the browsers', () => {
    assert.deepEqual([...amal.mistakes, ...bela.mistakes], []);
  });
});
