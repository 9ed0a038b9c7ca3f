import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createLocalJWKSet, importJWK, type JWK, type JWTPayload, type JWTVerifyGetKey, SignJWT } from 'jose';
import { defaultTokenClaims, needsSecondFactor } from '#shared/contract/token-claims.ts';
import type { Resource } from '../assembly/template.ts';
import { isMachineClient, listWebClients, type WebClient } from './pool-clients.ts';
import { openSigningKey } from './signing-key.ts';

/** How somebody signed in: staff without a second factor have no role of staff. */
export type Factor = 'mfa' | 'password';

export type Person = {
  readonly sub: string;
  readonly groups: readonly string[];
  readonly name?: string | undefined;
  readonly factor?: Factor | undefined;
};

/** What the tokens of one sign-in share. */
export type SignIn = {
  /** The issuer in the tokens. Default: the user pool's. */
  readonly issuer?: string;
  readonly clientId?: string;
  readonly validSeconds: number;
  readonly scope?: string;
  /** The time of the sign-in, if it was earlier. */
  readonly authTime?: number;
  readonly sessionId?: string;
  readonly nonce?: string | undefined;
};

export type Tokens = { readonly accessToken: string; readonly idToken: string };

export type TokenIssuer = {
  /** The issuer URLs of the local user pools. */
  readonly issuers: readonly string[];
  /** The clients of the first user pool for people. */
  readonly webClients: readonly WebClient[];
  /** The public keys, for readers of the tokens. */
  readonly jwks: { readonly keys: readonly JWK[] };
  /** The public keys of a local issuer. */
  getKeys(issuer: string): JWTVerifyGetKey | undefined;
  /** Issues tokens of a person in Cognito's format, by the wall clock. */
  issue(person: Person, signIn: SignIn): Promise<Tokens>;
  /** Issues a token of the client credentials flow, for a machine client by its name or id. Undefined if it does not exist. */
  issueMachineToken(request: {
    readonly client: string;
    readonly scope: string;
  }): Promise<{ readonly accessToken: string; readonly clientId: string } | undefined>;
  /** The JWKS and the OpenID configuration at `/<poolId>/.well-known/…`. Undefined for other paths. */
  getDocument(path: string, base: string): unknown;
};

/** The issuer URL of a user pool, in its tokens and in the authorizers of the template. */
const issuerOf = ({ attributes }: Resource): string => attributes.ProviderURL ?? '';

/** As the trigger of the user pool adds it: for staff only. */
const toFactorClaim = ({ groups, factor = 'mfa' }: Person): JWTPayload => {
  const { factorClaim, factorValue } = defaultTokenClaims;
  const hasFactor = factor === 'mfa' && needsSecondFactor(groups);
  return hasFactor ? { [factorClaim]: factorValue } : {};
};

type Signer = (claims: JWTPayload, sub: string, issuer: string, validSeconds: number) => Promise<string>;

const createSigner = async (jwk: JWK): Promise<Signer> => {
  const privateKey = await importJWK(jwk, 'RS256');
  return (claims, sub, issuer, validSeconds) => {
    const seconds = Math.floor(Date.now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: jwk.kid ?? '' })
      .setSubject(sub)
      .setIssuer(issuer)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + validSeconds)
      .setJti(randomUUID())
      .sign(privateKey);
  };
};

const createPersonTokens =
  (sign: Signer, pools: readonly Resource[], webClients: readonly WebClient[]): TokenIssuer['issue'] =>
  async (person, signIn) => {
    const [pool] = pools;
    if (!pool) throw new Error('The templates contain no user pool, so no token can be issued.');
    const clientId = signIn.clientId ?? webClients[0]?.id;
    if (clientId === undefined)
      throw new Error(`User pool ${pool.logicalId} of stack ${pool.stack} has no client for tokens.`);
    const { sub, groups, name = sub } = person;
    const { issuer = issuerOf(pool), validSeconds, sessionId = randomUUID(), nonce } = signIn;
    const common = {
      [defaultTokenClaims.rolesClaim]: [...groups],
      auth_time: signIn.authTime ?? Math.floor(Date.now() / 1000),
      origin_jti: sessionId,
    };
    const access = {
      ...common,
      ...toFactorClaim(person),
      token_use: 'access',
      client_id: clientId,
      username: sub,
      scope: signIn.scope ?? 'aws.cognito.signin.user.admin',
    };
    const id = {
      ...common,
      token_use: 'id',
      aud: clientId,
      'cognito:username': sub,
      name,
      ...(nonce !== undefined && { nonce }),
    };
    return {
      accessToken: await sign(access, sub, issuer, validSeconds),
      idToken: await sign(id, sub, issuer, validSeconds),
    };
  };

/**
 * Replaces the sign-in of the template's user pools. Its tokens have the pool's issuer, as on AWS, and are signed by a
 * key in `<home>/identity.json`.
 */
export const openTokenIssuer = async (
  home: string,
  pools: readonly Resource[],
  clients: readonly Resource[],
): Promise<TokenIssuer> => {
  const jwk = await openSigningKey(join(home, 'identity.json'));
  const sign = await createSigner(jwk);
  const { kty, kid, n, e } = jwk;
  const jwks = { keys: [{ kty, kid, n, e, alg: 'RS256', use: 'sig' } as JWK] };
  const localKeys = createLocalJWKSet(jwks);
  const issuers = pools.map(issuerOf);
  const [pool] = pools;
  const webClients = pool ? listWebClients(pool, clients) : [];

  return {
    issuers,
    webClients,
    jwks,
    getKeys: (issuer) => (issuers.includes(issuer) ? localKeys : undefined),
    issue: createPersonTokens(sign, pools, webClients),
    issueMachineToken: async ({ client: nameOrId, scope }) => {
      const client = clients.find(
        (each) => isMachineClient(each) && (each.ref === nameOrId || each.properties.ClientName === nameOrId),
      );
      if (!pool || !client) return undefined;
      const claims = { token_use: 'access', client_id: client.ref, scope };
      return { accessToken: await sign(claims, client.ref, issuerOf(pool), 3600), clientId: client.ref };
    },
    getDocument: (path, base) => {
      const [, poolId = '', name] =
        /^\/([^/]+)\/\.well-known\/(jwks\.json|openid-configuration)$/.exec(path) ?? [];
      const found = pools.find(({ ref }) => ref === poolId);
      if (!found) return undefined;
      if (name === 'jwks.json') return jwks;
      return {
        issuer: issuerOf(found),
        jwks_uri: `${base}/${poolId}/.well-known/jwks.json`,
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['token'],
        subject_types_supported: ['public'],
      };
    },
  };
};
