import type {Entry, FeedEntries} from './entries.js';
import type {JsonLicense} from './feed-object.js';
import {filled} from './feed-object.js';
import {httpUrl} from './http-url.js';

const creativeCommons =
  /https?:\/\/(?:www\.)?creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)(?:\/([\d.]+))?[^\s"'<>]*/i;

/** The licence that a feed or an item names, as an address with the name that goes with it, or a name. */
export function licenseOf(
  {licenses, rights}: Pick<Entry | FeedEntries, 'licenses' | 'rights'>,
  base: string,
): JsonLicense | undefined {
  const [said] = licenses.map((license) => license.trim()).filter(Boolean);
  const found = said ?? creativeCommons.exec(rights ?? '')?.[0];
  if (!found) return;
  const isAddress = /^(https?:)?\/\/|^\//.test(found);
  return filled(
    isAddress ? {name: nameOf(found), url: httpUrl(found, base)} : {name: found, url: undefined},
  );
}

/** "CC BY-SA 4.0" for its address. */
function nameOf(address: string): string | undefined {
  const [, family, code = '', version] = creativeCommons.exec(address) ?? [];
  if (!family) return;
  const name =
    {zero: 'CC0', mark: 'Public Domain Mark'}[code.toLowerCase()] ?? `CC ${code.toUpperCase()}`;
  return version ? `${name} ${version}` : name;
}
