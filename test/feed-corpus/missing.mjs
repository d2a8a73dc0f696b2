// How what a reader gives is held against the facts. Runs in browsers, too.

/** What of these facts a reader's items do not give, as sentences; empty if it gives them all. */
export function missing(facts, items) {
  const given = facts.filter(({title, links, dates}) => title || links[0] || dates[0]);
  if (items.length < given.length) return [`${items.length} items of ${given.length}`];
  return given.flatMap(({title, links, dates}, index) => {
    const item = items[index];
    return [
      title && !item.title && `no title for “${title}”`,
      // What has neither markup nor entities left in it is to come out as it is.
      title &&
        !/[<&]/.test(title) &&
        !sameText(title, item.title) &&
        `“${item.title}” for “${title}”`,
      links.some(isAddress) && !item.url && `no address for ${links[0]}`,
      item.url &&
        !links.some((link) => sameAddress(link, item.url)) &&
        `${item.url} for ${links[0]}`,
      dates.some(isDate) && !item.date_published && `no date for ${dates[0]}`,
      item.date_published &&
        !dates.some((date) => sameMoment(date, item.date_published)) &&
        `${item.date_published} for ${dates[0]}`,
    ].filter(Boolean);
  });
}

const isDate = (text) => !Number.isNaN(Date.parse(text));
const isAddress = (text) => !/^[a-z][\w+.-]*:/i.test(text) || /^https?:\/\/[^\s]+$/i.test(text);

function sameText(one, other = '') {
  const plain = (text) => text.replace(/[\s\u0080-\u009f]+/g, ' ').trim();
  return plain(one) === plain(other);
}

/** A relative address is resolved somehow; where to is the business of other tests. */
function sameAddress(link, url) {
  return /^https?:/i.test(link)
    ? new URL(link).href === url
    : url.endsWith(link.replace(/^[./]+/, ''));
}

/** Where the platform is sure of a date, so is the test; a time without a zone it takes for its own. */
function sameMoment(text, date) {
  const isSure = /Z$|GMT$|[+-]\d\d:?\d\d$|\b(EST|EDT|PST|PDT)$/.test(text) && isDate(text);
  return !isSure || Math.floor(Date.parse(text) / 1000) === Date.parse(date) / 1000;
}
