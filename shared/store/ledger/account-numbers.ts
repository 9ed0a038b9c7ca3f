import type { Numbers, Place } from '../../domain/audits/numbers.ts';
import type { AccountSum } from '../../domain/ledger/account-sums.ts';
import { partsOf } from '../../domain/ledger/accounts.ts';
import { listAccountPlaces } from '../audits/place.ts';
import type { ListedAccount } from './account-list.ts';

/** The debits and credits of an account, from the numbers of its balance and of its sum in earlier releases. */
export const readAccountSum = (
  { account, currency }: ListedAccount,
  numbersAt: (place: Place) => Numbers | undefined,
): AccountSum => {
  const { owner, purse } = partsOf(account);
  const [present, earlier] = listAccountPlaces({ account, currency });
  const sumOf = (side: 'debit' | 'credit'): number =>
    (numbersAt(present)?.[`${side} ${purse === 'held' ? currency : purse}`] ?? 0) +
    // The item of an order tells its whole life.
    (owner === 'order' ? 0 : (numbersAt(earlier)?.[side] ?? 0));
  return { account, currency, debit: sumOf('debit'), credit: sumOf('credit') };
};
