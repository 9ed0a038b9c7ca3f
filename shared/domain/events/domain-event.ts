import * as z from 'zod';
import type { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** The account that an event is for: a party by its public id, or the platform, which receives every event. */
export const EventAccount = z.strictObject({
  as: z.enum(['creator', 'advertiser', 'agency', 'platform']),
  id: z.string(),
});

export type EventAccount = TypeOf<typeof EventAccount>;

export const platformAccount: EventAccount = { as: 'platform', id: 'platform' };

export const creatorAccount = (id: string): EventAccount => ({ as: 'creator', id });

export const advertiserAccount = (id: string): EventAccount => ({ as: 'advertiser', id });

/** The event that tests an endpoint. No filter excludes it. */
export const webhookTest = 'webhook.test';

/** A recorded fact, before it is published. */
export type DomainEvent = {
  /** Identifies the fact. A repeated publication has the same key. */
  readonly eventKey: string;
  readonly type: string;
  readonly at: Instant;
  /** The accounts that receive it, in addition to the platform. */
  readonly audience: readonly EventAccount[];
  /** Ids, states, times and amounts; no text that a person wrote. */
  readonly data: Readonly<Record<string, unknown>>;
};

/** An event as one account receives it. */
export type PlatformEvent = {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly timestamp: Instant;
  readonly account: EventAccount;
  readonly data: DomainEvent['data'];
};
