import type { Reason } from '../../reason.ts';
import { isRefusal, type Refusal, refuse } from '../../refusal.ts';
import { addDuration, type Instant, latestOf, toEpochMs, toInstant } from '../../time.ts';
import { deadlineOnArrival } from '../deadlines.ts';
import type { Effect, Handlers } from '../effect.ts';
import { type Status, transitionOf } from '../lifecycle.ts';
import type { Actor, Appeal, Denial, Order } from '../order.ts';
import { postFullReturn } from '../split.ts';

const refuseMissingReasons = (reasons: readonly Reason[]): Refusal | undefined =>
  reasons.length === 0
    ? refuse('deliverable-invalid', 'A decision against the work names at least one reason.')
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

/** The step that was kept from the creator by a denial in each state. */
const nextStepAfterDenial = {
  screening: 'in_review',
  in_review: 'advertiser_review',
  advertiser_review: 'approved',
} as const satisfies Partial<Record<Status, Status>>;

/** Refuses the person whose decision is appealed against to decide on the appeal. */
export const refuseOwnAppeal = ({ status, denial }: Order, id: string | undefined): Refusal | undefined =>
  status === 'appealing' && denial?.by.id !== undefined && denial.by.id === id
    ? refuse('forbidden', 'An appeal is decided by another person than the one appealed against.')
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

/** The time for publishing, which ran on while the appeal was decided, is as much longer. */
const extendPublishWindow = ({ terms }: Order, { at }: Appeal, now: Instant): Instant =>
  latestOf(
    toInstant(toEpochMs(terms.publishWindow.to) + (toEpochMs(now) - toEpochMs(at))),
    deadlineOnArrival(terms, 'approved', now) ?? now,
  );

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
    // The platform's own objections do not use up the rounds that the advertiser was promised.
    if (order.status === 'in_review') return denyStep(order, 'revising', actor, reasons, now);
    if (order.rounds.work >= order.terms.revisionRounds) return { to: 'arbitration' };
    const denied = denyStep(order, 'revising', actor, reasons, now);
    return {
      ...denied,
      change: { ...denied.change, rounds: { ...order.rounds, work: order.rounds.work + 1 } },
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

  // The platform's silence never passes anything: the limit starts again, and operators see it run out.
  escalate: () => ({}),

  remind: () => ({}),

  redrive: (_order, { reasons }) =>
    reasons.length === 0 ? refuse('deliverable-invalid', 'A redrive names at least one reason.') : {},
};
