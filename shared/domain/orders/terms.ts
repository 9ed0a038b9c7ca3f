import * as z from 'zod';
import { BasisPoints, Money } from '../money.ts';
import { orientations } from '../screening/measurement.ts';
import { Duration, Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import type { TimerName } from './lifecycle.ts';

/** What the brief demands of the work, frozen when the order is made. */
export const Requirements = z.object({
  minSeconds: z.int(),
  maxSeconds: z.int(),
  style: z.string().optional(),
  mustInclude: z.array(z.string()),
  hashtags: z.array(z.string()),
  /** Absent has the same meaning as `any`. */
  orientation: z.enum([...orientations, 'any']).optional(),
  /** Whether a video must have sound; the platform may ask for it whatever the brief says. */
  sound: z.boolean().optional(),
});

export type Requirements = TypeOf<typeof Requirements>;

/** The limits that are lengths of time; the other two are moments that the task sets. */
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
  /** A wait that is shorter is over before a reminder would help. */
  leastWait: Duration,
  halfway: z.boolean(),
  /** How long before the deadline. */
  before: Duration,
});

export type Reminders = TypeOf<typeof Reminders>;

/** All that was agreed when the order was made. It never changes after, except by a granted extension. */
export const Terms = z.object({
  price: Money,
  feeBasisPoints: BasisPoints,
  agency: z.object({ id: z.string(), share: BasisPoints }).optional(),
  processVersion: z.string(),
  /** Orders that were made before publications could be checked have no limit for it. */
  timers: Timers.partial({ proof: true }),
  /** Orders whose terms name none are not reminded of. */
  reminders: Reminders.optional(),
  revisionRounds: z.int(),
  script: z.boolean(),
  requirements: Requirements,
  /** What the work may be: a video, a set of images. */
  formats: z.array(z.string()).optional(),
  platform: z.string(),
  submitBefore: Instant,
  publishWindow: z.object({ from: Instant, to: Instant }),
  /** The IANA zone in which the deadlines were promised. */
  timeZone: z.string(),
});

export type Terms = TypeOf<typeof Terms>;
