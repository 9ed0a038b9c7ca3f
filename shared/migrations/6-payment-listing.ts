import type { Write } from '../store/commit.ts';
import { oldDepositListingWrite, toDeposit } from '../store/deposits/deposit-store.ts';
import type { Item } from '../store/document.ts';
import { readEntity } from '../store/entities.ts';
import { readEach } from '../store/stored.ts';
import { oldWithdrawalListingWrite, toWithdrawal } from '../store/withdrawals/withdrawal-store.ts';
import type { Migration } from './migration.ts';

/** The value in an item; none if it is of a later release. */
const readIfKnown = <T>(read: (item: Item) => T, item: Item): readonly T[] => readEach({}, [item], read);

const writeOf: Readonly<Record<string, (item: Item) => Write | undefined>> = {
  withdrawal: (item) =>
    item.gsi3pk === undefined
      ? readIfKnown(toWithdrawal, item).map(oldWithdrawalListingWrite).at(0)
      : undefined,
  deposit: (item) =>
    item.gsi4pk === undefined ? readIfKnown(toDeposit, item).map(oldDepositListingWrite).at(0) : undefined,
};

/** Lists withdrawals and deposits of releases before 0.3.0 for staff, by their state and their time. */
export const listPayments: Migration = {
  name: '6-payment-listing',
  migrateItem: (item) => writeOf[readEntity(item) ?? '']?.(item),
};
