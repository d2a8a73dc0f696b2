import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {keepPlaces, openPlaces, withdrawnKeys, type Places} from '../../src/model/places.js';
import {buildArticle} from '../support/build-article.js';

/** Stories named by letters, `d` the newest of `dcba`, each an hour apart. */
function stories(letters: string): Article[] {
  return [...letters].map((id) => buildArticle({id, published: id.charCodeAt(0) * 3_600_000}));
}

const keyOf = (letter: string): string => stories(letter)[0]!.key;

/** `cb-a`: b is gone. */
function seen({shown}: Places): string {
  return shown.map(({article, gone}) => article.id + (gone ? '-' : '')).join('');
}

describe('keepPlaces', () => {
  it('keeps every story in its place, and lets newer ones wait', () => {
    const places = keepPlaces(openPlaces(stories('cba')), stories('edcba'));
    expect(seen(places)).to.equal('cba');
    expect(places.waiting).to.equal(2);
  });

  it('takes over the new words of a story that is shown', () => {
    const corrected = [{...stories('b')[0]!, title: 'Corrected'}, ...stories('a')];
    const {shown} = keepPlaces(openPlaces(stories('ba')), corrected);
    expect(shown.map(({article}) => article.title)).to.deep.equal(['Corrected', 'Title of a']);
  });

  it('marks a withdrawn story as gone, for good', () => {
    const withdrawn = keepPlaces(openPlaces(stories('cba')), stories('ca'), [keyOf('b')]);
    expect(seen(withdrawn)).to.equal('cb-a');
    expect(seen(keepPlaces(withdrawn, stories('ca')))).to.equal('cb-a');
  });

  it('keeps a story that is missing but was not withdrawn', () => {
    expect(seen(keepPlaces(openPlaces(stories('cba')), stories('ca')))).to.equal('cba');
  });

  it('brings a story back that was gone for a while', () => {
    const missing = keepPlaces(openPlaces(stories('cba')), stories('ca'), [keyOf('b')]);
    expect(seen(keepPlaces(missing, stories('cba')))).to.equal('cba');
  });

  it('adds older stories at the end, where they move nothing', () => {
    const places = keepPlaces(openPlaces(stories('dc')), stories('dcba'));
    expect(seen(places)).to.equal('dcba');
    expect(places.waiting).to.equal(0);
  });

  it('leaves what it was given untouched', () => {
    const before = openPlaces(stories('cb'));
    keepPlaces(before, stories('dba'));
    expect(before).to.deep.equal(openPlaces(stories('cb')));
  });
});

describe('withdrawnKeys', () => {
  const withdrawn = (before: string, now: string): string[] =>
    withdrawnKeys(stories(before), stories(now));

  it('names a story that is missing while older ones are still there', () => {
    expect(withdrawn('dcba', 'dba')).to.deep.equal([keyOf('c')]);
  });

  it('names it, too, where a new one came at the same time', () => {
    expect(withdrawn('gfedcba', 'hgedcba')).to.deep.equal([keyOf('f')]);
  });

  it('does not name stories that fell off the end of a short feed', () => {
    expect(withdrawn('dcba', 'fedc')).to.be.empty;
    expect(withdrawn('dcba', 'dc')).to.be.empty;
  });

  it('does not name them where an old story is pinned to the end', () => {
    expect(withdrawn('edca', 'feda')).to.be.empty;
  });

  it('does not take an empty feed for a withdrawal of everything', () => {
    expect(withdrawn('cba', '')).to.be.empty;
  });
});
