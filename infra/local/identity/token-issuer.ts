import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import * as z from 'zod';
import type { Resource } from '../assembly/template.ts';
import { readPrivateFile, writePrivateFile } from '../secrets/private-file.ts';

const tokenHours = 12;

const stored = z.object({
  key: z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string(), d: z.string() }),
});

export type TokenIssuer = {
  /** The issuer URLs of the local user pools. */
  readonly issuers: readonly string[];
  /** The public keys of a local issuer. */
  getKeys(issuer: string): JWTVerifyGetKey | undefined;
  /** Issues an access token in Cognito's format, valid for 12 hours of the wall clock. */
  issue(subject: { readonly sub: string; readonly groups: readonly string[] }): Promise<string>;
  /** Issues a token of the client credentials flow, for a machine client by its name or id. Undefined if it does not exist. */
  issueMachineToken(request: {
    readonly client: string;
    readonly scope: string;
  }): Promise<{ readonly accessToken: string; readonly clientId: string } | undefined>;
  /** The JWKS and the OpenID configuration at `/<poolId>/.well-known/…`. Undefined for other paths. */
  getDocument(path: string, base: string): unknown;
};

const openKey = async (file: string): Promise<JWK> => {
  const found = readPrivateFile(file, stored);
  if (found) return found.key as JWK;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' };
  writePrivateFile(file, { key });
  return key;
};

/** The issuer URL of a user pool, in its tokens and in the authorizers of the template. */
const issuerOf = ({ attributes }: Resource): string => attributes.ProviderURL ?? '';

const isMachineClient = ({ properties: { AllowedOAuthFlows: flows } }: Resource): boolean =>
  Array.isArray(flows) && flows.includes('client_credentials');

const findPoolClient = (pool: Resource, clients: readonly Resource[]): string => {
  const found = clients.find((each) => each.properties.UserPoolId === pool.ref && !isMachineClient(each));
  if (!found) throw new Error(`User pool ${pool.logicalId} of stack ${pool.stack} has no client for tokens.`);
  return found.ref;
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
  const jwk = await openKey(join(home, 'identity.json'));
  const privateKey = await importJWK(jwk, 'RS256');
  const { kty, kid, n, e } = jwk;
  const jwks = { keys: [{ kty, kid, n, e, alg: 'RS256', use: 'sig' } as JWK] };
  const localKeys = createLocalJWKSet(jwks);
  const issuers = pools.map(issuerOf);

  return {
    issuers,
    getKeys: (issuer) => (issuers.includes(issuer) ? localKeys : undefined),
    issue: ({ sub, groups }) => {
      const [pool] = pools;
      if (!pool) throw new Error('The templates contain no user pool, so no token can be issued.');
      const seconds = Math.floor(Date.now() / 1000);
      return new SignJWT({
        token_use: 'access',
        client_id: findPoolClient(pool, clients),
        username: sub,
        'cognito:groups': [...groups],
        scope: 'aws.cognito.signin.user.admin',
        auth_time: seconds,
        origin_jti: randomUUID(),
      })
        .setProtectedHeader({ alg: 'RS256', kid: kid ?? '' })
        .setSubject(sub)
        .setIssuer(issuerOf(pool))
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + tokenHours * 3600)
        .setJti(randomUUID())
        .sign(privateKey);
    },
    issueMachineToken: async ({ client: nameOrId, scope }) => {
      const [pool] = pools;
      const client = clients.find(
        (each) => isMachineClient(each) && (each.ref === nameOrId || each.properties.ClientName === nameOrId),
      );
      if (!pool || !client) return undefined;
      const seconds = Math.floor(Date.now() / 1000);
      const accessToken = await new SignJWT({ token_use: 'access', client_id: client.ref, scope })
        .setProtectedHeader({ alg: 'RS256', kid: kid ?? '' })
        .setSubject(client.ref)
        .setIssuer(issuerOf(pool))
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + 3600)
        .setJti(randomUUID())
        .sign(privateKey);
      return { accessToken, clientId: client.ref };
    },
    getDocument: (path, base) => {
      const [, poolId = '', name] =
        /^\/([^/]+)\/\.well-known\/(jwks\.json|openid-configuration)$/.exec(path) ?? [];
      const pool = pools.find(({ ref }) => ref === poolId);
      if (!pool) return undefined;
      if (name === 'jwks.json') return jwks;
      return {
        issuer: issuerOf(pool),
        jwks_uri: `${base}/${poolId}/.well-known/jwks.json`,
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['token'],
        subject_types_supported: ['public'],
      };
    },
  };
};
