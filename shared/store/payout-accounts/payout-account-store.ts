import { PayoutAccount } from '../../domain/payout-accounts/payout-account.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { allOf, isEqual, isNew, rewrite, type Write } from '../commit.ts';
import { keys } from '../keys.ts';

export const { find: findPayoutAccount } = openCollection(
  keys.payoutAccount,
  attributeReader('payoutAccount', PayoutAccount),
);

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
