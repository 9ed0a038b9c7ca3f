import type { JsonObject } from '#infra/local/state-machines/json.ts';
import { startWalk, type Walk, type WalkOptions } from '#test/support/state-machines/walk.ts';
import { createInvokeState, machineOf } from './machines.ts';

export type Perform = WalkOptions['perform'];
export const failTimes =
  (error: string, times = Number.POSITIVE_INFINITY): Perform =>
  () => {
    times -= 1;
    return times >= 0 ? { error, cause: '{"errorMessage":"no"}' } : { payload: 'at last' };
  };

export const walk = (states: JsonObject, perform: Perform, random?: () => number): Promise<Walk> =>
  startWalk({ definition: machineOf(states), perform, ...(random && { random }) });

/** The seconds between the attempts of a run until nothing more is due. */
export async function listDelays(done: Walk): Promise<number[]> {
  const delays: number[] = [];
  for (let due = done.waitingState().dueAt; due !== undefined; due = done.waitingState().dueAt) {
    delays.push((due - done.now()) / 1000);
    await done.elapseUntilDue();
  }
  return delays;
}

export const createRetryingState = (retry: JsonObject[]): JsonObject => ({
  Do: createInvokeState({ Retry: retry }),
});
export const createCatchingState = (catchers: JsonObject[], more: JsonObject = {}): JsonObject => ({
  Do: createInvokeState({
    ...more,
    Catch: catchers.map((one) => ({ Next: 'Fallback', ...one })),
    Next: 'Well',
  }),
  Fallback: { Type: 'Pass', Output: { caught: '{% $states.input %}' }, End: true },
  Well: { Type: 'Succeed' },
});
export const outputOf = (done: Walk): unknown => JSON.parse(done.execution().outputText ?? '"no output"');
