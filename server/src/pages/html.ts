/**
 * Templates that are safe by themselves: whatever is put into one is text and comes out as that
 * text, unless it was made by a template itself.
 */

/** A piece of HTML that a template made. */
export interface Html {
  readonly html: string;
}

/** What a template takes: pieces of HTML, texts, lists of them, or nothing. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function write(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(write).join('');
}

/**
 * Makes a piece of HTML. Values belong between tags and inside quoted attributes, nowhere else:
 * neither in the name of a tag or an attribute nor in a script or a style. `null`, `undefined` and
 * `false` write nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return {html: strings.reduce((all, part, index) => all + write(values[index - 1]) + part)};
}

/** Text of our own that is HTML already, such as the stylesheet. Never what a stranger wrote. */
export function trusted(text: string): Html {
  return {html: text};
}
