import * as z from 'zod';
import type { ExecutionTrigger } from './execution.ts';
import { isLongerThan, type Json, parseJson } from './json.ts';
import { maxCauseLength, maxErrorLength, maxPayloadBytes } from './limits.ts';
import { createOperation, type Operation, type Service } from './operation.ts';
import { ServiceError } from './service-error.ts';
import { executionOfToken } from './task-token.ts';

const taskToken = z.string().min(1).max(2048);

/** Uses a token. TaskDoesNotExist if the token is unknown, TaskTimedOut if its task is closed. */
async function signalByToken(service: Service, token: string, trigger: ExecutionTrigger): Promise<Json> {
  const executionArn = executionOfToken(token);
  if (executionArn === undefined) throw new ServiceError('InvalidToken', "Invalid Token: 'Invalid token'");
  const taken = await service.runner.signal(executionArn, trigger);
  if (taken === undefined) {
    throw new ServiceError(
      'TaskDoesNotExist',
      "Task Does Not Exist: 'No execution ever waited for this token'",
    );
  }
  if (!taken.changed) {
    throw new ServiceError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
  }
  return {};
}

const sendTaskSuccess = createOperation(z.object({ taskToken, output: z.string() }), (service, request) => {
  const output = parseJson(request.output);
  if (output === undefined || isLongerThan(request.output, maxPayloadBytes)) {
    const trigger = output === undefined ? 'it is not JSON' : `it is longer than ${maxPayloadBytes} bytes`;
    throw new ServiceError('InvalidOutput', `Invalid Output: '${trigger}'`);
  }
  return signalByToken(service, request.taskToken, {
    type: 'answered',
    token: request.taskToken,
    answer: { output },
  });
});

const sendTaskFailure = createOperation(
  z.object({
    taskToken,
    error: z.string().max(maxErrorLength).default(''),
    cause: z.string().max(maxCauseLength).default(''),
  }),
  (service, { taskToken: token, error, cause }) =>
    signalByToken(service, token, { type: 'answered', token, answer: { error, cause } }),
);

const sendTaskHeartbeat = createOperation(z.object({ taskToken }), (service, { taskToken: token }) =>
  signalByToken(service, token, { type: 'heartbeat', token }),
);

export const taskOperations: Readonly<Record<string, Operation>> = {
  SendTaskSuccess: sendTaskSuccess,
  SendTaskFailure: sendTaskFailure,
  SendTaskHeartbeat: sendTaskHeartbeat,
};
