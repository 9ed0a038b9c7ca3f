import { describe, expect, test } from 'vitest';
import type { WalletChange } from '#shared/domain/ledger/wallet-change.ts';
import {
  monthNumbersOf,
  readMonth,
  sumEarnings,
  sumTurnover,
  type WalletDay,
} from '#shared/domain/wallet/wallet-month.ts';

const party = { role: 'creator', id: 'crt_1' } as const;
const earning = { gross: 100, fee: 5, agency: 10, net: 85 };
const change: WalletChange = { party, currency: 'CNY', changes: { available: 85 }, earning };

const shanghai = 'Asia/Shanghai';

const day = (date: string, more: Partial<WalletDay> = {}): WalletDay => ({
  day: date,
  turnover: {},
  count: 0,
  earned: { gross: 0, fee: 0, agency: 0, net: 0 },
  ...more,
});

describe('the numbers of an entry in a month', () => {
  test('are the change of each purse, the parts of the earning and one count, by the day', () => {
    expect(monthNumbersOf(change, '2026-11-25T08:00:00.000Z', shanghai)).toEqual({
      month: '2026-11',
      numbers: {
        '25 in available': 85,
        '25 count': 1,
        '25 earned gross': 100,
        '25 earned fee': 5,
        '25 earned agency': 10,
        '25 earned net': 85,
      },
    });
  });

  test('are positive in both directions, without earning and count if nothing was earned', () => {
    const changes = { available: -50, withdrawing: 50 };
    expect(monthNumbersOf({ party, currency: 'CNY', changes }, '2026-11-01T00:00:00.000Z', 'UTC')).toEqual({
      month: '2026-11',
      numbers: { '01 out available': 50, '01 in withdrawing': 50 },
    });
  });

  test('belong to the day and the month of the time zone', () => {
    const before = monthNumbersOf(change, '2026-10-31T15:59:59.999Z', shanghai);
    const after = monthNumbersOf(change, '2026-10-31T16:00:00.000Z', shanghai);
    expect([before.month, Object.keys(before.numbers)[0]]).toEqual(['2026-10', '31 in available']);
    expect([after.month, Object.keys(after.numbers)[0]]).toEqual(['2026-11', '01 in available']);
  });
});

describe('a month that is read back', () => {
  test('has its days in order, with both directions of each purse and what was earned', () => {
    const numbers = {
      '25 out available': 30,
      '25 in available': 85,
      '25 in withdrawing': 30,
      '25 earned net': 85,
      '25 earned gross': 100,
      '25 count': 1,
      '03 in available': 7,
      '11 out available': 2,
    };
    expect(readMonth('2026-11', numbers)).toEqual({
      month: '2026-11',
      days: [
        day('2026-11-03', { turnover: { available: { in: 7, out: 0 } } }),
        day('2026-11-11', { turnover: { available: { in: 0, out: 2 } } }),
        day('2026-11-25', {
          turnover: { available: { in: 85, out: 30 }, withdrawing: { in: 30, out: 0 } },
          count: 1,
          earned: { gross: 100, fee: 0, agency: 0, net: 85 },
        }),
      ],
    });
  });

  test('contains exactly what an entry added to it', () => {
    const { month, numbers } = monthNumbersOf(change, '2026-11-25T08:00:00.000Z', shanghai);
    expect(readMonth(month, numbers).days).toEqual([
      day('2026-11-25', { turnover: { available: { in: 85, out: 0 } }, count: 1, earned: earning }),
    ]);
  });

  test('without numbers has no days', () => {
    expect(readMonth('2026-11', {})).toEqual({ month: '2026-11', days: [] });
  });
});

describe('the sums of days', () => {
  const days = [
    day('2026-11-01', {
      count: 2,
      earned: earning,
      turnover: { available: { in: 100, out: 30 }, held: { in: 1, out: 4 } },
    }),
    day('2026-11-02', {
      count: 3,
      earned: { gross: 1, fee: 2, agency: 3, net: 4 },
      turnover: { available: { in: 5, out: 50 } },
    }),
  ];

  test('add each part of the earnings and the counts', () => {
    expect(sumEarnings(days)).toEqual({ count: 5, earned: { gross: 101, fee: 7, agency: 13, net: 89 } });
    expect(sumEarnings([])).toEqual({ count: 0, earned: { gross: 0, fee: 0, agency: 0, net: 0 } });
  });

  test('are what came in minus what went out, for each purse', () => {
    expect(sumTurnover(days)).toEqual({ available: 25, held: -3 });
    expect(sumTurnover([])).toEqual({});
  });

  test.each(['gross', 'fee', 'agency', 'net'] as const)('are refused if %s is not exact any more', (part) => {
    const none = { gross: 0, fee: 0, agency: 0, net: 0 };
    const rich = day('2026-11-03', { earned: { ...none, [part]: Number.MAX_SAFE_INTEGER } });
    expect(sumEarnings([rich]).earned[part]).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => sumEarnings([rich, day('2026-11-04', { earned: { ...none, [part]: 1 } })])).toThrow(
      '9007199254740992 is not a safe number of minor units',
    );
  });

  test('are refused if the turnover is not exact any more', () => {
    const rich = day('2026-11-03', { turnover: { held: { in: Number.MAX_SAFE_INTEGER, out: 0 } } });
    expect(sumTurnover([rich])).toEqual({ held: Number.MAX_SAFE_INTEGER });
    expect(() => sumTurnover([rich, day('2026-11-04', { turnover: { held: { in: 1, out: 0 } } })])).toThrow(
      RangeError,
    );
  });
});
