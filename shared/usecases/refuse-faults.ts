import { describeFaults } from '../contract/problems.ts';
import type { Fault } from '../domain/fault.ts';
import type { Refusal } from '../domain/refusal.ts';
import { refuseBodyFaults } from './refuse-body-faults.ts';

/** Refuses a body for all its faults at once; `undefined` without faults. */
export const refuseFaults = (faults: readonly Fault[]): Refusal | undefined =>
  refuseBodyFaults(describeFaults(faults.length), faults);
