import type { Deps } from '../../deps.ts';
import type { Payee } from '../../domain/ledger/accounts.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { findAdvertiserProfile } from '../../store/advertisers/advertiser-profile-store.ts';
import { findCreator } from '../../store/creators/creator-store.ts';
import type { Caller } from '../caller.ts';
import { isHashOfName } from '../creators/hash-name.ts';
import { refuseFaults } from '../refuse-faults.ts';

/** The name that the platform knows a party by, as a keyed digest; undefined if it knows none. */
const legalNameMarks = {
  creator: async (table, { creatorId }) => (await findCreator(table, creatorId))?.legalNameMark,
  advertiser: async (table, { advertiserId }) =>
    (await findAdvertiserProfile(table, advertiserId))?.legalNameMark,
} as const satisfies Readonly<
  Record<string, (table: Deps['table'], caller: Caller) => Promise<string | undefined>>
>;

const expectedHolders = {
  creator: 'must be the person named in your application',
  advertiser: 'must be the legal name of your advertiser profile',
} as const;

/**
 * Whether the holder of an account is the person or company that the platform knows. Another holder is refused for
 * creators and advertisers. Parties of releases that asked for no name are not compared. An agency has given no legal
 * name: its account counts as verified if it is held in another name of its owner.
 */
export const matchHolder = async (
  { table, signer }: Pick<Deps, 'table' | 'signer'>,
  { role }: Payee,
  caller: Caller,
  holderName: string,
): Promise<boolean | Refusal> => {
  const isHeldBy = async (known: string | undefined): Promise<boolean> =>
    known !== undefined && isHashOfName(signer, holderName, known);
  if (role === 'agency') {
    const names = await Promise.all(Object.values(legalNameMarks).map((find) => find(table, caller)));
    return (await Promise.all(names.map(isHeldBy))).includes(true);
  }
  const known = await legalNameMarks[role](table, caller);
  if (known === undefined || (await isHeldBy(known))) return known !== undefined;
  const fault = { path: ['holderName'], code: 'other_holder', message: expectedHolders[role] };
  return refuseFaults([fault]) ?? false;
};
