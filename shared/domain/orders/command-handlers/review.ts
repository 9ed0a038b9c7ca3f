import { refuseConflict } from '../../conflicts/conflicts.ts';
import type { Reason } from '../../reason.ts';
import { isRefusal, type Refusal, refuse } from '../../refusal.ts';
import { addDuration, type Instant, latestOf, toEpochMs, toInstant } from '../../time.ts';
import { deadlineOnArrival } from '../deadlines.ts';
import type { Effect, Handlers } from '../effect.ts';
import { extendBy, lostMsOf } from '../hold.ts';
import { type Status, transitionOf } from '../lifecycle.ts';
import type { Actor, Appeal, Denial, Order } from '../order.ts';
import { postFullReturn } from '../split.ts';

const refuseMissingReasons = (reasons: readonly Reason[]): Refusal | undefined =>
  reasons.length === 0
    ? refuse('deliverable-invalid', 'Give at least one reason to reject a work or to request changes.')
    : undefined;

const denyStep = (
  order: Order,
  status: Denial['status'],
  by: Actor,
  reasons: readonly Reason[],
  now: Instant,
): Effect => ({
  to: status,
  change: { denial: { at: now, from: order.status, status, by, reasons, appealed: false } },
});

/** The state that an order enters if the denial in a state is overturned. */
const nextStepAfterDenial = {
  screening: 'in_review',
  in_review: 'advertiser_review',
  advertiser_review: 'approved',
} as const satisfies Partial<Record<Status, Status>>;

/** A reviewer cannot decide on an appeal against their own decision. */
const refuseOwnAppeal = ({ status, denial }: Order, id: string | undefined): Refusal | undefined =>
  status === 'appealing' && id !== undefined
    ? refuseConflict({ accountId: id }, 'decide_appeal', { decider: denial?.by.id })
    : undefined;

const findOpenAppeal = (
  order: Order,
  actor: Actor,
  appealId: string,
): Refusal | { denial: Denial; appeal: Appeal } => {
  const { denial, appeal } = order;
  if (!denial || !appeal || appeal.id !== appealId) {
    return refuse('not-found', `The order has no open appeal ${appealId}.`);
  }
  return refuseOwnAppeal(order, actor.id) ?? { denial, appeal };
};

const extendByAppealTime = (appeal: Appeal, now: Instant): Instant =>
  toInstant(toEpochMs(appeal.dueBefore) + (toEpochMs(now) - toEpochMs(appeal.at)));

/** Extends the publish window by the time of the appeal. A hold during the appeal counts once. */
const extendPublishWindow = (order: Order, { at }: Appeal, now: Instant): Instant => {
  const appealMs = toEpochMs(now) - toEpochMs(at) - lostMsOf(order, at);
  return latestOf(
    extendBy(order.terms.publishWindow.to, lostMsOf(order) + appealMs),
    deadlineOnArrival(order, 'approved', now) ?? now,
  );
};

/** Approval, changes, rejection, appeal and arbitration. */
export const reviewHandlers: Handlers<
  | 'approve'
  | 'request_changes'
  | 'reject'
  | 'extend_review'
  | 'appeal'
  | 'uphold'
  | 'overturn'
  | 'close'
  | 'escalate'
  | 'remind'
  | 'redrive'
> = {
  approve: (order, _command, _now, { lifecycle }) => {
    const [to] = (transitionOf(order.status, 'approve', lifecycle)?.to ?? []) as Status[];
    return { ...(to && { to }), change: { denial: undefined } };
  },

  request_changes: (order, { actor, reasons }, now) => {
    const missing = refuseMissingReasons(reasons);
    if (missing) return missing;
    if (order.status === 'script_review') {
      return { to: 'scripting', change: { rounds: { ...order.rounds, script: order.rounds.script + 1 } } };
    }
    // Changes that the platform requests do not use up the advertiser's rounds.
    if (order.status === 'in_review') return denyStep(order, 'revising', actor, reasons, now);
    if (order.rounds.work >= order.terms.revisionRounds) return { to: 'arbitration' };
    const denial = denyStep(order, 'revising', actor, reasons, now);
    return {
      ...denial,
      change: { ...denial.change, rounds: { ...order.rounds, work: order.rounds.work + 1 } },
    };
  },

  reject: (order, { actor, reasons }, now) =>
    refuseMissingReasons(reasons) ??
    (order.status === 'arbitration'
      ? { to: 'cancelled', postings: postFullReturn(order) }
      : denyStep(order, 'rejected', actor, reasons, now)),

  extend_review: (order) => ({
    change: { reviewExtended: true },
    dueAt: addDuration(order.dueAt ?? order.since, order.terms.timers.advertiserReview),
  }),

  appeal: (order, { appealId, statement, files }, now) => ({
    to: 'appealing',
    change: {
      appeal: { id: appealId, statement, files, at: now, dueBefore: order.dueAt ?? now },
      denial: order.denial && { ...order.denial, appealed: true },
    },
  }),

  uphold: (order, { actor, appealId }, now) => {
    const found = findOpenAppeal(order, actor, appealId);
    if (isRefusal(found)) return found;
    return found.denial.status === 'rejected'
      ? { to: 'rejected', postings: postFullReturn(order), dueAt: 'never' }
      : { to: 'revising', dueAt: extendByAppealTime(found.appeal, now) };
  },

  overturn: (order, { actor, appealId }, now) => {
    const found = findOpenAppeal(order, actor, appealId);
    if (isRefusal(found)) return found;
    const { from } = found.denial;
    const to = nextStepAfterDenial[from as keyof typeof nextStepAfterDenial];
    const rounds = { ...order.rounds, work: order.rounds.work - (from === 'advertiser_review' ? 1 : 0) };
    const dueAt = to === 'approved' ? extendPublishWindow(order, found.appeal, now) : undefined;
    return { to, change: { denial: undefined, rounds }, ...(dueAt && { dueAt }) };
  },

  close: (order) => ({ postings: postFullReturn(order), dueAt: 'never' }),

  // A late platform never approves anything: the time limit starts again, and operators see it.
  escalate: () => ({}),

  remind: () => ({}),

  redrive: (_order, { reasons }) =>
    reasons.length === 0 ? refuse('deliverable-invalid', 'Give at least one reason for a redrive.') : {},
};
