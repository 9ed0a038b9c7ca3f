import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';

export type Workflow = {
  /** Starts an execution under a name that belongs to it alone; whoever comes second finds it started. */
  readonly start: (machineArn: string, name: string, input: unknown) => Promise<'started' | 'exists'>;
  /** Ends a wait. `gone` if the execution no longer waits there: it will read for itself where things stand. */
  readonly wake: (taskToken: string, output: unknown) => Promise<'woken' | 'gone'>;
};

/** Adaptive: callers that are throttled slow down together instead of failing one by one. */
const createPatientClient = () => new SFNClient({ retryMode: 'adaptive', maxAttempts: 6 });

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
  wake: async (taskToken, output) => {
    try {
      await client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
      return 'woken';
    } catch (error) {
      const gone =
        error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken;
      if (gone) return 'gone';
      throw error;
    }
  },
});
