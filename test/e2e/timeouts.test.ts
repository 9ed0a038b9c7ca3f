import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DescribeExecutionCommand, SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectStatus } from '#test/journey/expect-success.ts';
import { approveCreator, postTask, takeTask } from '#test/journey/journey.ts';
import { createPeople, type People } from '#test/journey/people.ts';
import { expectBalancedBooks } from '#test/support/expect-balanced-books.ts';
import { connect } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const hourMs = 3_600_000;
const silently = () => {};
const maxWaitMs = { timeout: 30_000, interval: 100 };

let platform: TestPlatform;
let people: People;
let taskId: string;
let states: SFNClient;

beforeAll(async () => {
  platform = await startTestPlatform();
  people = await createPeople(connect(platform.url));
  await approveCreator(people, silently);
  taskId = await postTask(people, Date.now(), silently);
  states = new SFNClient({ endpoint: platform.awsEndpoint, region: 'us-east-1', credentials });
});

afterAll(async () => {
  states.destroy();
  await platform.destroy();
});

const resourceOf = (type: string, name: string): string => {
  const found = platform.resources.find((each) => each.type === type && each.ref.includes(name));
  if (!found) throw new Error(`the assembly has no ${type} ${name}`);
  return found.ref;
};

const executionOf = (name: string): string => {
  const machine = resourceOf('AWS::StepFunctions::StateMachine', '-order');
  return `${machine.replace(':stateMachine:', ':execution:')}:${name}`;
};

const statusOf = async (name: string): Promise<string | undefined> => {
  const response = states.send(new DescribeExecutionCommand({ executionArn: executionOf(name) }));
  return (await response.catch(() => undefined))?.status;
};

const advanceClock = async (ms: number): Promise<void> => {
  const body = JSON.stringify({ advance: `PT${Math.ceil(ms / 1000)}S` });
  expect((await fetch(`${platform.url}/_local/clock`, { method: 'POST', body })).status).toBe(200);
};

type Event = { at: string; command: string };
type OrderView = { status: string; since: string; dueAt: string };

const readOrder = async (orderId: string) =>
  expectStatus(200, await people.creator.get<OrderView>(`/orders/${orderId}`));
const timeline = async (orderId: string) =>
  expectStatus(200, await people.creator.get<{ items: Event[] }>(`/orders/${orderId}/timeline`)).items;
const commands = async (orderId: string) => (await timeline(orderId)).map(({ command }) => command);

describe('a lost or unreadable event', () => {
  let orderId: string;

  it('does not delay other orders: an unreadable record is skipped, and the next order continues', async () => {
    const client = new DynamoDBClient({
      endpoint: platform.tableEndpoint,
      region: 'us-east-1',
      credentials,
    });
    const Item = { pk: { S: 'ORDER#poison' }, sk: { S: 'EVENT#00000001' }, event: { S: 'no event' } };
    await client.send(new PutItemCommand({ TableName: resourceOf('AWS::DynamoDB::Table', ''), Item }));
    client.destroy();
    orderId = await takeTask(people, taskId, silently);
    await expect.poll(() => statusOf(orderId), maxWaitMs).toBe('RUNNING');
    const deadLetters = async () =>
      ((await (await fetch(`${platform.url}/_local/dead-letters`)).json()) as { items: { queue: string }[] })
        .items;
    expect(await deadLetters()).toEqual([]);
  });

  it('is found by the sweep: a stopped execution is restarted under the next name', async () => {
    await states.send(new StopExecutionCommand({ executionArn: executionOf(orderId) }));
    expect(await statusOf(orderId)).toBe('ABORTED');
    await advanceClock(61_000);
    await expect.poll(() => statusOf(`${orderId}-2`), maxWaitMs).toBe('RUNNING');
    expect((await readOrder(orderId)).status).toBe('producing');
  });

  it('has no other effect: the order passes each of its timers, reminders first, by the one clock', async () => {
    const { dueAt, since } = await readOrder(orderId);
    const halfWay = (Date.parse(dueAt) + Date.parse(since)) / 2;
    const moments = [
      [halfWay, 'remind'],
      [Date.parse(dueAt) - 2 * hourMs, 'remind'],
      [Date.parse(dueAt), 'expire'],
    ] as const;
    for (const [index, [moment, command]] of moments.entries()) {
      await advanceClock(moment - platform.clock.now() - hourMs);
      expect(await commands(orderId)).toHaveLength(index + 1);
      await advanceClock(hourMs + 2_000);
      await expect.poll(async () => (await commands(orderId)).at(index + 1), maxWaitMs).toBe(command);
      const { at } = (await timeline(orderId)).at(-1) ?? { at: '' };
      expect(Date.parse(at)).toBeGreaterThan(moment);
      expect(Date.parse(at)).toBeLessThanOrEqual(platform.clock.now());
    }
    await expect.poll(() => statusOf(`${orderId}-2`), maxWaitMs).toBe('SUCCEEDED');
  });

  it('leaves both reminders and the end in the inbox of the creator who was awaited', async () => {
    const kinds = async () =>
      expectStatus(200, await people.creator.get<{ items: { kind: string }[] }>('/notifications')).items.map(
        ({ kind }) => kind,
      );
    await expect
      .poll(async () => (await kinds()).slice(0, 3), maxWaitMs)
      .toEqual(['order_expire', 'order_remind', 'order_remind']);
    const toAdvertiser = expectStatus(
      200,
      await people.advertiser.get<{ items: { kind: string }[] }>('/notifications'),
    );
    expect(toAdvertiser.items.map(({ kind }) => kind)).not.toContain('order_remind');
  });

  it('leaves the ledger balanced', async () => {
    await expectBalancedBooks(connect(platform.url));
  });
});
