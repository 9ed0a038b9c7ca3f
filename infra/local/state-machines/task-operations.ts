import * as z from 'zod';
import type { Happening } from './execution.ts';
import { isLongerThan, type Json, parseJson } from './json.ts';
import { causeLengthMax, errorLengthMax, payloadBytesMax } from './limits.ts';
import { type Operation, operation, type Service } from './operation.ts';
import { ServiceError } from './service-error.ts';
import { executionOfToken } from './task-token.ts';

const taskToken = z.string().min(1).max(2048);

/** Uses a token: TaskDoesNotExist when it was never given out here, TaskTimedOut when its task is closed by now. */
async function useToken(service: Service, token: string, happening: Happening): Promise<Json> {
  const executionArn = executionOfToken(token);
  if (executionArn === undefined) throw new ServiceError('InvalidToken', "Invalid Token: 'Invalid token'");
  const taken = await service.runner.signal(executionArn, happening);
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

const sendTaskSuccess = operation(z.object({ taskToken, output: z.string() }), (service, request) => {
  const output = parseJson(request.output);
  if (output === undefined || isLongerThan(request.output, payloadBytesMax)) {
    const what = output === undefined ? 'it is not JSON' : `it is longer than ${payloadBytesMax} bytes`;
    throw new ServiceError('InvalidOutput', `Invalid Output: '${what}'`);
  }
  return useToken(service, request.taskToken, {
    type: 'answered',
    token: request.taskToken,
    answer: { output },
  });
});

const sendTaskFailure = operation(
  z.object({
    taskToken,
    error: z.string().max(errorLengthMax).default(''),
    cause: z.string().max(causeLengthMax).default(''),
  }),
  (service, { taskToken: token, error, cause }) =>
    useToken(service, token, { type: 'answered', token, answer: { error, cause } }),
);

const sendTaskHeartbeat = operation(z.object({ taskToken }), (service, { taskToken: token }) =>
  useToken(service, token, { type: 'heartbeat', token }),
);

export const taskOperations: Readonly<Record<string, Operation>> = {
  SendTaskSuccess: sendTaskSuccess,
  SendTaskFailure: sendTaskFailure,
  SendTaskHeartbeat: sendTaskHeartbeat,
};
