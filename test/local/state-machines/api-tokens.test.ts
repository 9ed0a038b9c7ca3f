import {
  ExecutionDoesNotExist,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  InvalidOutput,
  InvalidToken,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { describe, expect, test } from 'vitest';
import { makeTaskToken } from '#infra/local/state-machines/task-token.ts';
import { roleArn } from './machines.ts';
import {
  client,
  clock,
  describeTestExecution,
  historyOf,
  machines,
  serveStateMachines,
  startWaiting,
  stateMachineArn,
} from './service-client.ts';

serveStateMachines();

describe('task tokens', () => {
  test('SendTaskSuccess ends the wait with its output', async () => {
    const { executionArn, taskToken } = await startWaiting('token_1');
    await client.send(new SendTaskSuccessCommand({ taskToken, output: '{"decision":"approve"}' }));
    await machines.idle();
    expect(await describeTestExecution(executionArn)).toMatchObject({
      status: 'SUCCEEDED',
      output: '{"decision":"approve"}',
    });
  });

  test('SendTaskFailure fails the state with its error and cause', async () => {
    const { executionArn, taskToken } = await startWaiting('token_2');
    await client.send(
      new SendTaskFailureCommand({ taskToken, error: 'Withdrawn', cause: 'changed my mind' }),
    );
    expect(await describeTestExecution(executionArn)).toMatchObject({
      status: 'FAILED',
      error: 'Withdrawn',
      cause: 'changed my mind',
    });
  });

  test('a heartbeat postpones the timeout, and a token of a closed task is refused as timed out', async () => {
    const { executionArn, taskToken } = await startWaiting('token_3');
    clock.advance(59_000);
    await client.send(new SendTaskHeartbeatCommand({ taskToken }));
    clock.advance(59_000);
    await machines.idle();
    expect(await describeTestExecution(executionArn)).toMatchObject({ status: 'RUNNING' });
    clock.advance(1000);
    await machines.idle();
    expect(await describeTestExecution(executionArn)).toMatchObject({
      status: 'FAILED',
      error: 'States.Timeout',
    });
    await expect(client.send(new SendTaskHeartbeatCommand({ taskToken }))).rejects.toThrow(TaskTimedOut);
    await expect(client.send(new SendTaskSuccessCommand({ taskToken, output: '1' }))).rejects.toThrow(
      TaskTimedOut,
    );
    await expect(client.send(new SendTaskFailureCommand({ taskToken }))).rejects.toThrow(TaskTimedOut);
  });

  test('an unknown token, an invalid one, and an output that is not JSON are refused', async () => {
    const { taskToken, executionArn } = await startWaiting('token_4');
    const answer = (token: string, output = '1'): SendTaskSuccessCommand =>
      new SendTaskSuccessCommand({ taskToken: token, output });
    const stranger = makeTaskToken(`${executionArn}_none`, 3, Math.random);
    await expect(client.send(answer(stranger))).rejects.toThrow(TaskDoesNotExist);
    await expect(client.send(answer('nonsense'))).rejects.toThrow(InvalidToken);
    await expect(client.send(answer(taskToken, '{'))).rejects.toThrow(InvalidOutput);
    await expect(client.send(answer(taskToken, `"${'x'.repeat(262_143)}"`))).rejects.toThrow(InvalidOutput);
    expect(await describeTestExecution(executionArn)).toMatchObject({ status: 'RUNNING' });
  });

  test('a token with another nonce does not open the task', async () => {
    const { taskToken, executionArn } = await startWaiting('token_5');
    const [arn, attempt] = JSON.parse(Buffer.from(taskToken, 'base64url').toString());
    const forged = makeTaskToken(arn, attempt, () => 0.123);
    await expect(client.send(new SendTaskSuccessCommand({ taskToken: forged, output: '1' }))).rejects.toThrow(
      TaskTimedOut,
    );
    expect(await describeTestExecution(executionArn)).toMatchObject({ status: 'RUNNING' });
  });
});

describe('GetExecutionHistory', () => {
  test('returns the events in the SDK’s own shapes', async () => {
    const { executionArn } = await startWaiting('history_1');
    const events = await historyOf(executionArn);
    expect(events.map(({ type }) => type)).toEqual([
      'ExecutionStarted',
      ...['TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskSucceeded', 'TaskStateExited'],
      ...['TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskSubmitted'],
    ]);
    expect(events[0]).toMatchObject({
      id: 1,
      timestamp: new Date(clock.now()),
      executionStartedEventDetails: { input: '{"a":1}', inputDetails: { truncated: false }, roleArn },
    });
    expect(events[1]).toMatchObject({ stateEnteredEventDetails: { name: 'Do', input: '{"a":1}' } });
    expect(events[7]).toMatchObject({
      taskScheduledEventDetails: {
        resourceType: 'lambda',
        resource: 'invoke.waitForTaskToken',
        heartbeatInSeconds: 60,
      },
    });
    expect(events[9]).toMatchObject({ taskSubmittedEventDetails: { resource: 'invoke.waitForTaskToken' } });
  });

  test('is paged in both directions, and refuses the token of another list', async () => {
    const { executionArn } = await startWaiting('history_2');
    for (const reverseOrder of [false, true]) {
      const ids: number[] = [];
      let nextToken: string | undefined;
      do {
        const page: { events?: HistoryEvent[] | undefined; nextToken?: string | undefined } =
          await client.send(
            new GetExecutionHistoryCommand({ executionArn, maxResults: 4, reverseOrder, nextToken }),
          );
        expect(page.events?.length).toBeLessThanOrEqual(4);
        ids.push(...(page.events ?? []).map(({ id }) => id ?? 0));
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      const forth = Array.from({ length: 10 }, (_, index) => index + 1);
      expect(ids).toEqual(reverseOrder ? forth.toReversed() : forth);
    }
    const { nextToken } = await client.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1 }));
    const elsewhere = new GetExecutionHistoryCommand({ executionArn, reverseOrder: true, nextToken });
    await expect(client.send(elsewhere)).rejects.toThrow(InvalidToken);
  });

  test('omits inputs and outputs on request', async () => {
    const { executionArn } = await startWaiting('history_3');
    const { events } = await client.send(
      new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }),
    );
    expect(events?.[1]?.stateEnteredEventDetails).toEqual({ name: 'Do' });
  });

  test('of an unknown execution is refused', async () => {
    const none = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:none`;
    await expect(historyOf(none)).rejects.toThrow(ExecutionDoesNotExist);
  });
});
