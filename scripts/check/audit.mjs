/**
 * Asks the registry whether anything that ships has a known weakness: moderate, or worse.
 * Not every registry, and not every network, lets one ask; that is no weakness, and is said.
 */
import {run} from '../run.mjs';

const grave = ['moderate', 'high', 'critical'];

// Offline, npm would answer that it has found nothing.
const command =
  'npm audit --omit=dev --audit-level=moderate --json --loglevel=silent --offline=false';

/** What came of it: `{ok, output}`, or `{isNotRun, output}` where there was no answer. */
export async function audit(env = {}) {
  const {output} = await run(command, env);
  const {message, vulnerabilities} = parsed(output);
  if (vulnerabilities) {
    const found = Object.values(vulnerabilities).filter(({severity}) => grave.includes(severity));
    return {ok: found.length === 0, output: found.map(described).join('\n')};
  }
  if (message) return {isNotRun: true, output: `Not run: npm got no answer. ${message}`};
  return {ok: false, output};
}

function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return {};
  }
}

/** A package is weak by itself, or by others that it needs: these are entries of their own. */
function described({name, severity, range, via}) {
  const reasons = via.map((reason) => (reason.url ? `${reason.title} ${reason.url}` : reason));
  return `${name} ${range}: ${severity}. ${reasons.join('; ')}`;
}
