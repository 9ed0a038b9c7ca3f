import type { Workflow } from '../../adapters/workflow.ts';

/** A wait of an execution. `handsTo` is the status to which it hands over by itself. */
export type Wait = { readonly taskToken: string; readonly handsTo?: string | undefined };

/** What the order or withdrawal is now. */
type PresentState = {
  readonly status: string;
  readonly check?: string | undefined;
  readonly withdrawsFor?: readonly string[] | undefined;
};

/**
 * Ends a wait of an execution. Where the order went to the usual next state, the execution goes there directly. Else it
 * looks where the order is: `check` and `withdrawsFor` name steps beside the usual path. A repeat changes nothing.
 */
export const endWait = (
  workflow: Workflow,
  { taskToken, handsTo }: Wait,
  present: PresentState,
): Promise<'woken' | 'gone'> => {
  const isUsual = present.status === handsTo && !present.check && !present.withdrawsFor;
  return handsTo === undefined || isUsual ? workflow.wake(taskToken, present) : workflow.divert(taskToken);
};
