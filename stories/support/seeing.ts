import {find} from './draw.js';

/** What a story of `tag` waits for. */
export function seeing(tag: string): {
  /** Each of them has something there that matches and has these words. */
  shows: (canvas: HTMLElement, selector: string, words?: string) => Promise<void>;
  /** A play function: each says these words in the place of the news. */
  says: (words: string) => (story: {canvasElement: HTMLElement}) => Promise<void>;
} {
  const shows = async (canvas: HTMLElement, selector: string, words?: string): Promise<void> => {
    await find(canvas, tag, selector, words);
  };
  return {
    shows,
    says:
      (words) =>
      ({canvasElement}) =>
        shows(canvasElement, '[part=status]', words),
  };
}
