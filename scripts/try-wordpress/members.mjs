/** What members do, and guests do not. */
/* global document, window, DOMParser -- some functions run in the page */
export async function tryMembers({home, facts, php, open, check}) {
  const {posts, links, users} = facts;
  const thread = `${posts.quiet}`;
  const say = (text, more) => ['post', {thread, text, key: text, ...more}];
  const basic = (name) => 'Basic ' + btoa(`${name}:${users[name].password}`);
  const anyone = await open();

  await check('a guest is told where to sign in, and cannot post', async (assert) => {
    const [session, refusal] = await anyone.ask([['session'], say('Hello?')]);
    assert.deepEqual(session, {
      member: null,
      loginUrl: `${home}/wp-login.php?redirect_to={page}`,
    });
    assert.equal(refusal.status, 401);
  });

  const typed =
    'I <3 this & that, x > 2\n\n<script>alert(1)</script> &amp; "so" it\'s\nhttps://a.example/?b=1&c=2';
  await check('an application password posts what was typed, as it was typed', async (assert) => {
    const token = basic('amal');
    const [session, posted, page] = await anyone.ask(
      [['session'], say(typed), ['read', {thread}]],
      {token},
    );
    assert.deepEqual(session.member, {id: `${users.amal.id}`, name: 'Amal & Co', roles: []});
    assert.equal(posted.status, 'published');
    assert.equal(posted.author.name, 'Amal & Co');
    assert.deepEqual(
      page.comments.map(({can}) => can),
      [['reply']],
    );
    const shown = await anyone.page.evaluate(
      (html) => {
        const {body} = new DOMParser().parseFromString(html, 'text/html');
        return body.innerText;
      },
      page.comments[0].html.replaceAll('<br />\n', '\n').replaceAll('</p>\n<p>', '\n\n'),
    );
    // WordPress makes quotes round, in all comments.
    assert.equal(shown.trim().replace(/[“”]/g, '"').replace(/’/g, "'"), typed);
  });

  await check('the same again is 409, more at once is 429 with a pause', async (assert) => {
    const token = basic('amal');
    const [again, flood] = await anyone.ask([say(typed, {key: 'k'}), say('More!')], {token});
    assert.equal(again.status, 409);
    assert.equal(flood.status, 429);
    assert.equal(flood.retryAfter, 15_000);
  });

  await check('a first comment waits, and comes with the changes once approved', async (assert) => {
    const token = basic('newcomer');
    const [before] = await anyone.ask([['read', {thread}]]);
    const [posted] = await anyone.ask([say('I am new here.')], {token});
    assert.equal(posted.status, 'pending');
    const after = ['read', {thread, after: before.changed}];
    const [waiting] = await anyone.ask([after]);
    assert.deepEqual(waiting.comments, []);
    await php(`wp_set_comment_status(${posted.id}, 'approve');`);
    const [approved] = await anyone.ask([after]);
    assert.deepEqual(
      approved.comments.map(({id}) => id),
      [posted.id],
    );
  });

  await check('too long is 413, empty 422, closed and draft 403', async (assert) => {
    const answers = await anyone.ask(
      [
        say('x'.repeat(70_000)),
        say('  '),
        say('Late?', {thread: `${posts.closed}`}),
        say('Early?', {thread: `${posts.draft}`}),
        say('Where?', {thread: '99999'}),
      ],
      {token: basic('bela')},
    );
    assert.deepEqual(
      answers.map(({status}) => status),
      [413, 422, 403, 403, 403],
    );
  });

  for (const name of ['bela', 'newcomer']) {
    const status = name == 'bela' ? 'published' : 'pending';
    await check(`a lost answer is found again: ${status}`, async (assert) => {
      await php(`global $wpdb; $wpdb->query("UPDATE wp_comments SET comment_approved = 'trash'
        WHERE user_id = ${users.newcomer.id}");`);
      await php(`global $wpdb; $wpdb->query("UPDATE wp_comments SET comment_date_gmt =
        comment_date_gmt - INTERVAL 1 HOUR WHERE user_id = ${users[name].id}");`);
      await anyone.page.evaluate(() => {
        const {fetch} = window;
        window.fetch = async (...given) => {
          const answer = await fetch(...given);
          if (given[1]?.method != 'POST') return answer;
          window.fetch = fetch;
          throw new TypeError('Failed to fetch');
        };
      });
      const lost = say(`Did ${name} arrive?`);
      const [first, second] = await anyone.ask([lost, lost], {token: basic(name)});
      assert.equal(first.kind, 'network');
      assert.equal(second.status, status, second.message);
      assert.equal(second.author.id, `${users[name].id}`);
    });
  }

  await check('a wrong password is 401', async (assert) => {
    const [refusal] = await anyone.ask([say('Me?')], {token: 'Basic ' + btoa('amal:wrong')});
    assert.equal(refusal.status, 401);
  });

  await check('a page of another origin posts with a password', async (assert) => {
    const stranger = await open(
      home.replace('localhost', '127.0.0.1') + '/wp-includes/js/wp-api.js',
    );
    const [reply] = await stranger.ask([say('From afar.')], {token: basic('dina')});
    assert.equal(reply.status, 'published', reply.message);
    await stranger.close();
  });
  await anyone.close();

  const chen = await open(`${home}/wp-login.php`);
  const signIn = async () => {
    await chen.page.type('#user_login', 'chen');
    await chen.page.type('#user_pass', 'chen-secret');
    await Promise.all([chen.page.waitForNavigation(), chen.page.click('#wp-submit')]);
  };

  await check('a member is known by cookie and nonce', async (assert) => {
    await signIn();
    await chen.page.goto(`${home}/wp-json/`);
    chen.asked.length = 0;
    const [session, posted] = await chen.ask([['session'], say('By cookie.')]);
    assert.equal(session.member.name, 'Chen & Co');
    assert.equal(posted.status, 'published', posted.message);
    const nonces = chen.asked.filter((request) => request.url().includes('admin-ajax'));
    assert.equal(nonces.length, 1);
  });

  await check('a nonce from an old page is replaced, and reading never has one', async (assert) => {
    await chen.page.goto(`${home}/wp-json/`);
    await chen.page.evaluate(() => (window.wpApiSettings = {nonce: '0123456789'}));
    const [page, session] = await chen.ask([['read', {thread}], ['session']]);
    assert.ok(page.total > 0);
    assert.equal(session.member.name, 'Chen & Co');
    const reads = chen.asked.filter((request) => /\/comments\?/.test(request.url()));
    const signed = reads.filter((each) => each.method() == 'GET' && each.headers()['x-wp-nonce']);
    assert.equal(signed.length, 0);
  });

  await check('the element itself: signed in, written, posted, shown', async (assert) => {
    await php(`global $wpdb; $wpdb->query("UPDATE wp_comments SET comment_date_gmt =
      comment_date_gmt - INTERVAL 1 HOUR WHERE user_id = ${users.chen.id}");`);
    const {page} = chen;
    await page.goto(links.thread);
    const words = await inElement(page, 'textarea');
    await words.type('Written <3 here');
    await (await inElement(page, 'form button')).click();
    const own = await inElement(page, 'article:has([part=author])', 'Written <3 here');
    const text = await own.evaluate((article) => article.innerText);
    assert.match(text, /Chen & Co/);
    assert.equal(await words.evaluate((box) => box.value), '');
  });

  await check('who has signed out is a guest again', async (assert) => {
    const {page} = chen;
    await page.goto(`${home}/wp-json/`);
    await page.deleteCookie(...(await page.cookies()));
    const [session, refusal] = await chen.ask([['session'], say('Still me?')]);
    assert.equal(session.member, null);
    assert.equal(refusal.status, 401);
  });

  await check('the element shows a guest the gate, with links', async (assert) => {
    const {page} = chen;
    await page.goto(links.thread);
    const gate = await inElement(page, '[part=gate]');
    const text = await gate.evaluate((element) => element.innerText);
    assert.match(text, /Only registered members can post comments\./);
    const href = await gate.$eval('a', (link) => link.href);
    assert.equal(href, `${home}/wp-login.php?redirect_to=${encodeURIComponent(links.thread)}`);
  });
  await chen.close();
}

/** Waits for what the page's <member-comments> draws, with some text in it. */
function inElement(page, selector, text = '') {
  const find = (selector, text) =>
    [...document.querySelector('member-comments').shadowRoot.querySelectorAll(selector)].find(
      (element) => element.textContent.includes(text),
    );
  return page.waitForFunction(find, {timeout: 10_000}, selector, text);
}
