import type { IncomingMessage } from 'node:http';

/** The claims and scopes of a verified token, in the format for functions. */
export type JwtContext = {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[] | null;
};

export type EventParts = {
  readonly request: IncomingMessage;
  readonly method: string;
  /** The decoded path with the stage, if it is not `$default`. */
  readonly path: string;
  readonly queryString: string;
  readonly body: Buffer;
  readonly apiId: string;
  readonly stage: string;
  readonly routeKey: string;
  readonly requestId: string;
  readonly timeMs: number;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly jwt: JwtContext | undefined;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The time in the format of access logs: `12/Mar/2020:19:03:58 +0000`. */
const toLogTime = (timeMs: number): string => {
  const iso = new Date(timeMs).toISOString();
  return `${iso.slice(8, 10)}/${months[Number(iso.slice(5, 7)) - 1]}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
};

/** Headers by lower-case name, repeated ones joined by commas. Cookies are in a separate field. */
const headersOf = (request: IncomingMessage): Record<string, string> => {
  const headers: Record<string, string> = {};
  const { rawHeaders } = request;
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    const value = rawHeaders[index + 1] ?? '';
    if (name === 'cookie') continue;
    headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  headers['x-forwarded-for'] ??= request.socket.remoteAddress ?? '';
  headers['x-forwarded-port'] = String(request.socket.localPort ?? '');
  headers['x-forwarded-proto'] = 'http';
  return headers;
};

const queryOf = (queryString: string): Record<string, string> | undefined => {
  if (queryString === '') return undefined;
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(queryString))
    query[name] = query[name] === undefined ? value : `${query[name]},${value}`;
  return query;
};

const textContentTypes = /^(text\/|application\/(json|javascript|xml|[^;]*\+json|[^;]*\+xml))/i;

/** API Gateway passes text by its content type, and everything else, forms included, as base64. */
const bodyOf = (
  body: Buffer,
  contentType: string | undefined,
): { body?: string; isBase64Encoded: boolean } => {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = contentType === undefined || textContentTypes.test(contentType);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
};

/**
 * The event of payload format 2.0. `rawPath` is the decoded path: HTTP APIs differ there from REST APIs and function URLs.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const toRequestEvent = (parts: EventParts) => {
  const { request, method, path, queryString, body, routeKey, requestId, timeMs, pathParameters, jwt } =
    parts;
  const headers = headersOf(request);
  // The gateway's name, not the client's `host` header.
  const { localAddress = 'localhost', localPort } = request.socket;
  const domainName = `${localAddress}:${localPort}`;
  const query = queryOf(queryString);
  const cookies = request.headers.cookie?.split('; ');
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: queryString,
    ...(cookies && { cookies }),
    headers,
    ...(query && { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000',
      apiId: parts.apiId,
      ...(jwt && { authorizer: { jwt } }),
      domainName,
      domainPrefix: domainName.split('.')[0],
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: parts.stage,
      time: toLogTime(timeMs),
      timeEpoch: timeMs,
    },
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...bodyOf(body, headers['content-type']),
  };
};
