import { partyKinds } from '../accounts/account.ts';

/** What staff find by a text. */
export const searchedKinds = [
  'order',
  'task',
  'withdrawal',
  'deposit',
  'application',
  'report',
  ...partyKinds,
] as const;

export type SearchedKind = (typeof searchedKinds)[number];
