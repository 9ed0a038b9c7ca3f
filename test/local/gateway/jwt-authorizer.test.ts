import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createJwtAuthorizer } from '#infra/local/gateway/jwt-authorizer.ts';

const issuer = 'https://issuer.example/pool';
const settings = { issuer, audience: ['app'], header: 'authorization' };
const ownKey = await generateKeyPair('RS256');
const otherKey = await generateKeyPair('RS256');
const keys = createLocalJWKSet({
  keys: [{ ...(await exportJWK(ownKey.publicKey)), kid: 'k', alg: 'RS256' }],
});
const authorize = createJwtAuthorizer((named) => (named === issuer ? keys : undefined));
const seconds = Math.floor(Date.now() / 1000);

const sign = (
  claims: Record<string, unknown>,
  key = ownKey.privateKey,
  header = { alg: 'RS256', kid: 'k' },
) =>
  new SignJWT({ iss: issuer, client_id: 'app', sub: 'ada', exp: seconds + 60, ...claims })
    .setProtectedHeader(header)
    .sign(key);

test('a verified token passes its claims on as text, with lists in brackets', async () => {
  const token = await sign({ 'cognito:groups': ['creator', 'reviewer'], iat: seconds, admin: true });
  const verdict = await authorize(`Bearer ${token}`, settings, []);
  expect(verdict).toEqual({
    jwt: {
      scopes: null,
      claims: {
        iss: issuer,
        client_id: 'app',
        sub: 'ada',
        exp: String(seconds + 60),
        iat: String(seconds),
        admin: 'true',
        'cognito:groups': '[creator reviewer]',
      },
    },
  });
  expect(await authorize(token, settings, [])).toEqual(verdict);
});

test.each<[string, Record<string, unknown>]>([
  ['an expired one', { exp: seconds - 1 }],
  ['one without an end', { exp: undefined }],
  ['one that is not valid yet', { nbf: seconds + 60 }],
  ['one from the future', { iat: seconds + 60 }],
  ['one of another issuer', { iss: 'https://other.example' }],
  ['one for another client', { client_id: 'other' }],
  ['one with another aud, and any client_id', { aud: 'other' }],
  ['one without audience', { client_id: undefined }],
])('a token is refused with 401: %s', async (_name, claims) => {
  expect(await authorize(await sign(claims), settings, [])).toMatchObject({
    status: 401,
    challenge: expect.stringContaining('invalid_token'),
  });
});

test('a token is accepted by its aud, one of several included', async () => {
  expect(await authorize(await sign({ aud: ['x', 'app'], client_id: 'other' }), settings, [])).toHaveProperty(
    'jwt',
  );
});

test('a token of the local issuer is accepted at any of its addresses, and at no other', async () => {
  for (const iss of ['http://127.0.0.1:8787/_local/oidc', 'http://localhost/_local/oidc'])
    expect(await authorize(await sign({ iss }), settings, [])).toHaveProperty('jwt');
  for (const iss of [
    'https://127.0.0.1/_local/oidc',
    'http://evil.example/_local/oidc',
    'http://localhost:1/_local/oidc/x',
  ])
    expect(await authorize(await sign({ iss }), settings, [])).toMatchObject({ status: 401 });
});

test('a token signed by another key, with another algorithm, or altered is refused', async () => {
  const secret = new TextEncoder().encode('a secret of at least thirty-two bytes');
  const good = await sign({});
  const [head, , signature] = good.split('.');
  const forged = Buffer.from(
    JSON.stringify({ iss: issuer, client_id: 'app', sub: 'eve', exp: seconds + 60 }),
  );
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${forged.toString('base64url')}.`;
  const tokens = [
    await sign({}, otherKey.privateKey),
    await sign({}, secret as never, { alg: 'HS256', kid: 'k' }),
    `${head}.${forged.toString('base64url')}.${signature}`,
    none,
    'rubbish',
    '',
  ];
  for (const token of tokens) expect(await authorize(token, settings, [])).toMatchObject({ status: 401 });
  expect(await authorize(undefined, settings, [])).toMatchObject({ status: 401, challenge: 'Bearer' });
});

test('a token cached for one audience is not accepted for another', async () => {
  const token = await sign({});
  expect(await authorize(token, settings, [])).toHaveProperty('jwt');
  expect(await authorize(token, { ...settings, audience: ['other'] }, [])).toMatchObject({ status: 401 });
});

test('a route with scopes needs one of them', async () => {
  const token = await sign({ scope: 'read write' });
  expect(await authorize(token, settings, ['write', 'all'])).toMatchObject({ jwt: { scopes: ['write'] } });
  expect(await authorize(token, settings, ['all'])).toMatchObject({ status: 403 });
});
