import type { Invitation } from '../invitations/invitation.ts';
import type { Posting } from '../ledger/journal.ts';
import type { BasisPoints, Money } from '../money.ts';
import type { Orientation } from '../screening/measurement.ts';
import type { Duration, Instant } from '../time.ts';
import type { ActorRole, Checker, CommandName, Status, TimerName } from './lifecycle.ts';

/** Why a work was not taken as it is: a code to count by, a sentence to act on, and the second it is about. */
export type Reason = { readonly code: string; readonly message: string; readonly atSecond?: number };

export type Actor = { readonly role: ActorRole; readonly id?: string };

/** What the brief demands of the work, frozen when the order is made. */
export type Requirements = {
  readonly minSeconds: number;
  readonly maxSeconds: number;
  readonly style?: string;
  readonly mustInclude: readonly string[];
  readonly hashtags: readonly string[];
  /** Left out, as `any`: every way up will do. */
  readonly orientation?: Orientation | 'any';
  /** Whether a video must have sound; the platform may ask for it whatever the brief says. */
  readonly sound?: boolean;
};

/** The limits that are lengths of time; the other two are moments that the task sets. */
export type Timers = Readonly<
  Record<Exclude<TimerName, 'submitBefore' | 'publishWindow'> | 'cancellationConsent', Duration>
>;

/** When a party that is waited for is reminded of its deadline. A term of the order: later policies change no running one. */
export type Reminders = {
  /** A wait that is shorter is over before a reminder would help. */
  readonly leastWait: Duration;
  readonly halfway: boolean;
  /** How long before the deadline. */
  readonly before: Duration;
};

/** All that was agreed when the order was made. It never changes after, except by a granted extension. */
export type Terms = {
  readonly price: Money;
  readonly feeBasisPoints: BasisPoints;
  readonly agency?: { readonly id: string; readonly share: BasisPoints };
  readonly processVersion: string;
  readonly timers: Timers;
  /** Orders whose terms name none are not reminded of. */
  readonly reminders?: Reminders;
  readonly revisionRounds: number;
  readonly script: boolean;
  readonly requirements: Requirements;
  /** What the work may be: a video, a set of images. */
  readonly formats?: readonly string[];
  readonly platform: string;
  readonly submitBefore: Instant;
  readonly publishWindow: { readonly from: Instant; readonly to: Instant };
  /** The IANA zone in which the deadlines were promised. */
  readonly timeZone: string;
};

/** A stored upload as it was when it was handed in: these bytes and no others are reviewed. */
export type SubmittedFile = {
  readonly uploadId: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  /** The object's version in the bucket, so that what was reviewed is what was approved. */
  readonly objectVersion?: string;
};

export type Script = { readonly text: string; readonly files: readonly SubmittedFile[] };

export type Deliverable = {
  readonly title: string;
  readonly description: string;
  readonly hashtags: readonly string[];
  readonly files: readonly SubmittedFile[];
};

export type Publication = {
  readonly url: string;
  readonly itemId?: string;
  readonly publishedAt: Instant;
};

/** The check of a publication before it counts. */
export type Proof = {
  readonly status: 'pending' | 'confirmed' | 'refused';
  /** Who looks, or has looked. */
  readonly by: Checker;
  /** Since when they are waited for; when they decided, once they have. */
  readonly since: Instant;
  /** What was found so far. */
  readonly findings: readonly Reason[];
  /** When the creator told of the publication, and the creator's deadline, which stands still from then on. */
  readonly askedAt: Instant;
  readonly dueBefore: Instant;
};

/** A decision against the work that the creator may appeal: which step was denied, by whom, and with how much time left. */
export type Denial = {
  readonly at: Instant;
  readonly from: Status;
  readonly status: 'revising' | 'rejected';
  readonly by: Actor;
  readonly reasons: readonly Reason[];
  readonly appealed: boolean;
};

export type Appeal = {
  readonly id: string;
  readonly statement: string;
  readonly files: readonly SubmittedFile[];
  readonly at: Instant;
  /** The deadline that stood still while the appeal was decided. */
  readonly dueBefore: Instant;
};

/** A request of the creator that needs the advertiser's consent; after `until` it has lapsed. */
export type ConsentRequest = { readonly id: string; readonly reason: string; readonly until: Instant };

/** An order: one creator's copy of one task. */
export type Order = {
  readonly id: string;
  readonly taskId: string;
  readonly title: string;
  readonly creatorId: string;
  readonly advertiserId: string;
  readonly createdAt: Instant;
  readonly terms: Terms;
  readonly status: Status;
  /** How many events the order has had; the next one is `version + 1`. */
  readonly version: number;
  /** When it came into its state. */
  readonly since: Instant;
  /** Why it came into its state, if that was said. */
  readonly because?: readonly Reason[];
  /** When the clock acts, unless somebody acts before; absent when the order has ended. */
  readonly dueAt?: Instant;
  /** When the clock reminds whoever is waited for of `dueAt`, if it does before that. */
  readonly remindAt?: Instant;
  /** How many of the state's time limits have run out since it came into its state. */
  readonly timeouts: number;
  /** What the order's account holds, in minor units of the price's currency. */
  readonly held: number;
  readonly rounds: { readonly script: number; readonly work: number };
  /** Only of an order that its creator was invited to. */
  readonly invitation?: Invitation;
  readonly script?: Script;
  readonly deliverable?: Deliverable;
  /** Whether the work was first handed in by the deadline that it had at the beginning, extensions left aside. */
  readonly workOnTime?: boolean;
  /** The event that holds what the screening measured of the deliverable; its numbers would weigh on every write. */
  readonly measuredIn?: number;
  readonly denial?: Denial;
  readonly appeal?: Appeal;
  readonly publication?: Publication;
  /** Only of a publication that has to be checked, or had to be. */
  readonly proof?: Proof;
  readonly reviewExtended?: boolean;
  readonly cancellationRequest?: ConsentRequest;
  readonly extensionRequest?: ConsentRequest & { readonly newDueAt: Instant };
  /** The part of the price that the creator is paid, when a ruling or a cancellation set another than all of it. */
  readonly award?: number;
  readonly disputeReply?: string;
  readonly ratings?: Readonly<Partial<Record<'creator' | 'advertiser', Rating>>>;
  /** What the last command was, by which one that was given twice is known. */
  readonly last: LastCommand;
};

export type Rating = { readonly score: number; readonly text: string; readonly at: Instant };

/** What happened to an order. Events are the audit trail: gapless from 1 and never rewritten. */
export type OrderEvent = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: CommandName | 'take' | 'invite';
  readonly from?: Status;
  readonly to: Status;
  readonly reasons: readonly Reason[];
  readonly data: Readonly<Record<string, unknown>>;
};

/** The last event in brief: what it brought is kept by its digest, so that the order does not carry it twice. */
export type LastCommand = Pick<OrderEvent, 'at' | 'command' | 'actor' | 'from'> & {
  readonly content: string;
};

/** What a legal command does: the order after it, the event that tells of it, and the money it moves. */
export type Decision = {
  readonly order: Order;
  readonly event: OrderEvent;
  readonly postings: readonly Posting[];
};
