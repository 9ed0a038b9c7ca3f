import type { Json, JsonObject } from '#infra/local/state-machines/json.ts';
import { toFunctionRequest } from '#test/support/state-machines/function-request.ts';
import { startWalk, type Walk, type WalkOptions } from '#test/support/state-machines/walk.ts';
import { machineOf } from './machines.ts';

export const echo: WalkOptions['perform'] = (request) => ({
  payload: toFunctionRequest(request).payload,
});

export const walk = (states: JsonObject, input: Json = {}, perform = echo): Promise<Walk> =>
  startWalk({ definition: machineOf(states), input, perform });

export const outputOf = (done: Walk): unknown => JSON.parse(done.execution().outputText ?? '"no output"');
export const typesOf = (done: Walk): string[] => done.history().map((event) => event.type);
