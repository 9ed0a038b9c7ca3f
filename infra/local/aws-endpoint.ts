import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TokenIssuer } from './identity/token-issuer.ts';
import { readBody } from './read-body.ts';
import { type AwsService, createError } from './secrets/aws-json.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The services behind the endpoint that the functions' SDK clients use. */
export type AwsServices = {
  readonly stepFunctions: Handler;
  readonly secrets: AwsService;
  readonly keys: AwsService;
  readonly events: AwsService;
  readonly objects: Handler;
  readonly identity: TokenIssuer;
};

const send = (response: ServerResponse, status: number, contentType: string, body: unknown): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(text),
    'x-amzn-requestid': randomUUID(),
  });
  response.end(text);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Serves a service of the AWS JSON 1.1 protocol. */
const serveJsonService =
  (service: AwsService): Handler =>
  async (request, response) => {
    const body = await readBody(request);
    const input = typeof body === 'string' ? undefined : parseJson(body.toString('utf8'));
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const result =
      input === undefined
        ? createError('SerializationException', 'The request is not a JSON object.')
        : service(operation, input);
    send(response, result.status, 'application/x-amz-json-1.1', result.body);
  };

/**
 * Routes each request to its service by `X-Amz-Target`. Requests without that header are for the token issuer's
 * documents or for the object store.
 */
export const createAwsEndpoint = ({
  stepFunctions,
  secrets,
  keys,
  events,
  objects,
  identity,
}: AwsServices): Handler => {
  const byPrefix: Readonly<Record<string, Handler>> = {
    AWSStepFunctions: stepFunctions,
    secretsmanager: serveJsonService(secrets),
    TrentService: serveJsonService(keys),
    AWSEvents: serveJsonService(events),
  };
  return async (request, response) => {
    const target = request.headers['x-amz-target'];
    if (typeof target === 'string') {
      const service = byPrefix[target.split('.')[0] ?? ''];
      if (service) return service(request, response);
      const { status, body } = createError(
        'UnknownOperationException',
        `The local platform does not support ${target}.`,
      );
      return send(response, status, 'application/x-amz-json-1.1', body);
    }
    const document = identity.getDocument(request.url ?? '', `http://${request.headers.host ?? ''}`);
    if (request.method === 'GET' && document !== undefined)
      return send(response, 200, 'application/json', document);
    return objects(request, response);
  };
};
