import {
  ExecutionNotRedrivable,
  RedriveExecutionCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { describe, expect, test } from 'vitest';
import {
  client,
  clock,
  describeTestExecution,
  failing,
  historyOf,
  machines,
  serveStateMachines,
  startWaiting,
  tokens,
} from './service-client.ts';

serveStateMachines();

describe('StopExecution and RedriveExecution', () => {
  test('stop with an error and a cause; the token is closed', async () => {
    const { executionArn, taskToken } = await startWaiting('stop_1');
    const { stopDate } = await client.send(
      new StopExecutionCommand({ executionArn, error: 'Stopped', cause: 'by an operator' }),
    );
    expect(await describeTestExecution(executionArn)).toMatchObject({
      status: 'ABORTED',
      error: 'Stopped',
      cause: 'by an operator',
      stopDate,
    });
    expect((await historyOf(executionArn)).at(-1)).toMatchObject({
      type: 'ExecutionAborted',
      previousEventId: 0,
    });
    await expect(client.send(new SendTaskSuccessCommand({ taskToken, output: '1' }))).rejects.toThrow(
      TaskTimedOut,
    );
  });

  test('redrive continues from the failed state, and keeps the earlier history', async () => {
    failing.outcome = { error: 'Busy', cause: '' };
    const { executionArn } = await startWaiting('redrive_1');
    failing.outcome = undefined;
    expect(await describeTestExecution(executionArn)).toMatchObject({
      status: 'FAILED',
      error: 'Busy',
      redriveStatus: 'REDRIVABLE',
    });
    clock.advance(1000);
    const { redriveDate } = await client.send(new RedriveExecutionCommand({ executionArn }));
    expect(redriveDate).toEqual(new Date(clock.now()));
    await machines.idle();
    expect((await historyOf(executionArn)).map(({ type }) => type).slice(4)).toEqual([
      ...['TaskFailed', 'ExecutionFailed', 'ExecutionRedriven'],
      ...['TaskScheduled', 'TaskStarted', 'TaskSucceeded', 'TaskStateExited'],
      ...['TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskSubmitted'],
    ]);
    await client.send(new SendTaskSuccessCommand({ taskToken: tokens.get(executionArn), output: '1' }));
    await machines.idle();
    const described = await describeTestExecution(executionArn);
    expect(described).toMatchObject({ status: 'SUCCEEDED', redriveCount: 1, redriveDate });
    expect(described.error).toBeUndefined();
  });

  test('redrive with the same client token returns the same response', async () => {
    const { executionArn } = await startWaiting('redrive_2');
    await client.send(new StopExecutionCommand({ executionArn }));
    const command = { executionArn, clientToken: 'once' };
    const one = await client.send(new RedriveExecutionCommand(command));
    const again = await client.send(new RedriveExecutionCommand(command));
    expect(again.redriveDate).toEqual(one.redriveDate);
    expect(await describeTestExecution(executionArn)).toMatchObject({ redriveCount: 1 });
  });

  test('redrive of a running, a succeeded and a long finished execution is refused', async () => {
    const { executionArn, taskToken } = await startWaiting('redrive_3');
    const redrive = (): Promise<unknown> => client.send(new RedriveExecutionCommand({ executionArn }));
    await expect(redrive()).rejects.toThrow(ExecutionNotRedrivable);
    await client.send(new SendTaskSuccessCommand({ taskToken, output: '1' }));
    await machines.idle();
    await expect(redrive()).rejects.toThrow(ExecutionNotRedrivable);
    const old = await startWaiting('redrive_4');
    await client.send(new StopExecutionCommand({ executionArn: old.executionArn }));
    clock.advance(14 * 86_400_000 + 1);
    expect(await describeTestExecution(old.executionArn)).toMatchObject({
      redriveStatusReason: 'Execution redrivable period exceeded',
    });
  });
});
