import { pointerTo } from '../contract/pointer.ts';
import type { Fault } from '../domain/fault.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';

/** Refuses a body for everything about it that its schema alone cannot tell; nothing is refused without a fault. */
export const refuseBody = (detail: string, faults: readonly Fault[]): Refusal | undefined =>
  faults.length === 0
    ? undefined
    : refuse('validation', detail, {
        errors: faults.map(({ path, code, message }) => ({
          in: 'body',
          pointer: pointerTo(path),
          code,
          message,
        })),
      });

/** A text that is longer than the policy allows. */
export const faultsOfLength = (name: string, text: string, most: number): readonly Fault[] =>
  text.length > most ? [{ path: [name], code: 'too_big', message: `at most ${most} characters` }] : [];
