import {expect} from '@open-wc/testing';
import {directionOf, languageOf} from '../../src/lib/language.js';
import {decodeEntities, openingOf} from '../../src/lib/plain-text.js';
import {safeUrl} from '../../src/lib/safe-url.js';
import {ago, clockTime, fullDate} from '../../src/lib/time-phrases.js';
import {stopClock} from '../support/clock.js';

describe('safeUrl', () => {
  const base = 'https://paper.example/news/';

  it('lets http and https through, made absolute', () => {
    expect(safeUrl('http://a.example/x', base)).to.equal('http://a.example/x');
    expect(safeUrl('a?b#c', base)).to.equal('https://paper.example/news/a?b#c');
    expect(safeUrl('//cdn.example/x', base)).to.equal('https://cdn.example/x');
    expect(safeUrl('  /a ', base)).to.equal('https://paper.example/a');
  });

  it('stops everything else', () => {
    for (const value of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      '\u0001javascript:alert(1)',
      'jav\tascript:alert(1)',
      'data:image/svg+xml,<svg/>',
      'blob:https://paper.example/x',
      'mailto:a@b.example',
      'about:blank',
      'http://',
      'https://a.example:port/',
      '',
      ' ',
      null,
      undefined,
      7,
      ['https://a.example/'],
    ]) {
      expect(safeUrl(value, base), String(value)).to.equal(undefined);
    }
  });
});

describe('decodeEntities', () => {
  it('decodes once, and no more than once', () => {
    expect(decodeEntities('&amp;lt;b&amp;gt; &quot;&apos;&#39;')).to.equal("&lt;b&gt; \"''");
  });

  it('leaves alone what is no entity', () => {
    for (const text of ['&', 'a & b', '&;', '&#;', '&#x;', '&toString;', '&__proto__;', 'AT&T']) {
      expect(decodeEntities(text)).to.equal(text);
    }
  });
});

describe('openingOf', () => {
  it('is the start of a body as plain text', () => {
    expect(openingOf({text: 'One.\n\nTwo.'})).to.equal('One. Two.');
    expect(openingOf({html: '<p>One &amp; <b>all</b>.</p><p>Two.'})).to.equal('One & all . Two.');
  });

  it('holds nothing of scripts, styles, comments or tags that were cut off', () => {
    const html = '<style>p{}</style><p>One<script>alert(1)</script><!-- no --><img alt="';
    expect(openingOf({html})).to.equal('One');
  });

  it('is short, however long the body is', () => {
    expect(openingOf({text: 'word '.repeat(9999)}).length).to.be.at.most(300);
    expect(openingOf({html: '<p>word '.repeat(9999)}).length).to.be.at.most(300);
  });
});

describe('languageOf', () => {
  function inside(lang: string): Element {
    const place = document.createElement('div');
    place.lang = lang;
    return place.appendChild(document.createElement('p'));
  }

  it('is the language an element stands in, through shadow roots', () => {
    expect(languageOf(inside('pt-BR'))).to.equal('pt-BR');
    const root = inside('fr').attachShadow({mode: 'open'});
    expect(languageOf(root.appendChild(document.createElement('p')))).to.equal('fr');
  });

  it('is English where the page says nothing, or nothing that makes sense', () => {
    expect(languageOf(document.createElement('p'))).to.equal('en');
    expect(languageOf(inside('no such language'))).to.equal('en');
  });
});

describe('directionOf', () => {
  it('knows the languages that are written from right to left', () => {
    for (const language of ['ar', 'ar-SA', 'he', 'fa-IR', 'ur', 'yi']) {
      expect(directionOf(language), language).to.equal('rtl');
    }
    for (const language of ['en', 'arn', 'uk', 'ja', 'az-Latn', 'nonsense']) {
      expect(directionOf(language), language).to.equal('ltr');
    }
  });
});

describe('the words for a moment', () => {
  const noon = new Date(2026, 2, 5, 12);
  const minute = 60_000;
  beforeEach(() => void stopClock(noon.getTime()));

  it('are relative for up to a week, then the date', () => {
    const phrase = (minutes: number): string => ago(noon.getTime() - minutes * minute, 'en');
    expect(phrase(0)).to.equal('now');
    expect(phrase(1)).to.equal('1 minute ago');
    expect(phrase(59)).to.equal('59 minutes ago');
    expect(phrase(3 * 60 + 59)).to.equal('3 hours ago');
    expect(phrase(24 * 60)).to.equal('yesterday');
    expect(phrase(6 * 24 * 60)).to.equal('6 days ago');
    expect(phrase(7 * 24 * 60)).to.match(/Feb 26, 2026/);
  });

  it('never speak of the future', () => {
    expect(ago(noon.getTime() + 60 * minute, 'en')).to.equal('now');
  });

  it('give the time of day alone only for today', () => {
    const fiveToTwo = new Date(2026, 2, 5, 11, 55).getTime();
    expect(clockTime(fiveToTwo, 'en-GB')).to.equal('11:55');
    expect(clockTime(fiveToTwo - 24 * 60 * minute, 'en-GB')).to.match(/4 Mar 2026.*11:55/);
  });

  it('give the whole date in full', () => {
    expect(fullDate(noon.getTime(), 'en-GB')).to.match(/^Thursday,? 5 March 2026.* 12:00$/);
    expect(fullDate(noon.getTime(), 'de')).to.match(/^Donnerstag, 5. März 2026/);
  });
});
