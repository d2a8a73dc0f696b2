/**
 * Takes out of Lit, in the one script only, what no page can use there: about
 * 700 bytes of brotli. Each cut names what it takes and why nobody misses it;
 * `unless` finds the code of ours that would. The build stops if such code
 * appears, or if an update of Lit no longer holds the text of a cut: look at
 * the new text, then change the cut or drop it. npm users get Lit untouched.
 */
const cssTag = '@lit/reactive-element/css-tag.js';
const reactiveElement = '@lit/reactive-element/reactive-element.js';
const litHtml = 'lit-html/lit-html.js';
const litElement = 'lit-element/lit-element.js';

const cuts = [
  {
    what: 'styles for browsers without adoptedStyleSheets, which are older than all we support',
    in: cssTag,
    find: 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    put: '!0',
  },
  {
    what: 'a message to authors of new css``',
    in: cssTag,
    find: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    put: 'this._$cssResult$=!0;',
  },
  {
    what: 'another; types allow nothing else there',
    in: cssTag,
    find: `if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
    put: 'return t',
  },
  {
    what: 'hooks for polyfills of shadow DOM',
    in: reactiveElement,
    find: 'p=a.reactiveElementPolyfillSupport,',
  },
  {what: 'the same', in: reactiveElement, find: 'p?.({ReactiveElement:y}),'},
  {what: 'the same', in: litHtml, find: ',B=t.litHtmlPolyfillSupport;B?.(S,k),', put: ';'},
  {
    what: 'the same',
    in: litElement,
    find: 'const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
  },
  {
    what: 'lists of versions, which warn developers of a second Lit',
    in: reactiveElement,
    find: ',(a.reactiveElementVersions??=[]).push("2.1.2")',
  },
  {what: 'the same', in: litHtml, find: '(t.litHtmlVersions??=[]).push("3.3.3")'},
  {what: 'the same', in: litElement, find: '(s.litElementVersions??=[]).push("4.2.2");'},
  {
    what: 'metadata of decorators, which lint keeps out',
    in: reactiveElement,
    find: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
  },
  {
    what: 'the same',
    in: reactiveElement,
    find: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
  },
  {
    what: 'initializers, another need of decorators',
    in: reactiveElement,
    find: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    unless: /\baddInitializer\b/,
  },
  {what: 'the same', in: reactiveElement, find: ',void 0!==t.l&&(this.l=[...t.l])'},
  {what: 'the same', in: reactiveElement, find: ',this.constructor.l?.forEach(t=>t(this))'},
  {
    what: 'removal of controllers; ours stay',
    in: reactiveElement,
    find: 'removeController(t){this._$EO?.delete(t)}',
    unless: /\bremoveController\b/,
  },
  {
    what: 'attributes that hold JSON',
    in: reactiveElement,
    find: 'case Object:case Array:t=null==t?t:JSON.stringify(t)',
    unless: /\btype: *(Object|Array)\b/,
  },
  {
    what: 'the same',
    in: reactiveElement,
    find: 'case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
  },
  {
    what: 'templates of SVG and MathML',
    in: litHtml,
    find: 'l=2===i?"<svg>":3===i?"<math>":"",',
    put: 'l="",',
    unless: /\b(svg|mathml)`/,
  },
  {what: 'the same', in: litHtml, find: '+(2===i?"</svg>":3===i?"</math>":"")'},
  {
    what: 'the same',
    in: litHtml,
    find: ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    put: ',0){}',
  },
  {
    what: 'expressions inside elements that hold nothing but text',
    in: litHtml,
    find: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    unless: /<(script|style|textarea|title)\b[^<>`]*>[^<`]*\$\{/i,
  },
  {
    what: 'expressions inside HTML comments',
    in: litHtml,
    find: 'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    unless: /<!--(?:(?!-->)[^])*\$\{/,
  },
];

export const litDiet = () => ({
  name: 'lit-diet',
  transform(code, id) {
    if (!id.includes('/node_modules/')) {
      for (const {unless, what} of cuts) {
        if (unless?.test(code)) this.error(`lit-diet.mjs cuts what this file needs: ${what}.`);
      }
      return null;
    }
    let slim = code;
    for (const {in: file, find, put = '', what} of cuts) {
      if (!id.endsWith(`/node_modules/${file}`)) continue;
      const [before, after, ...more] = slim.split(find);
      if (after === undefined || more.length) {
        this.error(`lit-diet.mjs does not find once what it cuts from ${file}: ${what}.`);
      }
      slim = before + put + after;
    }
    return slim === code ? null : {code: slim, map: null};
  },
});
