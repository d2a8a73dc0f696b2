/** Pages with a strict Content-Security-Policy. https://www.w3.org/TR/CSP3/ */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {parts} from '../../scripts/bundle/plugins.mjs';
import {root} from '../../scripts/run.mjs';
import {bundle} from './support/bundle.mjs';
import {scriptTag} from './support/host-page.mjs';
import {describePage, litGlobals} from './support/zoo.mjs';

const nonce = 'c29tZS1ub25jZQ';
const withNonce = `nonce="${nonce}"`;
const trustedTypes = "require-trusted-types-for 'script'";
const allowed = `${trustedTypes}; trusted-types newsrack newsrack-feeds dompurify`;

/** The header of a page on which nothing is allowed but what the elements need. */
const policy = ({origin}, scripts, more = trustedTypes) => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src ${scripts}`,
    `connect-src ${origin}`,
    `img-src ${origin}`,
    `style-src ${origin}`,
    more,
  ].join('; '),
});

const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(path.join(root, file)))
    .digest('base64')}`;

/** The policy is in force: a script of the page's own is refused, and so is markup as text. */
const isStrict = (page) => {
  it('lets no other script run, and no text become markup', async () => {
    const [hasRun, isText, refused] = await page().evaluate(() => {
      const script = document.createElement('script');
      const before = hostRecord.mistakes.length;
      try {
        script.text = 'window.hasRun = true';
      } catch {
        script.append('window.hasRun = true');
      }
      document.head.append(script);
      script.remove();
      let refusal = '';
      try {
        document.createElement('p').innerHTML = '<b>Bold</b>';
      } catch ({name}) {
        refusal = name;
      }
      return new Promise((resolve) =>
        setTimeout(() =>
          resolve([Boolean(window.hasRun), refusal, hostRecord.mistakes.splice(before).length]),
        ),
      );
    });
    assert.equal(hasRun, false);
    assert.equal(isText, 'TypeError');
    assert.ok(refused > 0);
  });

  it('lets RSS be read', async () => {
    const headline = await page().evaluate(async () => {
      const list = Object.assign(document.createElement('recent-news'), {
        src: '/support/feed.xml',
        eager: true,
      });
      const loaded = new Promise((resolve) => list.addEventListener('news-load', resolve));
      document.body.append(list);
      await loaded;
      await list.updateComplete;
      const {textContent} = list.shadowRoot.querySelector('[part=headline]');
      list.remove();
      return textContent.trim();
    });
    assert.equal(headline, 'Ferries wait for the fog');
  });
};

/** Addresses of what is fetched on demand, which no hash in a policy can name. */
const partsOf = ({origin}) =>
  Object.values(parts)
    .map((file) => `${origin}/newsrack/${file}`)
    .join(' ');

describePage(
  'a policy that goes by origins',
  (site) => ({headers: policy(site, site.origin)}),
  {},
  isStrict,
);

describePage(
  'a policy that goes by a nonce',
  (site) => ({
    recorder: withNonce,
    script: scriptTag(site, `async src="/newsrack/newsrack.js" ${withNonce}`),
    headers: policy(site, `'nonce-${nonce}' 'strict-dynamic'`, allowed),
  }),
  {},
  isStrict,
);

describePage(
  'a policy that goes by hashes',
  (site) => {
    const [script, recorder] = ['dist/newsrack.js', 'test/pages/support/served/recorder.js'].map(
      hashOf,
    );
    return {
      recorder: `integrity="${recorder}"`,
      script: scriptTag(site, `async src="/newsrack/newsrack.js" integrity="${script}"`),
      headers: policy(site, `'${script}' '${recorder}' ${partsOf(site)}`, allowed),
    };
  },
  {},
  isStrict,
);

describePage('a module under a policy', (site) => ({
  recorder: withNonce,
  script: scriptTag(site, `type="module" src="/newsrack/newsrack.mjs" ${withNonce}`),
  headers: policy(site, `'nonce-${nonce}' 'strict-dynamic'`, allowed),
}));

const anotherLit = await bundle(`
  import {html, render} from 'lit';
  render(html\`<b id="lit">Drawn by another Lit</b>\`, document.documentElement);
`);

describePage(
  'a second Lit that has the policy lit-html',
  (site) => ({
    recorder: withNonce,
    script: `<script ${withNonce}>${anotherLit}</script>
      ${scriptTag(site, `async src="/newsrack/newsrack.js" ${withNonce}`)}`,
    headers: policy(site, `'nonce-${nonce}' 'strict-dynamic'`, `${allowed} lit-html`),
  }),
  {
    // What the other Lit draws is gone from the page without any script.
    host: false,
    changes: litGlobals,
  },
  (page) =>
    it('leaves to the other Lit what that draws', async () => {
      const text = await page().evaluate(() => document.querySelector('#lit').textContent);
      assert.equal(text, 'Drawn by another Lit');
    }),
);

describePage('the script twice under a policy', (site) => ({
  recorder: withNonce,
  script: ['newsrack.js', 'newsrack.js?again', 'newsrack.mjs']
    .map((file) =>
      scriptTag(
        site,
        `${file.endsWith('mjs') ? 'type="module"' : ''} src="/newsrack/${file}" ${withNonce}`,
      ),
    )
    .join('\n'),
  headers: policy(site, `'nonce-${nonce}' 'strict-dynamic'`, allowed),
}));
