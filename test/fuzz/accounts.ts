import type { Role } from '#shared/contract/define-route.ts';
import type { RandomSource } from './chance.ts';
import type { Operation } from './operations.ts';

/** An account in one of its roles. */
export type Account = { readonly sub: string; readonly role: Role };

const roles: readonly Role[] = ['creator', 'advertiser', 'reviewer', 'operator'];

const pairOf = (role: Role): readonly [Account, Account] => [
  { sub: `fuzz-${role}-0`, role },
  { sub: `fuzz-${role}-1`, role },
];

/** Those who do business all through a run. Two of a kind, as some things take another one of the same kind. */
export const regularAccounts: Readonly<Record<Role, readonly [Account, Account]>> = {
  creator: pairOf('creator'),
  advertiser: pairOf('advertiser'),
  reviewer: pairOf('reviewer'),
  operator: pairOf('operator'),
};

/** What an account does once and is another one afterwards: such is done by somebody who came for it. */
const oneTimeOperations = new Set(['eraseAccount', 'applyAsCreator']);

/** Draws who sends a request: mostly somebody who may, else somebody of another role, or nobody. */
export const drawAccount = ({ id, roles: allowed }: Operation, chance: RandomSource): Account | undefined => {
  if (chance.drawChance(3)) return undefined;
  const role = chance.pick(allowed.length === 0 || chance.drawChance(6) ? roles : allowed);
  if (oneTimeOperations.has(id) || chance.drawChance(2))
    return { sub: `fuzz-newcomer-${chance.drawBelow(40)}`, role };
  return chance.pick(regularAccounts[role]);
};
