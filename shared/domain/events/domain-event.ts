import type { Instant } from '../time.ts';

/** Who an event is for: a party of the marketplace by its public id, or the platform, which is told of everything. */
export type EventAccount = {
  readonly as: 'creator' | 'advertiser' | 'agency' | 'platform';
  readonly id: string;
};

export const platformAccount: EventAccount = { as: 'platform', id: 'platform' };

/** Something that happened, before anybody is told of it. */
export type DomainEvent = {
  /** The one name of what happened: told again, it has the same. */
  readonly eventKey: string;
  readonly type: string;
  readonly at: Instant;
  /** Whom it concerns besides the platform. */
  readonly audience: readonly EventAccount[];
  /** Ids, states, times and sums; nothing of what people wrote. */
  readonly data: Readonly<Record<string, unknown>>;
};

/** What one account is told of a happening, as it is sent. */
export type PlatformEvent = {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly timestamp: Instant;
  readonly account: EventAccount;
  readonly data: DomainEvent['data'];
};
