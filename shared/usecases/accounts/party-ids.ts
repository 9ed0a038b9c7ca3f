import type { Account } from '../../domain/accounts/account.ts';
import type { Caller } from '../caller.ts';

/** The ids of the parties that an account has opened, by the names of fields. */
export const partyIdsOf = ({ parties }: Pick<Account, 'parties'>) => ({
  ...(parties.creator && { creatorId: parties.creator.id }),
  ...(parties.advertiser && { advertiserId: parties.advertiser.id }),
  ...(parties.agency && { agencyId: parties.agency.id }),
});

/** The same of a caller. */
export const openedIdsOf = ({ creatorId, advertiserId, agencyId }: Caller) => ({
  ...(creatorId && { creatorId }),
  ...(advertiserId && { advertiserId }),
  ...(agencyId && { agencyId }),
});
