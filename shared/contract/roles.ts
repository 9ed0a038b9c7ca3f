type RoleRow = {
  readonly kind: 'party' | 'staff';
  readonly description: string;
  readonly permissions: readonly string[];
};

/** What both parties of an order may do. Each can also be an agency. */
const partyPermissions = [
  'account.manage',
  'agency.manage',
  'agreements.change',
  'assets.manage',
  'notifications.read',
  'orders.take-part',
  'questions.read',
  'reports.create',
  'takedowns.appeal',
  'wallet.use',
  'webhooks.manage',
] as const;

/**
 * Every role with its permissions. A party has a wallet and orders; staff decide for the platform. Each role is a group
 * of the user pool. Routes and use cases name permissions only, so a new role is one more row.
 */
export const roles = {
  creator: {
    kind: 'party',
    description: 'Takes tasks, makes videos, receives payouts.',
    permissions: [
      ...partyPermissions,
      'agreements.request',
      'creators.read-own',
      'creators.edit-own',
      'orders.act-as-creator',
      'questions.ask',
      'tasks.take',
    ],
  },
  advertiser: {
    kind: 'party',
    description: 'Publishes tasks, reviews works, pays.',
    permissions: [
      ...partyPermissions,
      'advertisers.edit-own',
      'creators.search',
      'deposits.create',
      'orders.act-as-advertiser',
      'questions.answer',
      'tasks.publish',
    ],
  },
  agency: {
    kind: 'party',
    description: 'Represents creators for a share of their income.',
    permissions: [
      'account.manage',
      'agency.manage',
      'agreements.change',
      'notifications.read',
      'reports.create',
      'wallet.use',
      'webhooks.manage',
    ],
  },
  reviewer: {
    kind: 'staff',
    description: 'Approves or rejects works and creators for the platform.',
    permissions: [
      'advertisers.review',
      'assets.moderate',
      'creators.read-any',
      'creators.review',
      'notes.manage',
      'orders.read-any',
      'orders.review',
      'takedowns.decide',
      'tasks.moderate',
      'work.manage',
    ],
  },
  operator: {
    kind: 'staff',
    description: 'Resolves disputes and monitors the ledger.',
    permissions: [
      'accounts.export-any',
      'accounts.hold',
      'acts.read',
      'adjustments.decide',
      'adjustments.propose',
      'advertisers.suspend',
      'clients.assign',
      'creators.read-any',
      'creators.suspend',
      'dead-letters.redrive',
      'deposits.resolve',
      'events.read-platform',
      'finance.read',
      'messages.read-any',
      'notes.manage',
      'orders.cancel-any',
      'orders.hold',
      'orders.list-any',
      'orders.read-any',
      'orders.redrive',
      'orders.resolve-dispute',
      'payments.freeze',
      'payouts.resolve',
      'proposals.decide',
      'questions.moderate',
      'reconciliations.import',
      'reviews.release-any',
      'takedowns.create',
      'takedowns.decide',
      'webhooks.manage',
      'webhooks.replay-any',
      'work.manage',
    ],
  },
  finance: {
    kind: 'staff',
    description: 'Reads all money of the platform, proposes movements of it, and decides on proposals.',
    permissions: [
      'acts.read',
      'adjustments.decide',
      'adjustments.propose',
      'deposits.resolve',
      'finance.read',
      'notes.manage',
      'payouts.resolve',
      'proposals.decide',
      'work.manage',
    ],
  },
} as const satisfies Readonly<Record<string, RoleRow>>;

export type Role = keyof typeof roles;

export type Permission = (typeof roles)[Role]['permissions'][number];

/** The roles of a party. An agency is an account in either of them. */
export type PartyRole = { [R in Role]: (typeof roles)[R]['kind'] extends 'party' ? R : never }[Role];

export const roleNames = Object.keys(roles) as readonly Role[];

export const partyRoles = roleNames.filter((role): role is PartyRole => roles[role].kind === 'party');

/** The permissions of one role. */
export const permissionsOf = (role: Role): readonly Permission[] => roles[role].permissions;

export const staffRoles = roleNames.filter(
  (role): role is Exclude<Role, PartyRole> => roles[role].kind === 'staff',
);

const partyHeld: ReadonlySet<string> = new Set(partyRoles.flatMap(permissionsOf));

/** Whether only staff can have a permission. */
export const isStaffPermission = (name: string): boolean =>
  !partyHeld.has(name) && roleNames.some((role) => permissionsOf(role).some((held) => held === name));

/** The roles that have one of these permissions, in the order of the table. */
export const rolesWith = (...permissions: readonly Permission[]): readonly Role[] =>
  roleNames.filter((role) => permissionsOf(role).some((permission) => permissions.includes(permission)));
