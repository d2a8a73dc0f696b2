/**
 * Takes out of lit-html, in the one script only, what no page can use there.
 * Each cut says what it takes, and changes the exact text of Lit's production
 * build: `[text, what stands there instead]`, by default nothing.
 *
 * `unless` finds code of ours that would miss it; `unlessDrawn` looks into our
 * html`` templates, in which ${} stands for each expression. The build stops if
 * such code appears, or if an update of Lit no longer holds the text of a cut:
 * look at the new text, then change the cut or drop it. npm users get Lit
 * untouched. See docs/decisions/lit-diet.md.
 */
import {parseAst} from 'rollup/parseAst';

/** Every cut there is. */
export const cuts = [
  {
    what: 'hooks for polyfills, lists of versions, and internals for tests and hydration',
    unless: /@lit-labs\/ssr-client|private-ssr-support/,
    changes: [
      [
        'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      ],
      ['j as _$LH,'],
    ],
  },
  {
    what: 'templates of SVG and MathML, and compiled ones',
    unless: /\b(svg|mathml)`/,
    changes: [
      ['l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
      ['+(2===i?"</svg>":3===i?"</math>":"")'],
      [
        ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
        ',0){}',
      ],
      [
        '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        'this._$AC(t)',
      ],
    ],
  },
  {
    what: 'directives, and telling them whether they are in a page',
    unless:
      /['"](lit|lit-html)\/(async-|static|directive)|['"]@lit\/(task|localize)|['"]@lit-labs\//,
    changes: [
      [
        'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
        'function M(t,i){return i}',
      ],
      ['get _$AU(){return this._$AM?._$AU??this._$Cv}'],
      ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}'],
      [
        'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      ],
      ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}'],
      [',this._$Cv=e?.isConnected??!0'],
      ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
      ['this._$AP?.(!1,!0,s);', ';'],
    ],
  },
  {
    what: 'expressions in a tag that are no value of an attribute',
    unlessDrawn: [/<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*\s\$\{\}/i],
    changes: [
      [
        'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      ],
      [
        '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
        'i=new r.ctor(h,r.name,r.strings,this,t)',
      ],
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))'],
    ],
  },
  {
    what: 'comments, and expressions in elements that hold nothing but text',
    unlessDrawn: [/<!--/, /<(script|style|textarea|title)\b[^>]*>[^<]*\$\{\}/i],
    changes: [
      [
        'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      ],
      [
        'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      ],
      ['y.test(u[2])&&(n=RegExp("</"+u[2],"g")),'],
      ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:'],
      ['c===_||c===m?c=v:'],
    ],
  },
  {
    what: 'attributes that are there or not (?hidden): ours are a value or nothing',
    unlessDrawn: [/\s\?[a-z-]+=["']?\$\{\}/i],
    changes: [
      [
        'class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}',
      ],
      ['"?"===e[1]?L:'],
    ],
  },
  {
    what: 'values of an attribute that are words and an expression',
    unlessDrawn: [
      /=("(?!\$\{\}")[^"<>]*\$\{\}|'(?!\$\{\}')[^'<>]*\$\{\}|"\$\{\}[^"]|[^\s"'<>=]+\$\{\}|\$\{\}[^\s>])/,
    ],
    changes: [
      [
        's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A',
        'this._$AH=A',
      ],
      [
        'const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)',
        't=M(this,t),(!a(t)||t!==this._$AH&&t!==E)&&this.j(this._$AH=t)',
      ],
      [
        'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
        's._$AI(t[i++])',
      ],
    ],
  },
  {
    what: 'listeners that are objects or have options: ours are functions',
    unless: /\bhandleEvent\b|\b(capture|once|passive): *true\b/,
    changes: [
      [
        'const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
        't!==A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH.call?.(this.options?.host,t)}',
      ],
    ],
  },
  {
    what: 'drawing in front of what stands there already, and into another document',
    unless: /\brenderBefore\b|\bcreationScope\b/,
    changes: [
      [
        'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
        'let h=i._$litPart$;return h||(i._$litPart$=h=new k(i.appendChild(c()),null,void 0,s)),h._$AI(t),h',
      ],
      ['(t?.creationScope??l).importNode', 'l.importNode'],
    ],
  },
];

const target = '/node_modules/lit-html/lit-html.js';

/** The plugin that makes these cuts. */
export const litDiet = (chosen = cuts) => ({
  name: 'lit-diet',
  transform(code, id) {
    if (!id.includes('/node_modules/')) {
      const missed = chosen.find((cut) => needs(code, cut));
      if (missed) this.error(`lit-diet.mjs cuts what this file needs: ${missed.what}.`);
      return null;
    }
    if (!id.endsWith(target)) return null;
    let slim = code;
    for (const {what, changes} of chosen) {
      for (const [text, put = ''] of changes) {
        const [before, after, ...more] = slim.split(text);
        if (after === undefined || more.length) {
          this.error(`lit-diet.mjs does not find once what it cuts from lit-html: ${what}.`);
        }
        slim = before + put + after;
      }
    }
    return {code: slim, map: null};
  },
});

/** Whether this code of ours needs what a cut takes. */
function needs(code, {unless, unlessDrawn = []}) {
  const isDrawn = (pattern) => templatesIn(code).some((template) => pattern.test(template));
  return unless?.test(code) || unlessDrawn.some(isDrawn);
}

/** The html`` templates in some code, those within others too. */
function templatesIn(code) {
  const templates = [];
  const visit = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') {
      templates.push(node.quasi.quasis.map(({value}) => value.cooked).join('${}'));
    }
    Object.values(node).forEach(visit);
  };
  if (code.includes('html`')) visit(parseAst(code));
  return templates;
}
