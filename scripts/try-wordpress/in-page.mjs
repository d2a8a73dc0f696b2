/**
 * Runs in pages of the WordPress on trial, where it is put as text: the built back end, with
 * answers and errors that can leave the page.
 */
export async function ask({home, src, token, calls}) {
  const {wordpressBackend} = await import(`${home}/newsrack/newsrack-wordpress.mjs`);
  const backend = wordpressBackend(src ?? `${home}/wp-json/wp/v2/comments`, async () => token);
  const answers = [];
  for (const [method, ...given] of calls) {
    try {
      answers.push(await backend[method](...given));
    } catch ({kind, status, retryAfter, message}) {
      answers.push({kind, status, retryAfter, message});
    }
  }
  return answers;
}
