import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { type Instant, toInstant } from '../domain/time.ts';
import { executionArnOf } from './executions.ts';

/** An execution as the service shows it. Its input and output are JSON. */
export type MachineExecution = {
  readonly status: string;
  readonly startedAt?: Instant;
  readonly stoppedAt?: Instant;
  readonly input?: unknown;
  readonly output?: unknown;
};

/** The last failed step of an execution: when, which error, and its cause. */
export type MachineFailure = { readonly at: Instant; readonly error?: string; readonly cause?: string };

/** Reads executions for staff. It asks only about the one that is shown. */
export type ExecutionReader = {
  /** The execution with a name; `undefined` if the service does not know it, or no longer. */
  readonly find: (machineArn: string, name: string) => Promise<MachineExecution | undefined>;
  readonly findLastFailure: (machineArn: string, name: string) => Promise<MachineFailure | undefined>;
};

/** Maximum events to search for the last failure, latest first. */
const maxEventsBack = 100;

const parseJson = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const instantOf = (date: Date | undefined): Instant | undefined => date && toInstant(date.getTime());

const failureOf = (event: HistoryEvent) =>
  event.executionFailedEventDetails ??
  event.lambdaFunctionFailedEventDetails ??
  event.lambdaFunctionTimedOutEventDetails ??
  event.taskFailedEventDetails ??
  event.taskTimedOutEventDetails;

/** What the service answers, or `undefined` for an execution that it does not know. */
const ifKnown = async <T>(ask: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ExecutionDoesNotExist) return undefined;
    throw error;
  }
};

export const stepFunctionsExecutionReader = (client = new SFNClient()): ExecutionReader => ({
  find: (machineArn, name) =>
    ifKnown(async () => {
      const executionArn = executionArnOf(machineArn, name);
      const found = await client.send(new DescribeExecutionCommand({ executionArn }));
      const startedAt = instantOf(found.startDate);
      const stoppedAt = instantOf(found.stopDate);
      const [input, output] = [found.input, found.output].map(parseJson);
      return {
        status: found.status ?? 'unknown',
        ...(startedAt && { startedAt }),
        ...(stoppedAt && { stoppedAt }),
        ...(input !== undefined && { input }),
        ...(output !== undefined && { output }),
      };
    }),
  findLastFailure: (machineArn, name) =>
    ifKnown(async () => {
      const executionArn = executionArnOf(machineArn, name);
      const latest = { executionArn, reverseOrder: true, maxResults: maxEventsBack };
      const { events = [] } = await client.send(new GetExecutionHistoryCommand(latest));
      const event = events.find((one) => failureOf(one) !== undefined);
      if (!event) return undefined;
      const { error, cause } = failureOf(event) ?? {};
      const at = instantOf(event.timestamp) ?? '';
      return { at, ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
    }),
});
