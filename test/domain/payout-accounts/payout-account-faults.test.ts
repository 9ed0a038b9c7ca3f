import { describe, expect, test } from 'vitest';
import { normalizeName } from '#shared/domain/payout-accounts/fold-recipient.ts';
import { faultsOfPayoutAccount } from '#shared/domain/payout-accounts/payout-account-faults.ts';
import { payoutAccountKinds } from '#shared/domain/payout-accounts/payout-account-kinds.ts';

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
      {
        path: ['accountNo'],
        code: 'invalid_bank_card',
        params: { minimum: 12, maximum: 19, unit: 'digits' },
      },
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
        { code: 'invalid_alipay', params: { allowed: ['email', 'mobile_number'] } },
      ]);
    },
  );
});

describe('a number typed otherwise', () => {
  test.each([
    '1391234 2233',
    '139-1234-2233',
    '139　1234　2233',
    '１３９１２３４２２３３',
    '+86 139 1234 2233',
    '008613912342233',
    '+86-13912342233',
    ' 139\u200b12342233 ',
  ])('is the same mobile number: %s', (typed) => {
    expect(payoutAccountKinds.alipay.fold(typed)).toBe('13912342233');
    expect(faultsOfPayoutAccount({ type: 'alipay', accountNo: typed })).toEqual([]);
  });

  test.each([
    '6222 0202 0061 0001',
    '6222-0202-0061-0001',
    '６２２２０２０２００６１０００１',
    '6222–0202–0061–0001',
  ])('is the same card: %s', (typed) => {
    expect(payoutAccountKinds.bank_card.fold(typed)).toBe('6222020200610001');
    expect(faultsOfPayoutAccount({ type: 'bank_card', accountNo: typed })).toEqual([]);
  });

  test('keeps what tells accounts apart', () => {
    expect(payoutAccountKinds.alipay.fold('+852 6123-4567')).toBe('+85261234567');
    expect(payoutAccountKinds.alipay.fold(' Cleo-Li@Example.com')).toBe('cleo-li@example.com');
    expect(faultsOfPayoutAccount({ type: 'alipay', accountNo: 'cleo li@example.com' })).toHaveLength(1);
  });
});

test('the middle dots of a name are one', () => {
  for (const typed of ['阿娜•远山', '阿娜‧远山', '阿娜・远山', '阿娜･远山', '阿娜 · 远山'])
    expect(normalizeName(typed)).toBe('阿娜·远山');
  expect(normalizeName('阿娜远山')).toBe('阿娜远山');
  expect(normalizeName('J.  Smith')).toBe('J. Smith');
});

test('an unreadable field is not checked', () => {
  expect(faultsOfPayoutAccount({ accountNo: 'x' })).toEqual([]);
  expect(faultsOfPayoutAccount({ type: 'alipay' })).toEqual([]);
});
