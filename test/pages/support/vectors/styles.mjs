/** CSS that fetches, covers the page, or runs where it once did. */
import {combine} from './payloads.mjs';

const values = [
  'background:url(/stolen/style)',
  "background:url('/stolen/style')",
  'background:\\75\\72\\6c(/stolen/style)',
  'background:u/**/rl(/stolen/style)',
  'background:image-set("/stolen/style" 1x)',
  'background:-webkit-image-set(url(/stolen/style) 1x)',
  'background:cross-fade(url(/stolen/style),url(/stolen/style))',
  'background:url(javascript:ran(1))',
  'background:url("data:image/svg+xml,<svg onload=ran(1)>")',
  'list-style:url(/stolen/style)',
  'cursor:url(/stolen/style),auto',
  'content:url(/stolen/style)',
  'border-image:url(/stolen/style)',
  'mask:url(/stolen/style)',
  'filter:url(/stolen/style#x)',
  'clip-path:url(/stolen/style#x)',
  'shape-outside:url(/stolen/style)',
  'offset-path:url(/stolen/style#x)',
  'width:expression(ran(1))',
  'width:exp/**/ression(ran(1))',
  'behavior:url(/stolen/style.htc)',
  '-moz-binding:url(/stolen/style.xml#x)',
  '-o-link:"javascript:ran(1)";-o-link-source:current',
  'position:fixed;inset:0;z-index:2147483647;background:red',
  'animation:x 1s',
  'transition:all 1ms',
  '--news-accent:url(/stolen/style)',
  '--x:</style><img src=x onerror=ran(1)>',
];

const places = [
  (value) => `<p style="${value.replaceAll('"', '&quot;')}">x</p>`,
  (value) => `<style>*{${value}}</style>`,
  (value) =>
    `<svg><style>*{${value}}</style><rect style="${value.replaceAll('"', '&quot;')}"/></svg>`,
  (value) =>
    `<div style='x:y;${value.replaceAll("'", '&#39;')}' onanimationstart=ran(1) ontransitionend=ran(1)>x</div>`,
  (value) => value,
];

const sheets = [
  "<style>@import '/stolen/sheet.css';</style>",
  '<style>@import url(/stolen/sheet.css);</style>',
  "<style>@import 'javascript:ran(1)';</style>",
  '<style>@font-face{font-family:x;src:url(/stolen/font)}*{font-family:x}</style>',
  '<style>@namespace url(/stolen/namespace);</style>',
  '<style>@charset "utf-7";+ADw-script+AD4-ran(1)+ADw-/script+AD4-</style>',
  '<style>@keyframes x{from{color:red}}*{animation:x 1ms}</style><p onanimationstart=ran(1)>x</p>',
  '<style>:host{display:none!important}</style>',
  '<style>input[value^=a]{background:url(/stolen/leak)}</style>',
  '<style media=print>*{background:url(/stolen/print)}</style>',
  '<style></style x><img src=x onerror=ran(1)></style>',
  '<style/><img src=x onerror=ran(1)>',
  '</style><img src=x onerror=ran(1)><style>',
  '<font color=red face="x" size="expression(ran(1))">x</font>',
  '<body bgcolor=red text=red link=red vlink=red alink=red onload=ran(1)>',
  '<table bgcolor="javascript:ran(1)" bordercolor=url(/stolen/border)><td bgcolor=red>x</table>',
  '<hr color=url(/stolen/rule) noshade><marquee bgcolor=red onstart=ran(1)>x</marquee>',
];

export const styles = [...combine((write, value) => write(value), places, values), ...sheets];
