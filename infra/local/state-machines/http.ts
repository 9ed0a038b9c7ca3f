import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../read-body.ts';
import { parseJson } from './json.ts';
import { errorAnswer, type ServiceAnswer, ServiceError } from './service-error.ts';

/** The service's limit for a request: 1 MiB. */
const maxBodyBytes = 1_048_576;

/** Serves calls over HTTP in the AWS JSON 1.0 protocol. `X-Amz-Target` contains the operation. */
export function serveStepFunctions(
  call: (target: string, body: unknown) => Promise<ServiceAnswer>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  async function callService(request: IncomingMessage): Promise<ServiceAnswer> {
    const bytes = await readBody(request, maxBodyBytes);
    if (typeof bytes === 'string')
      return errorAnswer(new ServiceError('ValidationException', 'The request is larger than 1 MiB.'));
    const body = parseJson(bytes.toString() || '{}');
    if (body === undefined)
      return errorAnswer(new ServiceError('SerializationException', 'The body is not JSON.'));
    return call(String(request.headers['x-amz-target'] ?? ''), body);
  }

  return async (request, response) => {
    const { status, body } = await callService(request).catch(() => ({
      status: 500,
      body: { __type: 'InternalServerException', message: 'The call failed. Try again.' },
    }));
    const text = JSON.stringify(body);
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': Buffer.byteLength(text),
      'x-amzn-requestid': randomUUID(),
    };
    response.writeHead(status, headers).end(text);
  };
}
