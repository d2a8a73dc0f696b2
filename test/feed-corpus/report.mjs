/** How the feeds of each origin were read, as a table for whoever reads the log. */
export function report(outcomes) {
  const origins = [...new Set(outcomes.map(({origin}) => origin))];
  const rows = origins.map((origin) => {
    const own = outcomes.filter((outcome) => outcome.origin === origin);
    const sound = own.filter(({isWellFormed}) => isWellFormed);
    return [
      origin,
      own.length,
      sound.length,
      sound.filter(({lacks}) => lacks.length === 0).length,
      own.reduce((sum, {items}) => sum + items, 0),
    ];
  });
  const totals = [1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + row[column], 0));
  const head = ['origin', 'feeds', 'well-formed', 'complete', 'items read'];
  return [head, ...rows, ['all', ...totals]]
    .map(([name, ...cells]) =>
      [String(name).padEnd(24), ...cells.map((cell) => String(cell).padStart(12))].join(''),
    )
    .join('\n');
}

/** The share of well-formed feeds that gave everything that they have. */
export function completeShare(outcomes) {
  const sound = outcomes.filter(({isWellFormed}) => isWellFormed);
  return sound.filter(({lacks}) => lacks.length === 0).length / sound.length;
}
