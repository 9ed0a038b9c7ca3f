/**
 * An expected refusal of a command, as a value. `slug` is the problem type, `detail` a sentence, and `fields` the
 * additional fields of the problem.
 */
export type Refusal = {
  readonly refused: true;
  readonly slug: RefusalSlug;
  readonly detail: string;
  readonly fields?: Readonly<Record<string, unknown>>;
};

export type RefusalSlug =
  | 'forbidden'
  | 'conflict-of-interest'
  | 'account-erased'
  | 'account-on-hold'
  | 'conflict'
  | 'idempotency-in-progress'
  | 'illegal-transition'
  | 'no-slots-left'
  | 'quote-stale'
  | 'already-claimed'
  | 'already-proven'
  | 'too-many-open-orders'
  | 'task-changed'
  | 'creator-not-eligible'
  | 'deadline-passed'
  | 'insufficient-funds'
  | 'withdrawal-limit'
  | 'deliverable-invalid'
  | 'invalid-cursor'
  | 'validation'
  | 'precondition-failed'
  | 'not-found'
  | 'taken-down'
  | 'throttled'
  | 'too-early';

export const refuse = (slug: RefusalSlug, detail: string, fields?: Refusal['fields']): Refusal => ({
  refused: true,
  slug,
  detail,
  ...(fields && { fields }),
});

/** A request that does not fit the state of its resource. No command is open in that state. */
export const refuseInState = (state: string, detail: string): Refusal =>
  refuse('illegal-transition', detail, { state, allowed: [] });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;
