// The page: holds what is chosen, and keeps the address, the preview, the word on the feed
// and the snippet in step with it.

import {render} from 'lit';
import {integrity, languages, manifest, themeBook, version} from './facts/built.js';
import {elementsOf} from './facts/elements.js';
import {checkFeeds} from './feed/check-feed.js';
import {MeasuredPreview} from './preview/measure.js';
import type {Measured} from './preview/report.js';
import {readFragment, writeFragment} from './settings-address.js';
import type {Settings} from './settings.js';
import {hintsOf} from './snippet/hints.js';
import {makeSnippet, wholeOf} from './snippet/snippet.js';
import type {Actions, State} from './state.js';
import {copyText} from './view/copy-text.js';
import {pageView} from './view/page-view.js';

const beside = (file: string): string => new URL(file, location.href.replace(/[?#].*/, '')).href;
const elements = elementsOf(manifest);
const release = {version, integrity, elements, themeBook, folder: beside('../')};

let settings = settingsInAddress();
let known: Measured = {wide: {}};
let state: State = {
  settings,
  elements,
  themeBook,
  languages,
  snippet: makeSnippet(settings, release),
  hints: [],
  isAsking: false,
  isMeasured: false,
  copied: '',
};
let lastField = '';
let lastFeed: string | undefined;
let asking = new AbortController();

const stage = Object.assign(document.createElement('div'), {className: 'stage'});
const backstage = Object.assign(document.createElement('div'), {
  className: 'backstage',
  inert: true,
});
const preview = new MeasuredPreview(
  stage,
  backstage,
  beside('reporter.js'),
  ({measured, isScriptMissing}) => {
    known = measured;
    const hints = hintsOf(settings, release, known.wide, isScriptMissing);
    show({snippet: makeSnippet(settings, release, known), hints, isMeasured: true});
  },
);

const actions: Actions = {
  change(part, field) {
    settings = {...settings, ...part};
    const address = `#${writeFragment(settings)}`;
    if (field === lastField) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    lastField = field;
    settle();
  },
  copy(text, place) {
    void copyText(text, place).then((isCopied) =>
      show({
        copied: isCopied
          ? 'Copied. Paste it where the news is to be.'
          : 'This browser does not let a page copy. The text is selected: copy it yourself.',
      }),
    );
  },
};

addEventListener('popstate', () => {
  settings = settingsInAddress();
  lastField = '';
  settle();
});
settle();

/** What the address says; a page that holds the builder may name a feed to begin with. */
function settingsInAddress(): Settings {
  const read = readFragment(location.hash, {elements, themeBook, languages});
  const offered = document.querySelector<HTMLLinkElement>('link[type="application/feed+json"]');
  const isNamed = new URLSearchParams(location.hash.slice(1)).has('feed');
  return isNamed || !offered ? read : {...read, feed: offered.href};
}

/** Makes everything follow the settings. */
function settle(): void {
  const hasPreview = settings.elements.some(({attributes}) => settings.feed || attributes['src']);
  const plain = hasPreview ? wholeOf(makeSnippet(settings, release)) : '';
  if (!hasPreview || !preview.shows(plain)) {
    show({hints: hintsOf(settings, release, {}, false), isMeasured: !hasPreview});
  }
  preview.show(plain, settings.width);
  show({settings, snippet: makeSnippet(settings, release, known), copied: ''});
  if (settings.feed !== lastFeed) void ask(settings.feed);
}

async function ask(feed: string): Promise<void> {
  lastFeed = feed;
  asking.abort();
  asking = new AbortController();
  const {signal} = asking;
  show({finding: undefined, isAsking: !!feed});
  if (!feed) return;
  const finding = await checkFeeds(feed, beside('ask.js'), signal).catch(() => undefined);
  if (!signal.aborted) show({finding, isAsking: false});
}

function show(part: Partial<State>): void {
  state = {...state, ...part};
  render(pageView(state, actions, stage, backstage), document.body);
}
