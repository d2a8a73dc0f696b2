/** Where the stories are filed from. */
import type {Rule} from '../finding.js';
import {placedBy} from '../placed-by.js';
import {counted, listed} from '../words.js';

export const cityRules: readonly Rule[] = [
  {
    code: 'city-missing',
    severity: 'advice',
    title: 'An item has no city',
    why: 'It is not among the stories of <around-the-cities>. A city is taken from _newsrack, from tags among those that a page asks for, from the place that the feed names, and from the dateline that opens the story.',
    fix: {
      'JSON Feed': 'Write "_newsrack": {"city": "Riyadh"} in the item.',
      RSS: 'Write <category>Riyadh</category> in the <item>, and ask for that city on the page.',
      Atom: 'Write <category term="Riyadh"/> in the <entry>, and ask for that city on the page.',
      WordPress:
        'Give the post a category or tag with the city’s name, and ask for that city on the page.',
    },
    find({shown, cities}) {
      const places = shown
        .filter(({article}) => !placedBy(article, cities))
        .map((item) => ({item, field: '_newsrack.city'}));
      if (places.length === 0) return undefined;
      const among = cities.length > 0 ? ` among ${listed(cities)}` : '';
      return {
        sentence: `${counted(places.length, 'has no city', 'have no city', shown.length)}${among}.`,
        places,
      };
    },
  },
  {
    code: 'city-without-stories',
    severity: 'advice',
    title: 'A city has no story',
    why: 'It is among the cities that were given with --cities, and <around-the-cities> shows it empty.',
    fix: 'See whether the feed spells the city in the same way.',
    find({shown, cities}) {
      const empty = cities.filter(
        (city) => !shown.some(({article}) => placedBy(article, cities)?.city === city),
      );
      if (empty.length === 0 || shown.length === 0) return undefined;
      return {sentence: `There is no story from ${listed(empty)}.`};
    },
  },
];
