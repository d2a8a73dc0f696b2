/** A table in Markdown: the words above its columns, and its rows as lists of cells. */
export function markdownTable(heads, rows) {
  return (
    [heads, heads.map(() => '-'), ...rows]
      // A docstring has several lines; a row is one.
      .map((cells) => `| ${cells.join(' | ').replaceAll('\n', ' ')} |`)
      .join('\n')
  );
}
