/**
 * Puts an element into each `<div data-newsrack="recent-news" data-limit="5">`, for
 * pages whose editor lets no tag of ours through; what stands in it is then the
 * element's. `start` is what tags begin with. Places that are filled stay as they are.
 *
 * A stranger may be allowed to write such a place, so that nothing but our own tags
 * and the attributes that they know can be made in this way.
 */
export function fillPlaces(start: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-newsrack]')) {
    const tag = start + place.dataset.newsrack;
    const known = customElements.get(tag) as Known | undefined;
    if (known?.newsrack && place.firstElementChild?.localName != tag) {
      const element = document.createElement(tag);
      for (const name of known.observedAttributes) {
        const value = place.getAttribute('data-' + name);
        if (value != null) element.setAttribute(name, value);
      }
      element.append(...place.childNodes);
      place.append(element);
    }
  }
}

/** A class of elements that may be one of ours. */
interface Known extends CustomElementConstructor {
  readonly newsrack?: boolean;
  readonly observedAttributes: readonly string[];
}
