/**
 * Puts an element into each `<div data-newsrack="recent-news" data-limit="5">`, for
 * pages whose editor lets no tag of ours through; what stands in it is then the
 * element's. `start` is what tags begin with. Places that are filled stay as they are.
 *
 * An editor may let strangers write such a place. So it makes our own tags only, with
 * attributes that they know; it never says who is reading, nor where comments are kept,
 * since a reader's token is sent there.
 */
export function fillPlaces(start: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-newsrack]')) {
    const {newsrack = ''} = place.dataset;
    const tag = start + newsrack;
    const known = customElements.get(tag) as Known | undefined;
    const isFilled = place.firstElementChild?.localName.endsWith(newsrack);
    if (known?.newsrack && !isFilled && newsrack != 'member-session') {
      const element = document.createElement(tag);
      for (const name of known.observedAttributes) {
        const value = place.getAttribute('data-' + name);
        if (value != null && !forbidden.test(newsrack + name)) element.setAttribute(name, value);
      }
      element.append(...place.childNodes);
      place.append(element);
    }
  }
}

const forbidden = /^member-comments(src|backend)$/;

/** A class of elements that may be one of ours. */
interface Known extends CustomElementConstructor {
  readonly newsrack?: boolean;
  readonly observedAttributes: readonly string[];
}
