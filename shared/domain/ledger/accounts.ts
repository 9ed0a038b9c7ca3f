import * as z from 'zod';
import type { TypeOf } from '../type-of.ts';

/** The parties that can be paid out. */
export const Payee = z.object({ role: z.enum(['creator', 'agency']), id: z.string() });

export type Payee = TypeOf<typeof Payee>;

/**
 * The accounts of the journal, by name. Every other account belongs to one party, task or order and
 * is never negative. Accounts of the platform are hot: their balances are summed from the journal, not stored.
 */
export type Account =
  | `${'advertiser' | 'creator' | 'agency'}/${string}/available`
  | `${'creator' | 'agency'}/${string}/withdrawing`
  | `${'task' | 'order'}/${string}/held`
  | `platform/clearing/${string}`
  | `platform/${'fees' | 'tax' | 'renounced'}`;

// A template literal of zod says the same and weighs 2 KB in each function.
export const Account = z.custom<Account>((name) => typeof name === 'string');

export const account = {
  advertiser: (id: string): Account => `advertiser/${id}/available`,
  taskHeld: (id: string): Account => `task/${id}/held`,
  orderHeld: (id: string): Account => `order/${id}/held`,
  creatorAvailable: (id: string): Account => `creator/${id}/available`,
  creatorWithdrawing: (id: string): Account => `creator/${id}/withdrawing`,
  /** What a creator or an agency may withdraw, and what of it is on its way out. */
  withdrawable: ({ role, id }: Payee): Account => `${role}/${id}/available`,
  withdrawing: ({ role, id }: Payee): Account => `${role}/${id}/withdrawing`,
  agency: (id: string): Account => `agency/${id}/available`,
  fees: 'platform/fees',
  /** What those who left gave up: neither a fee nor anybody else's money. */
  renounced: 'platform/renounced',
  clearing: (provider: string): Account => `platform/clearing/${provider}`,
} as const;

export const isPlatform = (name: Account): boolean => name.startsWith('platform/');

/** Through whom money came or went, if an account is a provider's clearing. */
export const providerOf = (name: Account): string | undefined => /^platform\/clearing\/(.+)$/.exec(name)?.[1];

/** `creator/crt_1/available` → `{owner: 'creator', id: 'crt_1', purse: 'available'}`; a platform account has no purse. */
export const partsOf = (name: Account): { owner: string; id: string; purse: string } => {
  const [owner = '', id = '', purse = ''] = name.split('/');
  return { owner, id, purse };
};
