import type { Withdrawal } from '../../domain/withdrawal/withdrawal.ts';

/** A withdrawal as its creator sees it. */
export const viewOfWithdrawal = (withdrawal: Withdrawal) => {
  const { id, amount, status, destination, requestedAt, updatedAt, providerReference, failure } = withdrawal;
  return {
    id,
    amount,
    status,
    destination: { type: destination.type, accountNo: destination.masked },
    requestedAt,
    updatedAt,
    ...(providerReference && { providerReference }),
    ...(failure && { failure }),
  };
};
