/** Puts a text into the clipboard; answers whether that worked. `place` shows the same text. */
export async function copyText(text: string, place: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http has no clipboard, but the browser's own command. Where that fails as well, the
    // text is at least selected.
    getSelection()?.selectAllChildren(place);
    return document.execCommand('copy');
  }
}
