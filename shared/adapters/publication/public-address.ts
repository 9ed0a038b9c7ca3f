import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

export type Address = { readonly address: string; readonly family: 4 | 6 };

/** Finds the addresses of a host. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

export const resolveByDns: Resolve = async (host) => {
  const found = await lookup(host, { all: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/**
 * Whether an address is one of the open internet's. Loopback, private and link-local ranges, the metadata service,
 * carriers' and reserved ranges, multicast, and every IPv6 form that wraps an IPv4 address are not.
 */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';

/** Whether a URL's host is an address itself, and no name. */
export const isIpAddress = (hostname: string): boolean => ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));
