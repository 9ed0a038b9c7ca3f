import {
  DescribeExecutionCommand,
  ExecutionDoesNotExist,
  ListExecutionsCommand,
  type ListExecutionsCommandInput,
  type ListExecutionsCommandOutput,
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

/** Maximum executions on a page and pages per status; the service lists the latest first. */
const maxListed = 100;
const maxPages = 10;

/** An execution belongs to its state machine, not to the alias that started it. */
const withoutAlias = (machineArn: string): string => machineArn.split(':').slice(0, 7).join(':');

export const executionArnOf = (machineArn: string, name: string): string =>
  `${withoutAlias(machineArn).replace(':stateMachine:', ':execution:')}:${name}`;

export const stepFunctionsExecutions = (client = new SFNClient()): Executions => ({
  statusOf: async (machineArn, name) => {
    const executionArn = executionArnOf(machineArn, name);
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
    const names = await Promise.all(
      failedStatuses.map((statusFilter) => listEnded(client, { stateMachineArn, statusFilter }, since)),
    );
    return names.flat();
  },
});

/** The names of the executions that ended since a moment. The list is in the order of their starts. */
const listEnded = async (
  client: SFNClient,
  which: Pick<ListExecutionsCommandInput, 'stateMachineArn' | 'statusFilter'>,
  since: Instant,
): Promise<readonly string[]> => {
  const names: string[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const answer: ListExecutionsCommandOutput = await client.send(
      new ListExecutionsCommand({ ...which, maxResults: maxListed, ...(nextToken && { nextToken }) }),
    );
    const recent = (answer.executions ?? []).flatMap(({ name, stopDate }) =>
      name && stopDate && stopDate >= new Date(since) ? name : [],
    );
    names.push(...recent);
    nextToken = answer.nextToken;
    if (!nextToken || recent.length === 0) break;
  }
  return names;
};
