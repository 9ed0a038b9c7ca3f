import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ResourceNotFoundException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { SendTaskSuccessCommand, SFNClient, TaskTimedOut } from '@aws-sdk/client-sfn';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createDirectHandler, type DirectHandler } from '#shared/adapters/sdk/direct-handler.ts';
import { openDirectly } from '#shared/adapters/sdk/open-directly.ts';
import { openTableClient } from '#shared/store/table-client.ts';
import { startMemoryEngine } from '#test/support/memory-engine.ts';

const engine = await startMemoryEngine();
afterAll(engine.stop);

const settings = { region: 'eu-central-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } };

const openTable = async () => {
  const { name, client: direct } = await engine.newTable();
  const client = new DynamoDBClient({ ...settings, endpoint: engine.endpoint });
  const library = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return { name, library, direct };
};

const key = { pk: 'A', sk: '1' };
const item = {
  ...key,
  text: '短视频 "quoted" \n line',
  number: 1.5,
  large: 2 ** 53 - 1,
  nothing: null,
  yes: true,
  bytes: Buffer.from([0, 255, 128]),
  set: new Set(['a', 'b']),
  numbers: new Set([1, 2]),
  pieces: new Set([new Uint8Array([1]), new Uint8Array([2, 3])]),
  list: [1, 'two', [new Uint8Array([3])], {}],
  B: { B: 'text', BS: ['text'], S: 'a' },
  map: { B: new Uint8Array([9]), deep: { er: [{ BS: 'x' }] } },
};

describe('a table by the direct client', () => {
  test('reads and writes every type of attribute as the SDK does', async () => {
    const { name, library, direct } = await openTable();
    await direct.send(new PutCommand({ TableName: name, Item: item }));
    const get = { TableName: name, Key: key };
    const expected = await library.send(new GetCommand(get));
    expect(Object.keys(expected.Item ?? {})).toHaveLength(Object.keys(item).length);
    const read = await direct.send(new GetCommand(get));
    expect(read.Item).toEqual(expected.Item);
    expect(read.Item).toMatchObject({ bytes: new Uint8Array(item.bytes), B: item.B });
    expect(read.$metadata).toMatchObject({ httpStatusCode: 200, attempts: 1 });
    await library.send(new PutCommand({ TableName: name, Item: { ...item, sk: '2' } }));
    const page = await direct.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND sk > :sk',
        ExpressionAttributeValues: { ':pk': 'A', ':sk': '1' },
        Limit: 1,
      }),
    );
    expect(page.Items?.map(({ sk }) => sk)).toEqual(['2']);
    expect(page.LastEvaluatedKey).toEqual({ pk: 'A', sk: '2' });
  });

  test('throws the errors of the SDK', async () => {
    const { name, direct } = await openTable();
    await direct.send(new PutCommand({ TableName: name, Item: item }));
    const put = {
      TableName: name,
      Item: item,
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    } as const;
    const failed = await direct.send(new PutCommand(put)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ConditionalCheckFailedException);
    expect(failed).toMatchObject({ Item: { bytes: { B: new Uint8Array([0, 255, 128]) } } });
    const canceled = await direct
      .send(new TransactWriteCommand({ TransactItems: [{ Put: put }] }))
      .catch((error: unknown) => error);
    expect(canceled).toBeInstanceOf(TransactionCanceledException);
    expect(canceled).toMatchObject({
      CancellationReasons: [{ Code: 'ConditionalCheckFailed', Item: { text: { S: item.text } } }],
    });
    const missing = direct.send(new GetCommand({ TableName: 'none', Key: key }));
    await expect(missing).rejects.toBeInstanceOf(ResourceNotFoundException);
  });
});

/** A service that responds as the listener does. */
const startService = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const read = new GetCommand({ TableName: 't', Key: key });

