import { getSchemaSerdePlugin } from '@smithy/core/schema';
import type { AwsCredentialIdentity, Provider, RequestSigner } from '@smithy/types';
import { createDirectHandler, type DirectHandler } from './direct-handler.ts';
import { DirectProtocol } from './direct-protocol.ts';
import { signRequest } from './sign-request.ts';

/** The part of a client's settings that replaces the SDK's own. */
export type DirectSettings = {
  readonly protocol: typeof DirectProtocol;
  readonly signer: RequestSigner;
  readonly requestHandler: DirectHandler;
  readonly cacheMiddleware: true;
};

type Client = {
  readonly config: {
    readonly credentials: Provider<AwsCredentialIdentity>;
    readonly region: Provider<string>;
  };
  readonly middlewareStack: {
    readonly remove: (name: string) => boolean;
    readonly use: (plugin: never) => void;
  };
};

/** At each request, these describe the caller to the service, or write logs that nobody reads. */
const unusedMiddleware = ['loggerMiddleware', 'getUserAgentMiddleware'];

/** Removes what a client does at each request and nobody needs. */
export const removeUnused = <Opened extends Pick<Client, 'middlewareStack'>>(client: Opened): Opened => {
  for (const name of unusedMiddleware) client.middlewareStack.remove(name);
  return client;
};

/**
 * Opens a client of a service with AWS's JSON 1.0 for many small requests. The SDK keeps its commands, endpoints, credentials,
 * retries and errors; the protocol, the signer and the connection are ours, because the SDK's take most of the time of an order.
 * A request and its response together take `maxMs` at most.
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
  // The SDK copies all settings for each conversion, which takes longer than the conversion. The protocol reads none of them.
  const { protocol } = client.config as { readonly protocol?: DirectProtocol };
  client.middlewareStack.use(getSchemaSerdePlugin({ protocol } as never) as never);
  protocol?.setSerdeContext(client.config as never);
  return removeUnused(client);
};
