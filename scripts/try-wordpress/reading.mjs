/** What everybody reads. */
/* global document -- some functions run in the page */
export async function tryReading({home, facts, php, open, check}) {
  const {posts, links, ids, hidden, orphan} = facts;
  const thread = `${posts.thread}`;
  const guest = await open();
  const read = async (query) => (await guest.ask([['read', {thread, ...query}]]))[0];
  const listed = ({comments}) => comments.map(({id}) => Number(id));

  await check('a guest reads a thread, without what is hidden', async (assert) => {
    const page = await read({limit: 100, sort: 'oldest'});
    assert.equal(page.total, 27);
    assert.equal(page.comments.length, 27);
    assert.equal(page.next, undefined);
    assert.equal(page.isClosed, false);
    assert.ok(!listed(page).includes(hidden));
    assert.ok(listed(page).includes(orphan), 'the reply to a hidden one is there');
    const first = page.comments[0];
    assert.equal(first.published, Date.UTC(2026, 10, 1, 18, 1));
    assert.match(first.html, /<p>Comment of minute 1<\/p>/);
    assert.deepEqual(first.can, []);
    assert.equal(page.comments.find(({id}) => id == ids[3]).parentId, `${ids[1]}`);
    assert.equal(page.comments.at(-1).author.name, 'Max & Co');
  });

  for (const sort of ['newest', 'oldest']) {
    await check(`pages come in order, the ${sort} first, and lose nothing`, async (assert) => {
      const found = new Set();
      let query = {sort, limit: 10};
      let pages = 0;
      do {
        const page = await read(query);
        listed(page).forEach((id) => found.add(id));
        query = {...query, cursor: page.next};
        pages++;
      } while (query.cursor);
      assert.equal(pages, 3);
      assert.equal(found.size, 27);
    });
  }

  await check('a reply comes with what it answers on another page', async (assert) => {
    // The newest ten reach down to minute 18, and 20 answers 5, which answers 3, and that 1.
    const found = listed(await read({limit: 10}));
    for (const minute of [20, 5, 3, 1, 22, 2]) assert.ok(found.includes(ids[minute]), `${minute}`);
  });

  await check('a conversation is whole', async (assert) => {
    const page = await read({conversation: `${ids[5]}`});
    const expected = [1, 3, 5, 20].map((minute) => ids[minute]);
    assert.deepEqual(listed(page).sort(), expected.sort());
    assert.equal(page.total, 27);
  });

  await check('a conversation is 404 where there is none to be seen', async (assert) => {
    for (const conversation of [hidden, 99_999]) {
      assert.equal((await read({conversation: `${conversation}`})).status, 404);
    }
    const [other] = await guest.ask([
      ['read', {thread: `${posts.quiet}`, conversation: `${ids[1]}`}],
    ]);
    assert.equal(other.status, 404);
  });

  await check('changes are what is new, and what was approved late', async (assert) => {
    const {changed} = await read({});
    assert.deepEqual(listed(await read({after: changed})), []);
    await php(`wp_set_comment_status(${hidden}, 'approve');`);
    const news = await read({after: changed});
    assert.ok(listed(news).includes(hidden));
    assert.equal(news.total, 28);
    await php(`wp_set_comment_status(${hidden}, 'hold');`);
  });

  await check('a post is found by its address', async (assert) => {
    for (const name of ['thread', 'closed', 'page', 'arabic']) {
      const [page] = await guest.ask([['read', {thread: links[name]}]]);
      assert.equal(page.isClosed, name != 'thread', name);
      assert.equal(page.total, name == 'thread' ? 27 : 0, name);
    }
    const [none] = await guest.ask([['read', {thread: `${home}/2026/nowhere/`}]]);
    assert.equal(none.status, 404);
  });

  await check('a post’s own page says which it is, without being asked', async (assert) => {
    const story = await open(links.thread);
    await story.page.evaluate(() => document.querySelector('member-comments')?.remove());
    story.asked.length = 0;
    const [page] = await story.ask([['read', {thread: links.thread}]]);
    assert.equal(page.total, 27);
    const routes = story.asked.map((request) => new URL(request.url()).pathname);
    assert.ok(!routes.some((route) => route.endsWith('/posts')), `${routes}`);
    await story.close();
  });

  await check('a draft is 403', async (assert) => {
    const [draft] = await guest.ask([['read', {thread: `${posts.draft}`}]]);
    assert.equal(draft.status, 403);
  });

  await check('addresses need not be pretty', async (assert) => {
    const src = `${home}/?rest_route=/wp/v2/comments`;
    const [page] = await guest.ask([['read', {thread, limit: 5}]], {src});
    assert.equal(page.total, 27);
    assert.ok(page.next);
  });

  await check('a page of another origin reads the same, and asks for no cookie', async (assert) => {
    const stranger = await open(
      home.replace('localhost', '127.0.0.1') + '/wp-includes/js/wp-api.js',
    );
    const [page, session] = await stranger.ask([['read', {thread}], ['session']]);
    assert.equal(page.total, 27);
    assert.ok(page.next);
    assert.equal(session.member, null);
    assert.ok(!stranger.asked.some((request) => request.url().includes('admin-ajax')));
    await stranger.close();
  });
  await guest.close();
}
