import type { Event, Result } from './event.ts';
import { requestIdOf } from './request-id.ts';

/** The request headers that affect the response. */
const forwardedHeaders = ['accept', 'accept-encoding', 'accept-language', 'authorization', 'if-none-match'];

/** Response headers of one connection, or set by the gateway. */
const omittedHeaders = new Set([
  'apigw-requestid',
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
]);

const timeoutMs = 9_000;

/**
 * Responds to HEAD with status and headers of the same GET. A HEAD route for each GET would exceed the quota of routes.
 * So HEAD reaches `$default`, which has no authorizer. The GET is sent through the gateway, which checks the token.
 */
export const headOf = async (event: Event): Promise<Result> => {
  const { headers, rawPath, rawQueryString, requestContext } = event;
  const scheme = headers['x-forwarded-proto'] === 'http' ? 'http' : 'https';
  const url = new URL(`${scheme}://${requestContext.domainName}`);
  // The gateway has decoded the path.
  url.pathname = rawPath.split('/').map(encodeURIComponent).join('/');
  url.search = rawQueryString;
  const forwarded = forwardedHeaders.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, headers[name]] as const],
  );
  const response = await fetch(url, {
    headers: { ...Object.fromEntries(forwarded), 'x-request-id': requestIdOf(event) },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  const shown = [...response.headers].filter(([name]) => !omittedHeaders.has(name));
  return { statusCode: response.status, headers: Object.fromEntries(shown) };
};
