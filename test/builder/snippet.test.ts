import {expect} from '@open-wc/testing';
import type {ElementFacts} from '../../builder/facts/elements.js';
import type {ThemeBook} from '../../builder/facts/themes.js';
import {untouched, type Settings} from '../../builder/settings.js';
import {makeSnippet, wholeOf} from '../../builder/snippet/snippet.js';
import type {Measured} from '../../builder/preview/report.js';

const recentNews: ElementFacts = {
  tag: 'recent-news',
  sentence: 'The newest articles of a feed.',
  showsFeed: true,
  attributes: [
    {name: 'limit', sentence: 'How many.', kind: 'number', default: '10', values: []},
    {name: 'layout', sentence: 'How.', kind: 'choice', default: 'list', values: ['list', 'grid']},
    {name: 'heading', sentence: 'Above.', kind: 'text', default: '', values: []},
    {name: 'more', sentence: 'A button.', kind: 'flag', default: 'false', values: []},
  ],
};
const comments: ElementFacts = {
  tag: 'member-comments',
  sentence: 'The comments on a story.',
  showsFeed: false,
  attributes: [{name: 'src', sentence: 'Where.', kind: 'text', default: '', values: []}],
};
const themeBook: ThemeBook = {
  tokens: [
    {name: '--news-accent', type: 'color', description: 'Kickers.', default: '#a3180f'},
    {name: '--news-gap', type: 'dimension', description: 'Space.', default: '1em'},
  ],
  themes: [
    {name: 'plain', title: 'Plain', description: 'Plain.', values: {'--news-gap': '1em'}},
    {
      name: 'tabloid',
      title: 'Tabloid',
      description: 'Loud.',
      values: {'--news-accent': '#d00000', '--news-gap': '1em'},
    },
  ],
};
const release = {
  version: '1.2.3',
  folder: 'https://cdn.example/',
  integrity: {
    'newsrack.js': 'sha384-abc',
    'newsrack-zh.mjs': 'sha384-def',
    'newsrack-places.mjs': 'sha384-ghi',
  },
  elements: [recentNews, comments],
  themeBook,
};

function snippetOf(settings: Partial<Settings>, measured?: Measured): string {
  return wholeOf(makeSnippet({...untouched, ...settings}, release, measured));
}

/** The elements with these attributes on the first, which is a list of news. */
function newsWith(attributes: Record<string, string>): Partial<Settings> {
  return {elements: [{tag: 'recent-news', attributes}]};
}

