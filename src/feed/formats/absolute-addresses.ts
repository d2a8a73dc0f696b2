import type {TextOf} from './entries.js';
import {httpUrl} from './http-url.js';

const tag = /<[a-z][^<>]*>/gi;
const address = /(\s(?:href|src|poster|cite)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;
/** It starts with a scheme, or is a place on the same page. */
const stays = /^\s*([a-z][a-z\d+.-]*:|#)/i;

/**
 * HTML with its relative addresses made absolute against `base`, since it is going to stand in a page
 * elsewhere. This does not make it safe.
 */
export function absoluteAddresses(html: string, base: string, textOf: TextOf): string {
  return html.replace(tag, (found) =>
    found.replace(
      address,
      (whole, start: string, double?: string, single?: string, bare?: string) => {
        const given = double ?? single ?? bare ?? '';
        if (stays.test(given)) return whole;
        const url = httpUrl(given.includes('&') ? textOf(given) : given, base);
        return url ? `${start}"${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"` : whole;
      },
    ),
  );
}
