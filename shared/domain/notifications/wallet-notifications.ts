import type { Adjustment } from '../adjustments/adjustment.ts';
import { isPlatform, partsOf } from '../ledger/accounts.ts';
import type { WithdrawalStatus } from '../withdrawals/lifecycle.ts';
import type { Withdrawal } from '../withdrawals/withdrawal.ts';
import type { Notification } from './notification.ts';
import { createNotification } from './notification-texts.ts';

type NotifiedStatus = Extract<WithdrawalStatus, 'paid' | 'failed' | 'returned' | 'needs_operator'>;

const notifiedStatuses: readonly WithdrawalStatus[] = ['paid', 'failed', 'returned', 'needs_operator'];

const isNotifiedStatus = (status: WithdrawalStatus): status is NotifiedStatus =>
  notifiedStatuses.includes(status);

/** The notification of a payee. States that change automatically notify nobody. */
export const notificationsOfWithdrawal = (withdrawal: Withdrawal): readonly Notification[] => {
  const { id, payee, status, updatedAt, failure } = withdrawal;
  if (!isNotifiedStatus(status)) return [];
  const isBack = status === 'failed' || status === 'returned';
  return [
    createNotification(
      `withdrawal_${status}`,
      {},
      {
        to: payee.id,
        at: updatedAt,
        subject: { withdrawalId: id },
        reasons: isBack && failure ? [{ code: codeOf(failure.code), message: failure.message }] : [],
      },
    ),
  ];
};

/** Converts the code of a provider into the code of a reason: `PAYEE_NOT_EXIST` → `payee_not_exist`. */
const codeOf = (code: string): string =>
  code
    .toLowerCase()
    .replaceAll(/[^a-z0-9_.-]/g, '_')
    .slice(0, 64);

/** The notifications of an approved adjustment: they contain the reason, but not who decided. */
export const notificationsOfAdjustment = (adjustment: Adjustment): readonly Notification[] => {
  const { from, to, amount, reason, decided, status } = adjustment;
  if (status !== 'approved' || !decided) return [];
  const sides = [
    { name: from, isAdded: false },
    { name: to, isAdded: true },
  ];
  return sides
    .filter(({ name }) => !isPlatform(name))
    .map(({ name, isAdded }) =>
      createNotification(
        'balance_adjusted',
        { amount, isAdded },
        {
          to: partsOf(name).id,
          at: decided.at,
          subject: {},
          reasons: [{ code: 'adjusted_by_platform', message: reason }],
        },
      ),
    );
};
