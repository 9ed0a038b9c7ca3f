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
  /** Starts an execution under a unique name; a repeat finds it started. */
  readonly start: (machineArn: string, name: string, input: unknown) => Promise<'started' | 'exists'>;
  /** Ends a wait. `gone`: the execution no longer waits there and will read the state itself. */
  readonly wake: (taskToken: string, output: unknown) => Promise<'woken' | 'gone'>;
};

/** Adaptive: throttled callers slow down instead of failing. */
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
