// What people say in stories: short and long, nested, changed, removed, and in other scripts.

import type {Member} from '../../src/model/session.js';
import {minutesAgo} from '../network/clock.js';
import type {Said} from '../support/memory-backend.js';

/** The reader of most stories. */
export const salma: Member = {id: 'salma', name: 'Salma Idris', roles: []};
/** One who may approve and remove. */
export const moderator: Member = {id: 'mod', name: 'Ines Albuquerque', roles: ['moderator']};

const by = (name: string): Said['author'] => ({id: name, name});
const own = {id: salma.id, name: salma.name};

/** A thread as there are many, in which the reader has said something, too. */
export const someComments: readonly Said[] = [
  {
    text: 'Nine years! My daughter has never been on it.',
    author: by('Tomás Rey'),
    published: minutesAgo(3000),
  },
  {
    text: 'Mine neither. We go on Sunday, rain or shine.\n\nThe early boat, if I can get them out of bed.',
    author: by('Wanjiru Otieno'),
    parentId: 'c1',
    published: minutesAgo(2900),
  },
  {
    text: 'Then wave at the east quay.',
    author: by('Tomás Rey'),
    parentId: 'c2',
    published: minutesAgo(2890),
  },
  {
    text: 'The old timetable is at https://harbour-post.example/timetable?year=2017 for those who kept the day free.',
    author: by('Hanna Lindqvist'),
    published: minutesAgo(600),
    edited: minutesAgo(590),
  },
  {text: 'I have kept the day free since then.', author: own, published: minutesAgo(5)},
];

/** The reader's own, which a moderator has not seen yet, and another's. */
export const heldComments: readonly Said[] = [
  ...someComments,
  {
    text: 'See https://a.example and https://b.example and https://c.example and https://d.example',
    author: own,
    status: 'pending',
    published: minutesAgo(2),
  },
  {
    text: 'Cheap watches, cheap watches.',
    author: by('Watches For You'),
    status: 'pending',
    published: minutesAgo(1),
  },
];

/** One was removed, and its replies are still there. */
export const withRemoved: readonly Said[] = [
  {text: '', author: undefined, status: 'removed', published: minutesAgo(90)},
  {
    text: 'That was uncalled for.',
    author: by('Wanjiru Otieno'),
    parentId: 'c1',
    published: minutesAgo(80),
  },
];

/** Names and words that do not break where one would like them to. */
export const longWords: readonly Said[] = [
  {
    text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(
      3,
    ),
    author: by('Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft Schmidt'),
    published: minutesAgo(50),
  },
  {
    text: `https://harbour-post.example/${'a-very-long-address-without-any-end/'.repeat(6)}`,
    author: by('A'),
    parentId: 'c1',
    published: minutesAgo(40),
  },
  {
    text: 'One\n\n\nword\n\n\na\n\n\nline.',
    author: by('B'),
    parentId: 'c2',
    published: minutesAgo(30),
  },
];

/** Arabic, with one comment in another language among them. */
export const rightToLeft: readonly Said[] = [
  {text: 'أخيراً! انتظرنا هذا اليوم طويلاً.', author: by('سلمان الدوسري'), published: minutesAgo(70)},
  {
    text: 'وأنا أيضاً، منذ 2017.\nنلتقي على الرصيف الشرقي.',
    author: by('أمل حداد'),
    parentId: 'c1',
    published: minutesAgo(60),
  },
  {
    text: 'See you there!',
    author: by('Tomás Rey'),
    parentId: 'c2',
    published: minutesAgo(50),
  },
];

const sayings = [
  'Was there a band?',
  'There was, and it played until the boat was out of sight.',
  'They never took the timetable down.',
  'It seemed rude.',
  'I would have taken it down.',
];

/** A thread in which many have had their say, nested as deep as people nest. */
export const longThread: readonly Said[] = Array.from({length: 120}, (_, index) => ({
  text: `${index + 1}. ${sayings[index % sayings.length]}`,
  author: by(`Reader ${(index * 7) % 23}`),
  parentId: index % 6 ? `c${index - ((index - 1) % 2)}` : undefined,
  published: minutesAgo(5000 - index),
}));
