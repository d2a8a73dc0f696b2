import {waitFor} from 'storybook/test';

/** What a story sets on an element: attributes by their name. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/**
 * An element with these attributes, and with `feed` as its inline feed if there
 * is one. What is no attribute, such as the listeners that Storybook adds of
 * itself, is left out.
 */
export function draw(tag: string, attributes: Attributes, feed?: string): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (/string|number/.test(typeof value)) element.setAttribute(name, String(value));
  }
  if (feed) {
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    script.textContent = feed;
    element.append(script);
  }
  return element;
}

/** Waits until `tag` shows a headline, or, with `part`, something else of its own. */
export async function shown(canvas: HTMLElement, tag: string, part = 'headline'): Promise<void> {
  const look = (): void => {
    for (const element of canvas.querySelectorAll(tag)) {
      const found = element.shadowRoot?.querySelector(`[part~=${part}]`);
      if (!found?.textContent.trim()) throw new Error(`<${tag}> shows no ${part} yet.`);
    }
  };
  await waitFor(look, {timeout: 10_000});
}
