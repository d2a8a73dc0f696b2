import {expect} from '@open-wc/testing';
import {cityOfDateline} from '../../src/model/dateline.js';

const city = (opening: string, names?: readonly string[]): string | undefined =>
  cityOfDateline(opening, names)?.name;

/** What is read of each opening, beside what is to be read. */
function reads(openings: Record<string, string | undefined>): void {
  const read = Object.keys(openings).map((opening) => [opening, city(opening)]);
  expect(Object.fromEntries(read)).to.deep.equal(openings);
}

describe('cityOfDateline', () => {
  it('reads a place in capitals before its country, its agency or a day', () => {
    reads({
      'RIYADH, Saudi Arabia — The talks resumed.': 'Riyadh',
      'PARIS (AP) - Ministers met.': 'Paris',
      'WASHINGTON, Feb. 18 (Reuters) — The bill was signed.': 'Washington',
      'KYIV, Ukraine, Nov 20 (AFP) - Sirens were heard.': 'Kyiv',
      'BERLIN, 18. November – Der Bundestag tagt.': 'Berlin',
      'MOSCOW, November 20. /TASS/. The rocket is ready.': 'Moscow',
      'LONDON--(BUSINESS WIRE)--A bank opens a branch.': 'London',
    });
  });

  it('tells a town from the city that it is called after by its state', () => {
    reads({
      'PARIS, Texas (AP) — A tornado hit downtown.': 'Paris, Texas',
      'LONDON, Ontario — Two people were hurt.': 'London, Ontario',
      'ROME, Ga. (AP) — The river rose.': 'Rome, Ga.',
      'LONDON, England — Two people were hurt.': 'London',
      'LONDON, UK — Two people were hurt.': 'London',
      'SAN JOSE, Calif. (AP) — A chip was shown.': 'San Jose',
    });
  });

  it('takes no word that says what follows for a place', () => {
    reads({
      'ABOARD AIR FORCE ONE (AP) — The president spoke.': undefined,
      'PHOTO (AFP) - A ferry leaves.': undefined,
      'BREAKING NEWS, Jan. 5 — A ferry leaves.': undefined,
    });
  });

  it('takes the first of two cities', () => {
    reads({'WASHINGTON/NEW YORK, Nov 19 (Reuters) - Bonds fell.': 'Washington'});
  });

  it('reads a place that is not in capitals where an agency, a day or a country says what it is', () => {
    reads({
      'Berlin (dpa) - Die Bahn streikt.': 'Berlin',
      'Madrid, 18 nov (EFE).- El Gobierno aprobó la ley.': 'Madrid',
      'Riyadh, 20 November (SPA) -- The cabinet met.': 'Riyadh',
      'Bogota, Colombia – For years nobody came.': 'Bogota',
      'São Paulo — The rain came.': undefined,
      'Jane Doe, Manager — We agree.': undefined,
    });
  });

  it('knows large cities where they stand alone, before a dash or a colon', () => {
    reads({
      'LONDON — “It is over,” he said.': 'London',
      'LOS ANGELES – Fires burned.': 'Los Angeles',
      'RIYADH: The summit opened.': 'Riyadh',
      'LOWELL — The mill will be flats.': undefined,
    });
  });

  it('knows the cities that it is given', () => {
    expect(city('LOWELL — The mill will be flats.', ['Paris', 'Lowell'])).to.equal('Lowell');
    expect(city('Lowell — The mill will be flats.', ['Lowell'])).to.equal(undefined);
  });

  it('passes over a byline and the spaces that markup leaves', () => {
    reads({
      'By A. Writer\nPARIS — The strike goes on.': 'Paris',
      'By JANE DOE, Associated Press NEW YORK (AP) — A record fell.': 'New York',
      ' KABUL\u00a0,\nAfghanistan ( AP )\u202f— Schools opened.': 'Kabul',
      'By JANE DOE — The river is high.': undefined,
    });
  });

  it('writes a place as it is written elsewhere', () => {
    reads({
      'PORT OF SPAIN, Trinidad and Tobago — Music played.': 'Port of Spain',
      'AIX-EN-PROVENCE, France — Lavender is early.': 'Aix-en-Provence',
      'COEUR D’ALENE, Idaho — Smoke hung over the lake.': 'Coeur d’Alene',
      'L’AQUILA, Italy — The dome opened.': 'L’Aquila',
      'ST. JOHN’S, Newfoundland — Icebergs came.': 'St. John’s',
      'İSTANBUL (AA) - Köprü kapandı.': 'İstanbul',
    });
  });

  it('reads the datelines of Arabic, Russian, Chinese, Japanese and Korean agencies', () => {
    reads({
      'الرياض (رويترز) - قال الوزير': 'الرياض',
      'МОСКВА, 18 ноя — РИА Новости. Снег пошёл.': 'Москва',
      '新华社北京11月18日电 国务院召开会议。': '北京',
      '［東京 １８日 ロイター］ - 日経平均は続落した。': '東京',
      '(서울=연합뉴스) 김기자 기자 = 지하철이 멈췄다.': '서울',
    });
  });

  it('takes no label, maker, person or sentence for a place', () => {
    const openings = [
      'BREAKING — The minister has resigned.',
      'UPDATE 2 - Oil falls.',
      'WATCH: Fireworks.',
      'NASA — the space agency — has a rover.',
      'COVID-19 — Cases fall.',
      'U.S. — The economy grew.',
      'CEO TIM COOK — A profile.',
      'Apple (AAPL) - Shares rose.',
      '2026 — A year of elections.',
      'Thursday, Nov. 20 — The day in pictures.',
      'Updated, 18 November – The list was changed.',
      'Paris — the city of light — went dark.',
      'PARIS is a city that never sleeps - so they say.',
      'RIYADH, Saudi Arabia',
      '—',
      '',
    ];
    reads(Object.fromEntries(openings.map((opening) => [opening, undefined])));
  });

  it('is done at once with what is made to keep it busy', () => {
    const long = ['A ', 'A-', 'A, ', 'By Aa ', '(', 'A (x/', 'A de ', 'a’', '1 de '].map(
      (part) => part.repeat(100_000) + ' — B',
    );
    const started = performance.now();
    long.forEach((opening) => city(opening));
    expect(performance.now() - started).to.be.below(500);
  });
});
