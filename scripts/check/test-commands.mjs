/** How this project's tests are run: which files, and by which command. */
import {readdirSync} from 'node:fs';
import {root} from '../run.mjs';

/** The command that runs the browser tests. */
export const browserTests = 'wtr --config test/web-test-runner.config.mjs';

/** The files below a folder of the project that end so, in a fixed order. */
export function filesUnder(folder, ending) {
  const names = readdirSync(`${root}/${folder}`, {recursive: true});
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/**
 * The command that runs these files, so many at once, for `runTests`: two, unless given, since
 * most wait for a browser or a server more than they work.
 */
export function nodeTests(files, atOnce = 2) {
  const reporters = ['spec', './scripts/check/count-node-tests.mjs']
    .map((reporter) => `--test-reporter=${reporter} --test-reporter-destination=stdout`)
    .join(' ');
  return `node --test --test-concurrency=${atOnce} ${reporters} ${files.join(' ')}`;
}

/** The command that runs the host pages, in the engine that ENGINE names. */
export const hostPageTests = () => nodeTests(filesUnder('test/pages', '.node.test.mjs'));
