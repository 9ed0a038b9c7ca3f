import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencesOf, toHoldNameAfterEnd, toHoldNameOfTerms } from '#shared/domain/audits/audit.ts';
import { effectsOf } from '#shared/domain/audits/entry-effects.ts';
import { judgeNumbers } from '#shared/domain/audits/judge-numbers.ts';
import { addEffect, addNumbers, type Sums } from '#shared/domain/audits/numbers.ts';
import { account } from '#shared/domain/ledger/accounts.ts';

const changes = fc.array(
  fc.integer({ min: -1_000, max: 1_000 }).map((available) => ({ available, entries: 1 })),
  { maxLength: 20 },
);

describe('numbers that changed while they were read', () => {
  const settled = { available: 5_000_000, entries: 7 };

  test('are those of the first entries, as many as their count says', () => {
    fc.assert(
      fc.property(changes, fc.nat({ max: 20 }), (newer, read) => {
        const found = newer.slice(0, read).reduce(addNumbers, settled);
        expect(judgeNumbers(settled, found, newer)).toBeUndefined();
      }),
    );
  });

  test('differ by a single unit, although any number of entries moved', () => {
    fc.assert(
      fc.property(changes, fc.nat({ max: 20 }), (newer, read) => {
        const expected = newer.slice(0, read).reduce(addNumbers, settled);
        const found = { ...expected, available: (expected.available ?? 0) - 1 };
        expect(judgeNumbers(settled, found, newer)).toEqual({ expected });
      }),
    );
  });

  test('differ although a sum of some entries is equal by chance', () => {
    const newer = Array.from({ length: 13 }, (_, at) => ({ available: 10_000 + 2 ** at, entries: 1 }));
    const all = newer.reduce(addNumbers, settled);
    expect(judgeNumbers(settled, { ...all, available: (all.available ?? 0) - 10_001 }, newer)).toEqual({
      expected: all,
    });
  });

  test('without a count are those after any of the entries', () => {
    const newer = [{ '02 in available': 5 }, { '02 in available': 7 }];
    expect(judgeNumbers({}, { '02 in available': 5 }, newer)).toBeUndefined();
    expect(judgeNumbers({}, { '02 in available': 7 }, newer)).toEqual({
      expected: { '02 in available': 12 },
    });
  });
});

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
  const earlier = { timeZone: 'UTC', groupOf: () => 3 };
  const counted = { shard: 17, timeZone: 'Asia/Shanghai' };
  const list = (effects: ReturnType<typeof effectsOf>) =>
    Object.fromEntries(effects.map(({ place, numbers }) => [place, numbers]));

  test('has a change for every stored number, with the number of entries', () => {
    expect(list(effectsOf({ entry, advertiserId: 'adv_1', counted }, earlier))).toMatchObject({
      'wallet crt_1 CNY': { available: 95, 'credit available': 95, entries: 1 },
      'wallet adv_1 CNY': { held: -100, entries: 1 },
      'month crt_1 CNY 2026-11': { '26 in available': 95 },
      'hold order ord_1': { CNY: -100, 'debit CNY': 100, 'entries CNY': 1 },
      'sums 17 CNY': { 'credit platform/fees': 5, 'debit order/*/held': 100, entries: 1 },
    });
  });

  test('of an earlier release has no number of entries, and sums of accounts', () => {
    const effects = list(effectsOf({ entry, advertiserId: 'adv_1' }, earlier));
    expect(effects).toMatchObject({
      'wallet crt_1 CNY': { available: 95 },
      'month crt_1 CNY 2026-11': { '25 in available': 95 },
      'account order/ord_1/held CNY': { debit: 100 },
      'account creator/crt_1/available CNY': { credit: 95 },
      'kinds 3 CNY': { 'credit platform/fees': 5, entries: 1 },
    });
    expect(effects['wallet crt_1 CNY']).not.toHaveProperty('entries');
    expect(Object.keys(effects)).not.toContain('sums 17 CNY');
  });

  test('is summed by place', () => {
    const sums: Sums = new Map();
    for (const effect of effectsOf({ entry, counted }, earlier)) addEffect(sums, effect);
    expect(sums.get('hold order ord_1')).toMatchObject({ CNY: -100 });
    expect(() => addEffect(sums, { place: 'wallet x CNY', numbers: { available: 2 ** 53 } })).toThrow(
      'safe integer',
    );
  });
});

test('a difference names the account, the currency and the number', () => {
  const differenceParts = (place: string, name: string) => {
    const [difference] = differencesOf(place, { [name]: 1 }, { [name]: 2 });
    return [difference?.kind, difference?.account, difference?.currency, difference?.of];
  };
  expect(differenceParts('wallet adv_1 CNY', 'held')).toEqual([
    'wallet',
    'advertiser/adv_1/held',
    'CNY',
    undefined,
  ]);
  expect(differenceParts('month crt_1 CNY 2026-11', '25 in available')).toEqual([
    'month',
    'creator/crt_1/2026-11',
    'CNY',
    '25 in available',
  ]);
  expect(differenceParts('hold task tsk_1', 'CNY')).toEqual(['hold', 'task/tsk_1/held', 'CNY', undefined]);
  expect(differenceParts('hold order ord_1', toHoldNameAfterEnd('CNY'))).toEqual([
    'hold_after_end',
    'order/ord_1/held',
    'CNY',
    undefined,
  ]);
  expect(differenceParts('hold order ord_1', toHoldNameOfTerms('CNY'))).toEqual([
    'hold_terms',
    'order/ord_1/held',
    'CNY',
    undefined,
  ]);
  expect(differenceParts('wallet crt_1 CNY', 'credit available')).toEqual([
    'account_sum',
    'creator/crt_1/available',
    'CNY',
    'credit',
  ]);
  expect(differenceParts('hold task tsk_1', 'entries CNY')).toEqual([
    'hold',
    'task/tsk_1/held',
    'CNY',
    'entries',
  ]);
  expect(differenceParts('account agency/agy_1/available CNY', 'credit')).toEqual([
    'account_sum',
    'agency/agy_1/available',
    'CNY',
    'credit',
  ]);
  expect(differenceParts('kinds 3 CNY', 'debit platform/fees')).toEqual([
    'kind_sum',
    'platform/fees',
    'CNY',
    'debit in shard 3',
  ]);
});
