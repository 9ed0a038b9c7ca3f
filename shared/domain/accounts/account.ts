import * as z from 'zod';
import { Hold } from '../holds/hold.ts';
import type { PartyRole } from '../ledger/wallet-change.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** What a person can be in the marketplace. Each is opened once, and has its own id. */
export const partyKinds = ['creator', 'advertiser', 'agency'] as const satisfies readonly PartyRole[];

/** The first letters of a party's id, by its kind. */
export const partyPrefixes = { creator: 'crt', advertiser: 'adv', agency: 'agy' } as const satisfies Readonly<
  Record<PartyRole, string>
>;

const OpenedParty = z.object({ id: z.string(), openedAt: Instant });

/** The account of a signed-in person, by the subject of their token, with the parties that they have opened. */
export const Account = z.object({
  id: z.string(),
  openedAt: Instant,
  parties: z.object({
    creator: OpenedParty.exactOptional(),
    advertiser: OpenedParty.exactOptional(),
    agency: OpenedParty.exactOptional(),
  }),
  /** The minimum age that the person declared, and when. Accounts of releases before 0.3.0 lack it. */
  ageDeclared: z.object({ minAge: z.int(), at: Instant }).exactOptional(),
  /** The language that the person reads. */
  language: z.enum(['en', 'zh']).exactOptional(),
  /** A stop by an operator, which its parties have too. Every request reads it here. */
  hold: Hold.exactOptional(),
  /** How far the erasure of the account has come. */
  erasure: z.enum(['closing', 'erasing', 'erased']).exactOptional(),
  version: z.int(),
});

export type Account = TypeOf<typeof Account>;

/** A party to open, with its new id. */
export type NewParty = { readonly kind: PartyRole; readonly id: string; readonly openedAt: Instant };

/** A new account without parties. */
export const createAccount = (id: string, now: Instant): Account => ({
  id,
  openedAt: now,
  parties: {},
  version: 0,
});

/** An account with these parties added, whose owner has declared the age. */
export const addParties = (
  account: Account,
  opened: readonly NewParty[],
  more: Pick<Account, 'ageDeclared'> = {},
): Account => ({
  ...account,
  ...more,
  parties: {
    ...account.parties,
    ...Object.fromEntries(opened.map(({ kind, id, openedAt }) => [kind, { id, openedAt }])),
  },
  version: account.version + 1,
});

/** An account whose erasure has come so far, or was cancelled. */
export const withErasurePhase = (
  { erasure: _before, ...account }: Account,
  erasure: Account['erasure'],
): Account => ({ ...account, ...(erasure && { erasure }), version: account.version + 1 });

/** An account with a hold, or without one. */
export const withHold = <T extends Pick<Account, 'hold' | 'version'>>(
  { hold: _before, ...rest }: T,
  hold: Hold | undefined,
) => ({ ...rest, ...(hold && { hold }), version: rest.version + 1 });

/** Whether an account is erased or being erased, so that nothing may be written for it. */
export const isErasedAccount = ({ erasure }: Pick<Account, 'erasure'>): boolean =>
  erasure === 'erasing' || erasure === 'erased';
