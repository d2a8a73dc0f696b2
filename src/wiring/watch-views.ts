import {after} from '../lib/timers.js';
import type {Article} from '../model/article.js';

/** How long an article must be on screen to count as seen, in milliseconds. */
const glance = 1000;

/** A node that shows an article. */
export type ArticleNode = Element & {readonly article?: Article};

/**
 * Watches the articles in `root`, and no others any more: each node that shows one has it as its
 * `article` property. Without a root, none.
 */
export type ViewWatcher = (root?: ParentNode) => void;

/** Tells, once of each article, that half of it (of its head, for a whole story) was in view for a second. */
export function viewWatcher(tell: (article: Article) => void): ViewWatcher {
  const told = new Set<string>();
  const waits = new Map<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {target, intersectionRatio} of entries) {
        const {article} = target.closest('article') as ArticleNode;
        waits.get(target)?.();
        if (article && intersectionRatio >= 0.5) {
          waits.set(
            target,
            after(glance, () => {
              if (document.hidden || told.has(article.key)) return;
              told.add(article.key);
              tell(article);
            }),
          );
        }
      }
    },
    {threshold: 0.5},
  );
  return (root) => {
    // Anew, since nodes may show other articles than before.
    observer.disconnect();
    waits.forEach((cancel) => cancel());
    root
      ?.querySelectorAll('article:not(.story),.story>.text')
      .forEach((node) => observer.observe(node));
  };
}
