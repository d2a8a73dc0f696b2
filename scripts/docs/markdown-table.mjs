/** A table in Markdown: the words above its columns, and its rows as lists of cells. */
export function markdownTable(heads, rows) {
  return [heads, heads.map(() => '-'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
