import type { Adjustment } from '../adjustments/adjustment.ts';
import { formatMoney } from '../format-money.ts';
import { isPlatform, partsOf } from '../ledger/accounts.ts';
import type { WithdrawalStatus } from '../withdrawals/lifecycle.ts';
import type { Withdrawal } from '../withdrawals/withdrawal.ts';
import type { Notification } from './notification.ts';

type NotifiedStatus = Extract<WithdrawalStatus, 'paid' | 'failed' | 'returned' | 'needs_operator'>;

export type WalletNotificationKind = `withdrawal_${NotifiedStatus}` | 'balance_adjusted';

const withdrawalMessages: Readonly<Record<NotifiedStatus, string>> = {
  paid: 'Your withdrawal was paid.',
  failed: 'Your withdrawal failed, and the money is back in your balance.',
  returned: 'The bank returned your withdrawal, and the money is back in your balance.',
  needs_operator: 'We are checking your withdrawal. You do not need to do anything.',
};

const isNotifiedStatus = (status: WithdrawalStatus): status is NotifiedStatus =>
  Object.hasOwn(withdrawalMessages, status);

/** The notification of a payee. States that change automatically notify nobody. */
export const notificationsOfWithdrawal = (withdrawal: Withdrawal): readonly Notification[] => {
  const { id, payee, status, updatedAt, failure } = withdrawal;
  if (!isNotifiedStatus(status)) return [];
  const isBack = status === 'failed' || status === 'returned';
  return [
    {
      to: payee.id,
      at: updatedAt,
      kind: `withdrawal_${status}`,
      subject: { withdrawalId: id },
      title: 'Withdrawal',
      message: withdrawalMessages[status],
      reasons: isBack && failure ? [{ code: codeOf(failure.code), message: failure.message }] : [],
    },
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
    [from, `${formatMoney(amount)} was taken from your balance.`],
    [to, `${formatMoney(amount)} was added to your balance.`],
  ] as const;
  return sides
    .filter(([name]) => !isPlatform(name))
    .map(([name, message]) => ({
      to: partsOf(name).id,
      at: decided.at,
      kind: 'balance_adjusted',
      subject: {},
      title: 'Balance',
      message,
      reasons: [{ code: 'adjusted_by_platform', message: reason }],
    }));
};
