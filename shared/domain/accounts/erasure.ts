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
  'blocks',
  'assets',
] as const;

/** Where an erasure continues: a section, and in a long one the last processed item. */
const ErasurePlace = z.object({
  section: z.enum(erasureSections),
  after: z.record(z.string(), z.string()).optional(),
});

export type ErasurePlace = TypeOf<typeof ErasurePlace>;

export type ErasureSection = ErasurePlace['section'];

/**
 * The progress of an erasure: the account is closed, its personal data is being erased, or is erased. Each request does
 * one step, so that no step takes longer for a larger account.
 */
export const Erasure = z.object({
  accountId: z.string(),
  phase: z.enum(['closing', 'erasing', 'erased']),
  requestedAt: Instant,
  erasedAt: Instant.optional(),
  /** Whether the creator was suspended. Then the platform accounts stay known, so that they cannot be used again. */
  wasSuspended: z.boolean(),
  place: ErasurePlace,
  version: z.int(),
});

export type Erasure = TypeOf<typeof Erasure>;

/** What the owner of a balance can do about it. */
export type BalanceAction = 'withdraw' | 'renounce';

/** What an erasure waits for: obligations to others, or money of the account. */
export type ErasureBlocker =
  | { readonly kind: 'running-orders'; readonly orderIds: readonly string[] }
  | {
      readonly kind: 'balance';
      readonly role: 'creator' | 'advertiser' | 'agency';
      readonly balance: string;
      readonly amount: number;
      readonly currency: string;
      readonly ways: readonly BalanceAction[];
      /** The money is being withdrawn or is below the minimum: the account is closed now, and erased later. */
      readonly waits: boolean;
    }
  | { readonly kind: 'agency-agreement'; readonly agreementIds: readonly string[] }
  | {
      /** Money may still come in or back: the account is closed now, and erased later. */
      readonly kind: 'open-payments';
      readonly withdrawalIds: readonly string[];
      readonly depositIds: readonly string[];
    }
  | {
      /** Staff still decide about the account: it is closed now, and erased later. */
      readonly kind: 'open-matters';
      readonly proposalIds: readonly string[];
      readonly reportIds: readonly string[];
    };

export type BalanceBlocker = Extract<ErasureBlocker, { kind: 'balance' }>;

/** A balance that its owner renounces. The exact amount is required, so that nobody renounces money that just arrived. */
export type RenouncedBalance = Money & { readonly role: BalanceBlocker['role'] };

type WithdrawalMinimum = { readonly minAmount: number; readonly canWithdrawRemainder: boolean };

/**
 * The blocker of a balance. Its owner can withdraw it: earnings below the minimum only after the account is closed. An
 * available balance can be renounced; held funds and running withdrawals cannot.
 */
export const toBalanceBlocker = (
  of: Omit<BalanceBlocker, 'kind' | 'ways' | 'waits'>,
  { minAmount, canWithdrawRemainder }: WithdrawalMinimum,
): BalanceBlocker => {
  const isFree = of.balance === 'available';
  // Deposits are refunded from the first unit on.
  const isRemainder = isFree && of.role !== 'advertiser' && of.amount < minAmount;
  const isWithdrawable = isFree && (!isRemainder || canWithdrawRemainder);
  const waits = isRemainder || of.balance === 'withdrawing';
  const ways = [...(isWithdrawable ? ['withdraw' as const] : []), ...(isFree ? ['renounce' as const] : [])];
  return { kind: 'balance', ...of, ways, waits };
};

/** Whether a blocker prevents the closure of an account, and not only its erasure. */
export const isClosureBlocker = (blocker: ErasureBlocker): boolean =>
  blocker.kind === 'balance'
    ? !blocker.waits
    : blocker.kind !== 'open-payments' && blocker.kind !== 'open-matters';

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

/** The indexes of renunciations without such a balance. */
export const findUnmatchedRenunciations = (
  renounced: readonly RenouncedBalance[],
  blockers: readonly ErasureBlocker[],
): readonly number[] =>
  renounced.flatMap((one, at) => {
    const isRepeated = renounced.slice(0, at).some((other) => hasSameRoleAndCurrency(other, one));
    return blockers.some(isBalanceOf(one)) && !isRepeated ? [] : [at];
  });

/** The remaining blockers after balances are renounced. */
export const removeRenouncedBlockers = (
  renounced: readonly RenouncedBalance[],
  blockers: readonly ErasureBlocker[],
): readonly ErasureBlocker[] =>
  blockers.filter((blocker) => !renounced.some((one) => isBalanceOf(one)(blocker)));

/** Whether this release knows the phase and section of an erasure. An unknown one is not changed. */
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
