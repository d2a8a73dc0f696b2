import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define.js';
import {fillWithHtml} from '../../src/elements/shared/fill-with-html.js';
import {buildFeed, buildItem, type Json} from '../support/build-feed.js';
import {draw, inline, part, words} from '../support/draw.js';
import {painted, until} from '../support/until.js';

/** Draws the story, and answers its body once that holds `expected`. */
async function drawBody(fields: Json, expected = 'end'): Promise<HTMLElement> {
  const item = buildItem({url: 'https://paper.example/news/story', ...fields});
  const feed = inline(buildFeed({items: [item]}));
  const element = await draw(html`<article-card layout="story">${feed}</article-card>`);
  await until(
    () => part(element, 'body')?.textContent?.includes(expected),
    `the body holds “${expected}”`,
  );
  return part(element, 'body')!;
}

const drawHtml = (content_html: string): Promise<HTMLElement> =>
  drawBody({content_html: `${content_html}<p>end`});

describe('the body of a story', () => {
  it('keeps the line breaks of plain text, and takes nothing in it for markup', async () => {
    const body = await drawBody({content_text: 'One <b>line</b>\n\nend'});
    expect(body.textContent).to.equal('One <b>line</b>\n\nend');
    const lines = body.offsetHeight / parseFloat(getComputedStyle(body).lineHeight);
    expect(Math.round(lines)).to.equal(3);
  });

  it('keeps what makes an article', async () => {
    const body = await drawHtml(`
      <h2>Talks</h2><p>One <em>and</em> <strong>two</strong><br>three</p>
      <blockquote cite="/q">Words</blockquote><ul><li>Point</li></ul>
      <figure><img src="/a.jpg" alt="A" width="2" height="1"><figcaption>Caption</figcaption></figure>
      <table><tr><th scope="col">H</th></tr><tr><td>1</td></tr></table><pre><code>x</code></pre>
      <p lang="ar" dir="rtl">نص</p>`);
    for (const tag of 'h2 em strong br blockquote ul li figure img figcaption table th td pre code'.split(
      ' ',
    )) {
      expect(body.querySelector(tag), tag).to.exist;
    }
    expect(body.querySelector('[lang=ar]')).to.have.property('dir', 'rtl');
    expect(body.querySelector('img')!.getAttribute('width')).to.equal('2');
  });

  it('keeps the words in wrappers of every kind', async () => {
    const body = await drawHtml('<section><h1>Title</h1><article><p>Words</p></article></section>');
    expect(words(body)).to.match(/Title.*Words/);
  });

  it('makes links and pictures absolute against the story, and the pictures lazy', async () => {
    const body = await drawHtml(
      '<a href="../other">O</a><img src="p.jpg"><a href="//cdn.example/x">C</a><q cite="q">Q</q>' +
        '<blockquote cite="javascript:ran(1)">B</blockquote><del cite="d">D</del>',
    );
    expect(body.querySelector('blockquote')!.hasAttribute('cite')).to.equal(false);
    expect(body.querySelector('del')!.cite).to.equal('https://paper.example/news/d');
    const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['https://paper.example/other', 'https://cdn.example/x']);
    const image = body.querySelector('img')!;
    expect(image.getAttribute('src')).to.equal('https://paper.example/news/p.jpg');
    expect(image.loading).to.equal('lazy');
  });

  it('has no styles, no forms, and no names that could be taken for the page’s', async () => {
    const body = await drawHtml(
      `<style>p {display: none}</style><p style="position: fixed" class="x" id="forms" name="y">A</p>
      <form action="/steal"><input name="a"><button>Go</button><select><option>1</select></form>
      <link rel="stylesheet" href="/x.css"><meta http-equiv="refresh" content="0;url=/x"><base href="/x">`,
    );
    expect(body.querySelector('style, form, input, button, select, link, meta, base')).to.equal(
      null,
    );
    expect(body.querySelector('[style], [class], [id], [name]')).to.equal(null);
  });

  it('has nothing that looks like a part of ours, or that asks to be focused', async () => {
    const body = await drawHtml(
      '<p part="author" slot="x" role="button" tabindex="0" hidden draggable="true">A</p><math href="/x" src="/x"><mi>x</mi></math>',
    );
    for (const node of body.querySelectorAll('p, math')) {
      expect(node.getAttributeNames(), node.localName).to.be.empty;
    }
  });

  it('has no drawings: they borrow their colours from any address', async () => {
    const body = await drawHtml(
      '<svg width="9" height="9"><rect width="9" height="9" fill="url(/test-images/9x9.svg#x)"/></svg>',
    );
    expect(body.querySelector('svg')).to.equal(null);
  });

  it('has no second time the photo that stands above it', async () => {
    const photo = new URL('/test-images/600x400.svg', location.href).href;
    const withPhoto = (html: string): Promise<HTMLElement> =>
      drawBody({image: photo, content_html: `${html}<p>end`});
    const twin = `<img src="${photo}?w=300">`;
    for (const html of [twin, `<p><a href="/a">${twin}</a></p>`, `<figure>${twin}</figure>`]) {
      const body = await withPhoto(html);
      expect(body.innerHTML, html).to.equal('<p>end</p>');
    }
    const captioned = `<figure>${twin}<figcaption>Fog.</figcaption></figure>`;
    expect(words(await withPhoto(captioned))).to.equal('Fog.end');
    expect((await withPhoto(captioned)).querySelector('img')).to.equal(null);
    // A photo that is in the body alone stays, also when the story is corrected.
    const alone = await drawBody({content_html: `<figure>${twin}</figure><p>end`});
    Object.assign(alone, {html: `<figure>${twin}</figure><p>the end`});
    await fillWithHtml(alone);
    expect(alone.querySelector('img')).to.exist;
    // Further down its caption would stand alone, and other pictures stay.
    for (const html of [`<p>Text</p>${captioned}`, '<img src="/test-images/9x9.svg">']) {
      expect((await withPhoto(html)).querySelector('img'), html).to.exist;
    }
  });

  it('changes when the story does', async () => {
    const body = await drawBody({content_html: '<p>First end'});
    const element = (body.getRootNode() as ShadowRoot).host as HTMLElement & {article?: string};
    const next = buildFeed({items: [buildItem({id: 'next', content_html: '<p>Second'})]});
    element.querySelector('script')!.remove();
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    script.textContent = JSON.stringify(next);
    element.append(script);
    await until(() => part(element, 'body')?.textContent === 'Second');
  });
});

