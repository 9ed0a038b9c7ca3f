import { describe, expect, test } from 'vitest';
import {
  accountKindOf,
  isBalanced,
  kindNumbersOf,
  kindSumsOf,
  mergeSums,
  sumsOf,
  totalsOf,
} from '#shared/domain/ledger/account-sums.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import { money } from '#shared/domain/money.ts';

const held = account.orderHeld('ord_1');
const creator = account.creatorAvailable('crt_1');
const sum = (name: string, debit: number, credit: number, currency = 'CNY') => ({
  account: name,
  currency,
  debit,
  credit,
});

const paid = [...transfer(held, creator, money(95, 'CNY')), ...transfer(held, account.fees, money(5, 'CNY'))];

describe('the kind of an account', () => {
  test('is its owner’s kind and its purse, or the platform account', () => {
    expect([held, creator, account.fees, account.clearing('alipay')].map(accountKindOf)).toEqual([
      'order/*/held',
      'creator/*/available',
      'platform/fees',
      'platform/clearing/alipay',
    ]);
  });
});

describe('sums of postings', () => {
  test('have debits and credits apart, sorted by currency and name', () => {
    expect(sumsOf([...paid, { account: held, amount: 100, currency: 'CNY' }])).toEqual([
      sum(creator, 0, 95),
      sum(held, 100, 100),
      sum(account.fees, 0, 5),
    ]);
  });

  test('may have other names', () => {
    expect(sumsOf(paid, accountKindOf)).toEqual([
      sum('creator/*/available', 0, 95),
      sum('order/*/held', 100, 0),
      sum('platform/fees', 0, 5),
    ]);
  });

  test('of one account in two currencies stay apart', () => {
    expect(mergeSums([sum('a', 1, 2, 'USD'), sum('a', 3, 4), sum('a', 5, 6, 'USD')])).toEqual([
      sum('a', 3, 4),
      sum('a', 6, 8, 'USD'),
    ]);
  });

  test('are refused when they are not exact any more', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(mergeSums([sum('a', most, most)])).toEqual([sum('a', most, most)]);
    const message = '9007199254740992 is not a safe number of minor units';
    expect(() => mergeSums([sum('a', most, 0), sum('a', 1, 0)])).toThrow(message);
    expect(() => mergeSums([sum('a', 0, most), sum('a', 0, 1)])).toThrow(message);
  });
});

describe('the numbers of entries by kind of account', () => {
  test('are debits, credits and the count of entries, for each currency', () => {
    const dollars = transfer(account.clearing('stripe'), creator, money(7, 'USD'));
    expect(kindNumbersOf([{ postings: paid }, { postings: paid }, { postings: dollars }])).toEqual([
      [
        'CNY',
        {
          entries: 2,
          'debit creator/*/available': 0,
          'credit creator/*/available': 190,
          'debit order/*/held': 200,
          'credit order/*/held': 0,
          'debit platform/fees': 0,
          'credit platform/fees': 10,
        },
      ],
      [
        'USD',
        {
          entries: 1,
          'debit creator/*/available': 0,
          'credit creator/*/available': 7,
          'debit platform/clearing/stripe': 7,
          'credit platform/clearing/stripe': 0,
        },
      ],
    ]);
    expect(kindNumbersOf([])).toEqual([]);
  });

  test('are read back as sums, and other numbers are left out', () => {
    const numbers = {
      entries: 2,
      'debit order/*/held': 200,
      'credit platform/fees': '10',
      'count a': 3,
      debit: 4,
    };
    expect(kindSumsOf('CNY', numbers)).toEqual([sum('order/*/held', 200, 0), sum('platform/fees', 0, 10)]);
  });
});

describe('all accounts', () => {
  test('have one total in each currency', () => {
    expect(totalsOf([sum('a', 1, 2), sum('b', 3, 4), sum('a', 5, 6, 'USD')])).toEqual([
      { currency: 'CNY', debit: 4, credit: 6 },
      { currency: 'USD', debit: 5, credit: 6 },
    ]);
  });

  test('are balanced if debits equal credits in every currency', () => {
    expect(isBalanced([])).toBe(true);
    expect(isBalanced(sumsOf(paid))).toBe(true);
    expect(isBalanced([sum('a', 1, 0), sum('b', 0, 1, 'USD')])).toBe(false);
    expect(isBalanced([sum('a', 1, 1), sum('b', 0, 1, 'USD')])).toBe(false);
  });
});
