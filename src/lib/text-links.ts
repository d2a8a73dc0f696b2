/** An address in running text: up to what cannot be part of it, without the stop that ends a sentence. */
const addresses = /(https?:\/\/[^\s<>"]+[^\s<>"'.,;:!?)\]}])/;

/** Cuts plain text into pieces: every second one is an http(s) address. */
export function linksIn(text: string): string[] {
  return text.split(addresses);
}
