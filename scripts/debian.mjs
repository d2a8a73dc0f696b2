/** What tests need of the machine, from Debian's packages. */
import {spawnSync} from 'node:child_process';

/** The path of the first of these programs that the shell can find. */
export function which(...names) {
  for (const name of names) {
    const {status, stdout} = spawnSync('sh', ['-c', 'command -v "$0"', name], {encoding: 'utf8'});
    if (status === 0 && stdout.trim()) return stdout.trim();
  }
  return undefined;
}

/** The command that installs these packages. */
export function installCommand(packages) {
  return `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** Installs packages where that is the machine's own habit: on Debian, as root. Else does nothing. */
export function install(packages) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !which('apt-get')) return;
  const options = {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: ['ignore', 2, 2],
    shell: true,
  };
  spawnSync('apt-get update', options);
  spawnSync(installCommand(packages), options);
}