describe('a snippet', () => {
  it('pins the script by its version and its hash', () => {
    const snippet = snippetOf({feed: 'https://paper.example/feed.json'});
    expect(snippet).to.include('<!-- Newsrack 1.2.3 -->');
    expect(snippet).to.include('src="https://cdn.example/newsrack.js"');
    expect(snippet).to.include('integrity="sha384-abc"');
    expect(snippet).to.include('crossorigin="anonymous"');
    expect(snippet).to.include('data-feed="https://paper.example/feed.json"');
  });

  it('has only the attributes that differ from what an element is by itself', () => {
    const usual = {limit: '10', layout: 'list', heading: ' ', more: 'false'};
    expect(snippetOf(newsWith(usual))).to.include('<recent-news></recent-news>');
    const other = {limit: '5', layout: 'grid', more: 'true', unknown: 'x'};
    expect(snippetOf(newsWith(other))).to.include(
      '<recent-news limit="5" layout="grid" more></recent-news>',
    );
  });

  it('means what was typed, whatever that is', () => {
    const heading = '"Rock" & <b>roll</b> &amp; </script>';
    const feed = 'https://paper.example/?a="b"&c=<d>';
    const place = document.createElement('template');
    place.innerHTML = snippetOf({...newsWith({heading}), feed});
    const {content} = place;
    expect(content.querySelector('recent-news')!.getAttribute('heading')).to.equal(heading);
    expect(content.querySelector('script')!.getAttribute('data-feed')).to.equal(feed);
    expect(content.querySelectorAll('*').length).to.equal(3);
  });

  it('has of a theme what the elements are not by themselves', () => {
    const snippet = snippetOf({theme: 'tabloid'});
    expect(snippet).to.include('--news-accent: #d00000;');
    expect(snippet).not.to.include('--news-gap');
    expect(snippetOf({theme: 'plain'})).not.to.include('--news');
    expect(snippetOf({theme: ''})).not.to.include('--news');
  });

  it('has a chosen colour in the place of the theme’s', () => {
    const snippet = snippetOf({theme: 'tabloid', colours: {'--news-accent': '#123456'}});
    expect(snippet).to.include('--news-accent: #123456;');
    expect(snippet).not.to.include('#d00000');
  });

  it('brings its own ground where it does not follow the page’s light or dark', () => {
    const snippet = snippetOf({scheme: 'dark'});
    for (const line of [
      'color-scheme: dark;',
      '--news-surface: Canvas;',
      '--news-text: CanvasText;',
      'padding: 1em;',
    ]) {
      expect(snippet).to.include(line);
    }
    expect(snippetOf({scheme: 'page'})).not.to.match(/Canvas|padding|color-scheme/);
  });

  it('says the language and its direction on each element', () => {
    expect(snippetOf({language: 'ar'})).to.include('<recent-news lang="ar" dir="rtl">');
    expect(snippetOf({language: 'fr'})).to.include('<recent-news lang="fr" dir="ltr">');
  });

  it('has the words of a language come along with the script, pinned as well', () => {
    const place = document.createElement('template');
    place.innerHTML = snippetOf({language: 'zh-Hans'});
    const link = place.content.querySelector('link')!;
    expect(link.rel).to.equal('modulepreload');
    expect(link.getAttribute('href')).to.equal('https://cdn.example/newsrack-zh.mjs');
    expect(link.integrity).to.equal('sha384-def');
    expect(link.crossOrigin).to.equal('anonymous');
    expect(snippetOf({language: 'en'})).not.to.include('<link');
  });

  it('has what fills places come along as well', () => {
    const snippet = snippetOf({form: 'places'});
    expect(snippet).to.match(/<link\s[^>]*newsrack-places\.mjs"\s+integrity="sha384-ghi"/);
  });

  it('keeps the room that an element takes when the script has run', () => {
    const snippet = snippetOf({}, {wide: {'recent-news': {atFirst: 800.01, loaded: 800.01}}});
    expect(snippet).to.match(
      /recent-news:not\(:defined\) \{\s+display: block;\s+min-block-size: 50.01em;/,
    );
    expect(snippet).not.to.include('100vh');
  });

  it('keeps the room of what turns out higher, up to a window’s, for good', () => {
    const snippet = snippetOf({}, {wide: {'recent-news': {atFirst: 800, loaded: 1600}}});
    expect(snippet).to.match(/ recent-news \{\s+min-block-size: min\(100em, 100vh\);/);
    expect(snippet).to.match(/:not\(:defined\) \{[^}]+ min-block-size: min\(100em, 100vh\);/);
  });

  it('keeps other room on a phone, where an element is otherwise there', () => {
    const wide = {'recent-news': {atFirst: 800}};
    const snippet = snippetOf({}, {wide, narrow: {'recent-news': {atFirst: 1600}}});
    expect(snippet).to.match(
      /@media \(max-width: 30em\) \{\s+recent-news:not\(:defined\) \{\s+min-block-size: 100em;/,
    );
    expect(snippetOf({}, {wide, narrow: wide})).not.to.include('@media');
  });

  it('has places in the place of tags, for editors that strip these', () => {
    const snippet = snippetOf({
      form: 'places',
      language: 'ar',
      elements: [
        {tag: 'recent-news', attributes: {limit: '5', more: 'true'}},
        {tag: 'member-comments', attributes: {src: 'https://paper.example/api/comments'}},
      ],
    });
    expect(snippet).to.include('data-newsrack="recent-news"');
    expect(snippet).to.include('data-limit="5"');
    expect(snippet).to.include('data-more="true"');
    expect(snippet).to.include("[data-newsrack='recent-news']:empty {");
    expect(snippet).to.include("[data-newsrack='recent-news'] + [data-newsrack='member-comments']");
    // A place may not say where comments are.
    expect(snippet).to.include('data-comments="https://paper.example/api/comments"');
    expect(snippet).not.to.include('data-src');
  });
});
