/** Whether a text is the tag of a language (BCP 47). Those in use begin with two letters, or three: "english" is none. */
export function isLanguage(text: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
