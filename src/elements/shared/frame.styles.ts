import {css} from 'lit';

/**
 * The look of the frame that every element has: tokens, heading, buttons, status. Of what
 * the page's own text looks like, it takes the font and the colour.
 *
 * Every size is in `em`, so that the font size at the element decides, never the
 * root's. A token that the page does not set leaves an inherited property as it
 * is.
 */
export const frameStyles = css`
  :host {
    --_accent: var(--news-accent, light-dark(#a3180f, #ff9b86));
    --_muted: var(--news-muted, color-mix(in srgb, currentcolor 70%, #0000));
    --_rule: 1px solid var(--news-rule, color-mix(in srgb, currentcolor 20%, #0000));
    --_gap: var(--news-gap, 1em);
    display: flow-root;
    background: var(--news-surface);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /* Not on the host, where a rule of the page's for every element would win. */
  section {
    inline-size: 100%;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    color: var(--news-text);
    font-family: var(--news-body-font);
    font-size: var(--news-size);
    line-height: 1.4;
    overflow-wrap: anywhere;
    /* What a page says of its own text, besides its font and colour. */
    hyphens: initial;
    letter-spacing: initial;
    list-style: initial;
    text-align: initial;
    text-indent: initial;
    text-shadow: initial;
    text-transform: initial;
    white-space: initial;
    word-break: initial;
    word-spacing: initial;
  }
  header {
    position: relative;
    margin-block-end: 0.8em;
    border-block-end: var(--_rule);
  }
  [part='heading'] {
    font-family: var(--news-headline-font);
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.7;
  }
  header button {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0;
  }
  .details,
  [part='status'] {
    color: var(--_muted);
  }
  .details {
    font-size: 0.8em;
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
  .details a:not(:hover) {
    text-decoration: none;
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
  [part='list'] {
    list-style: none;
  }
  [part='status'] {
    min-block-size: 2em;
    padding-block-start: 0.4em;
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
  @media print {
    button,
    details,
    form,
    .ghost {
      display: none;
    }
  }
`;
