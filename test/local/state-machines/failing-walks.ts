import type { JsonObject } from '#infra/local/state-machines/json.ts';
import { startWalk, type Walk, type WalkOptions } from '#infra/local/state-machines/walk.ts';
import { invoking, machineOf } from './machines.ts';

export type Perform = WalkOptions['perform'];
export const failing =
  (error: string, times = Number.POSITIVE_INFINITY): Perform =>
  () => {
    times -= 1;
    return times >= 0 ? { error, cause: '{"errorMessage":"no"}' } : { payload: 'at last' };
  };

export const walk = (states: JsonObject, perform: Perform, random?: () => number): Promise<Walk> =>
  startWalk({ definition: machineOf(states), perform, ...(random && { random }) });

/** The seconds between the attempts of a walk that goes until nothing more is due. */
export async function delaysOf(done: Walk): Promise<number[]> {
  const delays: number[] = [];
  for (let due = done.rest().dueAt; due !== undefined; due = done.rest().dueAt) {
    delays.push((due - done.now()) / 1000);
    await done.elapseToDue();
  }
  return delays;
}

export const retrying = (retry: JsonObject[]): JsonObject => ({ Do: invoking({ Retry: retry }) });
export const catching = (catchers: JsonObject[], more: JsonObject = {}): JsonObject => ({
  Do: invoking({ ...more, Catch: catchers.map((one) => ({ Next: 'Fallback', ...one })), Next: 'Well' }),
  Fallback: { Type: 'Pass', Output: { caught: '{% $states.input %}' }, End: true },
  Well: { Type: 'Succeed' },
});
export const outputOf = (done: Walk): unknown => JSON.parse(done.execution().outputText ?? '"no output"');
