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
  /** The user pools that live here, by the issuer URL that their tokens name. */
  readonly issuers: readonly string[];
  /** The public keys of an issuer that lives here. */
  getKeys(issuer: string): JWTVerifyGetKey | undefined;
  /** An access token as Cognito makes them, valid for 12 hours of the wall clock. */
  issue(subject: { readonly sub: string; readonly groups: readonly string[] }): Promise<string>;
  /** A token of a machine client, by its name or id, as the client credentials flow gives it; undefined without such a client. */
  issueMachineToken(asked: {
    readonly client: string;
    readonly scope: string;
  }): Promise<{ readonly accessToken: string; readonly clientId: string } | undefined>;
  /** What is served at `/<poolId>/.well-known/…`: the JWKS and the OpenID configuration; undefined elsewhere. */
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

/** The issuer URL of a user pool: what its tokens and the authorizers of the template name. */
const issuerOf = ({ attributes }: Resource): string => attributes.ProviderURL ?? '';

const isMachineClient = ({ properties: { AllowedOAuthFlows: flows } }: Resource): boolean =>
  Array.isArray(flows) && flows.includes('client_credentials');

const findPoolClient = (pool: Resource, clients: readonly Resource[]): string => {
  const found = clients.find((each) => each.properties.UserPoolId === pool.ref && !isMachineClient(each));
  if (!found)
    throw new Error(
      `User pool ${pool.logicalId} of stack ${pool.stack} has no client, so no token can name one.`,
    );
  return found.ref;
};

/**
 * Stands in for the sign-in of the template's user pools. Its tokens name the pool's own issuer, so that authorizers and
 * functions see what they see on AWS, and are signed by a key kept in `<home>/identity.json`.
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
      if (!pool)
        throw new Error('The templates describe no user pool, so there is nobody to issue a token for.');
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
    issueMachineToken: async ({ client: asked, scope }) => {
      const [pool] = pools;
      const client = clients.find(
        (each) => isMachineClient(each) && (each.ref === asked || each.properties.ClientName === asked),
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
