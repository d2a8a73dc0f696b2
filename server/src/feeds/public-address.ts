/**
 * Which addresses a source may have: those of the open internet. What only this machine or its network can
 * reach is refused, since a feed's address, a redirect or a name's changed entry could otherwise make the
 * server read what is meant for itself.
 */
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A network, as its address and the length of its prefix. */
type Network = [Address, number];

/** Answers whether an address may be connected to. */
export type AddressRule = (address: string) => boolean;

/** The only part of IPv6 from which addresses for the open internet are given out. */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];
/** IPv4 addresses as a network without IPv4 translates them (RFC 6052); the last four bytes are what counts. */
const translated = ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number];

/**
 * The rule that lets the open internet through and, beyond it, only these networks: `10.1.0.0/16`, or the
 * address of one machine. Throws a sentence for what is neither.
 */
export function allowAddresses(networks: readonly string[] = []): AddressRule {
  const allowed = networks.map(readNetwork);
  return (text) => {
    if (!ipaddr.isValid(text)) return false;
    // An IPv4 address that is written as IPv6 is the IPv4 address.
    const address = ipaddr.process(text);
    return allowed.some((network) => isWithin(address, network)) || isPublic(address);
  };
}

/** Reads a network such as `10.1.0.0/16`, or a single address. Throws a sentence for anything else. */
export function readNetwork(text: string): Network {
  // The library takes shorthands, and reads `10.1/16` as 10.0.0.1/16. IPv4 is to be written as IPv4.
  const isPlain = /^(\d+\.){3}\d+(\/\d+)?$|^(?!::ffff:).*:/i.test(text);
  if (isPlain && ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (isPlain && ipaddr.isValid(text)) {
    const address = ipaddr.parse(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  }
  throw new Error(`“${text}” is no network such as 10.1.0.0/16, and no address such as 127.0.0.1.`);
}

function isPublic(address: Address): boolean {
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  if (address.match(...translated)) {
    return isPublic(ipaddr.fromByteArray(address.toByteArray().slice(-4)));
  }
  return address.range() === 'unicast' && address.match(...globalUnicast);
}

function isWithin(address: Address, [base, bits]: Network): boolean {
  return address.kind() === base.kind() && address.match([base, bits] as never);
}
