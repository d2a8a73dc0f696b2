/** Which stories an operator wants of a source. */
import type {Article} from '#newsrack';

/** What is wanted, in the words of the configuration. */
export interface Choice {
  readonly onlyTags?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Scripts that have no spaces between words: there, a word is found inside others. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The rule that a story has to pass. Capitals make no difference. */
export function chooseStories({onlyTags, include, exclude}: Choice): (article: Article) => boolean {
  const tags = onlyTags && new Set(onlyTags.map((tag) => tag.toLowerCase()));
  const wanted = include && patternOf(include);
  const unwanted = exclude && patternOf(exclude);
  return (article) => {
    if (tags && !article.tags.some((tag) => tags.has(tag.toLowerCase()))) return false;
    if (!wanted && !unwanted) return true;
    const {title, summary = ''} = article;
    const text = [title, summary, ...article.tags].join('\n').normalize();
    return (!wanted || wanted.test(text)) && !unwanted?.test(text);
  };
}

/** Finds any of these words or phrases; “war” is not found in “award”. */
function patternOf(words: readonly string[]): RegExp {
  const each = words.map((written) => {
    const word = written.normalize().trim();
    const characters = [...word];
    const [first = '', last = ''] = [characters[0], characters.at(-1)];
    const begin = withoutSpaces.test(first) ? '' : '(?<![\\p{L}\\p{M}\\p{N}])';
    const end = withoutSpaces.test(last) ? '' : '(?![\\p{L}\\p{M}\\p{N}])';
    // Spaces in a phrase may be line breaks in the text.
    const parts = word.split(/\s+/);
    return (
      begin +
      parts.map((part) => part.replaceAll(/[$()*+./?[\\\]^{|}-]/g, '\\$&')).join('\\s+') +
      end
    );
  });
  return new RegExp(each.join('|'), 'iu');
}
