import type { PayoutAccount } from '../../store/payout-account-store.ts';

/** A payout account as its owner sees it again: masked. */
export const viewOfPayoutAccount = ({ type, maskedHolder, maskedNumber, boundAt }: PayoutAccount) => ({
  type,
  holderName: maskedHolder,
  accountNo: maskedNumber,
  boundAt,
});

/** Leaves the last four characters of a number, and at most a third of a short one. */
export const maskNumber = (accountNo: string): string => {
  const shown = Math.min(4, Math.floor(accountNo.length / 3));
  return `${'*'.repeat(accountNo.length - shown)}${accountNo.slice(accountNo.length - shown)}`;
};

/** Leaves the first character of a name. */
export const maskHolder = (name: string): string => {
  const [first = '', ...rest] = name;
  return `${first}${'*'.repeat(Math.min(rest.length, 8))}`;
};
