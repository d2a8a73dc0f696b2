/** The terms that an operator has written down for stories. */
import type {License} from '#newsrack';
import type {LicenseConfig} from './config.js';

/** The terms with a name, for which their address stands in; a bare text is an address or a name. */
export function readLicense(license: LicenseConfig | undefined): License | undefined {
  if (license === undefined) return undefined;
  const {name, url} = typeof license === 'string' ? readText(license) : license;
  return {name: name ?? new URL(url!).host, url};
}

function readText(text: string): {name?: string; url?: string} {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? {url: text} : {name: text};
}
