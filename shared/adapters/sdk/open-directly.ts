import type { AbsoluteLocation, InitializeHandlerOptions, Provider, RequestSigner } from '@smithy/types';
import { createDirectHandler, type DirectHandler } from './direct-handler.ts';
import { DirectProtocol } from './direct-protocol.ts';
import { type DirectConfig, sendDirectly } from './send-directly.ts';
import { signRequest } from './sign-request.ts';

/** The part of a client's settings that replaces the SDK's own. */
export type DirectSettings = {
  readonly protocol: typeof DirectProtocol;
  readonly signer: RequestSigner;
  readonly requestHandler: DirectHandler;
  readonly cacheMiddleware: true;
};

type Client = {
  readonly config: Omit<DirectConfig, 'protocol' | 'requestHandler'> & { readonly region: Provider<string> };
  readonly middlewareStack: {
    readonly add: (middleware: never, options: InitializeHandlerOptions & AbsoluteLocation) => void;
  };
};

/**
 * Opens a client of a service with AWS's JSON 1.0 for many small requests. The commands, endpoints, credentials, retries and
 * errors are the SDK's. The protocol, the signer and the connection are ours, because the SDK's take most of the time of an
 * order. A request and its response together take `maxMs` at most.
 */
export const openDirectly = <Opened extends Client>(
  service: string,
  maxMs: number,
  open: (settings: DirectSettings) => Opened,
): Opened => {
  const signer: RequestSigner = {
    sign: async (request, { signingDate = Date.now() } = {}) => {
      const { credentials, region } = client.config;
      const scope = { region: await region(), service };
      request.headers = signRequest(request, await credentials(), scope, new Date(signingDate));
      return request;
    },
  };
  const client = open({
    protocol: DirectProtocol,
    signer,
    requestHandler: createDirectHandler(maxMs),
    cacheMiddleware: true,
  });
  // The first of all middleware, and the last: it calls no other.
  const send = sendDirectly(client.config as Opened['config'] & DirectConfig);
  client.middlewareStack.add(send as never, { step: 'initialize', priority: 'high' });
  return client;
};
