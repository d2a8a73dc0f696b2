// Lets elements live and die, and counts what holds a page: listeners on its own nodes,
// timers, observers and requests that are not over.

(() => {
  const held = {listeners: 0, timers: new Set(), observers: new Set(), requests: 0};
  let lives = 0;
  let clock = 0;

  const {now} = Date;
  Date.now = () => now() + clock;

  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const known = new Map();
  const keyOf = (target, type) => (target === window || target === document) && type;
  EventTarget.prototype.addEventListener = function (type, listener, ...rest) {
    const key = keyOf(this ?? window, type);
    if (key) {
      if (!known.has(key)) known.set(key, new Set());
      known.get(key).add(listener);
    }
    return add.call(this, type, listener, ...rest);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, ...rest) {
    const key = keyOf(this ?? window, type);
    if (key) known.get(key)?.delete(listener);
    return remove.call(this, type, listener, ...rest);
  };

  const {setTimeout: set, clearTimeout: clear, fetch: ask} = window;
  window.setTimeout = (act, ...rest) => {
    const timer = set(
      () => {
        held.timers.delete(timer);
        act();
      },
      ...rest,
    );
    held.timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    held.timers.delete(timer);
    clear(timer);
  };
  window.fetch = (...call) => {
    held.requests++;
    return ask(...call).finally(() => held.requests--);
  };
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
    const {observe, disconnect} = window[name].prototype;
    window[name].prototype.observe = function (...what) {
      held.observers.add(this);
      return observe.apply(this, what);
    };
    window[name].prototype.disconnect = function () {
      held.observers.delete(this);
      return disconnect.call(this);
    };
  }

  const markup = `<news-feed refresh="1"><article-card eager></article-card></news-feed>
    <article-card eager layout="story"></article-card><recent-news eager refresh="1"></recent-news>
    <around-the-cities eager layout="tabs"></around-the-cities>
    <member-session></member-session><member-comments eager thread="ferries"></member-comments>`;
  const frame = () => new Promise(requestAnimationFrame);

  async function until(condition) {
    const deadline = now() + 60_000;
    while (!condition()) {
      if (now() > deadline) throw new Error(`It did not happen: ${condition}`);
      await new Promise((resolve) => set(resolve, 1));
    }
  }

  async function liveOnce() {
    const main = document.querySelector('main');
    main.innerHTML = markup;
    const shown = (selector) => (element) => element.shadowRoot?.querySelector(selector);
    const news = [
      ...main.querySelectorAll('news-feed ~ :is(article-card,recent-news,around-the-cities)'),
    ];
    const comments = main.querySelector('member-comments');
    await until(() => news.every(shown('[part=headline]')) && shown('[part=comment]')(comments));
    // Everybody looks away, and comes back when there may be other news.
    clock += 2000;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => !held.requests);
    main.replaceChildren();
    // What leaves is given up at the next turn of the event loop.
    await new Promise((resolve) => set(resolve));
    lives++;
  }

  globalThis.lifeCounter = {
    async live(times) {
      for (let turn = 0; turn < times; turn++) await liveOnce();
      await frame();
      await until(() => !held.requests);
      await frame();
    },
    counts: () => ({
      lives,
      listeners: [...known].flatMap(([type, listeners]) => Array(listeners.size).fill(type)),
      timers: held.timers.size,
      observers: held.observers.size,
      requests: held.requests,
      nodes: document.querySelectorAll('*').length,
    }),
  };
})();
