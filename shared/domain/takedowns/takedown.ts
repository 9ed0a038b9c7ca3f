import * as z from 'zod';
import { Reason } from '../reason.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { addDuration, Instant, isPast } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import type { TakedownNote } from './takedown-note.ts';
import type { TakedownPolicy } from './takedown-policy.ts';
import { TakedownSubject } from './takedown-subjects.ts';

export const takedownStates = ['standing', 'appealed', 'upheld', 'overturned'] as const;

/** The party that a subject belongs to. */
export const TakedownOwner = z.object({ as: z.enum(['creator', 'advertiser']), id: z.string() });

export type TakedownOwner = TypeOf<typeof TakedownOwner>;

/** One takedown of a subject, written in the transaction that hides the subject. A subject has at most one at a time. */
export const Takedown = z.object({
  id: z.string(),
  subject: TakedownSubject,
  owner: TakedownOwner,
  /** What the subject is about, such as the title of a task or the name of a file. */
  title: z.string(),
  reasons: z.array(Reason),
  /** The account of the person who took the subject down. */
  by: z.string(),
  at: Instant,
  state: z.enum(takedownStates),
  /** The last moment to appeal. A later change of the policy does not change it. */
  appealBefore: Instant,
  appeal: z.object({ statement: z.string(), at: Instant }).exactOptional(),
  decision: z.object({ by: z.string(), at: Instant, reasons: z.array(Reason) }).exactOptional(),
  version: z.int(),
});

export type Takedown = TypeOf<typeof Takedown>;

type TakedownState = Takedown['state'];

/** A new takedown, which stands until it is overturned. */
export const createTakedown = (
  given: Pick<Takedown, 'id' | 'subject' | 'owner' | 'title' | 'reasons' | 'by'>,
  { appealWindow }: TakedownPolicy,
  now: Instant,
): Takedown => ({
  ...given,
  at: now,
  state: 'standing',
  appealBefore: addDuration(now, appealWindow),
  version: 1,
});

/** The note of a takedown on its subject. */
export const noteOfTakedown = ({ id, at, reasons }: Takedown): TakedownNote => ({
  takedownId: id,
  at,
  reasons,
});

/** A takedown after its appeal. The same appeal given again changes nothing; there is only one. */
export const appealTakedown = (takedown: Takedown, statement: string, now: Instant): Takedown | Refusal => {
  if (takedown.appeal?.statement === statement) return takedown;
  if (takedown.appeal) return refuseInTakedownState(takedown, 'There is one appeal against a takedown.');
  if (takedown.state !== 'standing') {
    return refuseInTakedownState(takedown, `The takedown is ${takedown.state}.`);
  }
  if (isPast(takedown.appealBefore, now)) {
    return refuse('deadline-passed', `The time to appeal ended at ${takedown.appealBefore}.`);
  }
  return { ...takedown, state: 'appealed', appeal: { statement, at: now }, version: takedown.version + 1 };
};

/**
 * The decisions, with the states that they are possible in. Only an appeal can be upheld. Staff can overturn a takedown
 * without an appeal too: it was a mistake, or the owner has corrected the subject.
 */
const decisions = {
  uphold: { to: 'upheld', from: ['appealed'] },
  overturn: { to: 'overturned', from: ['standing', 'appealed', 'upheld'] },
} as const satisfies Readonly<
  Record<string, { readonly to: TakedownState; readonly from: readonly TakedownState[] }>
>;

export type TakedownDecision = keyof typeof decisions;

/** A takedown after its decision. The same decision given again changes nothing. */
export const decideTakedown = (
  takedown: Takedown,
  decision: TakedownDecision,
  { by, reasons }: Pick<NonNullable<Takedown['decision']>, 'by' | 'reasons'>,
  now: Instant,
): Takedown | Refusal => {
  const { to, from } = decisions[decision];
  if (takedown.state === to) return takedown;
  return from.some((state) => state === takedown.state)
    ? { ...takedown, state: to, decision: { by, at: now, reasons }, version: takedown.version + 1 }
    : refuseInTakedownState(takedown, describeRefused(takedown));
};

const describeRefused = ({ state }: Takedown): string =>
  state === 'standing' ? 'The takedown has no appeal to uphold it against.' : `The takedown is ${state}.`;

const refuseInTakedownState = ({ state }: Takedown, detail: string): Refusal =>
  refuse('illegal-transition', detail, { state, allowed: allowedDecisions(state) });

const allowedDecisions = (state: TakedownState): readonly TakedownDecision[] =>
  (Object.keys(decisions) as TakedownDecision[]).filter((name) =>
    decisions[name].from.some((one) => one === state),
  );
