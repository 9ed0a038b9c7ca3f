import { expect, test } from 'vitest';
import { isLateDeposit } from '#shared/domain/deposits/late-deposit.ts';
import { isLateWithdrawal } from '#shared/domain/withdrawals/late-withdrawal.ts';

const at = '2026-11-25T08:00:00.000Z';
const afterAnHour = '2026-11-25T09:00:00.000Z';
const justLater = '2026-11-25T09:00:00.001Z';
const afterADay = '2026-11-26T08:00:00.000Z';
const justLaterThanADay = '2026-11-26T08:00:00.001Z';

const withdrawal = (status: 'processing' | 'needs_operator' | 'paid', updatedAt = at) => ({
  ...{ status, requestedAt: at, updatedAt },
});

test('a payout may take an hour from its request, however often the provider answered', () => {
  expect(isLateWithdrawal(withdrawal('processing', afterAnHour), afterAnHour)).toBe(false);
  expect(isLateWithdrawal(withdrawal('processing', afterAnHour), justLater)).toBe(true);
});

test('a case of a withdrawal may wait a day from its opening', () => {
  expect(isLateWithdrawal(withdrawal('needs_operator'), afterADay)).toBe(false);
  expect(isLateWithdrawal(withdrawal('needs_operator'), justLaterThanADay)).toBe(true);
  expect(isLateWithdrawal(withdrawal('needs_operator', afterAnHour), justLaterThanADay)).toBe(false);
});

test('an ended payment is never late', () => {
  expect(isLateWithdrawal(withdrawal('paid'), '2027-01-01T00:00:00.000Z')).toBe(false);
  const received = { status: 'received', createdAt: at } as const;
  expect(isLateDeposit(received, '2027-01-01T00:00:00.000Z', { closeAfter: 'P1D' })).toBe(false);
});

test('a deposit is late when it should be closed, and its case after a day', () => {
  const pending = { status: 'pending', createdAt: at } as const;
  expect(isLateDeposit(pending, afterAnHour, { closeAfter: 'PT1H' })).toBe(false);
  expect(isLateDeposit(pending, justLater, { closeAfter: 'PT1H' })).toBe(true);
  const opened = { status: 'needs_operator', createdAt: at, openedAt: afterAnHour } as const;
  expect(isLateDeposit(opened, justLaterThanADay, { closeAfter: 'PT1H' })).toBe(false);
  expect(isLateDeposit(opened, '2026-11-26T09:00:00.001Z', { closeAfter: 'PT1H' })).toBe(true);
});
