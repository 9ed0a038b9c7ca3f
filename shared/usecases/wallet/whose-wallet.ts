import type { Caller } from '../../http/caller.ts';

export type Purse = { readonly role: 'creator' | 'advertiser'; readonly id: string };

/** The wallet that is meant: the one asked for, else the creator's if the caller is one. */
export const walletOf = (caller: Caller, asked: Purse['role'] | undefined): Purse => {
  const role = asked ?? (caller.roles.has('creator') ? 'creator' : 'advertiser');
  return { role, id: role === 'creator' ? caller.creatorId : caller.advertiserId };
};
