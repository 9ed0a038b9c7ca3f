import { type Refusal, refuse } from '../domain/refusal.ts';
import { etagOf } from '../http/answer.ts';

/** Refuses a change that its sender made on another state of the resource than the present one. */
export const refuseUnlessMatching = (ifMatch: string | undefined, view: unknown): Refusal | undefined => {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  return tags.includes(etagOf(view))
    ? undefined
    : refuse('precondition-failed', 'The resource has changed since it was read; read it again.');
};
