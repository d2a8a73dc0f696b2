/** SVG and MathML: what they run, animate, use and borrow from elsewhere. */
import {combine, payloads, quotings, taking} from './payloads.mjs';

const payload = taking(payloads);
const quoted = taking(quotings.slice(0, 2));
const shapes =
  'g rect circle ellipse path line polygon text tspan textPath a use image defs symbol marker mask clipPath pattern filter linearGradient foreignObject switch title desc metadata view'.split(
    ' ',
  );

const shapesThatListen = combine(
  (shape, event) =>
    `<svg><${shape} width=9 height=9 tabindex=0 autofocus on${event}=${quoted()(payload())}>x</${shape}></svg>`,
  shapes,
  ['load', 'focusin', 'click'],
);

/** Each attribute that takes an address by way of `url()`. */
const borrowed = combine(
  (attribute, reference) =>
    `<svg width=9 height=9><rect width=9 height=9 ${attribute}="${reference}"/><text ${attribute}="${reference}">x</text></svg>`,
  'fill stroke filter mask clip-path marker-start marker-mid marker-end cursor style'.split(' '),
  [
    'url(/stolen/reference.svg#x)',
    "url('/stolen/reference.svg#x')",
    "url(data:image/svg+xml,<svg/onload='ran(1)'>#x)",
    'url(javascript:ran(1))',
  ],
);

const animations = combine(
  (tag, carrier) => carrier(tag),
  ['animate', 'set', 'animateTransform', 'animateMotion', 'discard'],
  [
    (tag) => `<svg><${tag} onbegin=ran(1) attributeName=x dur=1s /></svg>`,
    (tag) => `<svg><${tag} onend=ran(1) attributeName=x dur=0.01s /></svg>`,
    (tag) =>
      `<svg><a><${tag} attributeName=href values=javascript:ran(1) to=javascript:ran(1) /><text y=9>x</text></a></svg>`,
    (tag) =>
      `<svg><a id=x><text y=9>x</text></a><${tag} xlink:href=#x attributeName=xlink:href from=javascript:ran(1) to=javascript:ran(1) begin=0 /></svg>`,
    (tag) =>
      `<svg><image href=x><${tag} attributeName=href to=/stolen/animated begin=0s fill=freeze /></image></svg>`,
    (tag) =>
      `<svg><rect><${tag} attributeName=onclick to=ran(1) /><${tag} attributeName=style to="fill:url(/stolen/style)" /></rect></svg>`,
  ],
);

const documents = [
  (run) => `<svg><script>${run}</script></svg>`,
  (run) => `<svg><script href="data:text/javascript,${run}" /></svg>`,
  (run) => `<svg><script xlink:href=/stolen/script.js /></svg><i title="${run}"></i>`,
  (run) => `<svg><script>/*<![CDATA[*/${run}/*]]>*/</script></svg>`,
  (run) => `<svg><script><![CDATA[${run}]]></script></svg>`,
  (run) => `<svg><script>${run.replace('(', '&#40;')}</script></svg>`,
  (run) => `<svg><foreignObject><script>${run}</script></foreignObject></svg>`,
  (run) =>
    `<svg><foreignObject><iframe srcdoc="<script>parent.${run}</script>"></iframe></foreignObject></svg>`,
  (run) =>
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${run}'/></svg>#x" /></svg>`,
  (run) => `<svg><use xlink:href=/stolen/use.svg#x /></svg><b title="${run}"></b>`,
  (run) => `<svg><image href=/stolen/image.svg onerror="${run}" /></svg>`,
  (run) => `<svg><image xlink:href=/stolen/image.svg onload="${run}" /></svg>`,
  (run) => `<svg><feImage href=/stolen/feimage.svg onload="${run}" /></svg>`,
  (run) =>
    `<svg><filter id=x><feImage xlink:href=/stolen/feimage.svg /></filter><rect filter=url(#x) onload="${run}" /></svg>`,
  (run) => `<svg><style>*{fill:url(/stolen/style.svg#x)}</style><rect onload="${run}" /></svg>`,
  (run) => `<svg><style>@import '/stolen/import.css';</style><g onload="${run}" /></svg>`,
  (run) => `<svg><handler type="text/ecmascript" ev:event=load>${run}</handler></svg>`,
  (run) => `<svg xmlns:x="javascript:${run}"><x:script>${run}</x:script></svg>`,
  (run) => `<svg><title><style><img title="</style><img src=x onerror=${run}>"></title></svg>`,
  (run) => `<svg><desc><p><style><a title="</style><img src=x onerror=${run}>"></desc></svg>`,
  (run) => `<math><maction actiontype=statusline xlink:href="javascript:${run}">x</maction></math>`,
  (run) => `<math><mrow href="javascript:${run}"><mi>x</mi></mrow></math>`,
  (run) =>
    `<math><semantics><annotation-xml encoding=image/svg+xml><svg onload="${run}" /></annotation-xml></semantics></math>`,
  (run) => `<math><mi onclick="${run}" tabindex=0 autofocus onfocus="${run}">x</mi></math>`,
  (run) => `<math><mtext><script>${run}</script></mtext></math>`,
  (run) => `<math><mtext><img src=x onerror="${run}"></mtext></math>`,
  (run) => `<math><mglyph src=/stolen/glyph onerror="${run}" /></math>`,
  (run) => `<math><a data-frame href="javascript:${run}" onclick="${run}">x</a></math>`,
  (run) => `<svg><a data-frame href=/stolen/frame onclick="${run}"><text y=9>x</text></a></svg>`,
];

const foreignLinks = [
  '<svg><a href=/resolved/link><text y=9>x</text></a></svg>',
  '<svg><a data-frame href=/resolved/link><text y=9>x</text></a></svg>',
  '<math><a href=/resolved/link>x</a></math>',
  '<math href=/resolved/link><mi>x</mi></math>',
  '<svg><a target=_top xlink:show=replace href=/resolved/link><text y=9>x</text></a></svg>',
];

export const foreign = [
  ...shapesThatListen,
  ...borrowed,
  ...animations,
  ...combine((write, run) => write(run), documents, ['ran(1)', 'alert(1)', 'top.ran(1)']),
  ...foreignLinks,
];
