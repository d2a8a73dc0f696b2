// What every element is shown in: globals that the toolbar turns, too.

/** On a dark ground. */
export const dark = {globals: {scheme: 'dark'}};
/** For readers who need clear edges. */
export const highContrast = {globals: {theme: 'high-contrast', fonts: 'stories'}};
export const highContrastDark = {
  globals: {...highContrast.globals, scheme: 'dark'},
};
/** On a page that is written from right to left. */
export const rightToLeft = {globals: {language: 'ar'}};
/** In a column at the side. */
export const sidebar = {globals: {width: '16rem'}};
/** On a phone. */
export const phone = {globals: {width: '22rem'}};
/** In a column of a page. */
export const column = {globals: {width: '24rem'}};

/** Every custom property, each set to what it is not without it. */
export const everyToken = {
  '--news-accent': 'light-dark(#0b5d5a, #7fd8d2)',
  '--news-text': 'light-dark(#1d2b3a, #e8eef4)',
  '--news-muted': 'light-dark(#4a5a6a, #a9b8c6)',
  '--news-surface': 'light-dark(#eef4f6, #16202a)',
  '--news-rule': 'light-dark(#9db4c0, #3d5261)',
  '--news-body-font': "'Noto Sans Variable', var(--scripts)",
  '--news-headline-font': 'var(--serif)',
  '--news-size': '1.1em',
  '--news-gap': '1.6em',
  '--news-radius': '0.8em',
  '--news-image-ratio': '1/1',
};
