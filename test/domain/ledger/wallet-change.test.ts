import { describe, expect, test } from 'vitest';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import { walletChangesOf } from '#shared/domain/ledger/wallet-change.ts';
import { money } from '#shared/domain/money.ts';

const held = account.orderHeld('ord_1');
const parties = [
  { role: 'creator', id: 'crt_1' },
  { role: 'agency', id: 'agy_1' },
] as const;

const settled = (creator: number, agency: number) => ({
  id: 'ent_1',
  at: '2026-11-02T01:00:00.000Z',
  cause: { kind: 'order', id: 'ord_1', step: '9:settle' } as const,
  postings: [
    ...transfer(held, account.fees, money(1, 'CNY')),
    ...transfer(held, account.agency('agy_1'), money(agency, 'CNY')),
    ...transfer(held, account.creatorAvailable('crt_1'), money(creator, 'CNY')),
  ],
  parties,
});

describe('an earned price', () => {
  test('is in the records of a party whose share is nothing, without a change of its balance', () => {
    const earning = { gross: 20, fee: 1, agency: 0, net: 19 };
    expect(walletChangesOf(settled(19, 0))).toEqual([
      { party: parties[0], currency: 'CNY', changes: { available: 19 }, earning },
      { party: parties[1], currency: 'CNY', changes: {}, earning },
    ]);
    expect(walletChangesOf(settled(0, 19)).map(({ party, changes }) => [party.role, changes])).toEqual([
      ['agency', { available: 19 }],
      ['creator', {}],
    ]);
  });

  test('is named once for a party with a share, and not at all if everything was returned', () => {
    expect(walletChangesOf(settled(10, 9))).toHaveLength(2);
    const returned = {
      ...settled(0, 0),
      postings: transfer(held, account.advertiser('adv_1'), money(20, 'CNY')),
    };
    expect(walletChangesOf(returned).map(({ party }) => party.role)).toEqual(['advertiser']);
  });
});
