import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { milliseconds } from '../../domain/time.ts';
import { faultsOfAddress, isInside } from '../../domain/webhook/webhook-address.ts';
import type { WebhookPolicy } from '../../domain/webhook/webhook-policy.ts';
import { pinnedRequest } from '../outside/pinned-request.ts';
import { type Address, isPublic, type Resolve, resolveByDns } from '../publication/public-address.ts';

/** What an endpoint answered, or why it was not asked or did not answer. */
export type Handed = { readonly status: number } | { readonly fault: string };

/** Hands a message to an endpoint, once. */
export type Courier = {
  readonly send: (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Handed>;
};

/** An answer is read to its end, so that its sender is not cut off, but no further than this; it is not kept. */
const mostAnswerBytes = 65_536;

type Tools = {
  readonly resolve: Resolve;
  readonly https: typeof httpsRequest;
};

const addressOf = async (resolve: Resolve, url: URL, rules: WebhookPolicy): Promise<Address | string> => {
  // Brackets belong to the URL; the resolver takes the address without them.
  const found = await resolve(url.hostname.replace(/^\[|\]$/g, '')).catch(() => []);
  const [first] = found;
  if (!first) return 'host-not-found';
  const isAllowed = isInside(url, rules) || found.every(({ address }) => isPublic(address));
  return isAllowed ? first : 'address-not-allowed';
};

const faultOf = (error: unknown): string => {
  const { name, code } = error as { readonly name?: string; readonly code?: string };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR') return 'timeout';
  if (code?.startsWith('CERT_') || code?.startsWith('ERR_TLS') || /CERT|SSL|SIGNED/.test(code ?? ''))
    return 'tls';
  return code === 'ECONNREFUSED' ? 'connection-refused' : 'connection-failed';
};

/**
 * A courier that goes where strangers say, and therefore almost nowhere: https by name, at few ports, to addresses of
 * the open internet, all of which are judged before one of them is asked, and that one alone. It follows no redirect.
 */
export const careful = (rules: WebhookPolicy, tools: Partial<Tools> = {}): Courier => {
  const { resolve = resolveByDns, https = httpsRequest } = tools;
  const limits = { milliseconds: milliseconds(rules.attemptLasts), bytes: mostAnswerBytes };
  return {
    send: async (address, headers, body) => {
      // The policy may have become narrower since the endpoint was registered.
      const [unfit] = faultsOfAddress(address, rules);
      if (unfit) return { fault: 'address-not-allowed' };
      const url = new URL(address);
      const at = await addressOf(resolve, url, rules);
      if (typeof at === 'string') return { fault: at };
      const request = url.protocol === 'http:' ? (httpRequest as typeof httpsRequest) : https;
      try {
        const { status } = await pinnedRequest(request, { url, at, method: 'POST', headers, body, limits });
        return { status };
      } catch (error) {
        return { fault: faultOf(error) };
      }
    },
  };
};
