import * as z from 'zod';
import { formatMoney } from '../format-money.ts';
import { Money } from '../money.ts';
import { defineRow, defineText } from './notification-row.ts';

const withdrawal = { en: 'Withdrawal', zh: '提现' };

/** The notifications of withdrawals and adjustments. */
export const walletNotificationRows = {
  withdrawal_paid: defineText({ en: 'Your withdrawal was paid.', zh: '您的提现已支付。' }, withdrawal),
  withdrawal_failed: defineText(
    {
      en: 'Your withdrawal failed, and the money is back in your balance.',
      zh: '您的提现失败，款项已退回余额。',
    },
    withdrawal,
  ),
  withdrawal_returned: defineText(
    {
      en: 'The bank returned your withdrawal, and the money is back in your balance.',
      zh: '银行退回了您的提现，款项已退回余额。',
    },
    withdrawal,
  ),
  withdrawal_needs_operator: defineText(
    {
      en: 'We are checking your withdrawal. You do not need to do anything.',
      zh: '我们正在核对您的提现，您无需操作。',
    },
    withdrawal,
  ),
  balance_adjusted: defineRow(
    { amount: Money, isAdded: z.boolean() },
    ({ amount, isAdded }) => {
      const sum = formatMoney(amount);
      return isAdded
        ? { en: `${sum} was added to your balance.`, zh: `${sum} 已计入您的余额。` }
        : { en: `${sum} was taken from your balance.`, zh: `已从您的余额扣除 ${sum}。` };
    },
    { en: 'Balance', zh: '余额' },
  ),
} as const;
