import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problems } from '../contract/problems.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { type Problem, problemBody } from './problem.ts';

const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** The entity tag of a resource as it is shown: the same while nothing that is shown has changed. */
export const etagOf = (body: unknown): string =>
  `"${createHash('sha256').update(canonicalJson(body)).digest('base64url').slice(0, 22)}"`;

export const jsonAnswer = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...common, ...headers },
  body: JSON.stringify(body),
});

/** An answer that is no JSON; whatever it holds, a browser runs nothing of it and loads nothing for it. */
export const textAnswer = (
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    ...common,
    ...headers,
  },
  body,
});

export const problemAnswer = (
  problem: Problem,
  instance: string,
  requestId: string,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: problems[problem.slug],
  headers: {
    'content-type': 'application/problem+json',
    ...common,
    ...retryAfter(problem),
    ...allowed(problem),
    'x-request-id': requestId,
  },
  body: JSON.stringify(problemBody(problem, instance, requestId)),
});

/** Where another method is wanted, the header says which. */
const allowed = ({ more }: Problem): Readonly<Record<string, string>> =>
  typeof more.allow === 'string' ? { allow: more.allow } : {};

/** A problem that passes says when to try again in the header as well, where clients look for it. */
const retryAfter = ({ more }: Problem): Readonly<Record<string, string>> =>
  typeof more.retryAfterSeconds === 'number' ? { 'retry-after': String(more.retryAfterSeconds) } : {};
