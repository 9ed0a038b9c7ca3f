import type { Execution } from './execution.ts';
import type { JsonObject } from './json.ts';
import { historyEventsMax, redrivableDays } from './limits.ts';
import { present, seconds } from './operation.ts';

const dayMs = 86_400_000;

/** Why an execution cannot be redriven, in the API's words, or undefined when it can. */
export function whyNotRedrivable(
  { status, eventCount, stoppedAt, current }: Execution,
  now: number,
): string | undefined {
  if (status === 'RUNNING' || status === 'SUCCEEDED') return `Execution is ${status} and cannot be redriven`;
  if (current === undefined || eventCount >= historyEventsMax - 1)
    return 'Execution history event limit exceeded';
  const hasExpired = now - (stoppedAt ?? now) > redrivableDays * dayMs;
  return hasExpired ? 'Execution redrivable period exceeded' : undefined;
}

const dates = ({ origin, stoppedAt, redriveCount, redrivenAt }: Execution): JsonObject =>
  present({
    startDate: seconds(origin.startedAt),
    stopDate: stoppedAt === undefined ? undefined : seconds(stoppedAt),
    redriveCount,
    redriveDate: redrivenAt === undefined ? undefined : seconds(redrivenAt),
  });

/** An execution as ListExecutions answers it. */
export const executionItem = (execution: Execution): JsonObject => ({
  executionArn: execution.origin.arn,
  stateMachineArn: execution.origin.machineArn,
  name: execution.origin.name,
  status: execution.status,
  ...dates(execution),
});

/** An execution as DescribeExecution answers it. */
export function executionDescription(execution: Execution, now: number): JsonObject {
  const reason = whyNotRedrivable(execution, now);
  return present({
    ...executionItem(execution),
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
