import { recursionDetectionMiddleware } from '@aws-sdk/core/client';
import { AwsSdkSigV4Signer } from '@aws-sdk/core/httpAuthSchemes';
import {
  type EndpointParameterInstructionsSupplier,
  getEndpointFromInstructions,
} from '@smithy/core/endpoints';
import type { HttpRequest } from '@smithy/core/protocols';
import { type RetryResolvedConfig, retryMiddleware } from '@smithy/core/retry';
import { operation } from '@smithy/core/schema';
import { getSmithyContext } from '@smithy/core/transport';
import type {
  AwsCredentialIdentity,
  EndpointV2,
  FinalizeHandler,
  HandlerExecutionContext,
  InitializeMiddleware,
  MetadataBearer,
  Provider,
} from '@smithy/types';
import type { DirectHandler } from './direct-handler.ts';
import type { DirectProtocol } from './direct-protocol.ts';

/** The settings of an open client that a request needs. */
export type DirectConfig = RetryResolvedConfig & {
  readonly protocol: DirectProtocol;
  readonly requestHandler: DirectHandler;
  readonly credentials: Provider<AwsCredentialIdentity>;
};

/** What the SDK knows of a command. */
type KnownCommand = {
  readonly operationSchema: readonly [kind: number, ...names: Parameters<typeof operation>];
  readonly commandInstance: { readonly constructor: EndpointParameterInstructionsSupplier };
};

const noContext = {} as HandlerExecutionContext;

/**
 * Sends commands in place of the eleven middleware of the SDK. For each request, they look up again what is the same for all
 * requests, and copy the settings of the client. Repeats, traces and the correction of clocks are still the SDK's.
 */
export const sendDirectly =
  (config: DirectConfig): InitializeMiddleware<object, MetadataBearer> =>
  (_, context) => {
    const { operationSchema, commandInstance } = getSmithyContext(context) as KnownCommand;
    const [, ...names] = operationSchema;
    const schema = operation(...names);
    const attemptAndRetry = retryMiddleware(config)(createAttempt(config, schema), noContext);
    // With the request as input: of a `request`, the SDK would number the attempts in headers that nobody reads.
    const sendTraced = recursionDetectionMiddleware()(
      ({ request }) => attemptAndRetry({ input: request, request: undefined }),
      noContext,
    );
    let endpoint: EndpointV2 | undefined;
    return async ({ input }) => {
      endpoint ??= await getEndpointFromInstructions(input, commandInstance.constructor, { ...config });
      return sendTraced({ input, request: config.protocol.toRequest(schema.name, input, endpoint.url) });
    };
  };

/** Signs a request and sends it once. */
const createAttempt = (
  config: DirectConfig,
  schema: ReturnType<typeof operation>,
): FinalizeHandler<HttpRequest, MetadataBearer> => {
  const signer = new AwsSdkSigV4Signer();
  return async ({ input: request }) => {
    const properties = { config, context: noContext };
    const signed = await signer.sign(request, await config.credentials(), properties);
    const exchange = async () => {
      const { response } = await config.requestHandler.handle(signed);
      const output = await config.protocol.toOutput(schema, response);
      return { response, output };
    };
    const exchanged = await exchange().catch(signer.errorHandler(properties));
    signer.successHandler(exchanged.response, properties);
    return exchanged;
  };
};
