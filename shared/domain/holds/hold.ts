import * as z from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import { Reason } from '../reason.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

export const holdScopes = ['payouts', 'everything'] as const;

/** A stop of an account by an operator: of its payouts, or of everything that it writes. */
export const Hold = z.object({
  scope: z.enum(holdScopes),
  at: Instant,
  /** The account of the operator. */
  by: z.string(),
  reasons: z.array(Reason),
  /** The hold ends then by itself. Without an end it lasts until it is released. */
  until: Instant.exactOptional(),
});

export type Hold = TypeOf<typeof Hold>;

/** A hold or a suspension as its account sees it: without the staff member who began it. */
export const removeStaff = <T extends { readonly by?: string }>({ by: _staff, ...shown }: T) => shown;

/** The hold, while it lasts. */
export const activeHoldOf = (hold: Hold | undefined, now: Instant): Hold | undefined =>
  hold && (hold.until === undefined || now < hold.until) ? hold : undefined;

/** Whether a hold stops all writes. A scope of a later release does so too. */
export const isFullHold = ({ scope }: Hold): boolean => scope !== 'payouts';

const endOf = ({ until }: Hold): string => (until === undefined ? '' : ` until ${until}`);

const refuseHeld = (hold: Hold, what: string): Refusal =>
  refuse('account-on-hold', `This account is on hold${endOf(hold)}. ${what}`, {
    scope: hold.scope,
    ...(hold.until !== undefined && { until: hold.until }),
    reasons: hold.reasons,
  });

/** Refuses a payout of an account on hold. */
export const refuseHeldPayout = (hold: Hold | undefined, now: Instant): Refusal | undefined => {
  const active = activeHoldOf(hold, now);
  return active && refuseHeld(active, 'It pays out nothing.');
};

/** Refuses the erasure of an account on hold: its owner could renounce what somebody else may claim. */
export const refuseHeldErasure = (hold: Hold | undefined, now: Instant): Refusal | undefined => {
  const active = activeHoldOf(hold, now);
  return active && refuseHeld(active, 'It cannot be erased.');
};

/** Refuses a write of an account on a full hold. */
export const refuseHeldWrite = (hold: Hold | undefined, now: Instant): Refusal | undefined => {
  const active = activeHoldOf(hold, now);
  return active && isFullHold(active) ? refuseHeld(active, 'It can only be read.') : undefined;
};

const endsEarlier = (before: Hold, after: Hold): boolean =>
  after.until !== undefined && (before.until === undefined || after.until < before.until);

/** What a hold says, without when it began and who began it. */
const contentOf = ({ scope, reasons, until }: Hold): string => canonicalJson({ scope, reasons, until });

/**
 * A new or changed hold. The same hold changes nothing. An earlier end is refused: it would be a release by one person.
 */
export const changeHold = (before: Hold | undefined, after: Hold): Hold | Refusal => {
  const present = activeHoldOf(before, after.at);
  if (!present) return after;
  if (contentOf(present) === contentOf(after)) return present;
  return endsEarlier(present, after)
    ? refuse('conflict', 'A hold cannot end earlier by a change. Release it, which a second person approves.')
    : after;
};
