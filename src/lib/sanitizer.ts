// Loaded only where the browser has no sanitiser of its own: DOMPurify, told to
// keep what the native one keeps.

import DOMPurify from 'dompurify';

/** The harmless part of some HTML, in a document that is not shown. */
export function sanitize(html: string): Element {
  const content = DOMPurify.sanitize(html, {
    USE_PROFILES: {html: true, mathMl: true},
    ADD_ATTR: ['data-frame'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // What draws in its own way, plays, asks for input, or names things.
    FORBID_TAGS: (
      'style form fieldset legend label button input select option optgroup textarea datalist output ' +
      'audio video source track picture map area dialog template slot font center marquee'
    ).split(' '),
    RETURN_DOM: true,
  }) as Element;
  for (const element of content.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      // What leads somewhere is made absolute in links and pictures only, not in formulas.
      const only = {href: 'a', src: 'img'}[name];
      if (!kept.has(name) || (only && element.localName != only)) element.removeAttribute(name);
    }
  }
  return content;
}

/** The attributes that the native one keeps. Others name things, look like ours, or are asked for. */
const kept = new Set(
  (
    'lang dir title data-frame href hreflang type cite datetime value span reversed start ' +
    'colspan rowspan headers abbr scope src alt width height ' +
    'fence form largeop lspace maxsize minsize movablelimits rspace separator stretchy symmetric ' +
    'accent accentunder depth voffset columnspan displaystyle mathbackground mathcolor mathsize scriptlevel'
  ).split(' '),
);
