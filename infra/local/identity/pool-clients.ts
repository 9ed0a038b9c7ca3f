import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';

/** A public client of the template's user pool: a page that signs people in. */
export type WebClient = {
  readonly id: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
};

const toLoopbackUrl = (address: string): URL | undefined =>
  /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?(?:\/|$)/.test(address) && URL.canParse(address)
    ? new URL(address)
    : undefined;

/** An address of this machine without its host and port. */
const withoutHost = (address: string): string | undefined => {
  const url = toLoopbackUrl(address);
  return url && address.slice(url.protocol.length + '//'.length).replace(/^[^/]*/, '');
};

/**
 * Whether an address is one of a client's, character by character. A page on this machine can have each name of the
 * machine and any port (RFC 8252, 7.3): every tool for front ends has another one.
 */
export const isKnownAddress = (known: readonly string[], address: string): boolean => {
  const path = withoutHost(address);
  return known.includes(address) || (path !== undefined && known.some((each) => withoutHost(each) === path));
};

const urls = z.array(z.string()).default([]);
const clientProperties = z.object({ CallbackURLs: urls, LogoutURLs: urls });

export const isMachineClient = ({ properties: { AllowedOAuthFlows: flows } }: Resource): boolean =>
  Array.isArray(flows) && flows.includes('client_credentials');

/** The clients of a user pool for people. */
export const listWebClients = (pool: Resource, clients: readonly Resource[]): readonly WebClient[] =>
  clients
    .filter((each) => each.properties.UserPoolId === pool.ref && !isMachineClient(each))
    .map(({ ref, properties }) => {
      const { CallbackURLs: callbackUrls, LogoutURLs: logoutUrls } = clientProperties.parse(properties);
      return { id: ref, callbackUrls, logoutUrls };
    });
