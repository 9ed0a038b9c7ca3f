import * as z from 'zod';
import type { TypeOf } from '../type-of.ts';

/** The parties that an order pays. */
export const Earner = z.object({ role: z.enum(['creator', 'agency']), id: z.string() });

export type Earner = TypeOf<typeof Earner>;

/** The parties that can be paid out. An advertiser takes unspent balance back. */
export const Payee = z.object({ role: z.enum(['creator', 'agency', 'advertiser']), id: z.string() });

export type Payee = TypeOf<typeof Payee>;

/**
 * The accounts of the journal, by name. An account of a party, task or order is never negative. Accounts of the
 * platform are hot: each transaction adds to one of many sums.
 */
export type Account =
  | `${'advertiser' | 'creator' | 'agency'}/${string}/available`
  | `${'advertiser' | 'creator' | 'agency'}/${string}/withdrawing`
  | `${'task' | 'order'}/${string}/held`
  | `platform/clearing/${string}`
  | `platform/${'fees' | 'tax' | 'renounced' | 'suspense' | 'losses'}`;

// A template literal of zod checks more and adds 2 KB to each function.
export const Account = z.custom<Account>((name) => typeof name === 'string');

export const account = {
  advertiser: (id: string): Account => `advertiser/${id}/available`,
  taskHeld: (id: string): Account => `task/${id}/held`,
  orderHeld: (id: string): Account => `order/${id}/held`,
  creatorAvailable: (id: string): Account => `creator/${id}/available`,
  creatorWithdrawing: (id: string): Account => `creator/${id}/withdrawing`,
  /** The balance that a payee can withdraw. */
  withdrawable: ({ role, id }: Payee): Account => `${role}/${id}/available`,
  withdrawing: ({ role, id }: Payee): Account => `${role}/${id}/withdrawing`,
  agency: (id: string): Account => `agency/${id}/available`,
  fees: 'platform/fees',
  /** Balances that erased accounts renounced. */
  renounced: 'platform/renounced',
  /** What providers took back and the platform bore, because the advertiser had spent it or staff decided so. */
  losses: 'platform/losses',
  /** What a provider states and nobody has decided on yet. Its balance is that of the open cases. */
  suspense: 'platform/suspense',
  clearing: (provider: string): Account => `platform/clearing/${provider}`,
} as const;

export const isPlatform = (name: Account): boolean => name.startsWith('platform/');

/** The provider of a clearing account. */
export const providerOf = (name: string): string | undefined => /^platform\/clearing\/(.+)$/.exec(name)?.[1];

/** `creator/crt_1/available` → `{owner: 'creator', id: 'crt_1', purse: 'available'}`; a platform account has no purse. */
export const partsOf = (name: Account): { owner: string; id: string; purse: string } => {
  const [owner = '', id = '', purse = ''] = name.split('/');
  return { owner, id, purse };
};

const knownAccounts = [
  /^(creator|advertiser|agency)\/[^/]+\/(available|withdrawing)$/,
  /^(task|order)\/[^/]+\/held$/,
  /^platform\/(clearing\/[^/]+|[a-z]+)$/,
];

/** Whether an account has an owner whom the platform knows. */
export const isKnownAccount = (name: string): boolean => knownAccounts.some((pattern) => pattern.test(name));
