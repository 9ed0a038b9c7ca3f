import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  ExecutionNotRedrivable,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  InvalidArn,
  InvalidExecutionInput,
  InvalidName,
  InvalidOutput,
  InvalidToken,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  RedriveExecutionCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StateMachineDoesNotExist,
  StopExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
  ValidationException,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isObject } from '#infra/local/state-machines/json.ts';
import { openMemoryStore } from '#infra/local/state-machines/memory-store.ts';
import type { FunctionOutcome } from '#infra/local/state-machines/perform-task.ts';
import { createStateMachines, type StateMachines } from '#infra/local/state-machines/state-machines.ts';
import { makeTaskToken } from '#infra/local/state-machines/task-token.ts';
import { awaiting, invoking, machineArn, machineOf, roleArn } from './machines.ts';
import { manualClock } from './manual-clock.ts';

const stateMachineArn = machineArn('ask');
const definition = machineOf({
  Do: invoking({ Output: '{% $states.result.Payload %}', Next: 'Ask' }),
  Ask: awaiting({ HeartbeatSeconds: 60, Next: 'Done' }),
  Done: { Type: 'Succeed' },
});
const clock = manualClock();
const tokens = new Map<string, string>();
let failure: FunctionOutcome | undefined;
let machines: StateMachines;
let server: Server;
let client: SFNClient;

beforeAll(async () => {
  machines = createStateMachines({
    store: openMemoryStore(),
    clock,
    machines: [
      { arn: stateMachineArn, name: 'ask', roleArn, definition, loggingLevel: 'ERROR' },
      {
        arn: machineArn('other'),
        name: 'other',
        roleArn,
        definition: machineOf({ Only: { Type: 'Succeed' } }),
      },
    ],
    tasks: {
      invokeFunction: async (_, payload) => {
        if (isObject(payload) && typeof payload.token === 'string')
          tokens.set(executionOfPayload(payload.token), payload.token);
        return failure ?? { payload };
      },
    },
  });
  machines.start();
  server = createServer(machines.handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  client = new SFNClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
});

afterAll(async () => {
  client.destroy();
  server.close();
  await machines.stop();
});

const executionOfPayload = (token: string): string =>
  JSON.parse(Buffer.from(token, 'base64url').toString())[0];

/** Starts an execution and goes on until it waits for its token. */
async function startWaiting(
  name: string,
  input = '{"a":1}',
): Promise<{ executionArn: string; taskToken: string }> {
  const { executionArn = '' } = await client.send(
    new StartExecutionCommand({ stateMachineArn, name, input }),
  );
  await machines.idle();
  return { executionArn, taskToken: tokens.get(executionArn) ?? '' };
}

const describeIt = (executionArn: string) => client.send(new DescribeExecutionCommand({ executionArn }));
const historyOf = async (executionArn: string): Promise<HistoryEvent[]> =>
  (await client.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }))).events ?? [];

