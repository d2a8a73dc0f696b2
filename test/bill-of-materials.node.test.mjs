/** The bills of materials: what comes with each of our packages, by the lock file. Needs a build. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../scripts/run.mjs';

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

const packages = [
  {folder: '.', bill: readJson('dist/sbom.cdx.json')},
  {folder: 'server', bill: readJson('server/dist/sbom.cdx.json')},
];
/** What the lock file has besides tools: {path, name, version, license, integrity}. */
const locked = Object.entries(readJson('package-lock.json').packages)
  .filter(([where, {dev}]) => where.includes('node_modules/') && !dev)
  .filter(([, {link}]) => !link)
  .map(([where, entry]) => ({...entry, name: where.split('node_modules/').at(-1)}));

for (const {folder, bill} of packages) {
  const manifest = readJson(`${folder}/package.json`);
  const own = bill.metadata.component;

  describe(`the bill of ${manifest.name}`, () => {
    it('is CycloneDX 1.5', () => {
      assert.equal(bill.bomFormat, 'CycloneDX');
      assert.equal(bill.specVersion, '1.5');
      assert.equal(bill.version, 1);
    });

    it('says of which package it is', () => {
      const {name, version, license} = manifest;
      assert.deepEqual(
        [own.name, own.version, own.licenses, own.purl],
        [name, version, [{license: {id: license}}], `pkg:npm/${name}@${version}`],
      );
    });

    it('has every dependency that package.json names, in its version', () => {
      const needed = bill.dependencies.find(({ref}) => ref === own['bom-ref']).dependsOn;
      const named = Object.entries(manifest.dependencies).map((entry) => entry.join('@'));
      assert.deepEqual(needed, named.sort());
    });

    it('has what these depend on, each with a component of its own', () => {
      const refs = [own, ...bill.components].map((component) => component['bom-ref']);
      assert.equal(new Set(refs).size, refs.length);
      assert.deepEqual(bill.dependencies.map(({ref}) => ref).sort(), refs.toSorted());
      const reached = new Set(bill.dependencies.flatMap(({dependsOn}) => dependsOn));
      assert.deepEqual([own['bom-ref'], ...reached].sort(), refs.toSorted());
    });

    it('says version, licence, hash and purl of each as the lock file does', () => {
      assert.ok(bill.components.length > 0);
      for (const component of bill.components) {
        const entry = locked.find(
          ({name, version}) => name === component.name && version === component.version,
        );
        assert.ok(entry, `${component['bom-ref']} is not in the lock file, or is a tool`);
        const {name, version, license, integrity} = entry;
        assert.equal(component.purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
        const [{license: {id} = {}, expression}] = component.licenses;
        assert.equal(id ?? expression, license);
        const [{alg, content}] = component.hashes;
        const hash = Buffer.from(content, 'hex').toString('base64');
        assert.equal(`${alg.replace('-', '').toLowerCase()}-${hash}`, integrity);
      }
    });

    it('says nothing that is another at the next build, or on another machine', () => {
      const text = JSON.stringify(bill);
      assert.doesNotMatch(text, /serialNumber|timestamp|externalReferences|https:/);
    });
  });
}

describe('the two bills', () => {
  it('have everything that is locked and is no tool', () => {
    const inBills = packages.flatMap(({bill}) => bill.components.map((each) => each['bom-ref']));
    const inLock = locked.map(({name, version}) => `${name}@${version}`);
    assert.deepEqual([...new Set(inBills)].sort(), [...new Set(inLock)].sort());
  });

  it('keep what the server needs out of the browser', () => {
    const [browser, server] = packages;
    const {dependencies} = readJson(`${server.folder}/package.json`);
    const names = browser.bill.components.map(({name}) => name);
    assert.deepEqual(
      names.filter((name) => name in dependencies),
      [],
    );
  });
});
