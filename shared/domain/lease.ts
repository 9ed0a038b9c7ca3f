import { type Refusal, refuse } from './refusal.ts';
import { after, type Duration, type Instant, isPast } from './time.ts';

/** That one person works on something until a moment, so that nobody else does the same work meanwhile. */
export type Lease = { readonly by: string; readonly until: Instant };

/** Whether a lease still runs; at its last instant it does. */
export const isRunning = (lease: Lease | undefined, now: Instant): lease is Lease =>
  lease !== undefined && !isPast(lease.until, now);

/** Refuses whoever would act on what another person has a running lease of; without any lease everybody may act. */
export const refuseUnlessFree = (lease: Lease | undefined, who: string, now: Instant): Refusal | undefined =>
  isRunning(lease, now) && lease.by !== who
    ? refuse('conflict', `Another reviewer works on this until ${lease.until}.`, { until: lease.until })
    : undefined;

/** Gives a lease to whoever asks if nobody else's runs; one's own begins anew. */
export const lend = (
  present: Lease | undefined,
  to: string,
  lasts: Duration,
  now: Instant,
): Lease | Refusal => refuseUnlessFree(present, to, now) ?? { by: to, until: after(now, lasts) };

/** A running lease as others may see it: whose it is stays inside. */
export const viewOfLease = (
  lease: Lease | undefined,
  viewer: string,
  now: Instant,
): { readonly by: 'you' | 'another reviewer'; readonly until: Instant } | undefined =>
  isRunning(lease, now)
    ? { by: lease.by === viewer ? 'you' : 'another reviewer', until: lease.until }
    : undefined;
