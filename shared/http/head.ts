import type { Event, Result } from './event.ts';
import { requestIdOf } from './request-id.ts';

/** The request headers that decide what the response is. */
const sentOn = ['accept', 'accept-encoding', 'authorization', 'if-none-match'];

/** Response headers that belong to one connection, or that the gateway sets itself. */
const leftOut = new Set([
  'apigw-requestid',
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'transfer-encoding',
]);

const timeoutMs = 9_000;

/**
 * Answers HEAD with status and headers of the same GET. API Gateway adds HEAD to no route, and an own route for each
 * would use up the routes that one API may have. So HEAD reaches `$default`, where no authorizer has checked the token:
 * the GET goes through the gateway, which checks it.
 */
export const headOf = async (event: Event): Promise<Result> => {
  const { headers, rawPath, rawQueryString, requestContext } = event;
  const scheme = headers['x-forwarded-proto'] === 'http' ? 'http' : 'https';
  const url = new URL(`${scheme}://${requestContext.domainName}`);
  // The gateway has decoded the path.
  url.pathname = rawPath.split('/').map(encodeURIComponent).join('/');
  url.search = rawQueryString;
  const given = sentOn.flatMap((name) =>
    headers[name] === undefined ? [] : [[name, headers[name]] as const],
  );
  const response = await fetch(url, {
    headers: { ...Object.fromEntries(given), 'x-request-id': requestIdOf(event) },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  const shown = [...response.headers].filter(([name]) => !leftOut.has(name));
  return { statusCode: response.status, headers: Object.fromEntries(shown) };
};
