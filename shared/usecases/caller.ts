import { derivePartyId } from '../adapters/ids.ts';
import type { Route } from '../contract/define-route.ts';
import {
  isStaffPermission,
  type Permission,
  permissionsOf,
  type Role,
  staffRoles,
} from '../contract/roles.ts';

/** The account of the token, with its permissions and party ids. */
export type Caller = {
  readonly accountId: string;
  readonly permissions: ReadonlySet<Permission>;
  readonly creatorId: string;
  readonly advertiserId: string;
  readonly agencyId: string;
  readonly name: string;
};

/** An account with the permissions of some roles. */
export const createCaller = (accountId: string, roles: readonly Role[], name: string): Caller => ({
  accountId,
  permissions: new Set(roles.flatMap(permissionsOf)),
  creatorId: derivePartyId('crt', accountId),
  advertiserId: derivePartyId('adv', accountId),
  agencyId: derivePartyId('agy', accountId),
  name,
});

/** Whether the caller has a permission. */
export const may = ({ permissions }: Caller, permission: Permission): boolean => permissions.has(permission);

/** Whether the caller has a permission that a route needs. */
export const mayUse = ({ permissions }: Caller, { permission }: Pick<Route, 'permission'>): boolean => {
  const held: ReadonlySet<string> = permissions;
  const needed = typeof permission === 'string' ? [permission] : permission;
  return needed.some((name) => name === 'authenticated' || held.has(name));
};

/** The staff roles of a caller who uses a route as staff; none for a party. */
export const staffRolesOf = (
  { permissions }: Caller,
  { permission }: Pick<Route, 'permission'>,
): readonly Role[] => {
  const held: ReadonlySet<string> = permissions;
  const usesAsStaff = [permission].flat().some((name) => isStaffPermission(name) && held.has(name));
  if (!usesAsStaff) return [];
  const possible = staffRoles.filter((role) => permissionsOf(role).every((name) => held.has(name)));
  // A role that another one includes says nothing more.
  const isIncluded = (role: Role, other: Role): boolean =>
    other !== role && permissionsOf(role).every((name) => permissionsOf(other).includes(name));
  return possible.filter((role) => !possible.some((other) => isIncluded(role, other)));
};

/** The sides on which the caller can be a party of an order. */
export const sidesOf = (caller: Caller): readonly ('creator' | 'advertiser')[] =>
  (['creator', 'advertiser'] as const).filter((side) => may(caller, `orders.act-as-${side}`));

/** The side of a caller who names none: the creator, if they are one. */
export const defaultSideOf = (caller: Caller): 'creator' | 'advertiser' => sidesOf(caller)[0] ?? 'advertiser';
