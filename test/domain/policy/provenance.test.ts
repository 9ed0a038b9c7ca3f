import { describe, expect, test } from 'vitest';
import {
  faultsOfProvenance,
  hasOnlyRealMoney,
  realExcessOf,
} from '#shared/domain/payment-providers/provenance.ts';

const settings = (depositProviders: readonly string[], provider: string, providerByKind = {}) => ({
  depositProviders,
  withdrawal: { provider, providerByKind },
});

describe('the providers of a stage', () => {
  test.each([
    ['the sandbox alone', settings(['sandbox'], 'sandbox', { bank_card: 'sandbox' })],
    ['real providers alone', settings(['alipay', 'stripe'], 'alipay', { alipay: 'alipay' })],
  ])('may be %s', (_what, given) => {
    expect(faultsOfProvenance(given, 'dev')).toEqual([]);
  });

  test.each([
    ['deposits', settings(['sandbox'], 'alipay'), ['depositProviders[0]']],
    ['payouts', settings(['alipay'], 'sandbox'), ['withdrawal.provider']],
    ['one of several deposits', settings(['alipay', 'sandbox'], 'alipay'), ['depositProviders[1]']],
    [
      'one kind of account',
      settings(['alipay'], 'alipay', { bank_card: 'sandbox' }),
      ['withdrawal.providerByKind.bank_card'],
    ],
    [
      'all but one place',
      settings(['sandbox', 'stripe'], 'sandbox'),
      ['depositProviders[0]', 'withdrawal.provider'],
    ],
  ])('are not the sandbox for %s beside a real one, and every place is named', (_what, given, places) => {
    const faults = faultsOfProvenance(given, 'dev');
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(places);
    expect(hasOnlyRealMoney(given)).toBe(false);
  });

  test('are known, and in production real', () => {
    expect(faultsOfProvenance(settings(['bank'], 'alipay'), 'dev')).toEqual([
      'depositProviders[0] is "bank", which is no provider',
    ]);
    for (const stage of ['prod', 'production', 'live'])
      expect(faultsOfProvenance(settings(['sandbox'], 'sandbox'), stage)).toHaveLength(2);
    expect(faultsOfProvenance(settings(['sandbox'], 'sandbox'), undefined)).toEqual([]);
  });
});

test('real money out is compared with real money in, for all real providers together', () => {
  const sum = (account: string, debit: number, credit: number, currency = 'CNY') => ({
    ...{ account, currency, debit, credit },
  });
  const sums = [
    sum('platform/clearing/sandbox', 0, 900),
    sum('platform/clearing/stripe', 500, 0),
    sum('platform/clearing/alipay', 0, 500),
    sum('platform/fees', 0, 900),
  ];
  expect(realExcessOf(sums)).toEqual([]);
  expect(realExcessOf([...sums, sum('platform/clearing/alipay', 0, 1)])).toEqual([
    { amount: 1, currency: 'CNY' },
  ]);
  expect(realExcessOf([...sums, sum('platform/clearing/stripe', 0, 2, 'EUR')])).toEqual([
    { amount: 2, currency: 'EUR' },
  ]);
});
