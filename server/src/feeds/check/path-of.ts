/** Says where in the document something stands, in the words of its format. */
import type {SourceFormat} from '../read-source.js';

/** How the formats other than JSON Feed call what JSON Feed has in these fields. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RSS: {
    id: 'guid',
    url: 'link',
    title: 'title',
    summary: 'description',
    date_published: 'pubDate',
    image: 'media:content',
  },
  'RSS 1.0': {
    url: 'link',
    title: 'title',
    summary: 'description',
    date_published: 'dc:date',
  },
  Atom: {
    id: 'id',
    url: 'link',
    title: 'title',
    summary: 'summary',
    date_published: 'published',
    date_modified: 'updated',
    image: 'media:content',
  },
  WordPress: {
    id: 'id',
    url: 'link',
    title: 'title.rendered',
    summary: 'excerpt.rendered',
    content_html: 'content.rendered',
    date_published: 'date_gmt',
    image: 'featured_media',
  },
};

/** The path of an item, or of its field, which JSON Feed calls `field`. */
export function pathOf(format: SourceFormat, index: number, field?: string): string {
  if (format === 'JSON Feed') return `items[${index}]${field ? `.${field}` : ''}`;
  const own = field && (names[format] ?? names['RSS'])?.[field];
  if (format === 'WordPress') return `[${index}]${own ? `.${own}` : ''}`;
  return `${listOf(format)}[${index + 1}]${own ? `/${own}` : ''}`;
}

function listOf(format: SourceFormat): string {
  if (format === 'Atom') return '/feed/entry';
  return format === 'RSS 1.0' ? '/rdf:RDF/item' : '/rss/channel/item';
}
