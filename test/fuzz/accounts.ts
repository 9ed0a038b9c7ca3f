import { type Role, roleNames } from '#shared/contract/roles.ts';
import type { RandomSource } from '#test/support/random-source.ts';
import type { Operation } from './operations.ts';

/** An account in one of its roles. */
export type Account = { readonly sub: string; readonly role: Role };

const pairOf = (role: Role): readonly [Account, Account] => [
  { sub: `fuzz-${role}-0`, role },
  { sub: `fuzz-${role}-1`, role },
];

/** The accounts that do business during a whole run: two of each kind, as some things need another one. */
export const regularAccounts: Readonly<Record<Role, readonly [Account, Account]>> = {
  creator: pairOf('creator'),
  advertiser: pairOf('advertiser'),
  reviewer: pairOf('reviewer'),
  operator: pairOf('operator'),
  finance: pairOf('finance'),
  agency: pairOf('agency'),
};

/** What an account does once and is then changed by: a new account does it each time. */
const oneTimeOperations = new Set(['eraseAccount', 'applyAsCreator']);

/** Draws who sends a request: usually an allowed account, sometimes one of another role, or nobody. */
export const drawAccount = ({ id, roles: allowed }: Operation, random: RandomSource): Account | undefined => {
  if (random.chance(0.03)) return undefined;
  const role = random.pick(allowed.length === 0 || random.chance(0.06) ? roleNames : allowed);
  if (oneTimeOperations.has(id) || random.chance(0.02))
    return { sub: `fuzz-newcomer-${random.drawBelow(40)}`, role };
  return random.pick(regularAccounts[role]);
};
