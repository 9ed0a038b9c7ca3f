import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import type { Instant } from '../domain/time.ts';

export type ExecutionStatus = 'running' | 'ended' | 'missing';

/** The service's view of executions. It is asked only about suspects. */
export type Executions = {
  readonly statusOf: (machineArn: string, name: string) => Promise<ExecutionStatus>;
  /** The names of executions that failed, were stopped or timed out since a moment. */
  readonly listFailed: (machineArn: string, since: Instant) => Promise<readonly string[]>;
};

const failedStatuses = ['FAILED', 'ABORTED', 'TIMED_OUT'] as const;

/** Per kind; the service lists the latest first. */
const maxListed = 100;

/** An execution belongs to its state machine, not to the alias that started it. */
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
