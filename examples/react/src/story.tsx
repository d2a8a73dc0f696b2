import type {Article} from 'newsrack/classes';
import {comments} from 'newsrack-example-paper/site';

/** One story in full, and what its readers say. */
export function Story({article}: {article: Article}) {
  return (
    <main className="story">
      <article-card layout="story" article={article.id} heading-level={2} eager />
      <member-comments src={comments} thread={article.id} />
    </main>
  );
}
