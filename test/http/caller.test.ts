import { describe, expect, test } from 'vitest';
import { permissionsOf, type Role } from '#shared/contract/roles.ts';
import { defaultTokenClaims, type TokenClaims } from '#shared/contract/token-claims.ts';
import { toPerson } from '#shared/http/caller.ts';
import { etagOf } from '#shared/usecases/if-match.ts';
import { type TestClaims, toGatewayClaims } from '#test/support/bearer.ts';
import { respondTo } from './request-setup.ts';

const person = (claims: TestClaims, tokens: TokenClaims = defaultTokenClaims) =>
  toPerson(toGatewayClaims(claims), claims, tokens);

const permissionsIn = (groups: unknown) =>
  person({ sub: 'ada', 'cognito:groups': groups, factor: 'mfa' })?.caller.permissions;

const cases: readonly (readonly [groups: unknown, expected: readonly Role[]])[] = [
  [
    ['creator', 'reviewer'],
    ['creator', 'reviewer'],
  ],
  [['creator'], ['creator']],
  [[], []],
  [undefined, []],
  [7, []],
  [['admin', 'creators', 'xcreator'], []],
  [['Creator'], []],
  [['creator', 7, null, ['reviewer']], ['creator']],
];

describe('a caller', () => {
  test.each(cases)('with the groups %j has the permissions of the roles %j', (groups, expected) => {
    expect(permissionsIn(groups)).toEqual(new Set(expected.flatMap(permissionsOf)));
  });

  test.each(['[creator reviewer]', 'creator', 'creator,reviewer', '["creator"]'])(
    'has no permission from the text %j: a list is never split text',
    (groups) => expect(permissionsIn(groups)).toEqual(new Set()),
  );

  test('in a group with a space in its name has no permission of the roles in that name', () => {
    expect(permissionsIn(['x reviewer', 'creator,operator'])).toEqual(new Set());
  });

  test.each([{}, { sub: '' }])('is nobody with the claims %j', (claims) => {
    expect(person(claims)).toBeUndefined();
  });

  test('has party ids that follow from the account and do not reveal it', () => {
    const ada = person({ sub: 'ada', 'cognito:groups': ['creator'] })?.caller;
    const again = person({ sub: 'ada' })?.caller;
    expect(ada?.creatorId).toMatch(/^crt_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(ada?.advertiserId).toMatch(/^adv_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(again?.creatorId).toBe(ada?.creatorId);
    expect(person({ sub: 'bob' })?.caller.creatorId).not.toBe(ada?.creatorId);
    expect(ada?.creatorId.slice(4)).not.toBe(ada?.advertiserId.slice(4));
  });

  test('without a token gets a request for one', async () => {
    expect(await respondTo({ claims: undefined })).toMatchObject({
      status: 401,
      body: { type: expect.stringMatching(/unauthenticated$/) },
    });
  });

  test('without a role of the route is refused before the body is read', async () => {
    const claims = { sub: 'ada', 'cognito:groups': ['advertiser', 'operator'], factor: 'mfa' };
    expect(await respondTo({ claims, body: '{' })).toMatchObject({
      status: 403,
      body: { detail: 'This route needs the role creator or reviewer.' },
    });
  });

  test('with any one role of the route is admitted', async () => {
    const claims = { sub: 'ada', 'cognito:groups': ['advertiser', 'reviewer'], factor: 'mfa' };
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
