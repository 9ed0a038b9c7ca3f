import type { Proof } from '../../publication/proof.ts';
import type { Reason } from '../../reason.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { addDuration, type Instant, latestOf, toEpochMs, toInstant } from '../../time.ts';
import { endOfWait, minTimeLeft } from '../deadlines.ts';
import type { Effect, Handlers } from '../effect.ts';
import { stageOf } from '../lifecycle.ts';
import type { Order, Publication } from '../order.ts';
import type { Process } from '../process.ts';
import type { Checker } from '../stage.ts';

/** Starts a check of the publication. The deadline of the checker replaces that of the creator. */
const startCheck = (
  by: Checker,
  order: Order,
  pendingCheck: Pick<Proof, 'askedAt' | 'dueBefore' | 'findings'>,
  now: Instant,
  { lifecycle }: Process,
): Effect | undefined => {
  const wait = stageOf(order.status, lifecycle).checks?.[by];
  const dueAt = wait && endOfWait(order, wait, now, 0, now);
  if (!dueAt) return undefined;
  return { change: { proof: { ...pendingCheck, status: 'pending', by, since: now }, timeouts: 0 }, dueAt };
};

/** Records a publication. It counts immediately, or after a check if the process of the order has checks. */
export const recordPublication = (
  order: Order,
  publication: Publication,
  check: Checker | undefined,
  now: Instant,
  process: Process,
): Effect => {
  const pendingCheck = { askedAt: now, dueBefore: order.dueAt ?? now, findings: [] };
  const checkEffect = check && startCheck(check, order, pendingCheck, now, process);
  return checkEffect
    ? { ...checkEffect, change: { ...checkEffect.change, publication, extensionRequest: undefined } }
    : { to: 'published', change: { publication, proof: undefined } };
};

const toDecidedProof = (
  { proof }: Order,
  status: Proof['status'],
  by: Checker,
  findings: readonly Reason[],
  now: Instant,
): Proof => ({
  askedAt: proof?.askedAt ?? now,
  dueBefore: proof?.dueBefore ?? now,
  status,
  by,
  since: now,
  findings,
});

/** The creator's deadline after a refused publication: extended by the time of the check, at least one day from now. */
const extendByCheckTime = ({ proof }: Order, now: Instant): Instant => {
  const { askedAt, dueBefore } = proof ?? { askedAt: now, dueBefore: now };
  return latestOf(
    toInstant(toEpochMs(dueBefore) + (toEpochMs(now) - toEpochMs(askedAt))),
    addDuration(now, minTimeLeft),
  );
};

const refuseMissingReasons = (reasons: readonly Reason[]): Refusal | undefined =>
  reasons.length === 0
    ? refuse('deliverable-invalid', 'Give at least one reason to refuse a publication.')
    : undefined;

/** The check of a publication. A machine can confirm it or refer it to people; only people can refuse it. */
export const proofHandlers: Handlers<'confirm_publication' | 'refuse_publication' | 'refer_publication'> = {
  confirm_publication: (order, { actor, reasons = [] }, now) => {
    const by = actor.role === 'system' ? 'machine' : 'people';
    return { to: 'published', change: { proof: toDecidedProof(order, 'confirmed', by, reasons, now) } };
  },

  refuse_publication: (order, { reasons }, now) =>
    refuseMissingReasons(reasons) ?? {
      change: {
        publication: undefined,
        proof: toDecidedProof(order, 'refused', 'people', reasons, now),
        timeouts: 0,
      },
      dueAt: extendByCheckTime(order, now),
    },

  refer_publication: (order, { reasons }, now, process) => {
    const { askedAt, dueBefore } = toDecidedProof(order, 'pending', 'people', reasons, now);
    return startCheck('people', order, { askedAt, dueBefore, findings: reasons }, now, process) ?? {};
  },
};
