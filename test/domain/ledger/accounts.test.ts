import { describe, expect, test } from 'vitest';
import { Account, account, isKnownAccount, partsOf, providerOf } from '#shared/domain/ledger/accounts.ts';

describe('the accounts of the ledger', () => {
  test('are named by owner and purse', () => {
    const payee = { role: 'agency', id: 'agy_1' } as const;
    expect([
      account.advertiser('adv_1'),
      account.taskHeld('tsk_1'),
      account.orderHeld('ord_1'),
      account.creatorAvailable('crt_1'),
      account.creatorWithdrawing('crt_1'),
      account.withdrawable(payee),
      account.withdrawing(payee),
      account.agency('agy_1'),
      account.fees,
      account.renounced,
      account.suspense,
      account.clearing('alipay'),
    ]).toEqual([
      'advertiser/adv_1/available',
      'task/tsk_1/held',
      'order/ord_1/held',
      'creator/crt_1/available',
      'creator/crt_1/withdrawing',
      'agency/agy_1/available',
      'agency/agy_1/withdrawing',
      'agency/agy_1/available',
      'platform/fees',
      'platform/renounced',
      'platform/suspense',
      'platform/clearing/alipay',
    ]);
  });

  test('name the provider of a clearing account, and of no other', () => {
    expect(providerOf('platform/clearing/alipay')).toBe('alipay');
    expect(
      ['platform/clearing/', 'platform/fees', 'x/platform/clearing/alipay', 'creator/crt_1/available'].map(
        providerOf,
      ),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('have parts that may be missing', () => {
    expect(partsOf('' as Account)).toEqual({ owner: '', id: '', purse: '' });
    expect(partsOf('platform/fees')).toEqual({ owner: 'platform', id: 'fees', purse: '' });
  });

  test('are stored as text', () => {
    expect(Account.safeParse('platform/fees').success).toBe(true);
    expect(Account.safeParse(7).success).toBe(false);
  });

  test.each([
    'creator/crt_1/available',
    'advertiser/adv_1/withdrawing',
    'agency/agy_1/available',
    'task/tsk_1/held',
    'order/ord_1/held',
    'platform/clearing/alipay',
    'platform/fees',
  ])('include %s', (name) => {
    expect(isKnownAccount(name)).toBe(true);
  });

  test.each([
    'person/crt_1/available',
    'creator//available',
    'creator/a/b/available',
    'creator/crt_1/held',
    'creator/crt_1/available/more',
    'xcreator/crt_1/available',
    'task/tsk_1/available',
    'task//held',
    'task/a/b/held',
    'xtask/tsk_1/held',
    'task/tsk_1/held/more',
    'platform/clearing/',
    'platform/clearing/a/b',
    'platform/FEES',
    'platform/',
    'xplatform/fees',
    'platform/fees/more',
  ])('do not include %s', (name) => {
    expect(isKnownAccount(name)).toBe(false);
  });
});
