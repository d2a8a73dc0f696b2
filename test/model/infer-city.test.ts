import {expect} from '@open-wc/testing';
import {inferCity, type Placed} from '../../src/model/infer-city.js';

const wire = 'LIMA, Peru — The sea rose.';

function cityOf(placed: Partial<Placed>, names: readonly string[] = [], opening = ''): unknown {
  return inferCity({tags: [], ...placed}, names, opening);
}

describe('inferCity', () => {
  it('goes by the city that the feed gives before all else', () => {
    const filed = {city: {name: 'Kyiv'}, tags: ['Paris'], place: 'Lyon'};
    expect(cityOf(filed, [], wire)).to.equal('Kyiv');
    expect(cityOf(filed, ['Paris', 'Lyon', 'Lima'], wire)).to.equal(undefined);
  });

  it('goes by the tags that are among the cities named, then', () => {
    const tagged = {tags: ['Sport', 'kyiv'], place: 'Lyon'};
    expect(cityOf(tagged, ['Lyon', 'Kyiv', 'Lima'], wire)).to.equal('Kyiv');
  });

  it('takes no tag for a city where no cities are named', () => {
    expect(cityOf({tags: ['Kyiv']})).to.equal(undefined);
  });

  it('knows a city in whatever letters, with accents or without', () => {
    const names = ['São Paulo', 'Zurich'];
    expect(cityOf({city: {name: 'SAO PAULO'}}, names)).to.equal('São Paulo');
    expect(cityOf({tags: ['Zürich']}, names)).to.equal('Zurich');
    expect(cityOf({}, names, 'SAO PAULO (AP) — Rain fell.')).to.equal('São Paulo');
  });

  it('goes by the place that the story is about, then', () => {
    expect(cityOf({place: 'Lyon'}, [], wire)).to.equal('Lyon');
    expect(cityOf({place: 'lyon'}, ['Lyon', 'Lima'], wire)).to.equal('Lyon');
    expect(cityOf({place: 'Riyadh, Saudi Arabia'}, ['Riyadh'])).to.equal('Riyadh');
    expect(cityOf({place: 'Riyadh, Saudi Arabia'})).to.equal('Riyadh');
    expect(cityOf({place: 'Washington, D.C.'}, ['Washington, D.C.'])).to.equal('Washington, D.C.');
    expect(cityOf({place: 'Villeurbanne'}, ['Lyon', 'Lima'], wire)).to.equal('Lima');
  });

  it('goes by the dateline, last', () => {
    expect(cityOf({}, [], wire)).to.equal('Lima');
    expect(cityOf({}, ['LIMA'], wire)).to.equal('LIMA');
    expect(cityOf({}, ['Kyiv'], wire)).to.equal(undefined);
    // A small town stands alone where the page asks for it.
    const local = 'LOWELL — The mill will be flats.';
    expect(cityOf({}, ['Kyiv', 'Lowell'], local)).to.equal('Lowell');
    expect(cityOf({}, [], local)).to.equal(undefined);
  });
});
