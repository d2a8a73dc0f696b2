import {css} from 'lit';

/**
 * The look of an article in every layout. In a list it has a height that its words
 * cannot change: a skeleton, a correction and a missing photo take the space of
 * the story.
 */
export const articleStyles = css`
  article {
    --_lines: 3;
    position: relative;
    display: grid;
    /* Only what must be shown whole makes more room for itself. */
    grid-template-rows: minmax(var(--_size), var(--_most, 0px));
    overflow: clip;
    break-inside: avoid;
    /* Firefox would keep the side at which the list's own language starts. */
    text-align: start;
  }
  figure {
    position: relative;
  }
  .text {
    display: grid;
    /* What is too high is cut off at its end, and not pressed together. */
    align-self: start;
    gap: 0.2em;
  }
  [part='headline'] {
    font-family: var(--news-headline-font);
    font-weight: 600;
    line-height: 1.25;
  }
  [part='headline'],
  [part='summary'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
  }
  [part='kicker'],
  figcaption {
    font-size: 0.8em;
  }
  [part='kicker'],
  .details,
  figcaption {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  [part='kicker'] {
    color: var(--_accent);
  }
  [part='headline'] a:not(:hover) {
    text-decoration: none;
  }
  .text > :not([part]) a {
    position: relative;
    z-index: 1;
  }
  article:not(.story) [part='headline'] a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  a:focus-visible::after {
    outline: auto;
    outline-offset: -2px;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }
  [part='image'] {
    inline-size: 100%;
    border-radius: var(--news-radius);
  }
  .card::before,
  [part='image']:not(.story [width]) {
    aspect-ratio: var(--news-image-ratio, 3/2);
    object-fit: cover;
  }
  figcaption {
    position: absolute;
    inset: auto 0 0 auto;
    max-inline-size: 100%;
    padding: 0 0.5em;
    color: #fff;
    background: #000b;
  }
  .headline {
    --_lines: 2;
    --_size: 3lh;
  }
  .row {
    --_size: 4lh;
    grid-template-columns: 1fr auto;
  }
  .row figure {
    align-self: start;
    inline-size: 7.5em;
    margin-inline-start: var(--_gap);
  }
  .row :is([part='kicker'], [part='summary']),
  .headline :is([part='kicker'], [part='summary'], .place) {
    display: none;
  }
  .card {
    --_size: 9lh;
    grid-template: auto minmax(var(--_size), var(--_most, 0px)) / 100%;
  }
  .card::before {
    content: '';
  }
  .card::before,
  .card > figure {
    grid-area: 1/1;
  }
  .card > .text {
    grid-area: 2/1;
    padding-block-start: 0.5em;
  }
  .card > :only-child {
    --_lines: 8;
    grid-area: 1/1/3;
  }
  .card [part='headline'] {
    font-size: 1.2em;
  }
  @container (inline-size > 36em) {
    .row {
      --_lines: 2;
      --_size: 5.5lh;
    }
    .row figure {
      inline-size: 10.5em;
    }
    .row [part='headline'] {
      font-size: 1.2em;
    }
    .row [part='summary'] {
      display: -webkit-box;
    }
  }
  article:not(.story):has(.rights) {
    --_lines: 2;
    --_most: max-content;
  }
  .headline.headline:has(.rights) {
    --_lines: 1;
  }
  .row:has(.rights) [part='summary'] {
    display: none;
  }
  /* What a page does to a part is inherited: these are not. */
  .rights {
    color: rgb(from currentcolor r g b/1);
    font-size: max(0.8em, 11px);
    visibility: visible;
  }
  .story {
    --_lines: none;
    gap: var(--_gap);
  }
  .story [part='headline'] {
    font-size: clamp(1.6em, 7cqi, 2.6em);
    line-height: 1.1;
  }
  .story [part='summary'] {
    font-size: 1.2em;
  }
  .story :is(figcaption, .details) {
    position: static;
    padding: 0.4em 0;
    color: var(--_muted);
    background: none;
    white-space: normal;
  }
  [part='body']:not(:has(*)) {
    white-space: pre-line;
  }
  [part='body'] * {
    margin-block: 0.7em;
  }
  [part='body'] :is(ul, ol, blockquote) {
    padding-inline-start: 1.5em;
  }
  .story.ghost,
  [part='body']:empty {
    block-size: 100vh;
  }
`;
