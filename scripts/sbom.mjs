/**
 * Writes a software bill of materials (CycloneDX): every package that comes with one of ours.
 *
 *   node scripts/sbom.mjs <folder of our package> <file to write>
 *
 * npm reads it off package-lock.json, and fails where that is not what a package.json asks
 * for. A random serial number, the time, npm's own version and the addresses of downloads are
 * left out: all are optional, and two builds would differ by them.
 * https://cyclonedx.org/docs/1.5/json/
 */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './run.mjs';

const [folder, file] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
const bill = billOf(manifest, billOfProject());
writeFileSync(path.resolve(root, file), `${JSON.stringify(bill, null, 2)}\n`);

/** The whole project's, with all tools. */
function billOfProject() {
  const options = ['--package-lock-only', '--sbom-format=cyclonedx', '--include=dev'];
  return JSON.parse(
    execFileSync('npm', ['sbom', ...options], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
}

/**
 * The part of it that one package needs at run time. What npm offers for that, `--omit=dev`,
 * also omits what a tool happens to need as well, as Lit is. https://github.com/npm/cli/issues/7909
 */
function billOf({name, version, description, license, dependencies}, project) {
  const own = `${name}@${version}`;
  const needs = new Map(project.dependencies.map(({ref, dependsOn}) => [ref, dependsOn.sort()]));
  // Of a package of ours, npm lists the tools, too.
  const isNeeded = (ref) => ref.replace(/@[^@]*$/, '') in dependencies;
  needs.set(own, needs.get(own).filter(isNeeded));

  const found = new Set([own]);
  for (const ref of found) needs.get(ref).forEach((other) => found.add(other));
  const refs = [...found].sort();

  return {
    $schema: project.$schema,
    bomFormat: project.bomFormat,
    specVersion: project.specVersion,
    version: 1,
    metadata: {
      lifecycles: project.metadata.lifecycles,
      tools: [{vendor: 'npm', name: 'cli'}],
      // npm calls a package of ours by the name of its folder.
      component: {
        'bom-ref': own,
        type: 'library',
        name,
        version,
        description,
        licenses: [{license: {id: license}}],
        purl: `pkg:npm/${own}`,
      },
    },
    components: project.components
      .filter((each) => each['bom-ref'] !== own && found.has(each['bom-ref']))
      .map((each) => ({...each, externalReferences: undefined, properties: undefined})),
    dependencies: refs.map((ref) => ({ref, dependsOn: needs.get(ref)})),
  };
}
