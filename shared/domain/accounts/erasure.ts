import * as z from 'zod';
import type { Money } from '../money.ts';
import { addDuration, type Duration, Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** What is gone through on the way: what could stand in the way, and then what goes. */
export const erasureSections = [
  'orders-as-creator',
  'orders-as-advertiser',
  'applications',
  'clients',
  'webhooks',
  'inboxes',
] as const;

/** Where an erasure goes on: a section, and within a long one the last item that was looked at. */
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
 * A balance that is not nothing, as an erasure sees it. Whoever earns may withdraw it, and what is less than a
 * withdrawal must be once the account is closed, as a bank pays out whatever is left; an advertiser's deposits are not
 * withdrawn, but spent, given back by the platform's people or given up. What can be spent can be given up; what is held or on its way cannot.
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

/** Whether an obstacle keeps an account from being closed, and not only from being erased. */
export const isClosureBlocker = (obstacle: ErasureBlocker): boolean =>
  obstacle.kind !== 'balance' || !obstacle.waits;

const isBalanceOf =
  ({ role, amount, currency }: RenouncedBalance) =>
  (obstacle: ErasureBlocker): boolean =>
    obstacle.kind === 'balance' &&
    obstacle.ways.includes('renounce') &&
    obstacle.role === role &&
    obstacle.amount === amount &&
    obstacle.currency === currency;

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

/** What still stands in the way when balances are given up. */
export const removeRenouncedBlockers = (
  renounced: readonly RenouncedBalance[],
  obstacles: readonly ErasureBlocker[],
): readonly ErasureBlocker[] =>
  obstacles.filter((obstacle) => !renounced.some((one) => isBalanceOf(one)(obstacle)));

/** Whether this release knows where an erasure is; what it does not know it leaves alone. */
export const isUnderstood = ({ phase, place }: Erasure): boolean =>
  ['closing', 'erasing', 'erased'].includes(phase) && erasureSections.includes(place.section);

/** How long a closed account is left alone, so that whatever was begun in the same moment is seen. */
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
