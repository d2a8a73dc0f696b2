import {expect} from '@open-wc/testing';
import {countCharacters} from '../../src/lib/count-characters.js';

describe('countCharacters', () => {
  const family = '👨‍👩‍👧‍👦';
  const cases: [name: string, text: string, count: number][] = [
    ['nothing', '', 0],
    ['letters', 'news', 4],
    ['a letter and its accent as one', 'e\u0301', 1],
    ['a family as one', family, 1],
    ['a flag as one', '🇸🇦', 1],
    ['exactly a slice', 'a'.repeat(500), 500],
    ['one more than a slice', 'a'.repeat(501), 501],
    ['characters that a slice would cut', 'a'.repeat(495) + family.repeat(200), 695],
    ...[490, 491, 492, 493, 494, 495, 496, 497].map((length): [string, string, number] => [
      `families after ${length} letters`,
      'a'.repeat(length) + family.repeat(2),
      length + 2,
    ]),
    ['a character longer than a slice as several', 'a' + '\u0301'.repeat(1200) + 'b', 4],
    ['lines', 'a\n'.repeat(1000), 2000],
  ];
  for (const [name, text, count] of cases) {
    it(`counts ${name}`, () => {
      expect(countCharacters(text)).to.equal(count);
    });
  }
});
