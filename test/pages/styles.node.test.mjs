/** Pages whose stylesheet says something of everything, and of the elements too. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {compile} from 'tailwindcss';
import {root} from '../../scripts/run.mjs';
import {install} from '../../scripts/debian.mjs';
import {places} from './support/host-page.mjs';
import {describePage} from './support/zoo.mjs';

const css = (text) => () => ({head: `<style>${text}</style>`});
const sheet = (href) => () => ({head: `<link rel="stylesheet" href="${href}"/>`});

describePage('* {all: unset !important}', css('* {all: unset !important}'));

describePage('html {font-size: 62.5%}', css('html {font-size: 62.5%} body {font-size: 1.6rem}'));

describePage(
  '* {box-sizing, line-height, letter-spacing}',
  css('* {box-sizing: content-box; line-height: 3; letter-spacing: 0.3em; word-spacing: 1em}'),
);

describePage(
  'a body whose style all inherit',
  css(`body {
    text-align: right; text-indent: 2em; text-transform: uppercase; text-shadow: 2px 2px red;
    white-space: pre; word-break: break-all; letter-spacing: 5px; line-height: 40px; hyphens: auto;
    font: italic 700 small-caps 18px Georgia, serif; list-style: square inside; cursor: wait;
  }`),
);

describePage(
  'rules for every tag',
  css(`div, section, article, header, figure, ul, li, p, a, button, img, form, label, span, h1, h2, h3 {
    display: inline; float: right; margin: 30px !important; padding: 30px; color: red;
    background: yellow; border: 5px solid; font: 40px cursive; position: absolute; opacity: 0.5;
  }
  .place {opacity: 1 !important; background: none !important; float: none !important}
  body * {transition: all 0.1s; animation: none}`),
);

describePage('Bootstrap', sheet('/packages/bootstrap/dist/css/bootstrap.css'));
const tailwind = await compile(
  ['theme', 'preflight']
    .map((name) => readFileSync(path.join(root, `node_modules/tailwindcss/${name}.css`), 'utf8'))
    .join('\n'),
);
describePage('Tailwind’s preflight', css(tailwind.build([])));
// A theme as Debian ships it; it says a lot of all tags within the text of a page.
const theme = '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css';
if (!existsSync(theme)) install(['wordpress-theme-twentytwentyone']);

describePage(
  'a WordPress theme',
  () => ({
    head: `<style>${readFileSync(theme, 'utf8')}</style>`,
    attributes: 'lang="en" class="wp-singular"',
    content: `<div class="site"><article class="post hentry"><div class="entry-content">${places}
      </div></article></div>`,
  }),
  {skip: !existsSync(theme) && 'Debian’s package wordpress-theme-twentytwentyone is not installed'},
);

describePage('normalize.css', sheet('/packages/normalize.css/normalize.css'));
describePage('a dark page', css('html {color-scheme: dark; color: #ddd; background: #111}'));
