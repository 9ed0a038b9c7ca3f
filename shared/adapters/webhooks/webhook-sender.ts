import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { toMilliseconds } from '../../domain/time.ts';
import { faultsOfAddress, isInternalHost } from '../../domain/webhooks/webhook-address.ts';
import type { WebhookPolicy } from '../../domain/webhooks/webhook-policy.ts';
import { sendPinnedRequest } from '../outbound/pinned-request.ts';
import { type Address, isPublicAddress, type Resolve, resolveByDns } from '../publication/public-address.ts';

/** The endpoint's status, or why there is none. */
export type SendResult =
  | {
      readonly status: number;
      /** The header `Retry-After`, unparsed. */
      readonly retryAfter?: string;
    }
  | { readonly fault: string };

/** Sends a message to an endpoint, once. */
export type WebhookSender = {
  readonly send: (
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ) => Promise<SendResult>;
};

/**
 * A response is read to its end, up to this limit, so that the endpoint sees no broken connection. It is not
 * stored.
 */
const maxResponseBytes = 65_536;

type Tools = {
  readonly resolve: Resolve;
  readonly https: typeof httpsRequest;
};

const resolveAddress = async (
  resolve: Resolve,
  url: URL,
  rules: WebhookPolicy,
): Promise<Address | string> => {
  // A URL has brackets around an IPv6 address; the resolver takes it without.
  const found = await resolve(url.hostname.replace(/^\[|\]$/g, '')).catch(() => []);
  const [first] = found;
  if (!first) return 'host-not-found';
  const isAllowed = isInternalHost(url, rules) || found.every(({ address }) => isPublicAddress(address));
  return isAllowed ? first : 'address-not-allowed';
};

const toFaultCode = (error: unknown): string => {
  const { name, code } = error as { readonly name?: string; readonly code?: string };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR') return 'timeout';
  if (code?.startsWith('CERT_') || code?.startsWith('ERR_TLS') || /CERT|SSL|SIGNED/.test(code ?? ''))
    return 'tls';
  return code === 'ECONNREFUSED' ? 'connection-refused' : 'connection-failed';
};

/**
 * A sender for untrusted URLs: https by name, few ports, public addresses only. It checks all addresses of
 * the host and connects to one of the checked ones. It follows no redirects.
 */
export const safeWebhookSender = (rules: WebhookPolicy, tools: Partial<Tools> = {}): WebhookSender => {
  const { resolve = resolveByDns, https = httpsRequest } = tools;
  const limits = { milliseconds: toMilliseconds(rules.attemptTimeout), bytes: maxResponseBytes };
  return {
    send: async (address, headers, body) => {
      // The policy may be stricter than when the endpoint was created.
      const [addressFault] = faultsOfAddress(address, rules);
      if (addressFault) return { fault: 'address-not-allowed' };
      const url = new URL(address);
      const target = await resolveAddress(resolve, url, rules);
      if (typeof target === 'string') return { fault: target };
      const request = url.protocol === 'http:' ? (httpRequest as typeof httpsRequest) : https;
      try {
        const { status, headers: given } = await sendPinnedRequest(request, {
          url,
          target,
          method: 'POST',
          headers,
          body,
          limits,
        });
        const retryAfter = given['retry-after'];
        return { status, ...(retryAfter !== undefined && { retryAfter }) };
      } catch (error) {
        return { fault: toFaultCode(error) };
      }
    },
  };
};
