import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';

export type ExecutionStatus = 'running' | 'ended' | 'missing';

/** What the service knows of executions: asked for those alone that are suspected to have stopped. */
export type Executions = {
  readonly statusOf: (machineArn: string, name: string) => Promise<ExecutionStatus>;
  /** The names of the latest executions that ended as none should: failed, stopped, or out of time. */
  readonly listBroken: (machineArn: string) => Promise<readonly string[]>;
};

const brokenStatuses = ['FAILED', 'ABORTED', 'TIMED_OUT'] as const;

/** Of each kind; the service lists those first that began last. */
const mostListed = 100;

export const stepFunctionsExecutions = (client = new SFNClient()): Executions => ({
  statusOf: async (machineArn, name) => {
    const executionArn = `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
    try {
      const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
      return status === 'RUNNING' || status === 'PENDING_REDRIVE' ? 'running' : 'ended';
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return 'missing';
      throw error;
    }
  },
  listBroken: async (stateMachineArn) => {
    const pages = await Promise.all(
      brokenStatuses.map((statusFilter) =>
        client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter, maxResults: mostListed })),
      ),
    );
    return pages.flatMap(({ executions = [] }) => executions.flatMap(({ name }) => name ?? []));
  },
});
