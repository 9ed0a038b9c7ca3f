import * as z from 'zod';
import { Instant } from '../../domain/time.ts';
import type { TypeOf } from '../../domain/type-of.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { exists, isEqual, isNew, put, remove, update, type Write } from '../commit.ts';
import { keys } from '../keys.ts';

/** The payouts of a provider wait, because the balance there is empty. */
const PayoutStop = z.object({
  provider: z.string(),
  since: Instant,
  /** When one payout may be sent, to see whether the balance covers it. */
  probeAt: Instant,
});

export type PayoutStop = TypeOf<typeof PayoutStop>;

export const { find: findPayoutStop } = openCollection(
  keys.payoutStop,
  attributeReader('payoutStop', PayoutStop),
);

/** A new stop. One that exists keeps its beginning, and its next probe is set already. */
export const payoutStopWrite = (payoutStop: PayoutStop): Write =>
  put({ ...keys.payoutStop(payoutStop.provider), payoutStop }, isNew);

export const nextProbeWrite = ({ provider, probeAt }: PayoutStop, next: Instant): Write =>
  update(
    keys.payoutStop(provider),
    { set: { 'payoutStop.probeAt': next } },
    isEqual('payoutStop.probeAt', probeAt),
  );

export const endedPayoutStopWrite = (provider: string): Write => remove(keys.payoutStop(provider), exists);
