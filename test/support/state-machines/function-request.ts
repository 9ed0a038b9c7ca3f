import type { TaskRequest } from '#infra/local/state-machines/execution.ts';

type FunctionRequest = Extract<TaskRequest, { functionName: string }>;

/** The request of a state that calls a function. Throws for a state that calls another service. */
export const toFunctionRequest = (request: TaskRequest): FunctionRequest => {
  if ('functionName' in request) return request;
  throw new Error('the state calls no function');
};

/** For machines whose states call functions alone. */
export const refuseUpdates = async (): Promise<never> => {
  throw new Error('the test has no table');
};
