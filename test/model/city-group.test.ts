import {expect} from '@open-wc/testing';
import {amongCities, groupByCity} from '../../src/model/city-group.js';
import type {Article} from '../../src/model/article.js';
import {buildArticle} from '../support/build-article.js';

function from(city: string, id: string): Article {
  return buildArticle({id, city: {name: city}});
}

/** Each group as `City: id id`. */
function groups(articles: readonly Article[], names: readonly string[] = []): string[] {
  const items = articles.map((article) => ({article}));
  return groupByCity(items, names, ({article}) => amongCities(article.city?.name, names)).map(
    ({name, items}) => `${name}: ${items.map(({article}) => article.id).join(' ')}`,
  );
}

const news = [
  from('Riyadh', 'a'),
  from('Paris', 'b'),
  from('Riyadh', 'c'),
  buildArticle({id: 'd'}),
];

describe('groupByCity', () => {
  it('finds every city, the one with the first story first', () => {
    expect(groups(news)).to.deep.equal(['Riyadh: a c', 'Paris: b']);
  });

  it('keeps to the cities that are named, in their order, with stories or without', () => {
    expect(groups(news, ['Kyiv', 'Paris'])).to.deep.equal(['Kyiv: ', 'Paris: b']);
  });

  it('does not mind how a city is capitalised, and shows it as it was named', () => {
    expect(groups(news, ['PARIS'])).to.deep.equal(['PARIS: b']);
  });
});
