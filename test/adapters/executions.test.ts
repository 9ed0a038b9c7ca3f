import { DescribeExecutionCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { stepFunctionsExecutions } from '#shared/adapters/executions.ts';

const client = mockClient(SFNClient);
beforeEach(() => client.reset());

const machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:astrolabe-prod-order';
const executions = stepFunctionsExecutions(new SFNClient({ region: 'eu-west-1' }));

test.each([machine, `${machine}:live`])('an execution is found by its name alone: %s', async (started) => {
  client.on(DescribeExecutionCommand).resolves({ status: 'RUNNING' });
  expect(await executions.statusOf(started, 'ord_1-2')).toBe('running');
  expect(client.commandCalls(DescribeExecutionCommand)[0]?.args[0].input).toEqual({
    executionArn: 'arn:aws:states:eu-west-1:123456789012:execution:astrolabe-prod-order:ord_1-2',
  });
});

test('failed executions are listed for the whole machine, limited to those that ended since a time', async () => {
  const ended = (name: string, stopDate: string) => ({
    name,
    stopDate: new Date(stopDate),
    executionArn: `arn:${name}`,
    stateMachineArn: machine,
    startDate: new Date(0),
    status: 'FAILED' as const,
  });
  client.on(ListExecutionsCommand).resolves({ executions: [] });
  client.on(ListExecutionsCommand, { statusFilter: 'FAILED' }).resolves({
    executions: [ended('ord_new', '2026-11-29T10:00:00Z'), ended('ord_old', '2026-11-29T09:59:59Z')],
  });
  expect(await executions.listFailed(`${machine}:live`, '2026-11-29T10:00:00.000Z')).toEqual(['ord_new']);
  const inputs = client.commandCalls(ListExecutionsCommand).map(({ args: [{ input }] }) => input);
  expect(new Set(inputs.map(({ stateMachineArn }) => stateMachineArn))).toEqual(new Set([machine]));
});
