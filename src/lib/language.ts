/**
 * The language that `element` stands in, as Intl understands it: that of the
 * nearest ancestor with a `lang`, through shadow roots too; English for want of
 * one, or of sense in it.
 */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const lang = (node as HTMLElement).lang;
    if (lang) {
      try {
        return Intl.getCanonicalLocales(lang)[0]!;
      } catch {
        break;
      }
    }
  }
  return 'en';
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return /^(ar|arc|ckb|dv|fa|he|iw|ps|sd|syr|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr';
}
