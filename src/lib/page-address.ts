/** The address by which the page wants to be known: its canonical one, else its own, without a fragment. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return (canonical ?? location).href.replace(/#.*/, '');
}
