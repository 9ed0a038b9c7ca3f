import * as z from 'zod';
import { executionDescription, executionItem, whyNotRedrivable } from './execution-view.ts';
import { isLongerThan, type Json, parseJson } from './json.ts';
import { causeLengthMax, errorLengthMax, nameLengthMax, payloadBytesMax } from './limits.ts';
import {
  arn,
  executionOf,
  machineOf,
  maxResults,
  nextToken,
  type Operation,
  operation,
  present,
  seconds,
} from './operation.ts';
import { makePageToken, readPageToken } from './page-token.ts';
import { uuidFrom } from './query-functions.ts';
import { ServiceError } from './service-error.ts';
import { wireEvent } from './wire-history.ts';

/** No white space, brackets, wildcards, special or control characters, as the API documents. */
const executionName = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]+$/u;

function checkName(name: string): void {
  if (name.length <= nameLengthMax && executionName.test(name)) return;
  throw new ServiceError('InvalidName', `Invalid Name: '${name}'`);
}

function checkInput(text: string): void {
  const what = isLongerThan(text, payloadBytesMax)
    ? `it is longer than ${payloadBytesMax} bytes.`
    : parseJson(text) === undefined && 'it is not JSON.';
  if (what)
    throw new ServiceError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${what}'`);
}

const startExecution = operation(
  z.object({
    stateMachineArn: arn,
    name: z.string().min(1).optional(),
    input: z.string().default('{}'),
    traceHeader: z.string().optional(),
  }),
  (service, { stateMachineArn, name = uuidFrom(service.random), input }): Json => {
    checkName(name);
    const machine = machineOf(service, stateMachineArn);
    checkInput(input);
    const { execution, isNew } = service.runner.begin(machine, { name, inputText: input });
    const { origin, status } = execution;
    if (!isNew && (status !== 'RUNNING' || origin.inputText !== input)) {
      throw new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${origin.arn}'`);
    }
    return { executionArn: origin.arn, startDate: seconds(origin.startedAt) };
  },
);

const describeExecution = operation(
  z.object({ executionArn: arn, includedData: z.string().optional() }),
  (service, { executionArn }) =>
    executionDescription(executionOf(service, executionArn), service.clock.now()),
);

const getExecutionHistory = operation(
  z.object({
    executionArn: arn,
    maxResults,
    nextToken,
    reverseOrder: z.boolean().default(false),
    includeExecutionData: z.boolean().default(true),
  }),
  (service, request): Json => {
    const { executionArn, maxResults: limit, reverseOrder: reverse } = request;
    executionOf(service, executionArn);
    const list = `history ${reverse ? 'back' : 'forth'} ${executionArn}`;
    const from = readPageToken(list, request.nextToken);
    const page = { limit: limit + 1, reverse, ...(from !== undefined && { from }) };
    const events = service.store.history(executionArn, page);
    const shown = events.slice(0, limit);
    const last = events.length > limit ? shown.at(-1) : undefined;
    return present({
      events: shown.map((event) => wireEvent(event, request.includeExecutionData)),
      nextToken: last && makePageToken(list, last.id),
    });
  },
);

const listExecutions = operation(
  z.object({
    stateMachineArn: arn,
    statusFilter: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']).optional(),
    maxResults,
    nextToken,
  }),
  (service, { stateMachineArn, statusFilter: status, maxResults: limit, nextToken: token }): Json => {
    const machine = machineOf(service, stateMachineArn);
    const list = `executions ${status ?? 'all'} ${machine.arn}`;
    const before = readPageToken(list, token);
    const page = {
      limit: limit + 1,
      ...(status !== undefined && { status }),
      ...(before !== undefined && { before }),
    };
    const found = service.store.list(machine.arn, page);
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    return present({
      executions: shown.map(({ execution }) => executionItem(execution)),
      nextToken: last && makePageToken(list, last.number),
    });
  },
);

const stopExecution = operation(
  z.object({
    executionArn: arn,
    error: z.string().max(errorLengthMax).optional(),
    cause: z.string().max(causeLengthMax).optional(),
  }),
  async (service, { executionArn, error, cause }): Promise<Json> => {
    executionOf(service, executionArn);
    const happening = {
      type: 'abort' as const,
      ...(error !== undefined && { error }),
      ...(cause !== undefined && { cause }),
    };
    await service.runner.signal(executionArn, happening);
    const { stoppedAt } = executionOf(service, executionArn);
    return { stopDate: seconds(stoppedAt ?? service.clock.now()) };
  },
);

const redriveExecution = operation(
  z.object({ executionArn: arn, clientToken: z.string().min(1).max(64).optional() }),
  async (service, { executionArn, clientToken }): Promise<Json> => {
    const { redriveToken, redrivenAt, ...execution } = executionOf(service, executionArn);
    // The SDK sends the same client token again when it did not hear the answer.
    if (clientToken !== undefined && clientToken === redriveToken) {
      return { redriveDate: seconds(redrivenAt ?? service.clock.now()) };
    }
    const refusal = (reason: string): ServiceError =>
      new ServiceError('ExecutionNotRedrivable', `${reason}: '${executionArn}'`);
    const reason = whyNotRedrivable(execution, service.clock.now());
    if (reason !== undefined) throw refusal(reason);
    const happening = { type: 'redrive' as const, ...(clientToken !== undefined && { clientToken }) };
    const taken = await service.runner.signal(executionArn, happening);
    if (!taken?.changed) throw refusal('Execution is RUNNING and cannot be redriven');
    return { redriveDate: seconds(taken.execution.redrivenAt ?? service.clock.now()) };
  },
);

export const executionOperations: Readonly<Record<string, Operation>> = {
  StartExecution: startExecution,
  DescribeExecution: describeExecution,
  GetExecutionHistory: getExecutionHistory,
  ListExecutions: listExecutions,
  StopExecution: stopExecution,
  RedriveExecution: redriveExecution,
};
