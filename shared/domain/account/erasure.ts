import { after, type Duration, type Instant } from '../time.ts';

/**
 * How far an account's erasure has come: closed to new business, its personal data going, or gone. It is carried on by
 * asking again, step by step, so that no step is longer for an account that holds more.
 */
export type Erasure = {
  readonly accountId: string;
  readonly phase: 'closing' | 'erasing' | 'erased';
  readonly requestedAt: Instant;
  readonly erasedAt?: Instant;
  /** Whether the creator was suspended before: then their accounts elsewhere stay known, so that none comes back by another door. */
  readonly wasSuspended: boolean;
  readonly version: number;
};

/** What an erasure waits for: somebody else counts on it, or it is the account's own money. */
export type Obstacle =
  | { readonly kind: 'running-orders'; readonly orderIds: readonly string[] }
  | {
      readonly kind: 'balance';
      readonly role: string;
      readonly balance: string;
      readonly amount: number;
      readonly currency: string;
    }
  | { readonly kind: 'agency-agreement'; readonly agreementIds: readonly string[] };

/** How long a closed account is left alone, so that whatever was begun in the same moment is seen. */
const settlesIn: Duration = 'PT1M';

export const goesOnFrom = ({ requestedAt }: Erasure): Instant => after(requestedAt, settlesIn);

export const beginErasure = (accountId: string, wasSuspended: boolean, now: Instant): Erasure => ({
  accountId,
  phase: 'closing',
  requestedAt: now,
  wasSuspended,
  version: 1,
});

export const movedTo = (erasure: Erasure, phase: 'erasing' | 'erased', now: Instant): Erasure => ({
  ...erasure,
  phase,
  version: erasure.version + 1,
  ...(phase === 'erased' && { erasedAt: now }),
});
