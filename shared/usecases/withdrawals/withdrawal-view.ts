import type { Withdrawal } from '../../domain/withdrawals/withdrawal.ts';

/** A withdrawal as its payee sees it. */
export const toWithdrawalView = (withdrawal: Withdrawal) => {
  const { id, amount, fee, tax, payout, status, destination, requestedAt, updatedAt } = withdrawal;
  const { automatic, providerReference, failure } = withdrawal;
  return {
    id,
    amount,
    ...{ fee, tax, payout },
    status,
    destination: { type: destination.type, accountNo: destination.masked },
    requestedAt,
    updatedAt,
    ...(automatic && { automatic }),
    ...(providerReference && { providerReference }),
    ...(failure && { failure }),
  };
};

/** A withdrawal as operators see it, with the merchant number and the reason of the case. */
export const toWithdrawalCaseView = (withdrawal: Withdrawal) => {
  const { payee, provider, merchantNumber } = withdrawal;
  return {
    ...toWithdrawalView(withdrawal),
    [`${payee.role}Id`]: payee.id,
    provider,
    merchantNumber,
    ...(withdrawal.case && { case: withdrawal.case }),
  };
};
