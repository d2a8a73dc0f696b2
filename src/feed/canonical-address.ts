// What an address leaves of itself when all is taken away in which two mentions of one story
// differ: how it is fetched, for which reader it is made, and who led the reader there.

/** What counts readers and leads nowhere else. Compared in small letters. */
const tracking =
  /^(utm_.*|mtm_.*|pk_.*|piwik_.*|at_.*|ns_.*|oly_.*|hsa_.*|_hs(enc|mi)|__s|__twitter_impression|(fb|g|d|y|tw|tt)clid|msclkid|[wg]braid|li_fat_id|gclsrc|igshid|igsh|mc_[ce]id|mkt_tok|vero_id|wt[._]mc(_id)?|wt_zmc|ref|ref_?(src|url)|referrer|referer|cmp|cmpid|campaign_?id|icid|ito|ncid|ocid|s_?cid|smid|smtyp|sr_share|xtor|spm|share|shared|partner|feed|rss|ftag|guccounter|amp|amp_.*)$/;

/** Addresses of Google’s, under which it keeps copies of pages made as AMP. */
const ampCopy =
  /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/(?:c|v|wp)|(?:www\.)?google\.[a-z.]+\/amp)(\/s)?\//i;

/**
 * A story’s address as one of many mentions: the same for all of them, and good for nothing else
 * than to be compared. Undefined for what is no address of the web, which `localhost` is not, and
 * for a site’s front page, which poor feeds name as the address of every story.
 */
export function canonicalAddress(text: string | undefined): string | undefined {
  const original = text?.replace(ampCopy, (_, secure?: string) => `http${secure ? 's' : ''}://`);
  if (!original || !/^https?:/i.test(original) || !URL.canParse(original)) return undefined;
  const {host, pathname, searchParams} = new URL(original);
  const path = pathname
    .replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, '')
    .replace(/\/+$/, '')
    .replace(/(\/amp(\.html?)?|\.amp)$|(?:\.amp|-amp)(?=\.html?$)/i, '');
  const parameters = [...searchParams]
    .filter(([name, value]) => !tracking.test(name.toLowerCase()) && !/^amp$/i.test(value))
    .map((parameter) => parameter.map(encodeURIComponent).join('='))
    .sort();
  return host.includes('.') && (path || parameters[0])
    ? siteOf(host) + path + (parameters[0] ? `?${parameters.join('&')}` : '')
    : undefined;
}

/** The host without what only says how its pages are shown. */
function siteOf(host: string): string {
  return host.replace(/^((www|amp|m|mobile)\.)+(?=[^.]+\.)/, '');
}

/** Whether two addresses are of one site, be one of them a part of it. */
export function isSameSite(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one, other].map((url) =>
    url && URL.canParse(url) ? siteOf(new URL(url).host) : undefined,
  );
  return !!a && !!b && (a == b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