describe('a frame in the body of a story', () => {
  // A port that browsers refuse, so that nothing is asked of anybody.
  const frame =
    '<iframe src="http://127.0.0.1:9/player?v=1" onload="ran = 1" width="5"><p>old</p></iframe>';

  it('is a link that says where it leads, and loads nothing', async () => {
    const body = await drawHtml(frame);
    const link = body.querySelector('a')!;
    expect(words(link)).to.equal('Show content from 127.0.0.1:9');
    expect(link.href).to.equal('http://127.0.0.1:9/player?v=1');
    expect(body.querySelector('iframe')).to.equal(null);
  });

  it('loads, in a sandbox, when the reader clicks', async () => {
    const body = await drawHtml(frame);
    body.querySelector('a')!.click();
    const loaded = body.querySelector('iframe')!;
    expect(loaded.src).to.equal('http://127.0.0.1:9/player?v=1');
    expect(loaded.sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(loaded.title).to.equal('Show content from 127.0.0.1:9');
  });

  it('is nothing at all where its address is no web address', async () => {
    const body = await drawHtml(
      '<iframe src="javascript:ran=1"></iframe><iframe srcdoc="<script>ran=1</script>"></iframe>',
    );
    expect(body.querySelector('iframe')).to.equal(null);
    for (const link of body.querySelectorAll('a'))
      expect(link.hasAttribute('href')).to.equal(false);
  });

  it('is made of a link only, whatever else says that it is one', async () => {
    const body = await drawHtml(
      '<img data-frame src="http://127.0.0.1:9/a.png"><p data-frame>Words</p><a data-frame>Link</a>',
    );
    for (const node of body.querySelectorAll<HTMLElement>('[data-frame]')) node.click();
    expect(body.querySelector('iframe')).to.equal(null);
    expect(words(body)).to.match(/Words.*end/);
  });

  it('is never a frame of the page’s own origin, which could reach into the page', async () => {
    const body = await drawHtml(`<iframe src="${location.origin}/test-images/9x9.svg"></iframe>`);
    const link = body.querySelector('a');
    link?.addEventListener('click', (event) => event.preventDefault());
    link?.click();
    expect(body.querySelector('iframe')).to.equal(null);
  });
});

describe('nothing that a stranger writes into the body of a story runs', () => {
  const run = 'globalThis.strangerRan = true';
  const corpus = [
    `<script>${run}</script>`,
    `<img src=x onerror="${run}">`,
    `<img src="x" onerror=${run.replaceAll(' ', '')}//`,
    `<svg onload="${run}"><script>${run}</script></svg>`,
    `<svg><animate onbegin="${run}" attributeName=x dur=1s>`,
    `<math><mtext><table><mglyph><style><img src onerror="${run}">`,
    `<svg></p><style><a id="</style><img src=1 onerror='${run}'>">`,
    `<a href="javascript:${run}">x</a>`,
    `<a href=" &#1;java&Tab;script:${run}">x</a>`,
    `<a href="data:text/html,<script>${run}</script>">x</a>`,
    `<details open ontoggle="${run}"><summary>x</summary></details>`,
    `<p onmouseover="${run}" onfocus="${run}" tabindex=0 autofocus>x</p>`,
    `<object data="javascript:${run}"></object><embed src="javascript:${run}">`,
    `<video><source onerror="${run}"></video><audio src=x onerror="${run}">`,
    `<template><img src=x onerror="${run}"></template>`,
    `<noscript><p title="</noscript><img src=x onerror='${run}'>"></noscript>`,
    `<iframe srcdoc="<script>parent.strangerRan = true</script>"></iframe>`,
    `<iframe src="javascript:parent.strangerRan = true"></iframe>`,
    `<iframe src=x><img src=x onerror="${run}">`,
    `<iframe src='x"><img src=x onerror="${run}">'></iframe>`,
    `<form action="javascript:${run}"><button autofocus>x</button></form>`,
    `<svg><a xlink:href="javascript:${run}" href="javascript:${run}"><text y="9">x</text></a></svg>`,
    `<svg><a><animate attributeName="href" values="javascript:${run}"/><text y="9">x</text></a></svg>`,
    `<svg><use href="data:image/svg+xml,<svg id=x onload='${run}'/>#x"></use></svg>`,
    `<math href="javascript:${run}"><mtext href="javascript:${run}">x</mtext></math>`,
    `<!--><img src=x onerror="${run}">-->`,
    `<x onclick="${run}">x</x><recent-news src="/x"></recent-news>`,
  ];
  const harmful = /^(javascript|data|vbscript):/i;

  for (const markup of corpus) {
    it(markup, async () => {
      // What stands before it stays whatever it leaves open.
      const body = await drawBody({content_html: `<p>end</p>${markup}`});
      await painted();
      expect('strangerRan' in globalThis).to.equal(false);
      for (const node of body.querySelectorAll('*')) {
        expect(node.localName).to.not.match(/script|style|object|embed|iframe|template|form|-/);
        for (const {name, value} of node.attributes) {
          expect(name).to.not.match(/^on|^style$|^srcdoc$|^id$/);
          expect(value.replace(/[\s\p{Cc}]/gu, '')).to.not.match(harmful);
        }
      }
    });
  }
});
