import {expect} from '@open-wc/testing';
import {elementsOf, type Manifest} from '../../builder/facts/elements.js';
import {nameOfLanguage} from '../../builder/facts/name-of-language.js';

const attribute = (name: string, type: string, more = {}) => ({
  name,
  description: `About\n\`${name}\`.`,
  type: {text: type},
  ...more,
});

const manifest: Manifest = {
  modules: [
    {
      declarations: [
        {tagName: 'news-feed', description: 'Draws nothing.', attributes: []},
        {
          tagName: 'recent-news',
          description: 'The newest\narticles.',
          cssParts: [{}],
          attributes: [
            attribute('limit', 'number', {default: '10'}),
            attribute('more', 'boolean', {default: 'false'}),
            attribute('layout', "'list' | 'grid' | undefined"),
            attribute('tags', 'string | undefined'),
            attribute('refresh', 'number', {default: '0'}),
            attribute('src', 'string | undefined'),
          ],
        },
        {
          tagName: 'member-comments',
          cssParts: [{}],
          attributes: [
            attribute('src', 'string | undefined'),
            attribute('backend', "'newsrack' | 'wordpress' | CommentBackend | undefined"),
          ],
        },
      ],
    },
  ],
};

describe('what the builder knows of elements', () => {
  const [news, comments] = elementsOf(manifest);

  it('is what the manifest says, of all that draw something', () => {
    expect(elementsOf(manifest).map(({tag}) => tag)).to.deep.equal([
      'recent-news',
      'member-comments',
    ]);
    expect(news!.sentence).to.equal('The newest articles.');
    expect(news!.attributes[0]!.sentence).to.equal('About “limit”.');
  });

  it('asks for each attribute in the way that suits its type', () => {
    const kinds = news!.attributes.map(({name, kind}) => `${name}: ${kind}`);
    expect(kinds).to.deep.equal([
      'limit: number',
      'more: flag',
      'layout: choice',
      'tags: text',
      'refresh: number',
    ]);
  });

  it('takes the first of several words for the one that an element has by itself', () => {
    expect(news!.attributes[2]).to.deep.include({values: ['list', 'grid'], default: 'list'});
  });

  it('offers no value that only a script can set', () => {
    expect(comments!.attributes[1]!.values).to.deep.equal(['newsrack', 'wordpress']);
  });

  it('asks for an address where an element does not show the page’s feed', () => {
    expect(news!.showsFeed).to.equal(true);
    expect(comments!.attributes[0]!.name).to.equal('src');
  });
});

describe('the languages', () => {
  it('are called as their speakers call them', () => {
    expect(['ar', 'de', 'fr'].map(nameOfLanguage)).to.deep.equal([
      'العربية',
      'Deutsch',
      'Français',
    ]);
  });
});
