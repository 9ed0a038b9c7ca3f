import type { Route } from '../contract/define-route.ts';
import {
  isStaffPermission,
  type Permission,
  permissionsOf,
  type Role,
  staffRoles,
} from '../contract/roles.ts';
import { type Account, partyKinds } from '../domain/accounts/account.ts';
import type { PartyRole } from '../domain/ledger/wallet-change.ts';

/** The person of a token with their permissions, and with the ids of their parties. */
export type Caller = {
  readonly accountId: string;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  /** The ids of parties that are not opened are empty: they equal the id of no item. */
  readonly creatorId: string;
  readonly advertiserId: string;
  readonly agencyId: string;
  readonly name: string;
  /** A hold on the account. It may have ended. */
  readonly hold?: Account['hold'];
  /** Whether the token names a role of staff, with a second factor or without. */
  readonly isStaff: boolean;
};

/** A signed-in person as their token says: the subject, a name, and staff roles only. */
export type Identity = {
  readonly accountId: string;
  readonly name: string;
  readonly staffRoles: readonly Role[];
  /** Roles of staff that the token lacks a second factor for. */
  readonly withheldRoles?: readonly Role[];
  /** The parties of the account that a machine client may act as. A person may act as all. */
  readonly actsAs?: readonly PartyRole[];
};

/** A signed-in person with the parties of their account. */
export const createCaller = (
  { accountId, name, staffRoles, withheldRoles = [], actsAs = partyKinds }: Identity,
  { parties = {}, hold }: Partial<Pick<Account, 'parties' | 'hold'>> = {},
): Caller => {
  const roles: readonly Role[] = [...staffRoles, ...actsAs.filter((kind) => parties[kind] !== undefined)];
  return {
    ...{ accountId, name, roles, isStaff: staffRoles.length + withheldRoles.length > 0 },
    permissions: new Set(roles.flatMap(permissionsOf)),
    creatorId: parties.creator?.id ?? '',
    advertiserId: parties.advertiser?.id ?? '',
    agencyId: parties.agency?.id ?? '',
    ...(hold && { hold }),
  };
};

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
  { permissions, roles }: Caller,
  { permission }: Pick<Route, 'permission'>,
): readonly Role[] => {
  const held: ReadonlySet<string> = permissions;
  const usesAsStaff = [permission].flat().some((name) => isStaffPermission(name) && held.has(name));
  return usesAsStaff ? roles.filter((role) => staffRoles.some((name) => name === role)) : [];
};

/** A person with the roles of staff that a second factor would give them, and without an account. */
export const withWithheldRoles = (identity: Identity): Caller =>
  createCaller({ ...identity, staffRoles: [...identity.staffRoles, ...(identity.withheldRoles ?? [])] });

/** The parties that the caller can act as. */
export const partiesOf = ({ roles }: Caller): readonly PartyRole[] =>
  partyKinds.filter((kind) => roles.includes(kind));

/** The party of a caller who names none: the creator, if they are one, then the advertiser. */
export const defaultPartyOf = (caller: Caller): PartyRole => partiesOf(caller)[0] ?? 'advertiser';

/** The sides on which the caller can be a party of an order. */
export const sidesOf = (caller: Caller): readonly ('creator' | 'advertiser')[] =>
  (['creator', 'advertiser'] as const).filter((side) => may(caller, `orders.act-as-${side}`));

/** The side of a caller who names none: the creator, if they are one. */
export const defaultSideOf = (caller: Caller): 'creator' | 'advertiser' => sidesOf(caller)[0] ?? 'advertiser';
