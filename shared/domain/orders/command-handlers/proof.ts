import type { Proof } from '../../publication/proof.ts';
import type { Reason } from '../../reason.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { addDuration, type Instant, latestOf, toEpochMs, toInstant } from '../../time.ts';
import { endOfWait, minTimeLeft } from '../deadlines.ts';
import type { Effect, Handlers } from '../effect.ts';
import { type Checker, stageOf } from '../lifecycle.ts';
import type { Order, Publication } from '../order.ts';
import type { Process } from '../process.ts';

/** The order while somebody looks: the limit that runs now is theirs. */
const startCheck = (
  by: Checker,
  { terms, status }: Order,
  pendingCheck: Pick<Proof, 'askedAt' | 'dueBefore' | 'findings'>,
  now: Instant,
  { lifecycle }: Process,
): Effect | undefined => {
  const wait = stageOf(status, lifecycle).checks?.[by];
  const dueAt = wait && endOfWait(terms, wait, now, 0, now);
  if (!dueAt) return undefined;
  return { change: { proof: { ...pendingCheck, status: 'pending', by, since: now }, timeouts: 0 }, dueAt };
};

/**
 * What a publication that was told of does: it counts at once, or waits for whoever has to check it. Where an order's
 * process knows of no checks, it counts.
 */
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
  { proof: proofHandlers }: Order,
  status: Proof['status'],
  by: Checker,
  findings: readonly Reason[],
  now: Instant,
): Proof => ({
  askedAt: proofHandlers?.askedAt ?? now,
  dueBefore: proofHandlers?.dueBefore ?? now,
  status,
  by,
  since: now,
  findings,
});

/** The creator's deadline after a check that came to nothing: the time that it took is given back, and a day at least. */
const extendByCheckTime = ({ proof: proofHandlers }: Order, now: Instant): Instant => {
  const { askedAt, dueBefore } = proofHandlers ?? { askedAt: now, dueBefore: now };
  return latestOf(
    toInstant(toEpochMs(dueBefore) + (toEpochMs(now) - toEpochMs(askedAt))),
    addDuration(now, minTimeLeft),
  );
};

const refuseMissingReasons = (reasons: readonly Reason[]): Refusal | undefined =>
  reasons.length === 0
    ? refuse('deliverable-invalid', 'A refusal of a publication names at least one reason.')
    : undefined;

/** The check of a publication: what a machine finds, and what people decide. Only people refuse. */
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
