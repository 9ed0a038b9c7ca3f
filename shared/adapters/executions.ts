import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import type { Instant } from '../domain/time.ts';

export type ExecutionStatus = 'running' | 'ended' | 'missing';

/** What the service knows of executions: asked for those alone that are suspected to have stopped. */
export type Executions = {
  readonly statusOf: (machineArn: string, name: string) => Promise<ExecutionStatus>;
  /** The names of executions that ended since a moment as none should: failed, stopped, or out of time. */
  readonly listFailed: (machineArn: string, since: Instant) => Promise<readonly string[]>;
};

const failedStatuses = ['FAILED', 'ABORTED', 'TIMED_OUT'] as const;

/** Of each kind; the service lists those first that began last. */
const maxListed = 100;

/** Executions belong to a machine, by whichever alias they were started. */
const withoutAlias = (machineArn: string): string => machineArn.split(':').slice(0, 7).join(':');

export const stepFunctionsExecutions = (client = new SFNClient()): Executions => ({
  statusOf: async (machineArn, name) => {
    const executionArn = `${withoutAlias(machineArn).replace(':stateMachine:', ':execution:')}:${name}`;
    try {
      const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
      return status === 'RUNNING' || status === 'PENDING_REDRIVE' ? 'running' : 'ended';
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return 'missing';
      throw error;
    }
  },
  listFailed: async (machineArn, since) => {
    const stateMachineArn = withoutAlias(machineArn);
    const pages = await Promise.all(
      failedStatuses.map((statusFilter) =>
        client.send(new ListExecutionsCommand({ stateMachineArn, statusFilter, maxResults: maxListed })),
      ),
    );
    const ended = pages.flatMap(({ executions = [] }) => executions);
    return ended.flatMap(({ name, stopDate }) =>
      name && stopDate && stopDate >= new Date(since) ? name : [],
    );
  },
});
