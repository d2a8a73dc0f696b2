/** What the feed says of itself. */
import {familyOf} from '../family.js';
import type {Rule} from '../finding.js';
import {harmless} from '../../harmless.js';
import {isLanguage} from '../../language-tag.js';
import {listed} from '../words.js';
import {mistakeInXml} from '../xml-mistake.js';

const day = 24 * 60 * 60 * 1000;
/** For how many days a paper that is alive may be silent. */
const silence = 30;

const hasText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

export const feedRules: readonly Rule[] = [
  {
    code: 'not-well-formed',
    severity: 'warning',
    title: 'The document is not quite XML',
    why: 'It was read as it was meant, as browsers with Newsrack do. Other readers of feeds may show nothing.',
    fix: 'Let a library write the feed instead of a template; it knows what has to be escaped.',
    find({format, text}) {
      const family = familyOf(format);
      const mistake = family === 'RSS' || family === 'Atom' ? mistakeInXml(text) : undefined;
      return mistake === undefined
        ? undefined
        : {
            sentence: `It is not quite XML; the first mistake is in ${harmless(mistake).replace(/\.$/, '')}.`,
          };
    },
  },
  {
    code: 'feed-empty',
    severity: 'warning',
    title: 'There are no items',
    why: 'Readers see a sentence that says that there is no news yet.',
    fix: 'See whether this is the right address, and whether its filter lets anything through.',
    find({items}) {
      return items.length === 0 ? {sentence: 'There are no items in it.'} : undefined;
    },
  },
  {
    code: 'feed-silent',
    severity: 'advice',
    title: 'There was no news lately',
    why: 'Some sites leave an old feed where it was when they begin a new one.',
    fix: 'See whether the site has another address for its feed now.',
    find({shown, now}) {
      const newest = Math.max(...shown.map(({article}) => article.published ?? -Infinity));
      if (!Number.isFinite(newest) || now - newest < silence * day) return undefined;
      const days = Math.floor((now - newest) / day);
      return {sentence: `The newest story is ${days} days old.`};
    },
  },
  {
    code: 'feed-expired',
    severity: 'warning',
    title: 'The feed says that it has ended',
    why: 'With “expired” a publisher says that nothing will ever be added; pages stop asking.',
    fix: 'Take “expired” out, or give readers the address of the feed that goes on.',
    find({data}) {
      return data['expired'] === true ? {sentence: 'It says that it has ended.'} : undefined;
    },
  },
  {
    code: 'version-missing',
    severity: 'advice',
    title: 'The version is missing or strange',
    why: 'Programs tell by it what they have before them.',
    fix: 'Write "version": "https://jsonfeed.org/version/1.1" at the top.',
    find({data, format}) {
      if (format !== 'JSON Feed') return undefined;
      const version = data['version'];
      if (typeof version === 'string' && /^https:\/\/jsonfeed\.org\/version\/1/.test(version)) {
        return undefined;
      }
      const said =
        version === undefined ? 'no version' : `the version “${harmless(show(version))}”`;
      return {sentence: `It has ${said}.`};
    },
  },
  {
    code: 'feed-title-missing',
    severity: 'warning',
    title: 'The feed has no title',
    why: 'Where several feeds are shown as one, each story says by it which paper it is from.',
    fix: {
      'JSON Feed': 'Give the feed a "title": the name of the paper.',
      RSS: 'Give <channel> a <title>: the name of the paper.',
      Atom: 'Give <feed> a <title>: the name of the paper.',
      WordPress:
        'Posts by themselves do not say whose they are; newsrack-server feed has a name for each source.',
    },
    find({data}) {
      return hasText(data['title']) ? undefined : {sentence: 'The feed has no title.'};
    },
  },
  {
    code: 'home-page-missing',
    severity: 'advice',
    title: 'The feed does not say which site it is of',
    why: 'The name of the source then has no link, and relative addresses count from the feed’s own.',
    fix: {
      'JSON Feed': 'Give the feed a "home_page_url".',
      RSS: 'Give <channel> a <link> with the address of the site.',
      Atom: 'Give <feed> a <link href="…"/> with the address of the site.',
      WordPress:
        'Posts by themselves do not say that; newsrack-server feed has an address for each source.',
    },
    find({data}) {
      return hasText(data['home_page_url'])
        ? undefined
        : {sentence: 'The feed does not say which site it is of.'};
    },
  },
  {
    code: 'language-missing',
    severity: 'advice',
    title: 'The language is missing',
    why: 'Screen readers pronounce by it, and browsers choose fonts and the direction of the text.',
    fix: {
      'JSON Feed': 'Give the feed a "language", such as "en" or "ar".',
      RSS: 'Give <channel> a <language>, such as en or ar.',
      Atom: 'Give <feed> an xml:lang, such as en or ar.',
      WordPress:
        'Posts by themselves do not say that; newsrack-server feed has a language for each source.',
    },
    find({shown}) {
      const silent = shown.filter(({article}) => !article.language);
      if (silent.length === 0) return undefined;
      return {
        sentence:
          silent.length === shown.length
            ? 'It does not say which language it is in.'
            : `Of some items it does not say which language they are in.`,
        places: silent.length === shown.length ? undefined : silent.map((item) => ({item})),
      };
    },
  },
  {
    code: 'language-strange',
    severity: 'warning',
    title: 'The language is none',
    why: 'A browser passes over a language that it cannot read.',
    fix: 'Write it as BCP 47 does: en, en-GB, pt-BR, zh-Hant; with a hyphen.',
    find({data, shown}) {
      const said = new Set(
        [data['language'], ...shown.map(({article}) => article.language)].filter(hasText),
      );
      const strange = [...said].filter((tag) => !isLanguage(tag as string));
      if (strange.length === 0) return undefined;
      const names = strange.slice(0, 3).map((tag) => `“${harmless(tag as string, 40)}”`);
      return {sentence: `It says that its language is ${listed(names)}, which is none.`};
    },
  },
  {
    code: 'embed-missing',
    severity: 'warning',
    title: 'Posts came without what belongs to them',
    why: 'Their pictures, authors and categories are not in the answer but only named by numbers. The elements and newsrack-server feed ask for them by themselves.',
    fix: 'To have a file with everything, ask for …/wp-json/wp/v2/posts?_embed=author,wp:featuredmedia,wp:term',
    find({format, text}) {
      if (familyOf(format) !== 'WordPress' || text.includes('"_embedded"')) return undefined;
      return {sentence: 'The posts came without what belongs to them.'};
    },
  },
];

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
