import * as z from 'zod';
import type { Money } from '../money.ts';
import { addDuration, type Duration, Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** The sections of an erasure: first the checks for blockers, then the erased data. */
export const erasureSections = [
  'orders-as-creator',
  'orders-as-advertiser',
  'applications',
  'clients',
  'webhooks',
  'inboxes',
] as const;

/** Where an erasure continues: a section, and in a long one the last processed item. */
const ErasurePlace = z.object({
  section: z.enum(erasureSections),
  after: z.record(z.string(), z.string()).optional(),
});

export type ErasurePlace = TypeOf<typeof ErasurePlace>;

export type ErasureSection = ErasurePlace['section'];

/**
 * How far an account's erasure has come: closed to new business, its personal data going, or gone. It is carried on by
 * asking again, step by step, so that no step is longer for an account that holds more.
 */
export const Erasure = z.object({
  accountId: z.string(),
  phase: z.enum(['closing', 'erasing', 'erased']),
  requestedAt: Instant,
  erasedAt: Instant.optional(),
  /** Whether the creator was suspended before: then their accounts elsewhere stay known, so that none comes back by another door. */
  wasSuspended: z.boolean(),
  place: ErasurePlace,
  version: z.int(),
});

export type Erasure = TypeOf<typeof Erasure>;

/** What the owner of a balance can do about it. */
export type BalanceAction = 'withdraw' | 'renounce';

/** What an erasure waits for: somebody else counts on it, or it is the account's own money. */
export type ErasureBlocker =
  | { readonly kind: 'running-orders'; readonly orderIds: readonly string[] }
  | {
      readonly kind: 'balance';
      readonly role: 'creator' | 'advertiser' | 'agency';
      readonly balance: string;
      readonly amount: number;
      readonly currency: string;
      readonly ways: readonly BalanceAction[];
      /** On its way out, or less than a withdrawal must usually be: the account is closed all the same, and erased later. */
      readonly waits: boolean;
    }
  | { readonly kind: 'agency-agreement'; readonly agreementIds: readonly string[] };

export type BalanceBlocker = Extract<ErasureBlocker, { kind: 'balance' }>;

/** A balance that its owner gives up, by its exact sum: nobody gives up what came in a moment before. */
export type RenouncedBalance = Money & { readonly role: BalanceBlocker['role'] };

type WithdrawalMinimum = { readonly minAmount: number; readonly canWithdrawRemainder: boolean };

/**
 * The blocker of a balance. A payee can withdraw it: below the minimum only after the account is closed. An advertiser
 * cannot withdraw deposits. An available balance can be renounced; held funds and running withdrawals cannot.
 */
export const toBalanceBlocker = (
  of: Omit<BalanceBlocker, 'kind' | 'ways' | 'waits'>,
  { minAmount, canWithdrawRemainder }: WithdrawalMinimum,
): BalanceBlocker => {
  const isFree = of.balance === 'available';
  const isOwnedByPayee = isFree && of.role !== 'advertiser';
  const isRemainder = isOwnedByPayee && of.amount < minAmount;
  const isWithdrawable = isOwnedByPayee && (!isRemainder || canWithdrawRemainder);
  const waits = isRemainder || of.balance === 'withdrawing';
  const ways = [...(isWithdrawable ? ['withdraw' as const] : []), ...(isFree ? ['renounce' as const] : [])];
  return { kind: 'balance', ...of, ways, waits };
};

/** Whether a blocker prevents the closure of an account, and not only its erasure. */
export const isClosureBlocker = (blocker: ErasureBlocker): boolean =>
  blocker.kind !== 'balance' || !blocker.waits;

const isBalanceOf =
  ({ role, amount, currency }: RenouncedBalance) =>
  (blocker: ErasureBlocker): boolean =>
    blocker.kind === 'balance' &&
    blocker.ways.includes('renounce') &&
    blocker.role === role &&
    blocker.amount === amount &&
    blocker.currency === currency;

const hasSameRoleAndCurrency = (one: RenouncedBalance, other: RenouncedBalance): boolean =>
  one.role === other.role && one.currency === other.currency;

/** What is given up although it is not there to be given up, by its place in the list. */
export const findUnmatchedRenunciations = (
  renounced: readonly RenouncedBalance[],
  obstacles: readonly ErasureBlocker[],
): readonly number[] =>
  renounced.flatMap((one, at) => {
    const isSaidBefore = renounced.slice(0, at).some((other) => hasSameRoleAndCurrency(other, one));
    return obstacles.some(isBalanceOf(one)) && !isSaidBefore ? [] : [at];
  });

/** The remaining blockers after balances are renounced. */
export const removeRenouncedBlockers = (
  renounced: readonly RenouncedBalance[],
  obstacles: readonly ErasureBlocker[],
): readonly ErasureBlocker[] =>
  obstacles.filter((blocker) => !renounced.some((one) => isBalanceOf(one)(blocker)));

/** Whether this release knows where an erasure is; what it does not know it leaves alone. */
export const isUnderstood = ({ phase, place }: Erasure): boolean =>
  ['closing', 'erasing', 'erased'].includes(phase) && erasureSections.includes(place.section);

/** The wait before a closed account is erased, so that simultaneous writes are visible. */
const closingDelay: Duration = 'PT1M';

export const nextErasureStepAt = ({ requestedAt }: Erasure): Instant =>
  addDuration(requestedAt, closingDelay);

export const beginErasure = (accountId: string, wasSuspended: boolean, now: Instant): Erasure => ({
  accountId,
  phase: 'closing',
  requestedAt: now,
  wasSuspended,
  place: { section: 'orders-as-creator' },
  version: 1,
});

/** An erasure at another place of its present phase. */
export const setErasurePlace = (erasure: Erasure, place: ErasurePlace): Erasure => ({
  ...erasure,
  place,
  version: erasure.version + 1,
});

export const setErasurePhase = (erasure: Erasure, phase: 'erasing' | 'erased', now: Instant): Erasure => ({
  ...erasure,
  phase,
  ...(phase === 'erasing' && { place: { section: 'applications' as const } }),
  version: erasure.version + 1,
  ...(phase === 'erased' && { erasedAt: now }),
});
