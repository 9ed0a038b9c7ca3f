import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { JwtSettings } from './api-settings.ts';
import type { JwtContext } from './request-event.ts';

/** Tokens remembered as verified, so that a client's second request costs no signature check. */
const maxCachedTokens = 10_000;

export type AuthSuccess = { readonly jwt: JwtContext };
export type AuthFailure = { readonly status: 401 | 403; readonly detail: string; readonly challenge: string };

type CachedToken = {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  readonly exp: number;
};

/** The public keys of an issuer that lives here; undefined for one on the network, whose JWKS is then fetched. */
export type LocalKeys = (issuer: string) => JWTVerifyGetKey | undefined;

const createUnauthenticated = (detail: string, reason?: string): AuthFailure => ({
  status: 401,
  detail,
  challenge: reason === undefined ? 'Bearer' : `Bearer error="invalid_token", error_description="${reason}"`,
});

/** An HTTP API flattens claims to text: lists become `[a b]`, numbers and booleans their spelling. */
const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(claimText).join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const toFailureReason = (fault: unknown): string => {
  if (fault instanceof errors.JWTExpired) return 'The token has expired.';
  if (fault instanceof errors.JWTClaimValidationFailed) return `The claim ${fault.claim} does not fit.`;
  if (fault instanceof errors.JWSSignatureVerificationFailed) return 'The signature does not fit.';
  if (fault instanceof errors.JWKSNoMatchingKey) return 'The token was signed by an unknown key.';
  return 'The token is not a valid JWT.';
};

/** `aud` must name the audience; an access token without `aud` names it in `client_id`. */
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
 * `exp`, `nbf`, `iat`, and a route's scopes. Judged by the wall clock, so that turning the platform's clock ends no session.
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
        issuer,
        algorithms: ['RS256'],
        requiredClaims: ['exp'],
      });
      if (!hasAudience(payload, audience))
        return createUnauthenticated('The token is meant for another audience.', 'wrong audience');
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
    // Entered again at the end: the first key of the map is always the one unused for longest.
    cachedTokens.set(key, found);
    return found;
  };

  return async (
    header: string | undefined,
    settings: JwtSettings,
    scopes: readonly string[],
  ): Promise<AuthSuccess | AuthFailure> => {
    if (header === undefined || header === '')
      return createUnauthenticated(`A bearer token is needed in the header ${settings.header}.`);
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
