import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, toHoldNameAfterEnd } from '#shared/domain/audits/audit.ts';
import { effectsOf } from '#shared/domain/audits/entry-effects.ts';
import { judgeNumber } from '#shared/domain/audits/judge-number.ts';
import { addEffect, parseSums, type Sums, stringifySums } from '#shared/domain/audits/sums.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';

const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 8 });

describe('a number that changed while it was read', () => {
  test('is explained by any subset of the entries written meanwhile', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        amounts,
        fc.infiniteStream(fc.boolean()),
        (settled, moving, had) => {
          const found = moving.reduce((sum, amount) => (had.next().value ? sum + amount : sum), settled);
          expect(judgeNumber(settled, found, moving)).toBe('explained');
        },
      ),
    );
  });

  test('differs by a single unit although thousands changed', () => {
    const moving = [120_000, -40_000, 300, -2_000];
    expect(judgeNumber(500, 500 + 120_000 - 2_000, moving)).toBe('explained');
    expect(judgeNumber(500, 500 + 120_000 - 2_000 + 1, moving)).toBe('differs');
    expect(judgeNumber(500, 501, [])).toBe('differs');
  });

  test('is not checked when too much changed', () => {
    const moving = Array.from({ length: 13 }, (_, at) => 2 ** at);
    expect(judgeNumber(0, 5, moving.slice(0, 12))).toBe('explained');
    expect(judgeNumber(0, -1, moving)).toBe('unsure');
  });
});

describe('the effect of an entry', () => {
  const entry = {
    id: 'ent_1',
    at: '2026-11-25T17:00:00.000Z',
    cause: { kind: 'order', id: 'ord_1', step: '3:settle' },
    postings: [
      ...transfer(account.orderHeld('ord_1'), account.fees, { amount: 5, currency: 'CNY' }),
      ...transfer(account.orderHeld('ord_1'), account.creatorAvailable('crt_1'), {
        amount: 95,
        currency: 'CNY',
      }),
    ],
  } as const;
  const books = { timeZone: 'Asia/Shanghai', shardOf: () => 3 };

  test('has a change for every stored number', () => {
    const effects = effectsOf({ entry, advertiserId: 'adv_1' }, books).map(
      ({ place, name, amount }) => `${place}: ${name} ${amount}`,
    );
    expect(effects).toEqual(
      expect.arrayContaining([
        'wallet crt_1 CNY: available 95',
        'wallet adv_1 CNY: held -100',
        'month crt_1 CNY 2026-11: 26 in available 95',
        'hold order ord_1: CNY -5',
        'hold order ord_1: CNY -95',
        'account order/ord_1/held CNY: debit 100',
        'account creator/crt_1/available CNY: credit 95',
        'kinds 3 CNY: credit platform/fees 5',
        'kinds 3 CNY: entries 1',
      ]),
    );
  });

  test('is summed by place, and survives serialization', () => {
    const sums: Sums = new Map();
    for (const effect of effectsOf({ entry }, books)) addEffect(sums, effect);
    expect(sums.get('hold order ord_1')).toEqual(new Map([['CNY', -100]]));
    expect(parseSums(stringifySums(sums))).toEqual(sums);
    expect(() => addEffect(sums, { place: 'wallet x CNY', name: 'available', amount: 2 ** 53 })).toThrow(
      'safe integer',
    );
  });
});

test('a difference names the account, the currency and the number', () => {
  const differenceParts = (place: string, name: string) => {
    const { kind, account: of, currency, of: number } = differenceOf({ place, name }, 1, 2);
    return [kind, of, currency, number];
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
