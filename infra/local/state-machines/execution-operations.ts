import * as z from 'zod';
import { redriveBlocker, toExecutionDescription, toExecutionItem } from './execution-view.ts';
import { isLongerThan, type Json, parseJson } from './json.ts';
import { maxCauseLength, maxErrorLength, maxNameLength, maxPayloadBytes } from './limits.ts';
import {
  arn,
  createOperation,
  getExecution,
  getMachine,
  maxResults,
  nextToken,
  type Operation,
  omitUndefined,
  toSeconds,
} from './operation.ts';
import { makePageToken, readPageToken } from './page-token.ts';
import { createUuid } from './query-functions.ts';
import { ServiceError } from './service-error.ts';
import { toWireEvent } from './wire-history.ts';

/** No white space, brackets, wildcards, special or control characters, as the API documents. */
const executionName = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]+$/u;

function checkName(name: string): void {
  if (name.length <= maxNameLength && executionName.test(name)) return;
  throw new ServiceError('InvalidName', `Invalid Name: '${name}'`);
}

function checkInput(text: string): void {
  const subject = isLongerThan(text, maxPayloadBytes)
    ? `it is longer than ${maxPayloadBytes} bytes.`
    : parseJson(text) === undefined && 'it is not JSON.';
  if (subject)
    throw new ServiceError('InvalidExecutionInput', `Invalid State Machine Execution Input: '${subject}'`);
}

const startExecution = createOperation(
  z.object({
    stateMachineArn: arn,
    name: z.string().min(1).optional(),
    input: z.string().default('{}'),
    traceHeader: z.string().optional(),
  }),
  (service, { stateMachineArn, name = createUuid(service.random), input }): Json => {
    checkName(name);
    const machine = getMachine(service, stateMachineArn);
    checkInput(input);
    const { execution, isNew } = service.runner.startExecution(machine, { name, inputText: input });
    const { origin, status } = execution;
    if (!isNew && (status !== 'RUNNING' || origin.inputText !== input)) {
      throw new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${origin.arn}'`);
    }
    return { executionArn: origin.arn, startDate: toSeconds(origin.startedAt) };
  },
);

const describeExecution = createOperation(
  z.object({ executionArn: arn, includedData: z.string().optional() }),
  (service, { executionArn }) =>
    toExecutionDescription(getExecution(service, executionArn), service.clock.now()),
);

const getExecutionHistory = createOperation(
  z.object({
    executionArn: arn,
    maxResults,
    nextToken,
    reverseOrder: z.boolean().default(false),
    includeExecutionData: z.boolean().default(true),
  }),
  (service, request): Json => {
    const { executionArn, maxResults: limit, reverseOrder: reverse } = request;
    getExecution(service, executionArn);
    const list = `history ${reverse ? 'back' : 'forth'} ${executionArn}`;
    const from = readPageToken(list, request.nextToken);
    const page = { limit: limit + 1, reverse, ...(from !== undefined && { from }) };
    const events = service.store.history(executionArn, page);
    const shown = events.slice(0, limit);
    const last = events.length > limit ? shown.at(-1) : undefined;
    return omitUndefined({
      events: shown.map((event) => toWireEvent(event, request.includeExecutionData)),
      nextToken: last && makePageToken(list, last.id),
    });
  },
);

const listExecutions = createOperation(
  z.object({
    stateMachineArn: arn,
    statusFilter: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']).optional(),
    maxResults,
    nextToken,
  }),
  (service, { stateMachineArn, statusFilter: status, maxResults: limit, nextToken: token }): Json => {
    const machine = getMachine(service, stateMachineArn);
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
    return omitUndefined({
      executions: shown.map(({ execution }) => toExecutionItem(execution)),
      nextToken: last && makePageToken(list, last.number),
    });
  },
);

const stopExecution = createOperation(
  z.object({
    executionArn: arn,
    error: z.string().max(maxErrorLength).optional(),
    cause: z.string().max(maxCauseLength).optional(),
  }),
  async (service, { executionArn, error, cause }): Promise<Json> => {
    getExecution(service, executionArn);
    const trigger = {
      type: 'abort' as const,
      ...(error !== undefined && { error }),
      ...(cause !== undefined && { cause }),
    };
    await service.runner.signal(executionArn, trigger);
    const { stoppedAt } = getExecution(service, executionArn);
    return { stopDate: toSeconds(stoppedAt ?? service.clock.now()) };
  },
);

const redriveExecution = createOperation(
  z.object({ executionArn: arn, clientToken: z.string().min(1).max(64).optional() }),
  async (service, { executionArn, clientToken }): Promise<Json> => {
    const { redriveToken, redrivenAt, ...execution } = getExecution(service, executionArn);
    // After a lost response, the SDK sends the same client token again.
    if (clientToken !== undefined && clientToken === redriveToken) {
      return { redriveDate: toSeconds(redrivenAt ?? service.clock.now()) };
    }
    const refusal = (reason: string): ServiceError =>
      new ServiceError('ExecutionNotRedrivable', `${reason}: '${executionArn}'`);
    const reason = redriveBlocker(execution, service.clock.now());
    if (reason !== undefined) throw refusal(reason);
    const trigger = { type: 'redrive' as const, ...(clientToken !== undefined && { clientToken }) };
    const stepResult = await service.runner.signal(executionArn, trigger);
    if (!stepResult?.changed) throw refusal('Execution is RUNNING and cannot be redriven');
    return { redriveDate: toSeconds(stepResult.execution.redrivenAt ?? service.clock.now()) };
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
