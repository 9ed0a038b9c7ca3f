import type { Event } from './event.ts';

/** The claims of a verified token, as the gateway passes them: lists and numbers as text. */
export type Claims = Readonly<Record<string, unknown>> | undefined;

/**
 * Whether a verified token is an access token. Only ID tokens have `nonce` and `at_hash` (OpenID Connect Core, 2).
 * Cognito names the use of each token, and Keycloak the type of an ID token.
 */
export const isAccessToken = (claims: Claims): boolean =>
  (claims?.token_use === undefined || claims.token_use === 'access') &&
  claims?.nonce === undefined &&
  claims?.at_hash === undefined &&
  claims?.typ !== 'ID';

/** One token only: a gateway joins repeated headers with commas, and could have verified either of them. */
const bearerFormat = /^(?:bearer +)?[\w-]+\.([\w-]+)\.[\w-]+$/i;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * The payload of the token that the gateway verified. API Gateway passes a list of names as one text, in which a name
 * with a space looks like two names. Undefined if the header has another token, or none that can be read.
 */
export const readPayload = ({ headers, requestContext }: Event): Claims => {
  const claims: Claims = requestContext.authorizer?.jwt?.claims;
  const [, encoded] = bearerFormat.exec(headers.authorization ?? '') ?? [];
  const payload = parseJson(Buffer.from(encoded ?? '', 'base64url').toString('utf8'));
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return undefined;
  const read: Readonly<Record<string, unknown>> = { ...payload };
  const isVerified = read.sub === claims?.sub && read.jti === claims?.jti;
  return isVerified ? read : undefined;
};
