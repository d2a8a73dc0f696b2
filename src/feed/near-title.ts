// Whether two headlines are the same one, as two papers print what one agency wrote: in other
// capitals, with other quotation marks, a word added at the end, a letter written otherwise. Never
// where one word stands for another, since one word makes another story of it.

/** A headline, ready to be compared. */
export interface Title {
  readonly words: readonly string[];
  /** All words in one text. */
  readonly text: string;
}

/** More words than these are not compared. */
const longest = 40;

/** Scripts without spaces between words: each character counts as one. */
const wide =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const isWide = RegExp(`^${wide}`, 'u');
const word = RegExp(`${wide}|(?:(?!${wide})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Accents of Europe, and the marks over Arabic letters and the stretching of them. */
const marks = /[\u0300-\u036f]|\u0640|[\u064b-\u065f]|\u0670/g;

const small = new Set(
  (
    'a an and as at by for in is it its of on or than that the with de des du et la le les un une ' +
    'al con del el en los las por que y das der die den dem ein eine im in mit und ' +
    'da do e il lo o os per di و في على عن в и на с'
  ).split(' '),
);
/** Words that deny a story, or make it that of somebody else, or of another time. */
const turns = new Set(
  (
    'against cannot deny denies denied fail fails failed hardly less never no not refuses without aucun jamais ne ' +
    'non pas sans contra nunca sin kein keine nicht nie ohne não senza لا لم لن ليس غير не ни нет без ' +
    'another almost attempted deputy ex former nearly vice first second third fourth fifth ' +
    'ancien ancienne autre deuxième second seconde troisième vice otro otra segundo segunda tercer tercera ' +
    'ehemalige ehemaliger weitere weiterer zweite zweiter dritte dritter altro altra secondo seconda ' +
    'outro outra segundo ثان آخر السابق نائب второй другой бывший'
  )
    .split(' ')
    .map(spelling),
);
/** What headlines consist of that stand above another story every day. */
const generic =
  /^(\p{N}+|\p{L}+(day|days)|(jan|febr)(uary)?|mar(ch)?|april?|may|june?|july?|aug(ust)?|(sept?|octo?|nov|dec)(em)?(ber)?|about|afternoon|all|answers?|best|bliv|briefing|briefs?|bulletin|calendar|clarifications?|corrections?|crossword|daily|editorial|editors?|evening|forecast|headlines?|history|horoscopes?|hours?|how|images?|key|know|latest|letters?|look|lottery|market|markets|minutes?|month|morning|most|need|news|newsletter|now|numbers?|open|opinion|photos?|pictures?|podcast|quiz|read|recap|report|review|results?|round|roundup|schedule|scores?|sports?|stock|stocks|stories|story|things?|thread|tips?|top|tv|updated?|updates?|video|videos|watch|weather|week|weekend|weekly|what|where|who|why|world|year|you|your|actualité|bulletin|ce|jour|journal|matin|météo|noticias|día|resumen|semana|nachrichten|wetter|tag|woche|morgen|notizie|oggi|giorno|أخبار|اليوم|نشرة|موجز|новости|дня|главное)$/u;
/** How reports begin that each paper writes for itself, for as long as something lasts. */
const running =
  /^(live( ?blog| ?ticker| ?updates?)?|as it happened|en (direct|vivo)|in diretta|ao vivo|direct|مباشر|بث مباشر|直 播|онлаин|онлайн)(?= |$)/u;

/**
 * Prepares a headline: its words in small letters, without accents, in one spelling. Where it ends with its paper’s name, as aggregators write it, that is left
 * out. Undefined for one so short or so common that others have it by chance.
 */
export function readTitle(title: string, paper: string | undefined): Title | undefined {
  const [, start, end] = /^(.+?) [-–—|] ([^-–—|]+)$/.exec(title) ?? [];
  const own = end && paper && fold(end) == fold(paper) ? start! : title;
  const written = (fold(own).match(word) ?? []).slice(0, longest);
  const weight = written.reduce(
    (sum, word) => sum + (isWide.test(word) ? 0.3 : small.has(word) || generic.test(word) ? 0 : 1),
    0,
  );
  if (written.length < 4 || weight < 2.9 || running.test(written.join(' '))) return;
  const words = written.map(spelling);
  return {words, text: words.join(' ')};
}

function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(marks, '')
      .toLowerCase()
      // "isn't", "can't", "won't"
      .replace(/n['’]t\b/g, ' not')
      .replace(/['’‘ʼ`\u00ad]/g, '')
      .replaceAll('ß', 'ss')
      // Thousands have three digits, and decimals one sign in all countries.
      .replace(/(?<=\p{N})[.,\u202f\u00a0](?=\p{N}{3}(?!\p{N}))/gu, '')
      .replace(/(?<=\p{N})[.,](?=\p{N})/gu, 'p')
  );
}

/**
 * The same for all spellings of a word that two countries have: "colour", "color"; "organise", "organize";
 * "travelling", "traveling". A short word is another one by a letter.
 */
function spelling(word: string): string {
  return /^\p{L}{5,}$/u.test(word)
    ? word
        .replace(/([a-z])\1/g, '$1')
        .replace(/our(?=$|s$|ed|ing|ful|it)/, 'or')
        .replace(/re(?=s?$)/, 'er')
        .replace(/(?<=[iy])z(?=e|ing|ation)/, 's')
    : word;
}

/** How many words one headline may have that the other lacks, if the shorter has `length`. */
function spare(length: number): number {
  return Math.floor(length / 4);
}

/**
 * By which of its words a headline can be found: the rarest, if `frequency` says how many
 * headlines hold a word. Any two that are near share two of these.
 */
export function findableWords({words}: Title, frequency: (word: string) => number): string[] {
  const all = [...new Set(words)].map((word) => ({word, held: frequency(word)}));
  return all
    .sort((a, b) => a.held - b.held || (a.word < b.word ? -1 : 1))
    .slice(0, spare(all.length) + 3)
    .map(({word}) => word);
}

/** Whether these are the same headline, but for what editors do to one. */
export function isNear(one: Title, other: Title): boolean {
  if (one.text == other.text) return true;
  const [added, dropped] = unmatched(one.words, other.words);
  const rest = [...added!, ...dropped!].filter((word) => !small.has(word));
  const isOneSided = [added!, dropped!].some((words) => words.every((word) => small.has(word)));
  return (
    isOneSided &&
    rest.length <= spare(Math.min(one.words.length, other.words.length)) &&
    // Where each character is a word, one more is another word.
    !rest.some((word) => /\p{N}/u.test(word) || isWide.test(word) || turns.has(word))
  );
}

/** The words of each that find no like in the other, where both are read in their order. */
function unmatched(a: readonly string[], b: readonly string[]): string[][] {
  // How many words match, from each place of `a` and of `b` on.
  const matches = Array.from({length: a.length + 1}, () => new Uint8Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      matches[i]![j] =
        a[i] == b[j]
          ? matches[i + 1]![j + 1]! + 1
          : Math.max(matches[i + 1]![j]!, matches[i]![j + 1]!);
    }
  }
  const [dropped, added]: string[][] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] == b[j]) [i, j] = [i + 1, j + 1];
    else if (matches[i + 1]![j]! >= matches[i]![j + 1]!) dropped!.push(a[i++]!);
    else added!.push(b[j++]!);
  }
  return [
    [...added!, ...b.slice(j)],
    [...dropped!, ...a.slice(i)],
  ];
}
