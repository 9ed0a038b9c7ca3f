import { describe, expect, test } from 'vitest';
import { addEffects, type Sums } from '#shared/domain/audits/numbers.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { describeDifferences } from '#shared/store/audits/describe-differences.ts';
import { effectsOf } from '#shared/store/audits/entry-effects.ts';
import { accountShards, shardOf } from '#shared/store/keys.ts';

describe('the effect of an entry', () => {
  const entry = {
    id: 'ent_1',
    at: '2026-11-25T17:00:00.000Z',
    cause: { kind: 'order', id: 'ord_1', step: '3:settle' },
    postings: [
      { account: account.orderHeld('ord_1'), amount: -100, currency: 'CNY' },
      { account: account.fees, amount: 5, currency: 'CNY' },
      { account: account.creatorAvailable('crt_1'), amount: 95, currency: 'CNY' },
    ],
  } as const;
  const earlier = { timeZone: 'UTC' };
  const counted = { shard: 17, timeZone: 'Asia/Shanghai' };
  const list = (effects: ReturnType<typeof effectsOf>) =>
    Object.fromEntries(effects.map(({ place, numbers }) => [place, numbers]));

  test('has a change for every stored number, with the number of entries', () => {
    expect(list(effectsOf({ entry, advertiserId: 'adv_1', counted }, earlier))).toMatchObject({
      'WALLET#crt_1 BALANCE#CNY': { available: 95, 'credit available': 95, entries: 1 },
      'WALLET#adv_1 BALANCE#CNY': { held: -100, entries: 1 },
      'WALLET#crt_1 MONTH#CNY#2026-11': { '26 in available': 95 },
      'ORDER#ord_1 ORDER': { 'held CNY': -100, 'debit CNY': 100, 'entries CNY': 1 },
      'BOOKS#17 SUMS#CNY': { 'credit platform/fees': 5, 'debit order/*/held': 100, entries: 1 },
    });
  });

  test('of an earlier release has no number of entries, and sums of accounts', () => {
    const effects = list(effectsOf({ entry, advertiserId: 'adv_1' }, earlier));
    expect(effects).toMatchObject({
      'WALLET#crt_1 BALANCE#CNY': { available: 95 },
      'WALLET#crt_1 MONTH#CNY#2026-11': { '25 in available': 95 },
      [`BOOKS#${shardOf('order/ord_1/held', accountShards)} ACCOUNT#order/ord_1/held#CNY`]: { debit: 100 },
      [`BOOKS#${shardOf('creator/crt_1/available', accountShards)} ACCOUNT#creator/crt_1/available#CNY`]: {
        credit: 95,
      },
      'BOOKS#0 KINDS#CNY': { 'credit platform/fees': 5, entries: 1 },
    });
    expect(effects['WALLET#crt_1 BALANCE#CNY']).not.toHaveProperty('entries');
    expect(Object.keys(effects)).not.toContain('BOOKS#17 SUMS#CNY');
  });

  test('is summed by place', () => {
    const sums: Sums = new Map();
    addEffects(sums, effectsOf({ entry, counted }, earlier));
    expect(sums.get('ORDER#ord_1 ORDER')).toMatchObject({ 'held CNY': -100 });
    expect(() =>
      addEffects(sums, [{ place: 'WALLET#x BALANCE#CNY', numbers: { available: 2 ** 53 } }]),
    ).toThrow('safe integer');
  });
});

test.each([
  ['WALLET#adv_1 BALANCE#CNY', 'held', 'wallet', 'advertiser/adv_1/held', undefined],
  ['WALLET#crt_1 MONTH#CNY#2026-11', '25 in available', 'month', 'creator/crt_1/2026-11', '25 in available'],
  ['TASK#tsk_1 TASK', 'held CNY', 'hold', 'task/tsk_1/held', undefined],
  ['ORDER#ord_1 ORDER', 'after_end CNY', 'hold_after_end', 'order/ord_1/held', undefined],
  ['ORDER#ord_1 ORDER', 'terms CNY', 'hold_terms', 'order/ord_1/held', undefined],
  ['WALLET#crt_1 BALANCE#CNY', 'credit available', 'account_sum', 'creator/crt_1/available', 'credit'],
  ['TASK#tsk_1 TASK', 'entries CNY', 'hold', 'task/tsk_1/held', 'entries'],
  ['BOOKS#2 ACCOUNT#agency/agy_1/available#CNY', 'credit', 'account_sum', 'agency/agy_1/available', 'credit'],
  ['DEPOSIT#dep_1 DEPOSIT', 'suspense CNY', 'document', 'deposit/dep_1', 'suspense'],
  ['BOOKS#0 KINDS#CNY', 'entries', 'kind_sum', 'all', 'entries of earlier releases'],
  ['BOOKS#3 SUMS#CNY', 'debit platform/fees', 'kind_sum', 'platform/fees', 'debit in shard 3'],
] as const)(
  'a difference names the account, the currency and the number: %s, %s',
  (place, name, kind, account, of) => {
    const [difference] = describeDifferences(place, { [name]: 1 }, { [name]: 2 });
    expect(difference).toMatchObject({ kind, account, currency: 'CNY' });
    expect(difference?.of).toBe(of);
  },
);
