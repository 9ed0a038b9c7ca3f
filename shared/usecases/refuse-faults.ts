import { toJsonPointer } from '../contract/json-pointer.ts';
import type { Fault } from '../domain/fault.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';

/** Refuses a body for all its faults at once; `undefined` without faults. */
export const refuseFaults = (faults: readonly Fault[]): Refusal | undefined => {
  if (faults.length === 0) return undefined;
  const errors = faults.map(({ path, code, message }) => ({
    in: 'body',
    pointer: toJsonPointer(path),
    code,
    message,
  }));
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  return refuse('validation', `The request has ${count}.`, { errors });
};
