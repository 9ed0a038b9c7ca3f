import type { IncomingMessage } from 'node:http';
import type { CorsSettings } from './api-settings.ts';
import type { GatewayResponse } from './response.ts';

const isAllowed = (allowed: readonly string[] | undefined, origin: string): boolean =>
  (allowed ?? []).some((each) => {
    if (each === '*' || each === origin) return true;
    // "https://*" allows any origin of that scheme.
    return each.endsWith('://*') && origin.startsWith(each.slice(0, -1));
  });

const toOriginHeaders = (cors: CorsSettings, origin: string): Record<string, string> => ({
  'access-control-allow-origin': cors.AllowOrigins?.includes('*') ? '*' : origin,
  ...(cors.AllowOrigins?.includes('*') ? {} : { vary: 'origin' }),
  ...(cors.AllowCredentials ? { 'access-control-allow-credentials': 'true' } : {}),
});

/**
 * The response to a preflight request: an API with a CORS configuration answers it with 204, without calling a
 * function. Undefined for every other request.
 */
export const createPreflightResponse = (
  cors: CorsSettings | undefined,
  request: IncomingMessage,
): GatewayResponse | undefined => {
  const { origin } = request.headers;
  const method = request.headers['access-control-request-method'];
  if (!cors || request.method !== 'OPTIONS' || origin === undefined || method === undefined) return undefined;
  if (!isAllowed(cors.AllowOrigins, origin)) return { status: 204, headers: {}, body: '' };
  const headers: Record<string, string> = toOriginHeaders(cors, origin);
  if (cors.AllowMethods) headers['access-control-allow-methods'] = cors.AllowMethods.join(',');
  if (cors.AllowHeaders) headers['access-control-allow-headers'] = cors.AllowHeaders.join(',');
  if (cors.MaxAge !== undefined) headers['access-control-max-age'] = String(cors.MaxAge);
  return { status: 204, headers, body: '' };
};

/** Adds the CORS headers of the API. As in API Gateway, they replace those of the function. */
export const addCorsHeaders = (
  cors: CorsSettings | undefined,
  request: IncomingMessage,
  answer: GatewayResponse,
): GatewayResponse => {
  if (!cors) return answer;
  const corsHeaders = Object.entries(answer.headers).filter(([name]) => !name.startsWith('access-control-'));
  const headers = Object.fromEntries(corsHeaders);
  const { origin } = request.headers;
  if (origin === undefined || !isAllowed(cors.AllowOrigins, origin)) return { ...answer, headers };
  if (cors.ExposeHeaders) headers['access-control-expose-headers'] = cors.ExposeHeaders.join(',');
  return { ...answer, headers: { ...headers, ...toOriginHeaders(cors, origin) } };
};
