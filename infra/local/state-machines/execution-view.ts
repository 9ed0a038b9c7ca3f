import type { Execution } from './execution.ts';
import type { JsonObject } from './json.ts';
import { maxHistoryEvents, maxRedriveDays } from './limits.ts';
import { omitUndefined, toSeconds } from './operation.ts';

const dayMs = 86_400_000;

/** Why an execution cannot be redriven, in the API's words. Undefined if it can. */
export function redriveBlocker(
  { status, eventCount, stoppedAt, current }: Execution,
  now: number,
): string | undefined {
  if (status === 'RUNNING' || status === 'SUCCEEDED') return `Execution is ${status} and cannot be redriven`;
  if (current === undefined || eventCount >= maxHistoryEvents - 1)
    return 'Execution history event limit exceeded';
  const hasExpired = now - (stoppedAt ?? now) > maxRedriveDays * dayMs;
  return hasExpired ? 'Execution redrivable period exceeded' : undefined;
}

const toDates = ({ origin, stoppedAt, redriveCount, redrivenAt }: Execution): JsonObject =>
  omitUndefined({
    startDate: toSeconds(origin.startedAt),
    stopDate: stoppedAt === undefined ? undefined : toSeconds(stoppedAt),
    redriveCount,
    redriveDate: redrivenAt === undefined ? undefined : toSeconds(redrivenAt),
  });

/** An execution in the format of ListExecutions. */
export const toExecutionItem = (execution: Execution): JsonObject => ({
  executionArn: execution.origin.arn,
  stateMachineArn: execution.origin.machineArn,
  name: execution.origin.name,
  status: execution.status,
  ...toDates(execution),
});

/** An execution in the format of DescribeExecution. */
export function toExecutionDescription(execution: Execution, now: number): JsonObject {
  const reason = redriveBlocker(execution, now);
  return omitUndefined({
    ...toExecutionItem(execution),
    input: execution.origin.inputText,
    inputDetails: { included: true },
    output: execution.outputText,
    outputDetails: execution.outputText === undefined ? undefined : { included: true },
    error: execution.error,
    cause: execution.cause,
    redriveStatus: reason === undefined ? 'REDRIVABLE' : 'NOT_REDRIVABLE',
    redriveStatusReason: reason,
  });
}
