import type {CommentPostedEvent} from 'newsrack/classes';
import {useRef} from 'react';

export function Right() {
  const card = useRef<HTMLElementTagNameMap['article-card']>(null);
  return (
    <member-session token={async () => 'signed'} member={null} login-url="/sign-in">
      <news-feed src="/feed.json" refresh={60} onnews-load={(event) => event.articles.length}>
        <article-card ref={card} layout="story" className="lead" aria-label="Lead" eager />
        <recent-news limit={5} more={false} heading-level={3} style={{color: 'red'}} />
        <around-the-cities per-city={2} layout="tabs" />
        <recent-news onnews-article-select={(event) => event.article.title.length} />
        <member-comments backend="wordpress" sort="oldest" live hidden id="letters" />
        <article-card per-town={5} />
      </news-feed>
    </member-session>
  );
}

export function Wrong() {
  const posted = (event: CommentPostedEvent) => event.comment.text;
  return (
    <>
      {/* wrong: an attribute with a value that is not in its list */}
      <recent-news layout="pile" />
      {/* wrong: an attribute of another type */}
      <recent-news limit="five" />
      {/* wrong: an attribute of two words, and of another type */}
      <around-the-cities per-city={'two'} />
      {/* wrong: a property of another type */}
      <member-session token={7} />
      {/* wrong: an attribute that the element does not have */}
      <article-card limit={5} />
      {/* wrong: a listener for another event */}
      <recent-news onnews-article-select={posted} />
      {/* wrong: a field that the event does not have */}
      <news-feed onnews-load={(event) => event.article} />
      {/* wrong: a tag that there is not */}
      <older-news />
    </>
  );
}
