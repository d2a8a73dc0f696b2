import {css} from 'lit';

/** The look of lists of articles, and of what the reader sets them with. */
export const listStyles = css`
  [part='city'] {
    margin-block-end: 0.8em;
    font-weight: 600;
    white-space: nowrap;
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
  [aria-selected='true'] {
    text-decoration: underline 2px;
  }
  details {
    margin-block-start: 0.8em;
  }
  label {
    margin-inline-end: 1em;
  }
`;
