import { toJsonPointer } from '../contract/json-pointer.ts';
import { describeFaults, listFaults } from '../contract/problems.ts';
import type { Fault } from '../domain/fault.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { countCharacters } from '../domain/text.ts';

/** Refuses a body for the faults that its schema cannot find; `undefined` without faults. */
export const refuseBodyFaults = (detail: string, faults: readonly Fault[]): Refusal | undefined =>
  faults.length === 0 ? undefined : refuse('validation', detail, listFaults(faults.map(toBodyFault)));

/** Converts a fault between fields into a fault of the request. */
export const toBodyFault = ({ path, ...fault }: Fault) => ({
  in: 'body' as const,
  pointer: toJsonPointer(path),
  ...fault,
});

/** A text above the policy's limit. */
export const faultsOfLength = (name: string, text: string, max: number): readonly Fault[] =>
  countCharacters(text) > max
    ? [{ path: [name], code: 'too_big', message: `at most ${max} characters`, params: { maximum: max } }]
    : [];

/** Refuses a body for all its faults at once; `undefined` without faults. */
export const refuseFaults = (faults: readonly Fault[]): Refusal | undefined =>
  refuseBodyFaults(describeFaults(faults.length), faults);
