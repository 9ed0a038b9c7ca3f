import type { Refusal } from '../domain/refusal.ts';
import type { Write } from '../store/commit.ts';

/** What a use case has worked out: the answer, and the writes that make it true. Nothing has been written yet. */
export type Done<Answer> = { readonly answer: Answer; readonly writes?: readonly Write[] };

export type Outcome<Answer> = Done<Answer> | Refusal;
