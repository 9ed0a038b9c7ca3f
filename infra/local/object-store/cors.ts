import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendResponse } from './operations/call.ts';
import { S3Error } from './s3-error.ts';
import type { CorsRule } from './settings.ts';

const matchesPattern = (pattern: string, text: string): boolean => {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern === text;
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
};

const allowsHeader = (rule: CorsRule, header: string): boolean =>
  (rule.allowedHeaders ?? []).some((pattern) => matchesPattern(pattern.toLowerCase(), header));

const findRule = (
  rules: readonly CorsRule[],
  origin: string,
  method: string,
  headers: readonly string[],
): CorsRule | undefined =>
  rules.find(
    (rule) =>
      rule.allowedOrigins.some((pattern) => matchesPattern(pattern, origin)) &&
      rule.allowedMethods.includes(method) &&
      headers.every((header) => allowsHeader(rule, header)),
  );

const vary = 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method';

const toCorsHeaders = (rule: CorsRule, origin: string): Record<string, string> => ({
  ...(rule.allowedOrigins.includes('*')
    ? { 'access-control-allow-origin': '*' }
    : { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' }),
  'access-control-allow-methods': rule.allowedMethods.join(', '),
  ...(rule.exposeHeaders?.length ? { 'access-control-expose-headers': rule.exposeHeaders.join(', ') } : {}),
  ...(rule.maxAgeSeconds === undefined ? {} : { 'access-control-max-age': String(rule.maxAgeSeconds) }),
  vary,
});

/** Adds CORS headers to every response, including errors. */
export const writeCorsHeaders = (
  request: IncomingMessage,
  response: ServerResponse,
  rules: readonly CorsRule[],
): void => {
  const { origin } = request.headers;
  if (origin === undefined) return;
  const rule = findRule(rules, origin, request.method ?? '', []);
  for (const [name, value] of Object.entries(rule ? toCorsHeaders(rule, origin) : {}))
    response.setHeader(name, value);
};

const forbidden = (why: string) => new S3Error('AccessForbidden', `CORSResponse: ${why}`);

/** Handles an OPTIONS request, which is never signed. */
export const answerPreflight = (
  request: IncomingMessage,
  response: ServerResponse,
  rules: readonly CorsRule[],
): void => {
  const { origin } = request.headers;
  const method = request.headers['access-control-request-method'];
  if (origin === undefined || method === undefined) {
    throw new S3Error(
      'InvalidRequest',
      'Insufficient information. Origin and Access-Control-Request-Method request headers needed.',
    );
  }
  if (rules.length === 0) throw forbidden('CORS is not enabled for this bucket.');
  const headers = (request.headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const rule = findRule(rules, origin, method, headers);
  if (!rule) {
    throw forbidden(
      "This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.",
    );
  }
  sendResponse(response, 200, {
    ...toCorsHeaders(rule, origin),
    ...(headers.length > 0 ? { 'access-control-allow-headers': headers.join(', ') } : {}),
    'content-length': 0,
  });
};