describe('StartExecution', () => {
  test('starts under the given name, and tells where and when', async () => {
    const answer = await client.send(new StartExecutionCommand({ stateMachineArn, name: 'ord_1' }));
    expect(answer.executionArn).toBe(`${stateMachineArn.replace(':stateMachine:', ':execution:')}:ord_1`);
    expect(answer.startDate).toEqual(new Date(clock.now()));
    const described = await describeIt(answer.executionArn ?? '');
    expect(described).toMatchObject({
      name: 'ord_1',
      status: 'RUNNING',
      input: '{}',
      redriveStatus: 'NOT_REDRIVABLE',
    });
  });

  test('with the same name and input while it runs is answered the same; with another input it is refused', async () => {
    const { executionArn } = await startWaiting('ord_2', '{"n":1}');
    clock.turn(1000);
    const again = await client.send(
      new StartExecutionCommand({ stateMachineArn, name: 'ord_2', input: '{"n":1}' }),
    );
    expect(again).toMatchObject({ executionArn, startDate: new Date(clock.now() - 1000) });
    const other = new StartExecutionCommand({ stateMachineArn, name: 'ord_2', input: '{"n":2}' });
    await expect(client.send(other)).rejects.toThrow(ExecutionAlreadyExists);
  });

  test('with the name of a finished execution is refused, the same input or not', async () => {
    const { executionArn } = await startWaiting('ord_3');
    await client.send(new StopExecutionCommand({ executionArn }));
    const again = new StartExecutionCommand({ stateMachineArn, name: 'ord_3', input: '{"a":1}' });
    await expect(client.send(again)).rejects.toThrow(ExecutionAlreadyExists);
  });

  test('without a name gets one of its own', async () => {
    const one = await client.send(new StartExecutionCommand({ stateMachineArn }));
    const other = await client.send(new StartExecutionCommand({ stateMachineArn }));
    expect(one.executionArn).not.toBe(other.executionArn);
  });

  test.each([['a b'], ['a:b'], ['a/b'], ['<a>'], ['a*'], ['a\u0007'], ['x'.repeat(81)]])(
    'refuses the name %j',
    async (name) => {
      await expect(client.send(new StartExecutionCommand({ stateMachineArn, name }))).rejects.toThrow(
        InvalidName,
      );
    },
  );

  test('takes a name of 80 characters, and any letters', async () => {
    for (const name of ['x'.repeat(80), '订单_1', 'a.b-c+d=e@f']) {
      await expect(client.send(new StartExecutionCommand({ stateMachineArn, name }))).resolves.toBeDefined();
    }
  });

  test.each([['not json'], [''], [`"${'x'.repeat(262_143)}"`]])(
    'refuses an input that is no JSON or over 256 KiB',
    async (input) => {
      await expect(client.send(new StartExecutionCommand({ stateMachineArn, input }))).rejects.toThrow(
        InvalidExecutionInput,
      );
    },
  );

  test('refuses a machine that is not there, and what is no ARN', async () => {
    const at = (arn: string): StartExecutionCommand => new StartExecutionCommand({ stateMachineArn: arn });
    await expect(client.send(at(machineArn('none')))).rejects.toThrow(StateMachineDoesNotExist);
    await expect(client.send(at('nonsense'))).rejects.toThrow(InvalidArn);
  });
});

