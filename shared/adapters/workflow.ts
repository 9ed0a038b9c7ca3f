import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { elsewhere } from '../domain/orders/hand-over.ts';
import { openDirectly } from './sdk/open-directly.ts';

export type Workflow = {
  /** Starts an execution under a unique name; a repeat finds it started. */
  readonly start: (machineArn: string, name: string, input: unknown) => Promise<'started' | 'exists'>;
  /** Ends a wait. `gone`: the execution no longer waits there and will read the state itself. */
  readonly wake: (taskToken: string, output: unknown) => Promise<'woken' | 'gone'>;
  /** Ends a wait with the error `elsewhere`: the execution looks where to go, instead of going to the usual next state. */
  readonly divert: (taskToken: string) => Promise<'woken' | 'gone'>;
};

const maxRequestMs = 5_000;

/** Adaptive: throttled callers slow down instead of failing. */
const createPatientClient = () =>
  openDirectly(
    'states',
    maxRequestMs,
    (direct) => new SFNClient({ retryMode: 'adaptive', maxAttempts: 6, ...direct }),
  );

export const createWorkflow = (client = createPatientClient()): Workflow => ({
  start: async (stateMachineArn, name, input) => {
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
      return 'started';
    } catch (error) {
      if (error instanceof ExecutionAlreadyExists) return 'exists';
      throw error;
    }
  },
  wake: (taskToken, output) =>
    unlessGone(() => client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }))),
  divert: (taskToken) =>
    unlessGone(() => client.send(new SendTaskFailureCommand({ taskToken, error: elsewhere }))),
});

const unlessGone = async (send: () => Promise<unknown>): Promise<'woken' | 'gone'> => {
  try {
    await send();
    return 'woken';
  } catch (error) {
    const gone =
      error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken;
    if (gone) return 'gone';
    throw error;
  }
};
