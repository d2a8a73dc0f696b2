/**
 * The look of the pages: a column of text under a masthead, in the colours and type of the elements.
 * The same `--news-*` properties theme it, set by the operator's own stylesheet.
 */
import {createHash} from 'node:crypto';

/** The stylesheet. Sizes are in rem and em, directions are logical. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --_accent: var(--news-accent, light-dark(#a3180f, #ff9b86));
  --_text: var(--news-text, light-dark(#1d1b19, #eae6df));
  --_muted: var(--news-muted, light-dark(#5d5852, #aba59c));
  --_surface: var(--news-surface, light-dark(#fdfbf7, #161513));
  --_rule: var(--news-rule, light-dark(#d8d2c8, #3a3732));
  --_headline: var(--news-headline-font, Charter, 'Bitstream Charter', Georgia, 'Noto Serif', serif);
  --_gap: var(--news-gap, 1em);
  --_radius: var(--news-radius, 0);
  font: var(--news-size, 1.0625rem)/1.55 var(--news-body-font, system-ui, sans-serif);
  color: var(--_text);
  background: var(--_surface);
  accent-color: var(--_accent);
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-inline-size: 29rem; overflow-wrap: anywhere; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:hover { color: var(--_accent); }
:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
header { border-block-start: 3px solid currentcolor; border-block-end: 1px solid currentcolor; padding-block: .4rem .45rem; margin-block-end: clamp(2rem, 9vh, 5rem); text-align: center; font: 600 1.15rem/1.3 var(--_headline); letter-spacing: .01em; }
h1 { font: 600 clamp(2rem, 1.6rem + 2vw, 2.6rem)/1.1 var(--_headline); letter-spacing: -.015em; margin: 0 0 .35em; text-wrap: balance; }
h2 { font: 600 1.25rem/1.25 var(--_headline); margin: 0 0 .2em; }
section { border-block-start: 1px solid var(--_rule); padding-block: 1rem .25rem; }
section:target { border-block-start: 3px solid var(--_accent); }
p { margin: 0 0 var(--_gap); text-wrap: pretty; }
.lead, .hint, .foot { color: var(--_muted); }
.lead { margin-block-end: 2rem; }
.field { margin-block-end: calc(1.35 * var(--_gap)); }
label { display: block; font-weight: 600; }
.hint, .fault { margin: .1rem 0 .35rem; font-size: .9em; line-height: 1.45; }
input {
  display: block; inline-size: 100%; min-block-size: 2.9em; padding: .45em .7em; margin-block-start: .35rem;
  font: inherit; color: inherit; background: color-mix(in srgb, var(--_surface), light-dark(#fff, #000) 45%);
  border: 1px solid color-mix(in srgb, var(--_text) 55%, var(--_surface)); border-radius: var(--_radius);
}
input[aria-invalid] { border-color: var(--_accent); box-shadow: inset 3px 0 var(--_accent); }
:dir(rtl) input[aria-invalid] { box-shadow: inset -3px 0 var(--_accent); }
.fault { color: var(--_accent); font-weight: 600; }
.notice { border-inline-start: 3px solid var(--_accent); padding-inline-start: .9em; margin-block-end: 1.75rem; }
button {
  font: inherit; font-weight: 600; line-height: 1.2; min-block-size: 2.9em; padding: .6em 1.6em; cursor: pointer;
  color: var(--_surface); background: var(--_accent); border: 1px solid transparent; border-radius: var(--_radius);
}
button:hover { background: color-mix(in srgb, var(--_accent), var(--_text) 18%); }
button.quiet { color: inherit; background: none; border-color: currentcolor; }
button.quiet:hover { color: var(--_accent); }
.foot { border-block-start: 1px solid var(--_rule); margin-block-start: 2.25rem; padding-block-start: 1rem; font-size: .95em; }
.foot a { color: var(--_text); }
.who { display: flex; gap: .9rem; align-items: center; margin-block-end: 2rem; }
.who img { inline-size: 3.5rem; block-size: 3.5rem; border-radius: 50%; object-fit: cover; }
.who strong { font: 600 1.35rem/1.25 var(--_headline); display: block; unicode-bidi: isolate; }
.who span { color: var(--_muted); font-size: .95em; }
.actions { display: flex; flex-wrap: wrap; gap: .8rem 1.4rem; align-items: center; }
.actions form { margin: 0; }
@media (forced-colors: active) { input[aria-invalid] { outline: 1px solid; } }
@media print { form { display: none; } }
`;

/** What the Content-Security-Policy names the stylesheet by. */
export const STYLE_SOURCE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