describe('a service that', () => {
  test('breaks off, or does not respond in time, is asked again', async () => {
    let attempts = 0;
    const endpoint = await startService((request, response) => {
      if (attempts === 1) return void request.socket.destroy();
      if (attempts === 2) return void response.writeHead(200, { 'content-length': '9' }).write('{"It');
      if (attempts === 3) return undefined;
      response.end('{"Item":{"pk":{"S":"A"}}}');
    });
    // On a busy machine, a good response may take longer than the test waits for a missing one.
    const [patient, impatient] = [createDirectHandler(60_000), createDirectHandler(200)];
    const handle: DirectHandler['handle'] = (request) => {
      attempts += 1;
      return (attempts === 2 || attempts === 3 ? impatient : patient).handle(request);
    };
    const requestHandler = { ...patient, handle };
    const found = await openTableClient({ ...settings, endpoint, requestHandler }).send(read);
    expect(found.Item).toEqual({ pk: 'A' });
    expect(found.$metadata.attempts).toBe(4);
  });

  test('is behind a proxy that fails is asked again', async () => {
    let requests = 0;
    const endpoint = await startService((_, response) => {
      requests += 1;
      if (requests === 1) response.writeHead(502).end('<h1>Bad Gateway</h1>');
      else response.end('{}');
    });
    const found = await openTableClient({ ...settings, endpoint }).send(read);
    expect(found.$metadata).toMatchObject({ httpStatusCode: 200, attempts: 2 });
  });

  test('is asked with a signature for its region, and a token for a role', async () => {
    const seen: unknown[] = [];
    const endpoint = await startService((request, response) => {
      seen.push(request.headers);
      response.end('{}');
    });
    const credentials = { ...settings.credentials, sessionToken: 'of a role' };
    await openTableClient({ ...settings, credentials, endpoint }).send(read);
    expect(seen).toMatchObject([
      {
        'x-amz-target': 'DynamoDB_20120810.GetItem',
        'x-amz-security-token': 'of a role',
        authorization: expect.stringContaining('/eu-central-1/dynamodb/aws4_request'),
      },
    ]);
  });

  test('is asked from a traced function continues its trace', async () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'function');
    vi.stubEnv('_X_AMZN_TRACE_ID', 'Root=1-2-3');
    onTestFinished(() => void vi.unstubAllEnvs());
    const traces: unknown[] = [];
    const endpoint = await startService((request, response) => {
      traces.push(request.headers['x-amzn-trace-id']);
      response.end('{}');
    });
    await openTableClient({ ...settings, endpoint }).send(read);
    expect(traces).toEqual(['Root=1-2-3']);
  });

  test('has another time is asked again with its time', async () => {
    const dates: unknown[] = [];
    const serverTime = new Date(Date.now() + 3_600_000);
    const endpoint = await startService((request, response) => {
      dates.push(request.headers['x-amz-date']);
      response.sendDate = false;
      response.setHeader('date', serverTime.toUTCString());
      if (dates.length === 1)
        response
          .writeHead(400)
          .end(
            '{"__type":"com.amazon.coral.service#InvalidSignatureException","message":"Signature expired"}',
          );
      else response.end('{}');
    });
    await openTableClient({ ...settings, endpoint }).send(read);
    const hourOf = (at: Date): string => at.toISOString().replace(/[-:]/g, '').slice(0, 11);
    expect(dates).toHaveLength(2);
    expect(String(dates[1]).slice(0, 11)).toBe(hourOf(serverTime));
  });
});

test('Step Functions gets its tasks, and its errors have their types', async () => {
  const seen: unknown[] = [];
  const endpoint = await startService((request, response) => {
    seen.push(request.headers['x-amz-target'], request.headers['content-type']);
    if (seen.length === 2) response.end('{}');
    else response.writeHead(400).end('{"__type":"TaskTimedOut","message":"Task Timed Out"}');
  });
  const client = openDirectly(
    'states',
    1_000,
    (direct) => new SFNClient({ ...settings, endpoint, ...direct }),
  );
  const wake = new SendTaskSuccessCommand({ taskToken: 'token', output: '{"B":"text"}' });
  await client.send(wake);
  expect(seen).toEqual(['AWSStepFunctions.SendTaskSuccess', 'application/x-amz-json-1.0']);
  await expect(client.send(wake)).rejects.toBeInstanceOf(TaskTimedOut);
});
