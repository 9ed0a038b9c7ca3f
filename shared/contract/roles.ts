type RoleRow = { readonly kind: 'party' | 'staff'; readonly description: string };

/** Every role. A party has a wallet and orders; staff decide for the platform. Each role is a group of the user pool. */
export const roles = {
  creator: { kind: 'party', description: 'Takes tasks, makes videos, receives payouts.' },
  advertiser: { kind: 'party', description: 'Publishes tasks, reviews works, pays.' },
  reviewer: { kind: 'staff', description: 'Approves or rejects works and creators for the platform.' },
  operator: { kind: 'staff', description: 'Resolves disputes and monitors the ledger.' },
} as const satisfies Readonly<Record<string, RoleRow>>;

export type Role = keyof typeof roles;

/** The roles of a party. An agency is an account in either of them. */
export type PartyRole = { [R in Role]: (typeof roles)[R]['kind'] extends 'party' ? R : never }[Role];

export const roleNames = Object.keys(roles) as readonly Role[];

export const partyRoles = roleNames.filter((role): role is PartyRole => roles[role].kind === 'party');
