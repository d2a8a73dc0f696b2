/** In what the feed is written, and in what it says that it is. */
import {namedEncodings} from '../../decode-source.js';
import {harmless} from '../../harmless.js';
import type {Rule} from '../finding.js';
import type {Subject} from '../subject.js';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** How a feed gets into UTF-8, by the family of its format. */
const howToEncode = {
  'JSON Feed': 'Write the feed in UTF-8; there is no JSON in anything else.',
  RSS: `Write the feed in UTF-8, and say so: ${declaration}.`,
  Atom: `Write the feed in UTF-8, and say so: ${declaration}.`,
  WordPress: 'Let the site answer in UTF-8; there is no JSON in anything else.',
};

export const encodingRules: readonly Rule[] = [
  {
    code: 'utf-16',
    severity: 'error',
    title: 'It is in UTF-16',
    why: 'In browsers the elements read every feed as UTF-8, and make little or nothing of this one. newsrack-server feed reads it as it is meant.',
    fix: howToEncode,
    find({encoding}) {
      return encoding.startsWith('utf-16')
        ? {sentence: 'It is in UTF-16, not in UTF-8.'}
        : undefined;
    },
  },
  {
    code: 'not-utf-8',
    severity: 'warning',
    title: 'It is not in UTF-8',
    why: 'In browsers the elements read every feed as UTF-8: letters beyond English ones are garbled. newsrack-server feed reads it as it is meant, if the feed says what it is in.',
    fix: howToEncode,
    find(subject) {
      if (/^utf-(8|16)/.test(subject.encoding)) return undefined;
      const label = labelOf(subject);
      if (label === undefined) return {sentence: 'It is not in UTF-8, and does not say in what.'};
      return {
        sentence: isUtf8(label)
          ? `It says that it is in ${harmless(label, 40)}, but there is in it what is none.`
          : `It says that it is in ${harmless(label, 40)}, not in UTF-8.`,
      };
    },
  },
  {
    code: 'encoding-misnamed',
    severity: 'advice',
    title: 'It is in UTF-8, but says something else',
    why: 'The elements and newsrack-server feed read it as UTF-8 all the same. Other readers go by what it says, and garble letters beyond English ones.',
    fix: {
      'JSON Feed': 'Take “charset” out of the content type, or say utf-8 there.',
      RSS: `Say utf-8 in the content type, and begin with ${declaration}.`,
      Atom: `Say utf-8 in the content type, and begin with ${declaration}.`,
      WordPress: 'Say utf-8 in the content type.',
    },
    find(subject) {
      const label = labelOf(subject);
      if (subject.encoding !== 'utf-8' || label === undefined || isUtf8(label)) return undefined;
      return {sentence: `It is in UTF-8, but says that it is in ${harmless(label, 40)}.`};
    },
  },
];

/** In what the feed says that it is: by its content type, else by its XML declaration. */
function labelOf({answer, text}: Subject): string | undefined {
  const {said, declared} = namedEncodings(answer?.headers.get('content-type'), text);
  return said ?? declared;
}

/** Whether a label is that of UTF-8, of which US-ASCII is a part. */
function isUtf8(label: string): boolean {
  return /^(utf-?8|us-ascii)$/i.test(label);
}
