import * as z from 'zod';
import { BasisPoints, Money } from '../money.ts';
import { orientations } from '../screening/measurement.ts';
import { Duration, Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import type { TimerName } from './lifecycle.ts';

/** The requirements of the brief, copied at the creation of the order. */
export const Requirements = z.object({
  minSeconds: z.int(),
  maxSeconds: z.int(),
  style: z.string().optional(),
  mustInclude: z.array(z.string()),
  hashtags: z.array(z.string()),
  /** Absent has the same meaning as `any`. */
  orientation: z.enum([...orientations, 'any']).optional(),
  /** Whether a video must have sound. The policy of the platform can also require it. */
  sound: z.boolean().optional(),
});

export type Requirements = TypeOf<typeof Requirements>;

/** Time limits as durations. The other two are times that the task sets. */
export const Timers = z.object({
  acceptance: Duration,
  scripting: Duration,
  scriptReview: Duration,
  machineWork: Duration,
  review: Duration,
  revision: Duration,
  appealWindow: Duration,
  appeal: Duration,
  advertiserReview: Duration,
  arbitration: Duration,
  proof: Duration,
  acceptPublication: Duration,
  disputeReply: Duration,
  disputeRuling: Duration,
  disputeRefund: Duration,
  cancellationConsent: Duration,
} satisfies Record<Exclude<TimerName, 'submitBefore' | 'publishWindow'> | 'cancellationConsent', z.ZodType>);

export type Timers = TypeOf<typeof Timers>;

/** When a party is reminded of its deadline. A term of the order: later policies change no running one. */
export const Reminders = z.object({
  /** Shorter waits have no reminders. */
  leastWait: Duration,
  halfway: z.boolean(),
  /** How long before the deadline. */
  before: Duration,
});

export type Reminders = TypeOf<typeof Reminders>;

/** The terms at the creation of the order. They never change. */
export const Terms = z.object({
  price: Money,
  feeBasisPoints: BasisPoints,
  agency: z.object({ id: z.string(), share: BasisPoints }).optional(),
  processVersion: z.string(),
  /** Absent in orders of releases without checks of publications. */
  timers: Timers.partial({ proof: true }),
  /** Without them the order has no reminders. */
  reminders: Reminders.optional(),
  revisionRounds: z.int(),
  /** Absent in orders of releases without this limit. */
  maxExtensionRequests: z.int().optional(),
  script: z.boolean(),
  requirements: Requirements,
  /** The allowed formats: a video, a set of images. */
  formats: z.array(z.string()).optional(),
  platform: z.string(),
  submitBefore: Instant,
  publishWindow: z.object({ from: Instant, to: Instant }),
  /** The IANA time zone of the deadlines. */
  timeZone: z.string(),
});

export type Terms = TypeOf<typeof Terms>;

export const defaultMaxExtensionRequests = 3;
