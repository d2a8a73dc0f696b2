import {waitFor} from 'storybook/test';

/** What a story sets on an element: attributes and custom properties by their names. */
export type Attributes = Record<string, unknown>;

/**
 * An element with these attributes and custom properties. What is neither, such as the listeners
 * that Storybook adds of itself, is left out.
 */
export function draw(tag: string, attributes: Attributes, ...inside: Node[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value !== 'string' && typeof value !== 'number') continue;
    else if (name.startsWith('--')) element.style.setProperty(name, `${value}`);
    else element.setAttribute(name, `${value}`);
  }
  element.append(...inside);
  return element;
}

/** A feed that stands in the page, as a child of the element that shows it. */
export function inlineFeed(feed: object): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/feed+json';
  script.textContent = JSON.stringify(feed);
  return script;
}

/** What a page writes into an element for those who cannot have the news: a way to where it is. */
export function fallback(words: string): HTMLParagraphElement {
  const link = Object.assign(document.createElement('a'), {href: '#news', textContent: words});
  const paragraph = document.createElement('p');
  paragraph.append('You can also read ', link, '.');
  return paragraph;
}

/** What is drawn inside `tag`, once each of them has something there that matches and has these words. */
export function find(
  canvas: HTMLElement,
  tag: string,
  selector: string,
  words = '',
): Promise<HTMLElement> {
  const look = (): HTMLElement => {
    const found = [...canvas.querySelectorAll(tag)].map((element) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].find(({textContent}) =>
        textContent.includes(words),
      ),
    );
    const missing = found.length === 0 || found.includes(undefined);
    if (missing) throw new Error(`<${tag}> has no ${selector} with “${words}” yet.`);
    return found[0]!;
  };
  return waitFor(look, {timeout: 10_000, interval: 20});
}
