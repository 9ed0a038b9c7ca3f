import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ResponseLanguage } from '../contract/languages.ts';
import { problems, toProblemLink } from '../contract/problems.ts';
import { languageHeaders } from './choose-language.ts';
import { type Problem, toProblemBody } from './problem.ts';

const commonHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

export const jsonResponse = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => jsonTextResponse(status, JSON.stringify(body), headers);

/** A response whose body is JSON text already. */
export const jsonTextResponse = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...commonHeaders, ...headers },
  body,
});

/** A response that is not JSON. A browser executes and loads nothing from it. */
export const textResponse = (
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    ...commonHeaders,
    ...headers,
  },
  body,
});

export const problemResponse = (
  problem: Problem,
  instance: string,
  requestId: string,
  language: ResponseLanguage,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: problems[problem.slug],
  headers: {
    'content-type': 'application/problem+json',
    ...languageHeaders(language),
    ...commonHeaders,
    ...retryAfterHeader(problem),
    ...toProblemLink(problem.slug),
    ...problem.headers,
    'x-request-id': requestId,
  },
  body: JSON.stringify(toProblemBody(problem, instance, requestId, language)),
});

/** The time of the next retry, in the header that clients read. */
const retryAfterHeader = ({ more }: Problem): Readonly<Record<string, string>> =>
  typeof more.retryAfterSeconds === 'number' ? { 'retry-after': String(more.retryAfterSeconds) } : {};