describe('task tokens', () => {
  test('SendTaskSuccess ends the wait with its output', async () => {
    const { executionArn, taskToken } = await startWaiting('token_1');
    await client.send(new SendTaskSuccessCommand({ taskToken, output: '{"decision":"approve"}' }));
    await machines.idle();
    expect(await describeIt(executionArn)).toMatchObject({
      status: 'SUCCEEDED',
      output: '{"decision":"approve"}',
    });
  });

  test('SendTaskFailure fails the state with its error and cause', async () => {
    const { executionArn, taskToken } = await startWaiting('token_2');
    await client.send(
      new SendTaskFailureCommand({ taskToken, error: 'Withdrawn', cause: 'changed my mind' }),
    );
    expect(await describeIt(executionArn)).toMatchObject({
      status: 'FAILED',
      error: 'Withdrawn',
      cause: 'changed my mind',
    });
  });

  test('a heartbeat puts the timeout off, and a token whose task is closed is refused as timed out', async () => {
    const { executionArn, taskToken } = await startWaiting('token_3');
    clock.turn(59_000);
    await client.send(new SendTaskHeartbeatCommand({ taskToken }));
    clock.turn(59_000);
    await machines.idle();
    expect(await describeIt(executionArn)).toMatchObject({ status: 'RUNNING' });
    clock.turn(1000);
    await machines.idle();
    expect(await describeIt(executionArn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    await expect(client.send(new SendTaskHeartbeatCommand({ taskToken }))).rejects.toThrow(TaskTimedOut);
    await expect(client.send(new SendTaskSuccessCommand({ taskToken, output: '1' }))).rejects.toThrow(
      TaskTimedOut,
    );
    await expect(client.send(new SendTaskFailureCommand({ taskToken }))).rejects.toThrow(TaskTimedOut);
  });

  test('a token that was never given out, a text that is none, and an output that is not JSON are refused', async () => {
    const { taskToken, executionArn } = await startWaiting('token_4');
    const answer = (token: string, output = '1'): SendTaskSuccessCommand =>
      new SendTaskSuccessCommand({ taskToken: token, output });
    const stranger = makeTaskToken(`${executionArn}_none`, 3, Math.random);
    await expect(client.send(answer(stranger))).rejects.toThrow(TaskDoesNotExist);
    await expect(client.send(answer('nonsense'))).rejects.toThrow(InvalidToken);
    await expect(client.send(answer(taskToken, '{'))).rejects.toThrow(InvalidOutput);
    await expect(client.send(answer(taskToken, `"${'x'.repeat(262_143)}"`))).rejects.toThrow(InvalidOutput);
    expect(await describeIt(executionArn)).toMatchObject({ status: 'RUNNING' });
  });

  test('a token with another nonce does not open the task', async () => {
    const { taskToken, executionArn } = await startWaiting('token_5');
    const [arn, attempt] = JSON.parse(Buffer.from(taskToken, 'base64url').toString());
    const forged = makeTaskToken(arn, attempt, () => 0.123);
    await expect(client.send(new SendTaskSuccessCommand({ taskToken: forged, output: '1' }))).rejects.toThrow(
      TaskTimedOut,
    );
    expect(await describeIt(executionArn)).toMatchObject({ status: 'RUNNING' });
  });
});

describe('GetExecutionHistory', () => {
  test('answers the events in the SDK’s own shapes', async () => {
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

  test('goes on by pages, forth and back, and refuses the token of another list', async () => {
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

  test('leaves inputs and outputs out when asked to', async () => {
    const { executionArn } = await startWaiting('history_3');
    const { events } = await client.send(
      new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }),
    );
    expect(events?.[1]?.stateEnteredEventDetails).toEqual({ name: 'Do' });
  });

  test('of an execution that is not there is refused', async () => {
    const none = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:none`;
    await expect(historyOf(none)).rejects.toThrow(ExecutionDoesNotExist);
  });
});

test('ListExecutions gives the latest first, by status and by pages', async () => {
  const names: string[] = [];
  let nextToken: string | undefined;
  do {
    const page: { executions?: { name?: string | undefined }[] | undefined; nextToken?: string | undefined } =
      await client.send(
        new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING', maxResults: 3, nextToken }),
      );
    names.push(...(page.executions ?? []).map(({ name = '' }) => name));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  expect(names.slice(0, 3)).toEqual(['history_3', 'history_2', 'history_1']);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('token_1');
  await expect(client.send(new ListExecutionsCommand({}))).rejects.toThrow(ValidationException);
});

describe('StopExecution and RedriveExecution', () => {
  test('stop with an error and a cause; the token is closed', async () => {
    const { executionArn, taskToken } = await startWaiting('stop_1');
    const { stopDate } = await client.send(
      new StopExecutionCommand({ executionArn, error: 'Stopped', cause: 'by an operator' }),
    );
    expect(await describeIt(executionArn)).toMatchObject({
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

  test('redrive goes on from the failed state, with what went before kept', async () => {
    failure = { error: 'Busy', cause: '' };
    const { executionArn } = await startWaiting('redrive_1');
    failure = undefined;
    expect(await describeIt(executionArn)).toMatchObject({
      status: 'FAILED',
      error: 'Busy',
      redriveStatus: 'REDRIVABLE',
    });
    clock.turn(1000);
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
    const described = await describeIt(executionArn);
    expect(described).toMatchObject({ status: 'SUCCEEDED', redriveCount: 1, redriveDate });
    expect(described.error).toBeUndefined();
  });

  test('redrive with the same client token is answered the same', async () => {
    const { executionArn } = await startWaiting('redrive_2');
    await client.send(new StopExecutionCommand({ executionArn }));
    const command = { executionArn, clientToken: 'once' };
    const one = await client.send(new RedriveExecutionCommand(command));
    const again = await client.send(new RedriveExecutionCommand(command));
    expect(again.redriveDate).toEqual(one.redriveDate);
    expect(await describeIt(executionArn)).toMatchObject({ redriveCount: 1 });
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
    clock.turn(14 * 86_400_000 + 1);
    expect(await describeIt(old.executionArn)).toMatchObject({
      redriveStatusReason: 'Execution redrivable period exceeded',
    });
  });
});

test('machines are listed and described', async () => {
  const { stateMachines, nextToken } = await client.send(new ListStateMachinesCommand({ maxResults: 1 }));
  expect(stateMachines).toMatchObject([{ stateMachineArn, name: 'ask', type: 'STANDARD' }]);
  const rest = await client.send(new ListStateMachinesCommand({ nextToken }));
  expect(rest.stateMachines).toMatchObject([{ name: 'other' }]);
  expect(rest.nextToken).toBeUndefined();
  const described = await client.send(new DescribeStateMachineCommand({ stateMachineArn }));
  expect(described).toMatchObject({
    name: 'ask',
    status: 'ACTIVE',
    roleArn,
    loggingConfiguration: { level: 'ERROR' },
  });
  expect(JSON.parse(described.definition ?? '')).toEqual(definition);
});

test('an unknown operation and a body that is no JSON are refused', async () => {
  expect(await machines.call('AWSStepFunctions.CreateActivity', {})).toMatchObject({
    status: 400,
    body: { __type: 'com.amazonaws.swf.service.v2.model#UnknownOperationException' },
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: '{' });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ __type: expect.stringContaining('SerializationException') });
});
