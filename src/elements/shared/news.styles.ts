import {css} from 'lit';

/**
 * The look of every element that shows news, said once.
 *
 * Every size is in `em`, so that the font size at the element decides, never the
 * root's. A token that the page does not set leaves an inherited property as it
 * is. An article in a list has a height that its words cannot change: a skeleton,
 * a correction and a missing photo take the space of the story.
 */
export const newsStyles = css`
  :host {
    --_accent: var(--news-accent, light-dark(#a3180f, #ff9b86));
    --_muted: var(--news-muted, color-mix(in srgb, currentcolor 70%, #0000));
    --_rule: 1px solid var(--news-rule, color-mix(in srgb, currentcolor 20%, #0000));
    --_gap: var(--news-gap, 1em);
    --_lines: 3;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    color: var(--news-text);
    background: var(--news-surface);
    font-family: var(--news-body-font);
    font-size: var(--news-size);
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  header,
  article,
  figure {
    position: relative;
  }
  article {
    display: grid;
    overflow: clip;
    break-inside: avoid;
    /* Firefox would keep the side at which the list's own language starts. */
    text-align: start;
  }
  .text {
    display: grid;
    align-content: start;
    gap: 0.2em;
  }
  [part='heading'],
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
  .details,
  figcaption {
    font-size: 0.8em;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  [part='kicker'] {
    color: var(--_accent);
  }
  .details,
  [part='status'] {
    color: var(--_muted);
  }
  .details > *,
  [part='credit'] {
    /* Words of the page's language and names of any, in a line of the story's. */
    unicode-bidi: plaintext;
  }
  .details > * + * {
    margin-inline-start: 0.5em;
    padding-inline-start: 0.5em;
    border-inline-start: var(--_rule);
  }
  a {
    color: inherit;
  }
  [part='headline'] a:not(:hover) {
    text-decoration: none;
  }
  article:not(.story) a::after {
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
    block-size: 3.9em;
  }
  .row {
    grid-template-columns: 1fr auto;
    block-size: 5.2em;
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
    grid-template: auto 12em / 100%;
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
      block-size: 7.3em;
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

  header,
  [part='city'] {
    margin-block-end: 0.8em;
  }
  header {
    border-block-end: var(--_rule);
  }
  [part='heading'] {
    font-size: 1.3em;
    line-height: 1.7;
  }
  header button {
    position: absolute;
    inset: 0.5em 0 auto auto;
  }
  [part='list'] {
    list-style: none;
  }
  .list > * + * {
    border-block-start: var(--_rule);
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
  }
  .grid,
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
  }
  .ticker,
  [role='tablist'] {
    display: flex;
    overflow-x: auto;
  }
  .grid,
  .columns,
  .ticker,
  [role='tablist'] {
    gap: var(--_gap);
  }
  .ticker > * {
    flex: 0 0 15em;
  }
  button,
  summary {
    padding: 0.2em 0.8em;
    color: inherit;
    background: var(--news-surface, Canvas);
    border: var(--_rule);
    border-radius: var(--news-radius);
    font: inherit;
    font-size: 0.8em;
    cursor: pointer;
  }
  [part='city'] {
    font-weight: 600;
    white-space: nowrap;
  }
  [aria-selected='true'] {
    text-decoration: underline 2px;
  }
  details {
    margin-block-start: 0.8em;
  }
  label {
    margin-inline-end: 1em;
  }
  [part='status'] {
    min-block-size: 2em;
  }
  .failed {
    display: grid;
    grid-template-columns: 100%;
    /* The line that the sentence has left. */
    padding-block-end: 2em;
  }
  .failed > div,
  .failed > p {
    grid-area: 2/1;
  }
  .failed > p {
    position: relative;
    place-self: start;
    padding: 0.8em;
    background: var(--news-surface, Canvas);
    border: var(--_rule);
  }
  .ghost {
    background: currentcolor;
    opacity: 0.1;
  }
  .story.ghost,
  [part='body']:empty {
    block-size: 100vh;
  }
  @media print {
    button,
    details,
    .ghost {
      display: none;
    }
  }
`;
