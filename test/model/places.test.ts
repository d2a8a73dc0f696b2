import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {keepPlaces, openPlaces, type Places} from '../../src/model/places.js';
import {buildArticle} from '../support/build-article.js';

/** Stories named by letters, `d` the newest of `dcba`, each an hour apart. */
function stories(letters: string): Article[] {
  return [...letters].map((id) => buildArticle({id, published: id.charCodeAt(0) * 3_600_000}));
}

const at = (letter: string): number => stories(letter)[0]!.published!;

/** `cb-a`: b is gone. */
function seen({shown}: Places): string {
  return shown.map(({article, gone}) => article.id + (gone ? '-' : '')).join('');
}

describe('keepPlaces', () => {
  it('keeps every story in its place, and lets newer ones wait', () => {
    const places = keepPlaces(openPlaces(stories('cba')), stories('edcba'), at('a'));
    expect(seen(places)).to.equal('cba');
    expect(places.waiting).to.equal(2);
  });

  it('takes over the new words of a story that is shown', () => {
    const corrected = [{...stories('b')[0]!, title: 'Corrected'}, ...stories('a')];
    const {shown} = keepPlaces(openPlaces(stories('ba')), corrected, at('a'));
    expect(shown.map(({article}) => article.title)).to.deep.equal(['Corrected', 'Title of a']);
  });

  it('marks a story as gone that is missing though older ones are there', () => {
    expect(seen(keepPlaces(openPlaces(stories('cba')), stories('ca'), at('a')))).to.equal('cb-a');
  });

  it('keeps a story that fell off the end of a short feed', () => {
    expect(seen(keepPlaces(openPlaces(stories('cba')), stories('edcb'), at('b')))).to.equal('cba');
  });

  it('brings a story back that was missing for a while', () => {
    const missing = keepPlaces(openPlaces(stories('cba')), stories('ca'), at('a'));
    expect(seen(keepPlaces(missing, stories('cba'), at('a')))).to.equal('cba');
  });

  it('adds older stories at the end, where they move nothing', () => {
    const places = keepPlaces(openPlaces(stories('dc')), stories('dcba'), at('a'));
    expect(seen(places)).to.equal('dcba');
    expect(places.waiting).to.equal(0);
  });

  it('leaves what it was given untouched', () => {
    const before = openPlaces(stories('cb'));
    keepPlaces(before, stories('dba'), at('a'));
    expect(before).to.deep.equal(openPlaces(stories('cb')));
  });
});
