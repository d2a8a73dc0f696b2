/**
 * Connections to sources. Whom it connects to is checked where nothing can come between any more: on the
 * addresses that the name has in this moment, and once more on the one that has answered. A check before
 * would be worth nothing, since a name may have another address a moment later.
 */
import dns from 'node:dns';
import type {LookupAddress} from 'node:dns';
import {isIP} from 'node:net';
import type {LookupFunction} from 'node:net';
import {Agent, buildConnector} from 'undici';
import type {AddressRule} from './public-address.js';
import {allowAddresses} from './public-address.js';

/** Where a connection is not allowed to go. */
export class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS';

  constructor(
    readonly host: string,
    readonly address: string,
  ) {
    super(`${host} has the address ${address}.`);
  }
}

/** What can be chosen of it. */
export interface AgentOptions {
  /** Networks beside the open internet, as `10.1.0.0/16` or a single address. Default: none. */
  readonly allowPrivate?: readonly string[];
  /** How long a connection may take to come about, in seconds. Default: 10. */
  readonly connectSeconds?: number;
}

/** Makes an agent that connects to nothing but what is allowed. No proxy of the environment is used. */
export function makeAgent({allowPrivate = [], connectSeconds = 10}: AgentOptions = {}): Agent {
  const isAllowed = allowAddresses(allowPrivate);
  const connect = buildConnector({
    timeout: connectSeconds * 1000,
    lookup: guardedLookup(isAllowed),
    // A host without IPv6 reaches what has both.
    autoSelectFamily: true,
  });
  return new Agent({
    connections: 4,
    pipelining: 1,
    // Feeds are asked for minutes apart: a connection that waits for that long is one too many.
    keepAliveTimeout: 4000,
    keepAliveMaxTimeout: 10_000,
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      // An address in the place of a name is not looked up.
      if (isIP(host) && !isAllowed(host)) {
        return callback(new PrivateAddressError(host, host), null);
      }
      connect(options, (...[error, socket]) => {
        if (error) return callback(error, null);
        const {remoteAddress} = socket;
        if (remoteAddress !== undefined && !isAllowed(remoteAddress)) {
          socket.destroy();
          return callback(new PrivateAddressError(host, remoteAddress), null);
        }
        callback(null, socket);
      });
    },
  });
}

/** Looks a name up as the machine does, and leaves out what is not allowed. */
function guardedLookup(isAllowed: AddressRule): LookupFunction {
  return (host, options, callback) => {
    dns.lookup(host, {...options, all: true}, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const allowed = addresses.filter(({address}) => isAllowed(address));
      const [first] = allowed;
      if (!first) {
        const [refused] = addresses as [LookupAddress];
        return callback(new PrivateAddressError(host, refused.address), '', 0);
      }
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}
