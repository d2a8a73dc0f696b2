import {css} from 'lit';

/** The look of a thread and its form. */
export const commentsStyles = css`
  [part='comment'] {
    outline-offset: 0.3em;
    display: grid;
    gap: 0.3em;
    padding-block: 0.8em;
    border-block-end: var(--_rule);
    /* A long thread costs no more than what is on screen of it. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6em;
  }
  .depth1 {
    margin-inline-start: 1.5em;
  }
  .depth2 {
    margin-inline-start: 3em;
  }
  [aria-current='true'] {
    box-shadow:
      -0.5em 0 var(--news-surface, Canvas),
      -0.7em 0 var(--_accent);
  }
  .words {
    white-space: pre-line;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .actions button {
    padding-inline: 0;
    margin-inline-end: 0.8em;
    color: var(--_muted);
    background: none;
    border: 0;
  }
  form > button:not([type]) {
    color: Canvas;
    background: var(--_accent);
  }
  form,
  [part='gate'],
  ul {
    margin-block-end: 1em;
  }
  label {
    display: block;
  }
  textarea {
    /* In a line, it would stand higher or lower by the page's doctype. */
    display: block;
    inline-size: 100%;
    padding: 0.5em;
    color: inherit;
    background: none;
    border: var(--_rule);
    border-radius: var(--news-radius);
    font: inherit;
    resize: vertical;
  }
  #note {
    min-block-size: 1.4em;
  }
  [aria-disabled='true'] {
    opacity: 0.5;
  }
  .loading .ghost {
    block-size: 20em;
  }
`;
