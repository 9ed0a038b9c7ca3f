import { describe, expect, test } from 'vitest';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import {
  balanceNumbersOf,
  earningOf,
  hasChanges,
  heldNumbersOf,
  walletChangesOf,
} from '#shared/domain/ledger/wallet-change.ts';
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

describe('the changes of wallets', () => {
  const depositEntry = {
    id: 'ent_2',
    at: '2026-11-02T01:00:00.000Z',
    cause: { kind: 'deposit', id: 'dep_1', step: 'succeed' } as const,
    postings: transfer(account.clearing('alipay'), account.advertiser('adv_1'), money(70, 'CNY')),
  };
  const advertiser = { role: 'advertiser', id: 'adv_1' } as const;

  test('are those of parties alone, and no earning if no order paid', () => {
    expect(walletChangesOf(depositEntry)).toEqual([
      { party: advertiser, currency: 'CNY', changes: { available: 70 } },
    ]);
  });

  test('include the held funds of an advertiser who is named, and of no other', () => {
    const postings = transfer(account.advertiser('adv_1'), account.taskHeld('tsk_1'), money(30, 'CNY'));
    const cause = { kind: 'task', id: 'tsk_1', step: 'publish' } as const;
    const entry = { ...depositEntry, cause, postings };
    expect(walletChangesOf(entry, 'adv_1')).toEqual([
      { party: advertiser, currency: 'CNY', changes: { available: -30, held: 30 } },
    ]);
    expect(walletChangesOf(entry)).toEqual([
      { party: advertiser, currency: 'CNY', changes: { available: -30 } },
    ]);
  });

  test('are none on an account of the platform', () => {
    const postings = transfer(account.fees, account.renounced, money(30, 'CNY'));
    expect(walletChangesOf({ ...depositEntry, postings }, 'adv_1')).toEqual([]);
  });

  test('are none if money moves between the held funds of a task and an order', () => {
    const postings = transfer(account.taskHeld('tsk_1'), held, money(30, 'CNY'));
    expect(walletChangesOf({ ...depositEntry, postings }, 'adv_1')).toEqual([]);
  });

  test('are apart for each party and currency, and added for one purse', () => {
    const [one, other] = [account.creatorAvailable('crt_1'), account.creatorAvailable('crt_2')];
    const postings = [
      ...transfer(account.suspense, one, money(1, 'CNY')),
      ...transfer(account.suspense, one, money(2, 'CNY')),
      ...transfer(account.suspense, one, money(4, 'USD')),
      ...transfer(account.suspense, other, money(8, 'CNY')),
    ];
    expect(
      walletChangesOf({ ...depositEntry, postings }).map(({ party, currency, changes }) => [
        party.id,
        currency,
        changes,
      ]),
    ).toEqual([
      ['crt_1', 'CNY', { available: 3 }],
      ['crt_1', 'USD', { available: 4 }],
      ['crt_2', 'CNY', { available: 8 }],
    ]);
  });

  test('say whether a balance changes', () => {
    expect(walletChangesOf(settled(0, 19)).map(hasChanges)).toEqual([true, false]);
  });

  test('of an entry without postings are none', () => {
    expect(walletChangesOf({ ...settled(1, 1), postings: [] })).toEqual([]);
  });
});

describe('the earning of an entry', () => {
  test('is made of the credits in its currency', () => {
    expect(earningOf(settled(10, 9), 'CNY')).toEqual({ gross: 20, fee: 1, agency: 9, net: 10 });
    expect(earningOf(settled(10, 9), 'USD')).toBeUndefined();
  });

  test('is that of orders alone', () => {
    const cause = { kind: 'adjustment', id: 'adj_1', step: 'post' } as const;
    expect(earningOf({ ...settled(10, 9), cause }, 'CNY')).toBeUndefined();
  });

  test('does not count money that a party gives', () => {
    const postings = transfer(account.creatorAvailable('crt_1'), account.fees, money(3, 'CNY'));
    expect(earningOf({ ...settled(0, 0), postings }, 'CNY')).toEqual({ gross: 3, fee: 3, agency: 0, net: 0 });
  });
});

describe('the numbers of an entry in a wallet', () => {
  test('are each balance, its debit or credit without a sign, and one entry; held funds have no sides', () => {
    expect(balanceNumbersOf({ available: -30, withdrawing: 30, held: 5 })).toEqual({
      available: -30,
      withdrawing: 30,
      held: 5,
      'debit available': 30,
      'credit withdrawing': 30,
      entries: 1,
    });
  });

  test('are one side of held funds, and the number of entries', () => {
    expect(heldNumbersOf(5)).toEqual({ credit: 5, entries: 1 });
    expect(heldNumbersOf(-5, 3)).toEqual({ debit: 5, entries: 3 });
  });
});
