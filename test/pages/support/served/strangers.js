// On a page that shows what strangers wrote: keeps whatever of it ran or led away, and
// searches what is drawn for traces of it.

(() => {
  const runs = [];
  const leavings = [];
  globalThis.ran = (...what) => runs.push(`ran(${what})`);
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    globalThis[name] = (...what) => void runs.push(`${name}(${what})`);
  }
  globalThis.navigation?.addEventListener('navigate', ({destination}) =>
    leavings.push(destination.url),
  );
  addEventListener('hashchange', ({isTrusted}) => isTrusted && leavings.push(location.href));
  addEventListener('beforeunload', () => navigator.sendBeacon('/stolen/left'));
  // A click on a link that runs something runs it; any other leaves the page, which may be harmless.
  addEventListener('click', (click) => {
    const addressOf = (node) => node.getAttribute?.('href') ?? node.getAttribute?.('xlink:href');
    // In a formula, any element may be a link.
    const link = click.composedPath().find((node) => node.localName === 'a' || addressOf(node));
    const address = (link && addressOf(link)) ?? '';
    const isScript = URL.canParse(address) && new URL(address).protocol === 'javascript:';
    if (link && !isScript) click.preventDefault();
  });

  // Thousands of warnings are kept, and not written: that takes some browsers minutes.
  for (const level of ['warn', 'error'])
    console[level] = (...words) => hostRecord.mistakes.push(`console.${level}: ${words.join(' ')}`);

  const ours =
    'article-card,recent-news,around-the-cities,member-comments,member-session,news-feed';
  const roots = () =>
    [...document.querySelectorAll(ours)].flatMap(({shadowRoot}) => shadowRoot ?? []);
  /** Where strangers' HTML stands; on the page that proves this recorder, in the page itself. */
  const areas = () => [
    ...roots().flatMap((root) => [...root.querySelectorAll('[part=body],.html')]),
    ...document.querySelectorAll('.unsafe'),
  ];

  /** What has words of strangers' in it, by the field that they come from. */
  const fields = {
    headline: '[part=headline]',
    kicker: '[part=kicker]',
    summary: '[part=summary]',
    byline: '[part=byline]',
    credit: '[part=credit]',
    caption: 'article.story figcaption',
    alt: 'img[part=image]',
    place: '.place',
    source: '[part=source]',
    body: '[part=body]',
    city: '[part=city]',
    choice: 'label:has([value]:not([value=""]))',
    heading: '[part=heading]',
    author: '[part=author]',
    answered: '.details > b + span',
    words: '.words',
    html: '.html',
    label: '[part=form] > label',
    member: '[part=form] > .details',
    draft: 'textarea',
    tool: '.actions > button',
  };
  const isMarkup = new Set(['body', 'html']);
  const before = /^(By|Photo:|in reply to|Your reply to|(Reply|Edit|Report|Delete):) /;
  /** What the field says, without the words that are ours. */
  function textOf(field, node) {
    if (field === 'alt') return node.alt.trim();
    if (field === 'draft') return node.value;
    if (field === 'tool') return node.ariaLabel.replace(before, '').trim();
    const text = field === 'caption' ? node.firstElementChild?.previousSibling : node;
    const whole = field === 'caption' ? node.textContent.split('Photo:')[0] : text.textContent;
    // A form that answers nobody says so in words of ours.
    return whole.trim() === 'Your comment' ? '' : whole.trim().replace(before, '').trim();
  }

  /** Elements and attributes of the templates: there are no others outside of strangers' HTML. */
  const elements = new Set(
    (
      'a article b button details div figcaption figure form header img input label li p section ' +
      'slot span style summary textarea time ul'
    ).split(' '),
  );
  const attributes =
    /^(alt|aria-[a-z]+|class|datetime|decoding|dir|for|height|hidden|href|id|inert|lang|loading|open|part|readonly|referrerpolicy|rel|role|rows|src|tabindex|title|type|value|width)$/;
  const harmful =
    /^(script|style|i?frame|frameset|object|embed|applet|form|input|button|select|textarea|template|link|meta|base|slot|dialog|audio|video|source|track|map|area|animate\w*|set|use|image|feimage|handler|.*-.*)$/i;
  const harmfulAttribute =
    /^(on.*|style|class|id|name|src(doc|set)|part|slot|is|exportparts|background|ping|(form)?action|popover.*|command.*|autofocus|contenteditable|target|shadowroot.*)$/i;
  const addresses =
    /^(href|xlink:href|src|action|formaction|data|poster|background|cite|ping|longdesc|usemap|codebase|classid|manifest|profile)$/;

  /** What is wrong with a node, if anything. */
  function faultsOf(node, isStrangers) {
    const isStrange = isStrangers ? harmful.test(node.localName) : !elements.has(node.localName);
    const faults = isStrange ? [`<${node.localName}>`] : [];
    for (const {name, value} of node.attributes) {
      const isFault = isStrangers ? harmfulAttribute.test(name) : !attributes.test(name);
      const isAddress = addresses.test(name) || (isStrangers && name === 'href');
      // A publisher's own address may be relative; a stranger's has been made absolute.
      const base = isStrangers ? undefined : document.baseURI;
      const isWeb =
        isAddress && URL.canParse(value, base) && /^https?:$/.test(new URL(value, base).protocol);
      if (
        isFault ||
        (isAddress && !isWeb) ||
        (name !== 'color' && /url\(/i.test(isStrangers && value))
      )
        faults.push(`<${node.localName} ${name}="${value.slice(0, 80)}">`);
    }
    return faults;
  }

  const events =
    'load error click focus focusin blur mouseover mouseenter pointerover pointerdown wheel scroll scrollend toggle beforetoggle animationstart animationend transitionrun transitionend beginEvent endEvent repeatEvent begin end start finish loadstart canplay command'.split(
      ' ',
    );

  globalThis.strangers = {
    runs,
    leavings,
    roots,
    fields,
    textOf,
    /** The texts that are shown, by `say`. */
    said: new Set(),
    say(texts) {
      for (const text of texts) this.said.add(text.trim()).add(text.trim().replace(/\r\n?/g, '\n'));
    },
    /** Puts elements on the page: each has a tag, attributes, properties, and children like it. */
    build(plans, parent = document.querySelector('main')) {
      for (const {tag, text, children = [], isPages, ...given} of plans) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
        // A back end of the page's own asks nobody.
        if (isPages) element.backend = {read: async () => ({comments: [], total: 0})};
        if (text) element.textContent = text;
        this.build(children, element);
        parent.append(element);
      }
    },
    /** The first few elements that are not drawn yet. */
    missing(selector) {
      const isReady = (root) =>
        root.host.matches('member-session, [data-idle]') ||
        (!root.querySelector('.loading') && root.querySelector(selector));
      return [
        ...roots()
          .filter((root) => !isReady(root))
          .map(({host}) => host.cloneNode().outerHTML),
        ...areas()
          .filter(({html, firstChild}) => html?.startsWith('<p>before') && !firstChild)
          .map(({html}) => html),
      ].slice(0, 5);
    },
    /**
     * Resolves with true once all elements are ready, with all of strangers' HTML in them,
     * and each holds what `selector` names; with false if that takes too long.
     */
    async drawn(selector) {
      const isDrawn = () => roots().length > 0 && !this.missing(selector).length;
      for (const start = Date.now(); Date.now() - start < 12_000;) {
        if (isDrawn()) return true;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return false;
    },
    /** How often each field is drawn, how often it says something else than was written, and what is wrong. */
    survey() {
      const drawn = {};
      const unlike = {};
      const faults = [];
      for (const root of roots()) {
        for (const [field, selector] of Object.entries(fields)) {
          // Without the attribute, the words are ours.
          if (field === 'heading' && !root.host.hasAttribute('heading')) continue;
          for (const node of root.querySelectorAll(selector)) {
            const text = isMarkup.has(field) ? '' : textOf(field, node);
            if (!text && !isMarkup.has(field)) continue;
            drawn[field] = (drawn[field] ?? 0) + 1;
            if (text && !this.said.has(text)) (unlike[field] ??= []).push(text);
          }
        }
        for (const node of root.querySelectorAll('*')) {
          const isStrangers = !!node.parentElement?.closest('[part=body],.html');
          faults.push(...faultsOf(node, isStrangers));
        }
      }
      return {drawn, unlike, faults};
    },
    /** Does what a reader could do, and dispatches what a browser could. */
    touch() {
      for (const area of areas()) {
        for (const node of area.querySelectorAll('*')) {
          for (const type of events) {
            const bubbles = type !== 'load' && type !== 'error';
            node.dispatchEvent(new Event(type, {bubbles, cancelable: true, composed: bubbles}));
          }
          if (node.localName === 'details') node.open = true;
        }
      }
      for (const root of [...roots(), ...document.querySelectorAll('.unsafe')]) {
        for (const link of root.querySelectorAll('a')) {
          const click = {bubbles: true, cancelable: true, composed: true};
          link.dispatchEvent(new MouseEvent('click', click));
        }
      }
      for (const area of areas()) {
        for (const node of area.querySelectorAll(
          'a,button,input,select,textarea,[tabindex],[contenteditable]',
        ))
          node.focus({preventScroll: true});
      }
    },
    /** Resolves once whatever has begun has had its turn: an answer, two frames, a task. */
    async settled() {
      const image = new Image();
      image.src = '/resolved/nothing';
      await image.decode().catch(() => {});
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
})();
