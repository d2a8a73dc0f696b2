/** What a browser on a page of another site will be allowed to fetch. */
import type {Answer} from '../answer.js';
import {isOwnMachine} from '../answer.js';
import type {Rule} from '../finding.js';
import {familyOf} from '../subject.js';
import {harmless, listed} from '../words.js';

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
      if (!answer || !said || allows(answer, answer.headers)) return undefined;
      return {
        sentence: `A page of ${answer.origin} may not read it: ${header} is “${harmless(said, 80)}”.`,
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
      const closed = answer?.hops.filter((hop) => !allows(answer, hop.headers));
      if (!closed?.length) return undefined;
      const from = closed.map((hop) => hop.from);
      return {
        sentence: `Pages of other sites may not follow the redirect at ${listed(from)}: it has no ${header}.`,
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
  {
    code: 'not-utf-8',
    severity: 'warning',
    title: 'It is not in UTF-8',
    why: 'In browsers the elements read every feed as UTF-8: letters beyond English ones are garbled. newsrack-server feed reads the feed as it is meant.',
    fix: 'Write the feed in UTF-8, and say so: <?xml version="1.0" encoding="UTF-8"?>.',
    find({text, answer}) {
      const said =
        /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(
          answer?.headers.get('content-type') ?? '',
        )?.[1] ?? /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(text.slice(0, 512))?.[1];
      if (!said || /^(utf-?8|us-ascii)$/i.test(said)) return undefined;
      return {sentence: `It says that it is in ${harmless(said, 40)}, not in UTF-8.`};
    },
  },
];

/** Whether a page of the asking site may read an answer, as browsers judge it. */
function allows({origin, hops}: Answer, headers: Headers): boolean {
  const said = headers.get(header);
  if (said === '*' || said === origin) return true;
  // Behind a redirect to another site browsers call the page’s site “null”.
  return said === 'null' && hops.some(({from, to}) => new URL(from).origin !== new URL(to).origin);
}

function isSecure(address: string): boolean {
  const url = new URL(address);
  return url.protocol === 'https:' || isOwnMachine(url);
}
