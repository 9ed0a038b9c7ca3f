import { describe, expect, test } from 'vitest';
import {
  addParties,
  createAccount,
  isErasedAccount,
  withErasurePhase,
} from '#shared/domain/accounts/account.ts';
import {
  createOldParty,
  defaultDisplayName,
  partyKindOf,
  removeDisplayName,
} from '#shared/domain/accounts/party.ts';

const at = '2026-11-02T01:00:00.000Z';

describe('an account', () => {
  test('gains parties, and keeps those that it has', () => {
    const creator = addParties(createAccount('ada', at), [{ kind: 'creator', id: 'crt_1', openedAt: at }], {
      ageDeclared: { minAge: 18, at },
    });
    const both = addParties(creator, [{ kind: 'agency', id: 'agy_1', openedAt: at }]);
    expect(both).toEqual({
      ...{ id: 'ada', openedAt: at, ageDeclared: { minAge: 18, at }, version: 2 },
      parties: { creator: { id: 'crt_1', openedAt: at }, agency: { id: 'agy_1', openedAt: at } },
    });
  });

  test.each([
    [undefined, false],
    ['closing', false],
    ['erasing', true],
    ['erased', true],
  ] as const)('in the erasure phase %s counts as erased: %s', (phase, expected) => {
    const account = withErasurePhase(createAccount('ada', at), phase);
    expect(isErasedAccount(account)).toBe(expected);
    expect(withErasurePhase(account, undefined)).toEqual({ ...createAccount('ada', at), version: 2 });
  });
});

describe('a party', () => {
  test.each([
    ['crt_0000000000000000000000000A', 'creator'],
    ['adv_0000000000000000000000000A', 'advertiser'],
    ['agy_0000000000000000000000000A', 'agency'],
    ['ord_0000000000000000000000000A', undefined],
    ['advocate', undefined],
    ['', undefined],
  ])('%j is of the kind %s by its id', (id, kind) => {
    expect(partyKindOf(id)).toBe(kind);
  });

  test('of an old release is named by its kind and the end of its id, and verified if it is an advertiser', () => {
    const id = 'adv_W7KE3X6TDV9JNPMAPA99P26KDQ';
    expect(defaultDisplayName('advertiser', id)).toBe('Advertiser P26KDQ');
    expect(createOldParty('advertiser', id)).toMatchObject({
      displayName: 'Advertiser P26KDQ',
      isVerified: true,
    });
    expect(createOldParty('creator', 'crt_1', 'Mei')).toEqual({
      ...{ id: 'crt_1', kind: 'creator', displayName: 'Mei', version: 1 },
    });
  });

  test('keeps everything but its name when the account is erased', () => {
    const { displayName: _name, ...rest } = createOldParty('advertiser', 'adv_1');
    expect(removeDisplayName(createOldParty('advertiser', 'adv_1'))).toEqual({ ...rest, version: 2 });
  });
});
