/** The most that WordPress gives at once, and the most that is asked for altogether. */
const pageSize = 100;
const most = 1000;

/** Without `_links` WordPress leaves out what is embedded, and says nothing. */
const fields =
  'id,guid,date,date_gmt,modified,modified_gmt,slug,link,lang,title,excerpt,content,jetpack_featured_media_url,yoast_head_json.og_site_name,_links,_embedded';

/** Whether an address is one of WordPress's REST API. */
export function isPostsAddress(url: string): boolean {
  return /(\/|%2f)wp(\/|%2f)v\d+(\/|%2f)/i.test(url);
}

/**
 * The text of WordPress's posts at `url`. Asks for what a story needs, unless the address says
 * what it wants itself; more than WordPress gives at once, page by page.
 */
export async function fetchPosts(
  url: string,
  ask: (url: string) => Promise<string>,
): Promise<string> {
  const asked = new URL(url).searchParams;
  const said = (name: string): boolean => asked.has(name) || asked.has(name + '[]');
  const wanted = Math.min(Number(asked.get('per_page')) || 20, most);
  const settings: Record<string, string> = {
    ...(said('_embed') ? {} : {_embed: 'author,wp:featuredmedia,wp:term'}),
    ...(said('_fields') ? {} : {_fields: fields}),
  };
  if (wanted <= pageSize) {
    return ask(
      address(url, {...settings, ...(asked.has('per_page') ? {} : {per_page: `${wanted}`})}),
    );
  }
  const posts: unknown[] = [];
  const pages = Math.ceil(wanted / pageSize);
  const size = Math.ceil(wanted / pages);
  const first = ((Number(asked.get('page')) || 1) - 1) * pages + 1;
  for (let page = first; page < first + pages; page++) {
    const place = {...settings, per_page: `${size}`, page: `${page}`};
    const text = await askFor(address(url, place), ask, page == first);
    const found = parsed(text);
    // What is no list is for those to explain who read it.
    if (!Array.isArray(found)) return posts.length ? JSON.stringify(posts) : text;
    posts.push(...(found as unknown[]));
    if (found.length < size) break;
  }
  return JSON.stringify(posts.slice(0, wanted));
}

/** A page past the end is an error to WordPress, and to nobody else. */
async function askFor(
  url: string,
  ask: (url: string) => Promise<string>,
  isFirst: boolean,
): Promise<string> {
  try {
    return await ask(url);
  } catch (error) {
    // Anything else than 400 is no end, and half of the posts would stand for all.
    if (isFirst || (error as {status?: number}).status != 400) throw error;
    return '';
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

/** The address with these settings, which stay readable. */
function address(url: string, settings: Record<string, string>): string {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(settings)) changed.searchParams.set(name, value);
  changed.search = changed.search.replace(/%2F|%3A|%2C/g, decodeURIComponent);
  return changed.href;
}
