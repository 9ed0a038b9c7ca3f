import type { Workflow } from '../../adapters/workflow.ts';
import { isHandedOver, type PresentState } from '../../domain/orders/hand-over.ts';

/** A wait of an execution. `handsTo` is the status to which it hands over by itself. */
export type Wait = { readonly taskToken: string; readonly handsTo?: string | undefined };

/**
 * Ends a wait of an execution. Where the order went to the usual next state, the execution goes there directly. Else it
 * reads where the order is. A repeat changes nothing.
 */
export const endWait = (
  workflow: Workflow,
  { taskToken, handsTo }: Wait,
  present: PresentState,
): Promise<'woken' | 'gone'> =>
  handsTo === undefined || isHandedOver(present, handsTo)
    ? workflow.wake(taskToken, present)
    : workflow.divert(taskToken);
