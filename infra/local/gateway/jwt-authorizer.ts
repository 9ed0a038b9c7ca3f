import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { isLocalIssuer } from '../identity/local-origin.ts';
import type { JwtSettings } from './api-settings.ts';
import type { JwtContext } from './request-event.ts';

/** Verified tokens in the cache, which avoids a signature check for each request. */
const maxCachedTokens = 10_000;

export type AuthSuccess = { readonly jwt: JwtContext };
export type AuthFailure = { readonly status: 401 | 403; readonly detail: string; readonly challenge: string };

type CachedToken = {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  readonly exp: number;
};

/** The public keys of a local issuer. Undefined for a remote issuer, whose JWKS is fetched. */
export type LocalKeys = (issuer: string) => JWTVerifyGetKey | undefined;

const createUnauthenticated = (detail: string, reason?: string): AuthFailure => ({
  status: 401,
  detail,
  challenge: reason === undefined ? 'Bearer' : `Bearer error="invalid_token", error_description="${reason}"`,
});

/** An HTTP API converts claims to text: lists become `[a b]`. */
const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const toFailureReason = (fault: unknown): string => {
  if (fault instanceof errors.JWTExpired) return 'The token has expired.';
  if (fault instanceof errors.JWTClaimValidationFailed) return `The claim ${fault.claim} is not valid.`;
  if (fault instanceof errors.JWSSignatureVerificationFailed) return 'The signature is not valid.';
  if (fault instanceof errors.JWKSNoMatchingKey) return 'The token was signed by an unknown key.';
  return 'The token is not a valid JWT.';
};

/** The audience is in `aud`, or in `client_id` of an access token without `aud`. */
const hasAudience = ({ aud, client_id: clientId }: JWTPayload, audience: readonly string[]): boolean => {
  const named = aud === undefined ? [clientId] : [aud].flat();
  return named.some((each) => typeof each === 'string' && audience.includes(each));
};

const cacheToken = ({ exp = 0, ...claims }: JWTPayload): CachedToken => ({
  exp,
  claims: Object.fromEntries(
    Object.entries({ ...claims, exp }).map(([name, value]) => [name, claimText(value)]),
  ),
  scopes: typeof claims.scope === 'string' ? claims.scope.split(' ') : [],
});

/**
 * Verifies bearer tokens as an HTTP API's JWT authorizer does: RS256 by the issuer's keys, `iss`, `aud` or `client_id`,
 * `exp`, `nbf`, `iat`, and a route's scopes. The local issuer signs for the template's issuer under its own address, too. It uses the wall clock, so that advancing the platform's clock ends no session.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html
 */
export const createJwtAuthorizer = (localKeys: LocalKeys) => {
  const remoteKeys = new Map<string, JWTVerifyGetKey>();
  const cachedTokens = new Map<string, CachedToken>();

  const keysOf = (issuer: string): JWTVerifyGetKey => {
    const known = localKeys(issuer) ?? remoteKeys.get(issuer);
    if (known) return known;
    const remote = createRemoteJWKSet(new URL(`${issuer.replace(/\/$/, '')}/.well-known/jwks.json`));
    remoteKeys.set(issuer, remote);
    return remote;
  };

  const verify = async (
    token: string,
    { issuer, audience }: JwtSettings,
  ): Promise<CachedToken | AuthFailure> => {
    try {
      const { payload } = await jwtVerify(token, keysOf(issuer), {
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
      });
      if (payload.iss !== issuer && !(localKeys(issuer) && isLocalIssuer(payload.iss)))
        return createUnauthenticated('The claim iss is not valid.', 'The claim iss is not valid.');
      if (!hasAudience(payload, audience))
        return createUnauthenticated('The token is for another audience.', 'wrong audience');
      if (payload.iat !== undefined && payload.iat * 1000 > Date.now() + 1000)
        return createUnauthenticated('The token was issued in the future.', 'issued in the future');
      return cacheToken(payload);
    } catch (fault) {
      const reason = toFailureReason(fault);
      return createUnauthenticated(reason, reason);
    }
  };

  const readCachedToken = (key: string): CachedToken | undefined => {
    const found = cachedTokens.get(key);
    if (!found) return undefined;
    cachedTokens.delete(key);
    if (found.exp * 1000 <= Date.now()) return undefined;
    // Moved to the end, so that the first key of the map is always the least recently used.
    cachedTokens.set(key, found);
    return found;
  };

  return async (
    header: string | undefined,
    settings: JwtSettings,
    scopes: readonly string[],
  ): Promise<AuthSuccess | AuthFailure> => {
    if (header === undefined || header === '')
      return createUnauthenticated(`The header ${settings.header} must contain a bearer token.`);
    const token = header.replace(/^bearer +/i, '');
    const key = `${settings.issuer} ${settings.audience} ${token}`;
    const verified = readCachedToken(key) ?? (await verify(token, settings));
    if ('status' in verified) return verified;
    cachedTokens.set(key, verified);
    if (cachedTokens.size > maxCachedTokens) cachedTokens.delete(cachedTokens.keys().next().value ?? '');
    const granted = scopes.filter((scope) => verified.scopes.includes(scope));
    if (scopes.length > 0 && granted.length === 0)
      return {
        status: 403,
        detail: `The token lacks the scope ${scopes.join(' or ')}.`,
        challenge: `Bearer error="insufficient_scope", scope="${scopes.join(' ')}"`,
      };
    return { jwt: { claims: verified.claims, scopes: scopes.length > 0 ? granted : null } };
  };
};
