import type {Article} from 'newsrack/classes';
import {useState} from 'react';
import {feed, getToken} from 'newsrack-example-paper/site';
import {FrontPage} from './front-page.js';
import {Story} from './story.js';

/** The paper: its front page, one of its stories, or what it says of itself. */
export function App() {
  const [article, setArticle] = useState<Article>();
  const [isAbout, setIsAbout] = useState(false);
  const show = (about: boolean) => {
    setIsAbout(about);
    setArticle(undefined);
  };

  return (
    <>
      <title>{article ? article.title : 'The Harbour Post'}</title>
      <header className="masthead">
        <h1>The Harbour Post</h1>
        <nav>
          <button onClick={() => show(false)}>News</button>{' '}
          <button onClick={() => show(true)}>About</button>
        </nav>
      </header>
      {isAbout ? (
        <p>A paper that is made up, told at walking pace.</p>
      ) : (
        <member-session token={getToken}>
          <news-feed src={feed}>
            {article ? <Story article={article} /> : <FrontPage onOpen={setArticle} />}
          </news-feed>
        </member-session>
      )}
    </>
  );
}
