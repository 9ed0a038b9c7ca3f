import { toJsonPointer } from '../contract/json-pointer.ts';
import type { Fault } from '../domain/fault.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';

/** Refuses a body for everything about it that its schema alone cannot tell; nothing is refused without a fault. */
export const refuseBodyFaults = (detail: string, faults: readonly Fault[]): Refusal | undefined =>
  faults.length === 0
    ? undefined
    : refuse('validation', detail, {
        errors: faults.map(({ path, code, message }) => ({
          in: 'body',
          pointer: toJsonPointer(path),
          code,
          message,
        })),
      });

/** A text that is longer than the policy allows. */
export const faultsOfLength = (name: string, text: string, max: number): readonly Fault[] =>
  text.length > max ? [{ path: [name], code: 'too_big', message: `at most ${max} characters` }] : [];
