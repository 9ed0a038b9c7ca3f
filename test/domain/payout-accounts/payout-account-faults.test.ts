import { describe, expect, test } from 'vitest';
import { faultsOfPayoutAccount } from '#shared/domain/payout-accounts/payout-account-faults.ts';

describe('a bank card number', () => {
  test.each(['6222020200610001', '4111111111111111', '622202020001123', '6212262502009182455'])(
    '%s needs a card’s length and check digit',
    (accountNo) => {
      const isFaulty = faultsOfPayoutAccount({ type: 'bank_card', accountNo }).length > 0;
      expect(isFaulty).toBe(accountNo === '622202020001123');
    },
  );

  test.each([
    ['one digit wrong', '6222020200610002'],
    ['two digits exchanged', '2622020200610001'],
    ['too short', '42424242424'],
    ['too long', '42424242424242424242'],
    ['with letters', '62220202006I0001'],
    ['an email address', 'cleo@example.com'],
  ])('is refused: %s', (_what, accountNo) => {
    expect(faultsOfPayoutAccount({ type: 'bank_card', accountNo })).toMatchObject([
      { path: ['accountNo'], code: 'invalid_bank_card' },
    ]);
  });
});

describe('the name of an Alipay account', () => {
  test.each(['cleo@example.com', 'c.l+pay@mail.example.cn', '13912342233', '+852-61234567', '+85261234567'])(
    'may be %s',
    (accountNo) => {
      expect(faultsOfPayoutAccount({ type: 'alipay', accountNo })).toEqual([]);
    },
  );

  test.each(['cleo', '12912342233', '1391234223', 'cleo@example', '@example.com', '6222020200610001'])(
    'is not %s',
    (accountNo) => {
      expect(faultsOfPayoutAccount({ type: 'alipay', accountNo })).toMatchObject([
        { code: 'invalid_alipay' },
      ]);
    },
  );
});

test('an unreadable field is not checked', () => {
  expect(faultsOfPayoutAccount({ accountNo: 'x' })).toEqual([]);
  expect(faultsOfPayoutAccount({ type: 'alipay' })).toEqual([]);
});
