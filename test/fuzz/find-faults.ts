import { findContradiction, findDocumentedPath } from '#test/support/openapi-check.ts';
import type { FuzzRequest } from './draw-request.ts';
import type { WireResponse } from './wire-client.ts';

/** The maximum time of a response, with any other load of the machine. */
const maxResponseMs = 10_000;

/** The path as the gateway reads it; undefined where it is not HTTP, or its percent-encoding is invalid. */
const decodePath = (path: string): string | undefined => {
  try {
    return /[^\x21-\x7e]/.test(path) ? undefined : decodeURIComponent(path.split('?')[0] ?? path);
  } catch {
    return undefined;
  }
};

/** A request outside of the document is still refused with a problem; one that is not HTTP gets plain text. */
const findUndocumentedFault = ({ status, headers, text }: WireResponse): string | undefined => {
  if (status === 204 || status === 304) return text === '' ? undefined : `${status} has a body`;
  if (status < 400) return `${status} where nothing is documented: ${text.slice(0, 300)}`;
  const type = headers['content-type'] ?? '';
  if (text === '') return undefined;
  const body = JSON.parse(text) as {
    readonly status?: unknown;
    readonly type?: unknown;
    readonly message?: unknown;
  };
  if (type.startsWith('application/problem+json') && body.status === status && typeof body.type === 'string')
    return undefined;
  return [400, 431].includes(status) && typeof body.message === 'string'
    ? undefined
    : `${status} is no problem: ${text.slice(0, 300)}`;
};

/** The faults of a response: a server error, a contradiction to the document, or too long a time. */
export const findResponseFault = (request: FuzzRequest, answer: WireResponse): string | undefined => {
  const { method } = request;
  const { status, headers, text, ms } = answer;
  const where = `${method} ${request.path.slice(0, 300)}`;
  if (status >= 500) return `${where}: ${status} ${text.slice(0, 600)}`;
  if (ms > maxResponseMs) return `${where}: ${status} after ${Math.round(ms)} ms`;
  const path = decodePath(request.path);
  if (path === undefined || findDocumentedPath(method === 'HEAD' ? 'GET' : method, path) === undefined) {
    const undocumented = findUndocumentedFault(answer);
    return undocumented && `${where}: ${undocumented}`;
  }
  return findContradiction({ method, path, status, contentType: headers['content-type'], text });
};

/** The ids that equal requests under one key created: there must be at most one. */
export const findBurstFault = (
  { method, path, headers, operation }: FuzzRequest,
  answers: readonly WireResponse[],
): string | undefined => {
  const keys = headers.filter(([name]) => name === 'idempotency-key');
  if (method !== 'POST' || operation.method !== 'POST' || keys.length !== 1) return undefined;
  const createdIds = answers.filter(({ status, text }) => status < 300 && text.startsWith('{'));
  const ids = new Set(createdIds.map(({ text }) => (JSON.parse(text) as { readonly id?: string }).id));
  return ids.size > 1 ? `${method} ${path} under one key made ${[...ids].join(', ')}` : undefined;
};
