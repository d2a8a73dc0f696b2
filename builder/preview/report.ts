// What the preview tells the builder. The preview is a page of nobody's origin, so
// that the builder cannot look into it.

/** How high an element is, in pixels, where the font size is that of a page that says nothing of it. */
export interface Size {
  /** When the script has just run. */
  readonly atFirst: number;
  /** Once it shows what it has loaded; undefined where it could not load anything. */
  readonly loaded?: number;
}

/** Sizes by the tags of their elements. */
export type Sizes = Readonly<Record<string, Size>>;

/** Sizes in the window that is shown, and in a phone's where that is another. */
export interface Measured {
  readonly wide: Sizes;
  readonly narrow?: Sizes;
}

/** What is known of the preview at a moment. */
export interface Report {
  readonly newsrack: 'report';
  readonly sizes: Sizes;
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
