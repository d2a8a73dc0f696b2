/** What the paper’s site offers to its pages. */
export const feed = '/feed.json';
export const comments = '/api/comments';

/** The signed token of whoever reads, which the paper’s own server makes. */
export async function getToken(): Promise<string> {
  const answer = await fetch('/paper/token');
  return answer.text();
}
