import type { Role } from '#shared/contract/define-route.ts';
import type { Chance } from './chance.ts';
import type { Operation } from './operations.ts';

/** An account in one of its roles. */
export type Account = { readonly sub: string; readonly role: Role };

const roles: readonly Role[] = ['creator', 'advertiser', 'reviewer', 'operator'];

const pairOf = (role: Role): readonly [Account, Account] => [
  { sub: `fuzz-${role}-0`, role },
  { sub: `fuzz-${role}-1`, role },
];

/** Those who do business all through a run. Two of a kind, as some things take another one of the same kind. */
export const regulars: Readonly<Record<Role, readonly [Account, Account]>> = {
  creator: pairOf('creator'),
  advertiser: pairOf('advertiser'),
  reviewer: pairOf('reviewer'),
  operator: pairOf('operator'),
};

/** What an account does once and is another one afterwards: such is done by somebody who came for it. */
const once = new Set(['eraseAccount', 'applyAsCreator']);

/** Draws who sends a request: mostly somebody who may, else somebody of another role, or nobody. */
export const drawAccount = ({ id, roles: allowed }: Operation, chance: Chance): Account | undefined => {
  if (chance.happens(3)) return undefined;
  const role = chance.pick(allowed.length === 0 || chance.happens(6) ? roles : allowed);
  if (once.has(id) || chance.happens(2)) return { sub: `fuzz-newcomer-${chance.below(40)}`, role };
  return chance.pick(regulars[role]);
};
