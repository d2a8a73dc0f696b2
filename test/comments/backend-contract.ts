// What every back end promises, whatever it is made of. Each runs this through its
// own door, against the thing itself or one that answers as it does.

import {expect} from '@open-wc/testing';
import type {CommentBackend, CommentPage} from '../../src/comments/comment-backend.js';
import {listenTo} from '../../src/comments/listen-to.js';
import type {LoadError} from '../../src/lib/load-error.js';
import type {MemberComment} from '../../src/model/member-comment.js';

/** A back end with a thread of its own, for one test. */
export interface World {
  readonly backend: CommentBackend;
  readonly thread: string;
  /** From now on, a member is reading; another one for another name. */
  signIn(name: string): Promise<void> | void;
  /** From now on, a guest is reading. */
  signOut(): Promise<void> | void;
  /** Nobody may post in the thread any more. */
  close(): Promise<void> | void;
}

/** What not every back end can do. */
export interface Abilities {
  /** Members change and delete what they have said. */
  readonly canEdit: boolean;
  /** A comment posted twice by its key is there once. */
  readonly isIdempotent: boolean;
  /** It tells of changes as they happen. */
  readonly isLive: boolean;
}

/** Declares the tests of one back end, whose `open` sets up an empty thread. */
export function promisesOf(name: string, open: () => Promise<World>, abilities: Abilities): void {
  describe(`${name} as a back end of comments`, () => {
    const say = ({backend, thread}: World, text: string, parentId?: string, key = newKey()) =>
      backend.post({thread, parentId, text, key});
    const read = ({backend, thread}: World, query = {}): Promise<CommentPage> =>
      backend.read({thread, ...query});

    it('answers an empty page of a thread that nobody has written in', async () => {
      const page = await read(await open());
      expect(page.comments).to.deep.equal([]);
      expect(page.total).to.equal(0);
      expect(page.next).to.equal(undefined);
      expect(page.isClosed).to.equal(false);
    });

    it('has what a member posts, for everybody', async () => {
      const world = await open();
      await world.signIn('Amal');
      const posted = await say(world, 'Good morning.');
      expect(posted.author?.name).to.equal('Amal');
      expect(posted.status).to.equal('published');
      await world.signOut();
      const {comments, total} = await read(world);
      expect(total).to.equal(1);
      expect(comments.map(({id}) => id)).to.deep.equal([posted.id]);
      expect(textOf(comments[0]!)).to.equal('Good morning.');
      expect(Math.abs(comments[0]!.published - Date.now())).to.be.below(60_000);
    });

    it('keeps what looks like markup as the text that it is', async () => {
      const world = await open();
      await world.signIn('Amal');
      const text = 'I <3 this & that, x > 2\n<script>alert(1)</script> &amp; "so"';
      await say(world, text);
      const [comment] = (await read(world)).comments;
      expect(textOf(comment!)).to.equal(text);
    });

    it('refuses a guest with 401', async () => {
      const world = await open();
      await world.signOut();
      expect(await statusOf(say(world, 'Hello?'))).to.equal(401);
      expect((await read(world)).total).to.equal(0);
    });

    it('lets a guest do nothing with a comment, and a member reply to it', async () => {
      const world = await open();
      await world.signIn('Amal');
      await say(world, 'Who is there?');
      await world.signOut();
      expect((await read(world)).comments[0]!.can).to.deep.equal([]);
      await world.signIn('Bela');
      expect((await read(world)).comments[0]!.can).to.include('reply');
    });

    it('says which comment a reply answers', async () => {
      const world = await open();
      await world.signIn('Amal');
      const first = await say(world, 'Is it open on Sunday?');
      await world.signIn('Bela');
      const second = await say(world, 'From ten.', first.id);
      const third = await say(world, 'Until four, I think.', second.id);
      const parents = new Map((await read(world)).comments.map(({id, parentId}) => [id, parentId]));
      expect(parents.get(first.id)).to.equal(undefined);
      expect(parents.get(second.id)).to.equal(first.id);
      expect(parents.get(third.id)).to.equal(second.id);
    });

    it('refuses the same words twice with 409', async () => {
      const world = await open();
      await world.signIn('Amal');
      await say(world, 'First!');
      expect(await statusOf(say(world, 'First!'))).to.equal(409);
      expect((await read(world)).total).to.equal(1);
    });

    it('refuses everybody with 403 once the thread is closed, and says so', async () => {
      const world = await open();
      await world.signIn('Amal');
      await say(world, 'Before.');
      await world.close();
      const page = await read(world);
      expect(page.isClosed).to.equal(true);
      expect(page.comments[0]!.can).to.not.include('reply');
      expect(await statusOf(say(world, 'After.'))).to.equal(403);
    });

    for (const sort of ['newest', 'oldest'] as const) {
      it(`reads a long thread page by page, the ${sort} first, each comment once`, async () => {
        const world = await open();
        const posted: string[] = [];
        for (const text of ['one', 'two', 'three', 'four', 'five']) {
          await world.signIn(`Member ${text}`);
          posted.push((await say(world, text)).id);
        }
        if (sort == 'newest') posted.reverse();
        const found: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await read(world, {sort, limit: 2, cursor});
          expect(page.comments.length).to.be.at.most(2);
          expect(page.total).to.equal(5);
          found.push(...page.comments.map(({id}) => id));
          cursor = page.next;
        } while (cursor);
        expect(found).to.deep.equal(posted);
      });
    }

    it('finds a comment with all that it belongs to', async () => {
      const world = await open();
      await world.signIn('Amal');
      const first = await say(world, 'A question.');
      await world.signIn('Bela');
      const second = await say(world, 'An answer.', first.id);
      await world.signIn('Chen');
      await say(world, 'Something else.');
      const {comments} = await read(world, {conversation: second.id});
      expect(comments.map(({id}) => id).sort()).to.deep.equal([first.id, second.id].sort());
    });

    it('tells what has changed since it was asked last', async () => {
      const world = await open();
      await world.signIn('Amal');
      await say(world, 'Before.');
      const {changed} = await read(world);
      await world.signIn('Bela');
      const later = await say(world, 'After.');
      const news = await read(world, {after: changed});
      expect(news.comments.map(({id}) => id)).to.include(later.id);
      const nothing = await read(world, {after: news.changed});
      expect(nothing.comments.filter(({id}) => id != later.id)).to.deep.equal([]);
    });

    if (abilities.isIdempotent) {
      it('posts once what is sent twice with one key', async () => {
        const world = await open();
        await world.signIn('Amal');
        const first = await say(world, 'Only once.', undefined, 'k1');
        const again = await say(world, 'Only once.', undefined, 'k1');
        expect(again.id).to.equal(first.id);
        expect((await read(world)).total).to.equal(1);
      });
    }

    if (abilities.canEdit) {
      it('lets members change and delete what they have said themselves, nobody else’s', async () => {
        const world = await open();
        await world.signIn('Amal');
        const posted = await say(world, 'Teh news.');
        expect(posted.can).to.include.members(['edit', 'delete']);
        const edited = await world.backend.act(posted, 'edit', 'The news.');
        expect(edited!.text).to.equal('The news.');
        expect(edited!.edited).to.be.a('number');
        await world.signIn('Bela');
        const [seen] = (await read(world)).comments;
        expect(seen!.can).to.not.include.members(['edit', 'delete']);
        expect(await statusOf(world.backend.act(posted, 'edit', 'Mine.'))).to.equal(403);
        expect(await statusOf(world.backend.act(posted, 'delete'))).to.equal(403);
        await world.signIn('Amal');
        await world.backend.act(posted, 'delete');
        expect((await read(world)).total).to.equal(0);
      });

      it('keeps the place of a deleted comment that has replies, without its words', async () => {
        const world = await open();
        await world.signIn('Amal');
        const first = await say(world, 'Never mind.');
        await world.signIn('Bela');
        await say(world, 'I do mind.', first.id);
        await world.signIn('Amal');
        await world.backend.act(first, 'delete');
        const place = (await read(world)).comments.find(({id}) => id == first.id)!;
        expect(place.status).to.equal('removed');
        expect(place.text).to.equal('');
        expect(place.author).to.equal(undefined);
      });

      it('takes a report of somebody else’s comment', async () => {
        const world = await open();
        await world.signIn('Amal');
        const posted = await say(world, 'Buy my watches.');
        await world.signIn('Bela');
        const [seen] = (await read(world)).comments;
        expect(seen!.can).to.include('report');
        await world.backend.act(posted, 'report');
      });
    }

    if (abilities.isLive) {
      it('tells at once what somebody else says', async () => {
        const world = await open();
        const {backend, thread} = world;
        const {changed} = await read(world);
        let stop = (): void => {};
        const heard = new Promise<MemberComment>((resolve, reject) => {
          stop = listenTo(backend)!(
            {thread, after: changed},
            (comment) => resolve(comment!),
            () => reject(new Error('It cannot listen.')),
          );
        });
        await world.signIn('Amal');
        const posted = await say(world, 'Hear, hear.');
        expect((await heard).id).to.equal(posted.id);
        stop();
      });
    }
  });
}

let keys = 0;
const newKey = (): string => `key-${++keys}-${Date.now()}`;

/** A comment as a reader reads it, from text or from markup. */
function textOf({text, html}: MemberComment): string {
  if (!html) return text;
  const {body} = new DOMParser().parseFromString(html.replace(/<br\s*\/?>\n?/g, '\n'), 'text/html');
  return body.textContent.trim();
}

async function statusOf(call: Promise<unknown>): Promise<number | undefined> {
  try {
    await call;
  } catch (error) {
    return (error as LoadError).status;
  }
  return undefined;
}
