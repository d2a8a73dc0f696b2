/** What systems put behind a teaser, in the languages that they do it in: it says nothing of the story. */
const more =
  /(?<=^|[.!?…»”"\])]\s?)\s*(?:continue reading|read (?:more|on|the full story)|weiterlesen|mehr lesen|lire la suite|seguir leyendo|leer más|leggi tutto|continua a leggere|lees (?:meer|verder)|leia mais|читать далее|اقرأ المزيد)(?:[^.!?]{0,80}[→»…]|(?<=(?:…|\.\.\.|\[…\])\s?[^.!?…]{0,40})[^.!?]{0,120})?[\s.…»>→]*$/i;
/** A link to the rest of the story, as WordPress’s themes mark it. */
const moreLink = /<a\s[^<>]{0,500}\bmore-link\b[^<>]{0,500}>[^]{0,500}?<\/a\s*>/gi;
/** What WordPress puts behind everything in its RSS. */
const appeared =
  /\s*The post .{1,300} (?:appeared first|first appeared) on .{1,100}$|\s*(?:Der Beitrag|L’article|La entrada|O post) .{1,300} (?:erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareceu primeiro em) .{1,100}$/;

/** HTML without that link, which is no part of a summary, whatever it says. */
export function withoutMoreLink(html: string): string {
  return html.replace(moreLink, '');
}

/** A summary without what a system added to it; three dots in brackets become an ellipsis. */
export function summaryText(text: string | undefined): string | undefined {
  return (
    text
      ?.replace(appeared, '')
      .replace(more, '')
      .replace(/\s*\[(?:…|\.\.\.|&hellip;)\]$/, '…') || undefined
  );
}
