import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, account, isPlatform, partsOf } from '#shared/domain/ledger/accounts.ts';
import {
  assertBalanced,
  changeOf,
  condensePostings,
  imbalancesOf,
  type Posting,
  transfer,
} from '#shared/domain/ledger/journal.ts';
import { money, zero } from '#shared/domain/money.ts';

const [ada, bo] = [account.advertiser('adv_1'), account.creatorAvailable('crt_1')];

const posting = fc.record<Posting>({
  account: fc.constantFrom<Account>(ada, bo, account.fees, account.taskHeld('tsk_1')),
  amount: fc.integer({ min: -1e9, max: 1e9 }),
  currency: fc.constantFrom('CNY', 'USD'),
});

describe('a transfer', () => {
  it('debits one account by what it credits to the other', () => {
    expect(transfer(ada, bo, money(5, 'CNY'))).toEqual([
      { account: ada, amount: -5, currency: 'CNY' },
      { account: bo, amount: 5, currency: 'CNY' },
    ]);
  });

  it('of nothing posts nothing', () => {
    expect(transfer(ada, bo, zero('CNY'))).toEqual([]);
  });

  it('is never negative', () => {
    expect(() => transfer(ada, bo, money(-1, 'CNY'))).toThrow(
      'cannot move -1 from advertiser/adv_1/available to creator/crt_1/available',
    );
  });
});

describe('postings', () => {
  it('balance when they sum to zero in every currency', () => {
    expect(() => assertBalanced([])).not.toThrow();
    expect(() =>
      assertBalanced([...transfer(ada, bo, money(5, 'CNY')), ...transfer(bo, ada, money(7, 'USD'))]),
    ).not.toThrow();
  });

  it.each([
    ['one unit is over', [{ account: ada, amount: 1, currency: 'CNY' }]],
    [
      'currencies are set against each other',
      [
        { account: ada, amount: -5, currency: 'CNY' },
        { account: bo, amount: 5, currency: 'USD' },
      ],
    ],
  ])('do not balance when %s', (_when, postings) => {
    expect(() => assertBalanced(postings)).toThrow(/sum to -?\d+ [A-Z]{3}/);
  });

  it('are out of balance by their sum in each currency', () => {
    const over = { account: ada, amount: 7, currency: 'USD' };
    expect(imbalancesOf([...transfer(ada, bo, money(5, 'CNY')), over])).toEqual([['USD', 7]]);
    expect(imbalancesOf([over, { ...over, amount: -9 }])).toEqual([['USD', -2]]);
  });

  it('change an account by their sum on it', () => {
    const postings = [...transfer(ada, bo, money(5, 'CNY')), ...transfer(bo, account.fees, money(2, 'CNY'))];
    expect([ada, bo, account.fees, account.taskHeld('x')].map((name) => changeOf(name, postings))).toEqual([
      -5, 3, 2, 0,
    ]);
  });
});

describe('condensed postings', () => {
  it('leave out an account whose postings sum to nothing, and keep the order of the others', () => {
    const postings = [
      ...transfer(ada, bo, money(5, 'CNY')),
      ...transfer(bo, account.fees, money(5, 'CNY')),
      ...transfer(ada, bo, money(2, 'USD')),
      ...transfer(ada, account.fees, money(1, 'CNY')),
    ];
    expect(condensePostings(postings)).toEqual([
      { account: ada, amount: -6, currency: 'CNY' },
      { account: account.fees, amount: 6, currency: 'CNY' },
      { account: ada, amount: -2, currency: 'USD' },
      { account: bo, amount: 2, currency: 'USD' },
    ]);
  });

  it('change every account in every currency as before, in one posting each and none of zero', () => {
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 20 }), (postings) => {
        const condensed = condensePostings(postings);
        const keys = condensed.map(({ account, currency }) => `${account} ${currency}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(condensed.every(({ amount }) => amount !== 0)).toBe(true);
        for (const { account, currency } of postings) {
          const sumIn = (list: readonly Posting[]) =>
            changeOf(
              account,
              list.filter((one) => one.currency === currency),
            );
          expect(sumIn(condensed)).toBe(sumIn(postings));
        }
      }),
    );
  });
});

describe('ledger accounts', () => {
  it('contain their owner', () => {
    expect(partsOf(account.creatorWithdrawing('crt_1'))).toEqual({
      owner: 'creator',
      id: 'crt_1',
      purse: 'withdrawing',
    });
    expect(partsOf(account.fees)).toEqual({ owner: 'platform', id: 'fees', purse: '' });
  });

  it('belong to the platform or to a party', () => {
    expect([account.fees, account.clearing('alipay')].every(isPlatform)).toBe(true);
    const parties = [ada, bo, account.taskHeld('t'), account.orderHeld('o'), account.agency('a')];
    expect(parties.some(isPlatform)).toBe(false);
  });
});
