import {
  DescribeStateMachineCommand,
  ExecutionAlreadyExists,
  InvalidArn,
  InvalidExecutionInput,
  InvalidName,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StateMachineDoesNotExist,
  StopExecutionCommand,
  ValidationException,
} from '@aws-sdk/client-sfn';
import { describe, expect, test } from 'vitest';
import { machineArn, roleArn } from './machines.ts';
import {
  client,
  clock,
  definition,
  describeTestExecution,
  machines,
  server,
  serveStateMachines,
  startWaiting,
  stateMachineArn,
} from './service-client.ts';

serveStateMachines();

describe('StartExecution', () => {
  test('starts under the given name, and returns ARN and time', async () => {
    const answer = await client.send(new StartExecutionCommand({ stateMachineArn, name: 'ord_1' }));
    expect(answer.executionArn).toBe(`${stateMachineArn.replace(':stateMachine:', ':execution:')}:ord_1`);
    expect(answer.startDate).toEqual(new Date(clock.now()));
    const described = await describeTestExecution(answer.executionArn ?? '');
    expect(described).toMatchObject({
      name: 'ord_1',
      status: 'RUNNING',
      input: '{}',
      redriveStatus: 'NOT_REDRIVABLE',
    });
  });

  test('with the same name and input while it runs returns the same; with another input it is refused', async () => {
    const { executionArn } = await startWaiting('ord_2', '{"n":1}');
    clock.advance(1000);
    const again = await client.send(
      new StartExecutionCommand({ stateMachineArn, name: 'ord_2', input: '{"n":1}' }),
    );
    expect(again).toMatchObject({ executionArn, startDate: new Date(clock.now() - 1000) });
    const other = new StartExecutionCommand({ stateMachineArn, name: 'ord_2', input: '{"n":2}' });
    await expect(client.send(other)).rejects.toThrow(ExecutionAlreadyExists);
  });

  test('with the name of a finished execution is refused, with any input', async () => {
    const { executionArn } = await startWaiting('ord_3');
    await client.send(new StopExecutionCommand({ executionArn }));
    const again = new StartExecutionCommand({ stateMachineArn, name: 'ord_3', input: '{"a":1}' });
    await expect(client.send(again)).rejects.toThrow(ExecutionAlreadyExists);
  });

  test('without a name generates one', async () => {
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

  test('accepts a name of 80 characters, and any letters', async () => {
    for (const name of ['x'.repeat(80), '订单_1', 'a.b-c+d=e@f']) {
      await expect(client.send(new StartExecutionCommand({ stateMachineArn, name }))).resolves.toBeDefined();
    }
  });

  test.each([['not json'], [''], [`"${'x'.repeat(262_143)}"`]])(
    'refuses an input that is not JSON or over 256 KiB',
    async (input) => {
      await expect(client.send(new StartExecutionCommand({ stateMachineArn, input }))).rejects.toThrow(
        InvalidExecutionInput,
      );
    },
  );

  test('refuses an unknown machine, and an invalid ARN', async () => {
    const at = (arn: string): StartExecutionCommand => new StartExecutionCommand({ stateMachineArn: arn });
    await expect(client.send(at(machineArn('none')))).rejects.toThrow(StateMachineDoesNotExist);
    await expect(client.send(at('nonsense'))).rejects.toThrow(InvalidArn);
  });
});

test('ListExecutions returns the latest first, by status and in pages', async () => {
  const { taskToken } = await startWaiting('listed_0');
  await client.send(new SendTaskSuccessCommand({ taskToken, output: '1' }));
  for (const name of ['listed_1', 'listed_2', 'listed_3']) await startWaiting(name);
  await machines.idle();
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
  expect(names.slice(0, 3)).toEqual(['listed_3', 'listed_2', 'listed_1']);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('listed_0');
  await expect(client.send(new ListExecutionsCommand({}))).rejects.toThrow(ValidationException);
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

test('an unknown operation and a body that is not JSON are refused', async () => {
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
