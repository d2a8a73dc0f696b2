/**
 * A certificate for 127.0.0.1 that nobody has reason to trust, made anew on each run. It is
 * written here by hand, byte by byte, so that no program is needed that a machine may lack.
 * https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
import {generateKeyPairSync, randomBytes, sign} from 'node:crypto';

/** Answers `{key, cert}` as node:https takes them. */
export function selfSigned(days = 1) {
  const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const algorithm = sequence(objectId('2a8648ce3d040302')); // ecdsa-with-SHA256
  const name = sequence(der(0x31, sequence(objectId('550403'), der(0x0c, 'Nobody you know'))));
  const address = der(0x30, der(0x87, Buffer.from([127, 0, 0, 1])));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // Version 3.
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(-days), time(days)),
    name,
    publicKey.export({type: 'spki', format: 'der'}),
    der(0xa3, sequence(sequence(objectId('551d11'), der(0x04, address)))),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]);
  const whole = sequence(body, algorithm, der(0x03, signature));
  return {
    key: privateKey.export({type: 'pkcs8', format: 'pem'}),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

/** One value: its tag, its length, itself. */
function der(tag, content) {
  const value = Buffer.from(content);
  const {length} = value;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

function sequence(...values) {
  return der(0x30, Buffer.concat(values));
}

function objectId(hex) {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function time(days) {
  const text = new Date(Date.now() + days * 86_400_000).toISOString();
  return der(0x17, text.slice(2, 19).replace(/\D/g, '') + 'Z');
}
