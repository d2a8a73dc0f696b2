import type {Article} from '../../src/model/article.js';

/** An article as the model has it, filed at midnight unless a test says otherwise. */
export function buildArticle(fields: Partial<Article> = {}): Article {
  const {id = 'story'} = fields;
  return {id, key: id, title: `Title of ${id}`, published: 0, authors: [], tags: [], ...fields};
}
