export interface Outcome {
  origin: string;
  name: string;
  isWellFormed: boolean;
  lacks: string[];
  items: number;
}
export function report(outcomes: readonly Outcome[]): string;
export function completeShare(outcomes: readonly Outcome[]): number;
