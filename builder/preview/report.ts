// What the preview tells the builder. The preview is a page of nobody's origin, so
// that the builder cannot look into it.

/** What is known of the preview at a moment. */
export interface Report {
  readonly newsrack: 'report';
  /** How high each element is, in pixels, by its tag. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Whether every element shows what it is to show. */
  readonly isReady: boolean;
  /** Whether the script itself could not be had. */
  readonly isScriptMissing: boolean;
}

/** A message as a report, if it is one. */
export function asReport(data: unknown): Report | undefined {
  const report = data as Report | null;
  return report?.newsrack === 'report' ? report : undefined;
}
