import { describe, expect, test } from 'vitest';
import { defaultTokenClaims, type TokenClaims } from '#shared/contract/token-claims.ts';
import { toIdentity } from '#shared/http/caller.ts';
import { createCaller } from '#shared/usecases/caller.ts';
import { etagOf } from '#shared/usecases/if-match.ts';
import { type TestClaims, toGatewayClaims } from '#test/support/bearer.ts';
import { respondTo } from './request-setup.ts';

const person = (claims: TestClaims, tokens: TokenClaims = defaultTokenClaims) =>
  toIdentity(toGatewayClaims(claims), claims, tokens);

const rolesOf = (groups: unknown) =>
  [...(person({ sub: 'ada', 'cognito:groups': groups, factor: 'mfa' })?.staffRoles ?? [])].sort();

describe('a caller', () => {
  test.each([
    [
      ['operator', 'reviewer'],
      ['operator', 'reviewer'],
    ],
    [['operator'], ['operator']],
    [[], []],
    [undefined, []],
    [7, []],
    [['admin', 'reviewers', 'xoperator'], []],
    [['Operator'], []],
    [['operator', 7, null, ['reviewer']], ['operator']],
  ])('with the groups %j has the staff roles %j', (groups, expected) => {
    expect(rolesOf(groups)).toEqual(expected);
  });

  test('gets no role of a party from a group', () => {
    expect(rolesOf(['creator', 'advertiser', 'agency', 'reviewer'])).toEqual(['reviewer']);
  });

  test.each(['[operator reviewer]', 'operator', 'operator,reviewer', '["operator"]'])(
    'has no role from the text %j: a list is never split text',
    (groups) => expect(rolesOf(groups)).toEqual([]),
  );

  test('in a group with a space in its name has no role in that name', () => {
    expect(rolesOf(['x reviewer', 'reviewer,operator'])).toEqual([]);
  });

  test.each([{}, { sub: '' }])('is nobody with the claims %j', (claims) => {
    expect(person(claims)).toBeUndefined();
  });

  test('acts as the parties of the account, and as no other', () => {
    const openedAt = '2026-11-01T00:00:00.000Z';
    const parties = { creator: { id: 'crt_1', openedAt }, agency: { id: 'agy_1', openedAt } };
    const someone = { accountId: 'ada', name: 'Ada', staffRoles: [] };
    const { roles, ...ids } = createCaller(someone, { parties });
    expect([...roles].sort()).toEqual(['agency', 'creator']);
    expect(ids).toMatchObject({ creatorId: 'crt_1', advertiserId: '', agencyId: 'agy_1' });
    expect([...createCaller({ ...someone, actsAs: ['creator', 'advertiser'] }, { parties }).roles]).toEqual([
      'creator',
    ]);
  });

  test('without a token gets a request for one', async () => {
    expect(await respondTo({ claims: undefined })).toMatchObject({
      status: 401,
      body: { type: expect.stringMatching(/unauthenticated$/) },
    });
  });

  test('without a role of the route is refused before the body is read', async () => {
    const claims = { sub: 'bob', 'cognito:groups': ['creator', 'operator'], factor: 'mfa' };
    expect(await respondTo({ claims, body: '{' })).toMatchObject({
      status: 403,
      body: { detail: 'This route needs the role creator or reviewer.' },
    });
  });

  test('with any one role of the route is admitted', async () => {
    const claims = { sub: 'bob', 'cognito:groups': ['advertiser', 'reviewer'], factor: 'mfa' };
    expect(await respondTo({ claims })).toMatchObject({ status: 201 });
  });
});

describe('an entity tag', () => {
  test('is a quoted string that depends on the content, not on the order of its fields', () => {
    expect(etagOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(etagOf({ b: { d: null, c: [1, 2] }, a: 1 }));
    expect(etagOf({ a: 1 })).toMatch(/^"[\w-]{22}"$/);
  });

  test.each([[{ a: 2 }], [{ a: 1, b: 2 }], [{ a: [1] }], [{ a: '1' }], [{}]])('differs for %j', (other) => {
    expect(etagOf(other)).not.toBe(etagOf({ a: 1 }));
  });

  test('depends on a list’s order', () => {
    expect(etagOf([1, 2])).not.toBe(etagOf([2, 1]));
  });

  test('is in every response', async () => {
    const { headers, body } = await respondTo();
    expect(headers.etag).toBe(etagOf(body));
  });
});
