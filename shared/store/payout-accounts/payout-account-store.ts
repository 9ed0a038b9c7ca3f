import type { Payee } from '../../domain/ledger/accounts.ts';
import { PayoutAccount } from '../../domain/payout-accounts/payout-account.ts';
import { allOf, isEqual, isNew, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';
import { reader } from '../stored.ts';
import { getItem, type Table } from '../table.ts';

const readPayoutAccount = reader(PayoutAccount);

export const findPayoutAccount = async (table: Table, payee: Payee): Promise<PayoutAccount | undefined> => {
  const item = await getItem(table, keys.payoutAccount(payee));
  return item && readPayoutAccount(item.payoutAccount, item);
};

/** Binds an account, replacing `before`. */
export const payoutAccountWrite = (bound: PayoutAccount, before: PayoutAccount | undefined): Write =>
  rewrite(
    { ...keys.payoutAccount(bound.payee), payoutAccount: bound },
    before
      ? allOf(
          isEqual('payoutAccount.sealed', before.sealed),
          isEqual('payoutAccount.automatic', before.automatic),
        )
      : isNew,
  );
