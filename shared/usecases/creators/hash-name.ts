import type { Signer } from '../../adapters/signer.ts';
import { foldName, olderNames } from '../../domain/payout-accounts/fold-recipient.ts';

const hashSpelling = (signer: Signer, folded: string): Promise<string> =>
  signer.keyedHash(`name:${folded.replaceAll(/[\s·・.]/g, '')}`);

/** A keyed hash of a person's name, independent of spaces, width, case and the kind of middle dot. */
export const hashName = (signer: Signer, name: string): Promise<string> =>
  hashSpelling(signer, foldName(name));

/** Whether a name has this hash. Hashes of older releases depend on the kind of middle dot. */
export const isHashOfName = async (signer: Signer, name: string, hash: string): Promise<boolean> => {
  const folded = foldName(name);
  const hashes = await Promise.all([folded, ...olderNames(folded)].map((one) => hashSpelling(signer, one)));
  return hashes.includes(hash);
};
