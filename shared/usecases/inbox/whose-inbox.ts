import type { Caller } from '../../http/caller.ts';

/** The party whose inbox is meant: the one asked for, and otherwise the first that the account's roles allow. */
export const inboxOf = (caller: Caller, asked: 'creator' | 'advertiser' | undefined) => {
  const as = asked ?? (caller.roles.has('creator') ? 'creator' : 'advertiser');
  return { as, partyId: as === 'creator' ? caller.creatorId : caller.advertiserId } as const;
};
