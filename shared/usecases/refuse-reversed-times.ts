import { describeFaults } from '../contract/problems.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';

/** Refuses the query of a list from a time to an earlier one. Both times are in the list. */
export const refuseReversedTimes = (from: Instant, to: Instant): Refusal | undefined => {
  if (from <= to) return undefined;
  const message = `from ${from} is after to ${to}`;
  return refuse('validation', describeFaults(1), {
    errors: [{ in: 'query', pointer: '#/from', code: 'out_of_order', message, params: { from, to } }],
  });
};
