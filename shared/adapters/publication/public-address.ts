import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

export type Address = { readonly address: string; readonly family: 4 | 6 };

/** Resolves a host name to addresses. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

export const resolveByDns: Resolve = async (host) => {
  const found = await lookup(host, { all: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/**
 * Whether an address is public. Loopback, private and link-local ranges, the metadata service, carrier and
 * reserved ranges, multicast, and IPv6 forms of IPv4 addresses are not.
 */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';

/** Whether a URL's host is an IP address. */
export const isIpAddress = (hostname: string): boolean => ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));
