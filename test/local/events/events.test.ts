import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createWallClock } from '#infra/local/clock.ts';
import { startEvents } from '#infra/local/events/events.ts';
import type { Invoke } from '#infra/local/events/invoke.ts';
import { tableClient } from '#infra/local/table/clients.ts';
import { startTableEngine } from '#infra/local/table/engine.ts';
import { ensureTable } from '#infra/local/table/tables.ts';
import { createTestFolder, waitUntil } from './event-store.ts';

const region = 'eu-central-1';
const place = { account: '000000000000', region };
const functionArn = `arn:aws:lambda:${region}:000000000000:function:wake`;
const streamArn = `arn:aws:dynamodb:${region}:000000000000:table/Orders/stream/template`;
const mappingResource = (EventSourceArn: string) => ({
  logicalId: 'Wake',
  type: 'AWS::Lambda::EventSourceMapping',
  properties: { EventSourceArn, FunctionName: functionArn, StartingPosition: 'LATEST' },
});

test('everything that delivers events starts from the resources of the templates and stops cleanly', async () => {
  const folder = createTestFolder();
  const engine = await startTableEngine({ folder, port: 0, log: () => undefined, externalEndpoint: '' });
  onTestFinished(engine.stop);
  const table = await ensureTable(
    { endpoint: engine.endpoint, region },
    {
      logicalId: 'Table',
      ref: 'Orders',
      properties: {
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
      },
    },
  );
  const rule = {
    logicalId: 'Rule',
    type: 'AWS::Events::Rule',
    properties: { EventPattern: { source: ['aws.s3'] }, Targets: [{ Arn: functionArn, Id: 'wake' }] },
  };
  const invoke = vi.fn<Invoke>(async () => ({ payload: null }));
  const options = {
    folder,
    engine,
    tables: [table],
    invoke,
    clock: createWallClock(),
    log: () => undefined,
    ...place,
  };
  const start = (source: string) => startEvents({ ...options, resources: [mappingResource(source), rule] });

  expect(() => start(streamArn.replace('Orders', 'Others'))).toThrow(/mapping Wake.*the stream of a table/);

  const events = start(streamArn);
  events.publish({ source: 'aws.s3', 'detail-type': 'Object Created', detail: {} });
  const requestId = events.invokeAsync(functionArn, { by: 'hand' });
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  await waitUntil(() => expect(invoke).toHaveBeenCalledTimes(2));
  const client = tableClient({ endpoint: engine.endpoint, region });
  onTestFinished(() => client.destroy());
  await waitUntil(async () => {
    await client.send(new PutItemCommand({ TableName: 'Orders', Item: { pk: { S: crypto.randomUUID() } } }));
    expect(invoke.mock.calls.some(([, payload]) => Object.hasOwn(payload as object, 'Records'))).toBe(true);
  });
  await events.stop();
});
