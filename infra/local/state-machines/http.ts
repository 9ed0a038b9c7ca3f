import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseJson } from './json.ts';
import { errorAnswer, type ServiceAnswer, ServiceError } from './service-error.ts';

/** The service's limit for a request: 1 MiB. */
const maxBodyBytes = 1_048_576;

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= maxBodyBytes) chunks.push(chunk);
  }
  return size <= maxBodyBytes ? Buffer.concat(chunks).toString() : undefined;
}

/** Serves calls over HTTP in the AWS JSON 1.0 protocol. `X-Amz-Target` contains the operation. */
export function serveStepFunctions(
  call: (target: string, body: unknown) => Promise<ServiceAnswer>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  async function callService(request: IncomingMessage): Promise<ServiceAnswer> {
    const text = await readBody(request);
    if (text === undefined)
      return errorAnswer(new ServiceError('ValidationException', 'The request is larger than 1 MiB.'));
    const body = parseJson(text === '' ? '{}' : text);
    if (body === undefined)
      return errorAnswer(new ServiceError('SerializationException', 'The body is not JSON.'));
    return call(String(request.headers['x-amz-target'] ?? ''), body);
  }

  return async (request, response) => {
    const { status, body } = await callService(request).catch(() => ({
      status: 500,
      body: { __type: 'InternalServerException', message: 'The call failed. Try again.' },
    }));
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() };
    response.writeHead(status, headers).end(JSON.stringify(body));
  };
}
