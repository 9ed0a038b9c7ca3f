import type { Signer } from '../../adapters/signer.ts';
import { foldName, olderNames } from '../../domain/payout-accounts/fold-recipient.ts';
import type { PayoutAccount, PayoutRecipient } from '../../domain/payout-accounts/payout-account.ts';
import { payoutAccountKinds } from '../../domain/payout-accounts/payout-account-kinds.ts';

type Marked = PayoutRecipient & Pick<PayoutAccount, 'type'>;

const hashParts = (signer: Signer, type: string, accountNo: string, name: string): Promise<string> =>
  signer.keyedHash(JSON.stringify([type, accountNo, name]));

/** The keyed digest of an account with a folded number. */
export const markPayoutAccount = (signer: Signer, { type, accountNo, holderName }: Marked): Promise<string> =>
  hashParts(signer, type, accountNo, foldName(holderName));

/** Whether an account has this mark. Older releases marked each spelling differently; `typed` is one of them. */
export const hasPayoutAccountMark = async (
  signer: Signer,
  { type, accountNo, holderName }: Marked,
  typed: string,
  mark: string,
): Promise<boolean> => {
  const name = foldName(holderName);
  const names = [name, ...olderNames(name)];
  const numbers = [accountNo, typed, ...payoutAccountKinds[type].olderSpellings(accountNo)];
  const marks = await Promise.all(
    numbers.flatMap((number) => names.map((one) => hashParts(signer, type, number, one))),
  );
  return marks.includes(mark);
};
