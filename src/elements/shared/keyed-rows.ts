import {render} from 'lit/html.js';

/** A node of a list, and whose it is. */
interface Keyed extends HTMLElement {
  key?: string;
}

/**
 * Draws one child of `list`, an element called `tag`, for each of `rows`. Whoever
 * has the same key keeps their node wherever others come and go, so that focus,
 * caret and place on screen stay.
 */
export function drawRows<T>(
  list: Element,
  tag: string,
  rows: readonly T[],
  keyOf: (row: T) => string,
  draw: (row: T) => unknown,
): void {
  const nodes = new Map([...list.children].map((node) => [(node as Keyed).key, node as Keyed]));
  rows.forEach((row, index) => {
    const key = keyOf(row);
    const node: Keyed = nodes.get(key) ?? document.createElement(tag);
    nodes.delete(key);
    node.key = key;
    render(draw(row), node);
    // One that stands there already must not be moved: it may have the focus.
    if (list.children[index] != node) list.insertBefore(node, list.children[index] ?? null);
  });
  nodes.forEach((node) => node.remove());
}
