/** The vocabularies that are read, by the usual prefix. What tells one is in its address, however that is misspelt. */
const vocabularies: readonly (readonly [prefix: string, address: string])[] = [
  ['atom', 'www.w3.org/2005/atom'],
  ['atom', 'purl.org/atom/ns'],
  ['cc', 'creativecommons.org/ns'],
  ['cc', 'web.resource.org/cc'],
  ['content', 'purl.org/rss/1.0/modules/content'],
  ['creativecommons', 'backend.userland.com/creativecommonsrssmodule'],
  ['creativecommons', 'cyber.law.harvard.edu/rss/creativecommonsrssmodule.html'],
  ['dc', 'purl.org/dc/elements/1.1'],
  ['dc', 'purl.org/dc/elements/1.0'],
  ['dcterms', 'purl.org/dc/terms'],
  ['feedburner', 'rssnamespace.org/feedburner/ext'],
  ['georss', 'www.georss.org/georss'],
  ['itunes', 'www.itunes.com/dtds/podcast-1.0.dtd'],
  ['media', 'search.yahoo.com/mrss'],
  ['prism', 'prismstandard.org/namespaces'],
  ['rdf', 'www.w3.org/1999/02/22-rdf-syntax-ns'],
  ['slash', 'purl.org/rss/1.0/modules/slash'],
  ['thr', 'purl.org/syndication/thread/1.0'],
  ['xhtml', 'www.w3.org/1999/xhtml'],
];

/** What RSS itself is put in, by those who think that it has a namespace. */
const rss =
  /^(backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|my\.netscape\.com\/rdf|channel\.netscape\.com\/rdf|purl\.org\/(net\/)?rss|purl\.org\/rss\/1\.0)/;

/**
 * The usual prefix of a vocabulary, whatever prefix a feed gave it; empty for RSS's own. An address
 * that nobody knows goes by the prefix.
 */
export function usualPrefix(address: string | null, prefix: string | null): string {
  if (!address) return prefix ?? '';
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/|[/#]+$/g, '');
  const known = vocabularies.find(([, start]) => plain == start || plain.startsWith(start + '/'));
  return known?.[0] ?? (rss.test(plain) ? '' : (prefix?.toLowerCase() ?? 'other'));
}

/** Where a prefix that a feed forgot to declare most likely points. */
export function usualAddress(prefix: string): string {
  const known = vocabularies.find(([usual]) => usual == prefix.toLowerCase());
  return known ? 'http://' + known[1] : 'urn:' + prefix;
}
