import { describe, expect, test } from 'vitest';
import { permissionsOf } from '#shared/contract/roles.ts';
import { toBearer } from '#test/support/bearer.ts';
import { respondTo } from './request-setup.ts';

const claims = { sub: 'ada', jti: 'token-1', 'cognito:groups': ['creator'], token_use: 'access' };
const problem = (status: number, slug: string) => ({
  status,
  body: { type: `https://astrolabe.dev/problems/${slug}` },
});

describe('an ID token', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['Cognito says that it is one', { token_use: 'id' }],
    ['it has a nonce', { nonce: 'n-0S6_WzA2Mj' }],
    ['it has the hash of an access token', { at_hash: '77QmUPtjPfzWtF2AnpK9RQ' }],
    ['Keycloak says that it is one', { typ: 'ID', token_use: undefined }],
    ['it is a refresh token', { token_use: 'refresh' }],
  ])('is refused: %s', async (_reason, change) => {
    const sent = Object.entries({ ...claims, ...change }).filter(([, value]) => value !== undefined);
    expect(await respondTo({ claims: Object.fromEntries(sent) })).toMatchObject(
      problem(401, 'unauthenticated'),
    );
  });

  test('is distinguished from an access token, with a name of its use or without', async () => {
    expect(await respondTo({ claims })).toMatchObject({ status: 201 });
    const { token_use: _, ...unnamed } = claims;
    expect(await respondTo({ claims: unnamed })).toMatchObject({ status: 201 });
    expect(await respondTo({ claims: { ...unnamed, typ: 'Bearer' } })).toMatchObject({ status: 201 });
  });
});

describe('roles of staff are read from the verified token', () => {
  const staff = {
    ...{ sub: 'rin', jti: 'token-1', token_use: 'access' },
    ...{ 'cognito:groups': ['reviewer'], factor: 'mfa' },
  };
  const operator = { ...staff, 'cognito:groups': ['operator'] };

  test('with or without the word Bearer, in any case', async () => {
    const [, token = ''] = toBearer(staff).split(' ');
    for (const authorization of [token, `bearer ${token}`, `BEARER  ${token}`])
      expect(await respondTo({ claims: staff, authorization })).toMatchObject({ status: 201 });
  });

  const untrusted: readonly [string, string][] = [
    ['there is none', ''],
    ['it is the token of somebody else', toBearer({ ...staff, sub: 'eve' })],
    ['it is another token of the same person', toBearer({ ...staff, jti: 'token-2' })],
    ['two headers were joined', `${toBearer(operator)},${toBearer(staff)}`],
    ['it is no JSON', `Bearer e30.${Buffer.from('{').toString('base64url')}.x`],
    ['it is no object', `Bearer e30.${Buffer.from('["reviewer"]').toString('base64url')}.x`],
    ['it is null', `Bearer e30.${Buffer.from('null').toString('base64url')}.x`],
    ['it is encrypted', `Bearer e30.e30.e30.e30.e30`],
  ];

  test.each(untrusted)('and there are none if %s', async (_reason, authorization) => {
    expect(await respondTo({ claims: staff, authorization })).toMatchObject(problem(403, 'forbidden'));
  });

  test.each(untrusted)(
    'and the account alone gives the roles of parties if %s',
    async (_reason, authorization) => {
      expect(await respondTo({ claims: { ...staff, sub: 'ada' }, authorization })).toMatchObject({
        status: 201,
        body: { caller: { roles: ['creator'] } },
      });
    },
  );

  test('and its group of a party gives nothing without an account', async () => {
    expect(await respondTo({ claims: { ...staff, 'cognito:groups': ['creator'] } })).toMatchObject(
      problem(403, 'forbidden'),
    );
  });

  test('in the claim that the issuer uses', async () => {
    const tokens = { rolesClaim: 'https://stars.example/roles', factorClaim: 'amr', factorValue: 'otp' };
    const named = { sub: 'rin', [tokens.rolesClaim]: ['reviewer'], amr: ['pwd', 'otp'] };
    expect(await respondTo({ claims: named, tokens })).toMatchObject({
      status: 201,
      body: { caller: { permissions: permissionsOf('reviewer') } },
    });
    expect(await respondTo({ claims: staff, tokens })).toMatchObject(problem(403, 'forbidden'));
  });
});

describe('staff without a second factor', () => {
  const staff = { sub: 'rin', 'cognito:groups': ['reviewer'] };

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['no claim', {}],
    ['another value', { factor: 'password' }],
    ['a list without it', { factor: ['password', 'mfa2'] }],
    ['a text that contains it', { factor: 'no mfa' }],
    ['an object', { factor: { mfa: true } }],
  ])('are refused on a route that they can use only as staff: %s', async (_what, change) => {
    expect(await respondTo({ claims: { ...staff, ...change } })).toMatchObject(
      problem(403, 'second-factor-needed'),
    );
  });

  test('are admitted with it, alone or in a list', async () => {
    for (const factor of ['mfa', ['pwd', 'mfa']])
      expect(await respondTo({ claims: { ...staff, factor } })).toMatchObject({ status: 201 });
  });

  test('use a route of parties as a party, without their role of staff', async () => {
    expect(await respondTo({ claims: { ...staff, sub: 'ada' } })).toMatchObject({
      status: 201,
      body: { caller: { permissions: permissionsOf('creator') } },
    });
  });

  test('get forbidden on a route of other roles', async () => {
    expect(await respondTo({ claims: { ...staff, 'cognito:groups': ['operator'] } })).toMatchObject(
      problem(403, 'forbidden'),
    );
  });
});
