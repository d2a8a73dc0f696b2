/**
 * Runs in the page before anything else does: notes what of each element a story shows. An attribute
 * counts, with its value, once it is set, an event once it is fired, a part once it is on screen with
 * something in it, a slot once what is in it is on screen, a custom property and a property without
 * an attribute once they are set. `shownInStory()` answers all of it as lines such as
 * `recent-news part more`.
 */
export function recordCoverage(elements) {
  const shown = new Set();
  const byTag = new Map(elements.map((element) => [element.tagName, element]));

  // An element also tells of what bubbles through it.
  const types = new Set(elements.flatMap(({events = []}) => events.map(({name}) => name)));
  for (const type of types) {
    const hear = (event) => {
      for (const {localName: tag} of event.composedPath()) {
        const {events = []} = byTag.get(tag) ?? {};
        if (events.some(({name}) => name === type)) shown.add(`${tag} event ${type}`);
      }
    };
    addEventListener(type, hear, true);
  }

  globalThis.shownInStory = () => {
    document.querySelectorAll([...byTag.keys()].join()).forEach(look);
    return [...shown];
  };

  function look(element) {
    const tag = element.localName;
    const {
      attributes = [],
      members = [],
      slots = [],
      cssParts = [],
      cssProperties = [],
    } = byTag.get(tag);
    const note = (kind, name) => shown.add(`${tag} ${kind} ${name}`);

    for (const {name} of attributes) {
      if (!element.hasAttribute(name)) continue;
      note('attribute', `${name}=${element.getAttribute(name)}`);
    }
    for (const {name, attribute, kind} of members) {
      if (kind === 'field' && !attribute && element[name] !== undefined) note('property', name);
    }
    for (const {name} of slots) if (isFilled(element, name)) note('slot', name);
    for (const {name} of cssParts) {
      const found = element.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [];
      if ([...found].some(isDrawn)) note('part', name);
    }
    for (const {name} of cssProperties) {
      // On the element itself: a theme sets them all, without anything to be seen of it.
      if (element.style.getPropertyValue(name)) note('custom property', name);
    }
  }

  /** Elements that draw nothing themselves are filled with whatever stands in them. */
  function isFilled(element, name) {
    const slot = element.shadowRoot?.querySelector(
      name ? `slot[name="${name}"]` : 'slot:not([name])',
    );
    const inside = element.shadowRoot ? (slot?.assignedElements() ?? []) : [...element.children];
    return inside.some(isDrawn);
  }

  function isDrawn(node) {
    const {width, height} = node.getBoundingClientRect();
    const hasContent = node.matches('img, form') || node.textContent.trim() || node.shadowRoot;
    return width > 0 && height > 0 && !!hasContent;
  }
}
