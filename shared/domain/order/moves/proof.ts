import { type Refusal, refuse } from '../../refusal.ts';
import { after, epoch, type Instant, instant, later } from '../../time.ts';
import { endOfWait, leastNotice } from '../deadlines.ts';
import type { Effect, Handlers } from '../effect.ts';
import { type Checker, stageOf } from '../lifecycle.ts';
import type { Order, Publication, Reason } from '../order.ts';
import type { Process } from '../process.ts';
import type { Proof } from '../proof.ts';

/** The order while somebody looks: the limit that runs now is theirs. */
const waitFor = (
  by: Checker,
  { terms, status }: Order,
  asked: Pick<Proof, 'askedAt' | 'dueBefore' | 'findings'>,
  now: Instant,
  { lifecycle }: Process,
): Effect | undefined => {
  const wait = stageOf(status, lifecycle).checks?.[by];
  const dueAt = wait && endOfWait(terms, wait, now, 0, now);
  if (!dueAt) return undefined;
  return { change: { proof: { ...asked, status: 'pending', by, since: now }, timeouts: 0 }, dueAt };
};

/**
 * What a publication that was told of does: it counts at once, or waits for whoever has to check it. Where an order's
 * process knows of no checks, it counts.
 */
export const published = (
  order: Order,
  publication: Publication,
  check: Checker | undefined,
  now: Instant,
  process: Process,
): Effect => {
  const asked = { askedAt: now, dueBefore: order.dueAt ?? now, findings: [] };
  const waiting = check && waitFor(check, order, asked, now, process);
  return waiting
    ? { ...waiting, change: { ...waiting.change, publication, extensionRequest: undefined } }
    : { to: 'published', change: { publication, proof: undefined } };
};

const decided = (
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

/** The creator's deadline after a check that came to nothing: the time that it took is given back, and a day at least. */
const timeGivenBack = ({ proof }: Order, now: Instant): Instant => {
  const { askedAt, dueBefore } = proof ?? { askedAt: now, dueBefore: now };
  return later(instant(epoch(dueBefore) + (epoch(now) - epoch(askedAt))), after(now, leastNotice));
};

const needsReasons = (reasons: readonly Reason[]): Refusal | undefined =>
  reasons.length === 0
    ? refuse('deliverable-invalid', 'A refusal of a publication names at least one reason.')
    : undefined;

/** The check of a publication: what a machine finds, and what people decide. Only people refuse. */
export const proof: Handlers<'confirm_publication' | 'refuse_publication' | 'refer_publication'> = {
  confirm_publication: (order, { actor, reasons = [] }, now) => {
    const by = actor.role === 'system' ? 'machine' : 'people';
    return { to: 'published', change: { proof: decided(order, 'confirmed', by, reasons, now) } };
  },

  refuse_publication: (order, { reasons }, now) =>
    needsReasons(reasons) ?? {
      change: {
        publication: undefined,
        proof: decided(order, 'refused', 'people', reasons, now),
        timeouts: 0,
      },
      dueAt: timeGivenBack(order, now),
    },

  refer_publication: (order, { reasons }, now, process) => {
    const { askedAt, dueBefore } = decided(order, 'pending', 'people', reasons, now);
    return waitFor('people', order, { askedAt, dueBefore, findings: reasons }, now, process) ?? {};
  },
};
