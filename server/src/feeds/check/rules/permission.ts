/** What a browser on a page of another site will be allowed to fetch. */
import type {Answer, Hop} from '../answer.js';
import {askingOrigin, isOwnMachine} from '../answer.js';
import {familyOf} from '../family.js';
import type {Rule} from '../finding.js';
import {harmless} from '../../harmless.js';
import {listed} from '../words.js';

const header = 'Access-Control-Allow-Origin';
/** How the header is added, for every format. */
const howToAllow =
  `Send the header “${header}: *” with the feed. nginx: add_header ${header} "*" always; ` +
  `Apache: Header always set ${header} "*". ` +
  'Or let newsrack-server feed fetch it and pass it on to browsers.';

/** What is served for a feed of each family; all of them are read. */
const types = {
  'JSON Feed': /^application\/(feed\+)?json$/,
  RSS: /^(application|text)\/(rss\+|rdf\+)?xml$/,
  Atom: /^(application|text)\/(atom\+)?xml$/,
  WordPress: /^application\/json$/,
};
const usualTypes = {
  'JSON Feed': 'Serve it as application/feed+json, or as application/json.',
  RSS: 'Serve it as application/rss+xml.',
  Atom: 'Serve it as application/atom+xml.',
  WordPress: 'Serve it as application/json.',
};

