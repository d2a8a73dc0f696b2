// The first script of a host page: keeps what goes wrong in it, and how the page
// was before the script under test came.

(() => {
  const mistakes = [];
  const listeners = new Set();
  const note = (what) => mistakes.push(String(what));

  const noteError = ({message, target}) =>
    note(`error: ${message ?? `${target.localName} ${target.src ?? target.href}`}`);
  // What cannot be fetched tells only those who listen before it does.
  addEventListener('error', noteError, true);
  addEventListener('unhandledrejection', ({reason}) => note(`rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    note(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const level of ['error', 'warn']) {
    const write = console[level];
    console[level] = (...words) => {
      note(`console.${level}: ${words.join(' ')}`);
      write.apply(console, words);
    };
  }

  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const isPages = this === undefined || this === window || (this.nodeType && !isOurs(this));
    if (isPages) listeners.add(type);
    return add.call(this, type, ...rest);
  };

  /** Whether a node is one of the elements under test, or inside one. */
  function isOurs(node) {
    const root = node.getRootNode();
    return root !== document || !!node.closest?.(ownTags);
  }
  const tags = ['article-card', 'recent-news', 'around-the-cities', 'member-comments'];
  const ownTags = [...tags, 'news-feed', 'member-session']
    .map((tag) => `${tag},acme-${tag}`)
    .join();

  // Every name and every built-in of the page, as it is now.
  const names = Object.getOwnPropertyNames(window);
  const objects = names.flatMap((name) => {
    const {value} = Object.getOwnPropertyDescriptor(window, name) ?? {};
    const isBuiltIn = typeof value == 'function' || (typeof value == 'object' && value !== window);
    return isBuiltIn && value ? [value, value.prototype].filter(Boolean) : [];
  });
  const before = new Map([window, ...objects].map((object) => [object, shapeOf(object)]));
  function shapeOf(object) {
    return Reflect.ownKeys(object).map((key) => [
      key,
      Object.getOwnPropertyDescriptor(object, key),
    ]);
  }

  globalThis.hostRecord = {
    mistakes,
    /** What is listened for on the page's own nodes and window. */
    listeners: () => [...listeners].sort(),
    /** Which built-ins and globals are not what they were. */
    changes() {
      return [...before].flatMap(([object, shape]) => {
        const now = new Map(shapeOf(object));
        const was = new Map(shape);
        return [...new Set([...now.keys(), ...was.keys()])]
          .filter((key) => !isSame(now.get(key), was.get(key)))
          .map(
            (key) =>
              `${object === window ? 'window' : (object.name ?? object[Symbol.toStringTag])}.${String(key)}`,
          )
          .filter((name) => !known.includes(name));
      });
    },
    /** The page as it is written, without what is under test. */
    markup() {
      const copy = document.documentElement.cloneNode(true);
      copy.querySelectorAll('script').forEach((script) => script.remove());
      const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
      return `${sheets} style sheets ${copy.outerHTML.replace(/\s+/g, ' ')}`;
    },
    /** How every node of the page's own looks and where it stands: a line for each. */
    looks() {
      const nodes = [...document.querySelectorAll('html,body,body *')].filter(
        (node) => !isOurs(node) && !/^(script|style|link|template)$/.test(node.localName),
      );
      return nodes.flatMap((node, index) => {
        const style = getComputedStyle(node);
        const {x, y, width, height} = node.getBoundingClientRect();
        const name = `${index} ${node.localName}`;
        return [
          `${name} at ${[x, y, width, height]}`,
          ...[...style].map((each) => `${name} ${each}: ${style.getPropertyValue(each)}`),
        ];
      });
    },
  };

  // This one’s own, and what WebDriver leaves on a page.
  const known = ['hostRecord', '__name', 'Symbol(automationSessionProxy)'].map(
    (name) => `window.${name}`,
  );
  function isSame(a, b) {
    const isSameList = Array.isArray(a?.value) && String(a.value) === String(b?.value);
    return (Object.is(a?.value, b?.value) || isSameList) && a?.get === b?.get && a?.set === b?.set;
  }
})();
