import type {Article, ArticleSelectEvent} from 'newsrack/classes';
import {useState} from 'react';

/** The news. A story that is chosen opens in the paper itself, and not by its link. */
export function FrontPage({onOpen}: {onOpen: (article: Article) => void}) {
  const [limit, setLimit] = useState(3);
  const open = (event: ArticleSelectEvent) => {
    event.preventDefault();
    onOpen(event.article);
  };

  return (
    <main className="front">
      <article-card eager onnews-article-select={open} />
      <section>
        <recent-news heading="Latest" limit={limit} onnews-article-select={open} />
        <button onClick={() => setLimit(limit + 3)}>More headlines</button>
      </section>
      <around-the-cities layout="columns" per-city={1} onnews-article-select={open} />
    </main>
  );
}
