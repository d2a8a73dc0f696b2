/** What partners may do with the stories. */
import type {Rule} from '../finding.js';
import {counted} from '../words.js';

export const licenceRules: readonly Rule[] = [
  {
    code: 'license-missing',
    severity: 'advice',
    title: 'The licence is missing',
    why: 'Partners do not learn on what terms they may show the stories, and readers see none.',
    fix: {
      'JSON Feed':
        'Write "_newsrack": {"license": {"name": "CC BY 4.0", "url": "https://…"}} at the top of the feed, or in the item.',
      RSS: 'Write <creativeCommons:license>https://creativecommons.org/licenses/by/4.0/</creativeCommons:license> in <channel>, or another address that says the terms.',
      Atom: 'Write <link rel="license" href="https://…"/> in <feed>, with an address that says the terms.',
      WordPress: 'Posts do not say that; newsrack-server feed has a licence for each source.',
    },
    find({shown}) {
      const places = shown
        .filter(({article}) => !article.license && !article.attribution)
        .map((item) => ({item, field: '_newsrack.license'}));
      if (places.length === 0) return undefined;
      if (places.length === shown.length) return {sentence: 'It names no licence.'};
      return {
        sentence: `${counted(places.length, 'has no licence', 'have no licence', shown.length)}.`,
        places,
      };
    },
  },
];