export const permissionRules: readonly Rule[] = [
  {
    code: 'cors-missing',
    severity: 'error',
    title: 'Other sites may not read it',
    why: 'Browsers give a page only what the answer allows that page’s site to read.',
    fix: howToAllow,
    find({answer}) {
      if (!answer || answer.headers.has(header)) return undefined;
      return {sentence: `Other sites may not read it: the answer has no ${header}.`};
    },
  },
  {
    code: 'cors-other-site',
    severity: 'error',
    title: 'Only certain sites may read it',
    why: 'Browsers give a page only what the answer allows that page’s site to read. The header holds one site, or a star for all.',
    fix: howToAllow,
    find({answer}) {
      const said = answer?.headers.get(header);
      if (!answer || !said || allows(answer, answer.headers, answer.hops)) return undefined;
      const value = `${header} is “${harmless(said, 80)}”`;
      return {
        sentence:
          askingOrigin(answer, answer.hops) === 'null'
            ? `Behind the redirect to another site browsers ask as “Origin: null”, and may not read it: ${value}.`
            : `A page of ${answer.origin} may not read it: ${value}.`,
      };
    },
  },
  {
    code: 'cors-not-varied',
    severity: 'warning',
    title: 'A cache may keep other sites out',
    why: 'The answer names the site that asked. A cache that does not know that it is for one site alone hands it to the next, whose browser refuses it.',
    fix: `Send “${header}: *” instead, or “Vary: Origin” as well.`,
    find({answer}) {
      const said = answer?.headers.get(header);
      if (!answer || said !== answer.origin) return undefined;
      const varies = (answer.headers.get('vary') ?? '').toLowerCase().split(/\s*,\s*/);
      if (varies.includes('origin') || varies.includes('*')) return undefined;
      return {sentence: `${header} names the site that asks, but “Vary: Origin” is missing.`};
    },
  },
  {
    code: 'redirect-without-cors',
    severity: 'error',
    title: 'The redirect may not be followed from other sites',
    why: 'Browsers ask each answer on the way for permission, those that only lead on, too.',
    fix: 'Use the address where the redirect ends. Or send the header with redirects as well: nginx needs “always” for that.',
    find({answer}) {
      const closed = answer?.hops.filter(
        (hop, index) => !allows(answer, hop.headers, answer.hops.slice(0, index)),
      );
      if (!closed?.length) return undefined;
      const from = closed.map((hop) => hop.from);
      const isSilent = closed.every((hop) => !hop.headers.has(header));
      const said = isSilent ? `it has no ${header}` : `its ${header} does not let them`;
      return {
        sentence: `Pages of other sites may not follow the redirect at ${listed(from)}: ${said}.`,
      };
    },
  },
  {
    code: 'redirect-to-http',
    severity: 'error',
    title: 'A redirect leads to http://',
    why: 'Browsers let no page of https follow it.',
    fix: 'Let the redirect lead to https://; often a proxy in front has to tell the site that it speaks https.',
    find({answer}) {
      const hop = answer?.hops.find(({from, to}) => isSecure(from) && !isSecure(to));
      return hop && {sentence: `The redirect at ${hop.from} leads to ${hop.to}, without https.`};
    },
  },
  {
    code: 'redirect-for-good',
    severity: 'warning',
    title: 'The feed has moved for good',
    why: 'Each refresh takes two requests, and one day the old address may be gone.',
    fix: 'Use the new address.',
    find({answer}) {
      if (!answer?.hops.length) return undefined;
      if (!answer.hops.every(({status}) => status === 301 || status === 308)) return undefined;
      return {
        sentence: `It has moved to ${answer.url} for good.`,
        fix: `Use the new address: ${answer.url}`,
      };
    },
  },
  {
    code: 'redirect-for-now',
    severity: 'advice',
    title: 'The feed is elsewhere for now',
    why: 'Each refresh takes two requests.',
    fix: 'Use the address where the redirect ends, unless it is meant to change.',
    find({answer}) {
      if (!answer?.hops.length) return undefined;
      if (answer.hops.every(({status}) => status === 301 || status === 308)) return undefined;
      return {sentence: `It is at ${answer.url} for now.`};
    },
  },
  {
    code: 'address-insecure',
    severity: 'error',
    title: 'The feed’s address has no https',
    why: 'Browsers let no page of https load it.',
    fix: 'Use the address with https://. If there is none, newsrack-server feed can fetch the feed and serve it with https.',
    find({answer}) {
      if (!answer || isSecure(answer.asked)) return undefined;
      return {sentence: 'Its address begins with http://, not with https://.'};
    },
  },
  {
    code: 'address-with-password',
    severity: 'error',
    title: 'There is a password in the address',
    why: 'Browsers refuse to fetch such an address for a page. And whoever opens the page could read the password in it.',
    fix: 'Put the feed where nobody has to sign in. Or let newsrack-server feed fetch it, which can sign in and keeps the password to itself.',
    find({answer}) {
      if (answer?.hasPassword) return {sentence: 'Its address has a name or a password in it.'};
      const hop = answer?.hops.find(leadsToPassword);
      return (
        hop && {
          sentence: `The redirect at ${hop.from} leads to an address with a name or a password in it.`,
        }
      );
    },
  },
  {
    code: 'content-type-unusual',
    severity: 'advice',
    title: 'The content type is unusual',
    why: 'The elements read it all the same. Other readers may not, and browsers may offer it for download.',
    fix: usualTypes,
    find({answer, format}) {
      if (!answer) return undefined;
      const said = answer.headers.get('content-type');
      const [type = ''] = (said ?? '').toLowerCase().split(/\s*;/);
      if (types[familyOf(format)].test(type)) return undefined;
      return {
        sentence: said
          ? `It comes as “${harmless(said, 80)}”.`
          : 'It comes without saying what it is.',
      };
    },
  },
];

/** Whether a page of the asking site may read an answer that came after these redirects, as browsers judge it. */
function allows(answer: Answer, headers: Headers, before: readonly Hop[]): boolean {
  const said = headers.get(header);
  return said === '*' || said === askingOrigin(answer, before);
}

/** Whether an answer leads to an address with a name or a password in it. */
function leadsToPassword({from, headers}: Hop): boolean {
  const location = headers.get('location') ?? '';
  if (!URL.canParse(location, from)) return false;
  const {username, password} = new URL(location, from);
  return username + password !== '';
}

function isSecure(address: string): boolean {
  const url = new URL(address);
  return url.protocol === 'https:' || isOwnMachine(url);
}
