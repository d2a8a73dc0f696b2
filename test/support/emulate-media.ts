import {executeServerCommand} from '@web/test-runner-commands';

/** What the page shall believe about the reader's settings. What is left out is not emulated. */
export interface EmulatedMedia {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
  reducedData?: 'reduce' | 'no-preference';
}

const features: Record<string, string> = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
  reducedData: 'prefers-reduced-data',
};

/**
 * Makes the page see these media features until the next call; `{}` ends it.
 * Answers whether the browser could: Firefox and WebKit cannot, so a test
 * meant for all engines says `if (!(await emulateMedia(…))) this.skip()`.
 */
export async function emulateMedia({
  media = undefined,
  ...wanted
}: EmulatedMedia): Promise<boolean> {
  const payload = {
    media: media ?? '',
    features: Object.entries(wanted).map(([name, value]) => ({name: features[name]!, value})),
  };
  const {emulated} = await executeServerCommand<{emulated: boolean}, typeof payload>(
    'newsrack:emulate-media',
    payload,
  );
  return emulated;
}
