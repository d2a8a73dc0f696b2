import {expect} from '@open-wc/testing';
import type {ElementFacts} from '../../builder/facts/elements.js';
import {addressesIn} from '../../builder/feed/address.js';
import {readFragment, writeFragment} from '../../builder/settings-address.js';
import {untouched, type Settings} from '../../builder/settings.js';

const element = (tag: string): ElementFacts => ({
  tag,
  sentence: '',
  showsFeed: true,
  attributes: [{name: 'heading', sentence: '', kind: 'text', default: '', values: []}],
});
const choices = {
  languages: ['ar', 'en', 'zh-Hant'],
  elements: [element('article-card'), element('recent-news')],
  themeBook: {
    tokens: [{name: '--news-accent', type: 'color', description: '', default: ''}],
    themes: [
      {name: 'plain', title: '', description: '', values: {}},
      {name: 'tabloid', title: '', description: '', values: {}},
    ],
  },
};

describe('the address of settings', () => {
  it('is empty where nothing is chosen', () => {
    expect(writeFragment(untouched)).to.equal('');
    expect(readFragment('', choices)).to.deep.equal({...untouched, width: undefined});
  });

  it('restores all that was chosen', () => {
    const settings: Settings = {
      feed: 'https://paper.example/?a=1&b="2"#c',
      elements: [
        {tag: 'recent-news', attributes: {heading: 'Rock & roll = 50 %'}},
        {tag: 'article-card', attributes: {}},
      ],
      theme: 'tabloid',
      colours: {'--news-accent': '#123abc'},
      scheme: 'dark',
      language: 'zh-Hant',
      width: 420,
      form: 'places',
    };
    expect(readFragment(`#${writeFragment(settings)}`, choices)).to.deep.equal(settings);
  });

  it('restores that nothing at all is shown', () => {
    const settings = {...untouched, elements: []};
    expect(readFragment(writeFragment(settings), choices).elements).to.deep.equal([]);
  });

  for (const [what, fragment] of Object.entries({
    'an unknown element': 'show=recent-news script',
    'an element twice': 'show=recent-news recent-news',
    'an unknown attribute': 'recent-news.onclick=alert(1)',
    'an unknown theme': 'theme=../../x',
    'a colour that is none': '--news-accent=red;}</style><script>',
    'a property that is none': '--news-evil=%23123456',
    'a language that is none': 'lang=x"><script>',
    'a width that is none': 'width=9e9',
    'a scheme that is none': 'scheme=both',
  })) {
    it(`takes ${what} for not chosen`, () => {
      expect(readFragment(fragment, choices)).to.deep.equal({...untouched, width: undefined});
    });
  }
});

describe('an address that was pasted', () => {
  for (const [pasted, meant] of [
    [' https://paper.example/feed.json\n', 'https://paper.example/feed.json'],
    ['http://paper.example/feed.json', 'http://paper.example/feed.json'],
    ['paper.example/feed.json', 'https://paper.example/feed.json'],
    ['localhost:8000/feed.json', 'https://localhost:8000/feed.json'],
    ['feed://paper.example/feed.json', 'https://paper.example/feed.json'],
    ['feed:http://paper.example/feed.json', 'http://paper.example/feed.json'],
    ['/feed.json', 'https://cdn.example/feed.json'],
    ['https://a.example/1 b.example/2', 'https://a.example/1 https://b.example/2'],
    ['', ''],
  ] as const) {
    it(`means ${meant || 'nothing'} where it is “${pasted.trim()}”`, () => {
      expect(addressesIn(pasted, 'https://cdn.example/builder/')).to.equal(meant);
    });
  }
});
