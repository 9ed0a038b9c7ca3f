import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { keys } from '#shared/store/keys.ts';
import type { Table } from '#shared/store/table.ts';
import { createProjector } from '#shared/streams/project.ts';
import { createWebhookAccountReader } from '#shared/usecases/events/webhook-accounts.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTestDeps } from '#test/support/deps.ts';
import { createInterleavedTable } from '#test/support/interleaved-table.ts';
import { createMeteredTable } from '#test/support/metered-table.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { creatorIdOf } from '#test/support/task-applicants.ts';
import { createCreator, createWorld, expectSuccess } from '#test/support/world.ts';
import { openPolicy, register } from './webhook-world.ts';

const newTable = await createTableFactory();
const url = 'https://example.com/hook';

const bindAccount = (creator: Session, accountNo: string) =>
  expectSuccess(creator.put('/wallet/payout-account', { type: 'alipay', holderName: 'Cleo', accountNo }));

/** A creator without endpoints, and one container that reads the stream. */
const openWorld = async (table: Table) => {
  const world = createWorld(table, { policy: openPolicy });
  await createCreator(world);
  const project = createProjector(world.deps);
  const read = new Set<string>();
  const readStream = async (): Promise<void> => {
    for (const item of await listItemsByPrefix(table, 'PARTY_EVENT#')) {
      if (read.has(String(item.pk))) continue;
      read.add(String(item.pk));
      await project(item);
    }
  };
  const countDeliveries = async () => (await listItemsByPrefix(table, 'DELIVERY#')).length;
  return { world, readStream, countDeliveries };
};

describe('the event after the response to a new endpoint is delivered by a container', () => {
  test('that read the accounts before the creation', async () => {
    const { world, readStream, countDeliveries } = await openWorld(await newTable());
    await bindAccount(world.creator, 'cleo@example.com');
    await readStream();
    await register(world.creator, url);
    await bindAccount(world.creator, 'cleo@example.org');
    await readStream();
    expect(await countDeliveries()).toBe(1);
  });

  test('that read the accounts between the decision and the commit', async () => {
    const table = createInterleavedTable(await newTable());
    const { world, readStream, countDeliveries } = await openWorld(table);
    await bindAccount(world.creator, 'cleo@example.com');
    let hasRead = false;
    table.runBefore(keys.webhookAccount(creatorIdOf('cleo')), async () => {
      await readStream();
      hasRead = true;
    });
    await register(world.creator, url);
    expect(hasRead).toBe(true);
    await bindAccount(world.creator, 'cleo@example.org');
    await readStream();
    expect(await countDeliveries()).toBe(1);
  });

  test('also if the endpoint was the second one within a second', async () => {
    const { world, readStream, countDeliveries } = await openWorld(await newTable());
    await bindAccount(world.creator, 'cleo@example.com');
    await readStream();
    // The first request ends without its pause, as after a crash.
    const crashed = createWorld(world.deps.table, {
      ...world.deps,
      pause: () => Promise.reject(new Error('crash')),
    });
    expect((await crashed.creator.post('/webhooks', { url })).status).toBe(500);
    await register(world.creator, `${url}/2`);
    await bindAccount(world.creator, 'cleo@example.org');
    await readStream();
    expect(await countDeliveries()).toBe(2);
  });

  test('also if the response is the one to a repeat, because the first request crashed after its commit', async () => {
    const { world, readStream, countDeliveries } = await openWorld(await newTable());
    await bindAccount(world.creator, 'cleo@example.com');
    await readStream();
    const key = { idempotencyKey: 'k-1' };
    const crashed = createWorld(world.deps.table, {
      ...world.deps,
      pause: () => Promise.reject(new Error('crash')),
    });
    expect((await crashed.creator.post('/webhooks', { url }, key)).status).toBe(500);
    const repeated = await world.creator.post('/webhooks', { url }, key);
    expect(repeated.headers).toMatchObject({ 'idempotency-replayed': 'true' });
    await bindAccount(world.creator, 'cleo@example.org');
    await readStream();
    expect(await countDeliveries()).toBe(1);
  });
});

test('a container with a copy does not deliver to an endpoint that was deleted', async () => {
  const { world, readStream, countDeliveries } = await openWorld(await newTable());
  await readStream();
  const { id } = await register(world.creator, url);
  await bindAccount(world.creator, 'cleo@example.com');
  await readStream();
  expect(await countDeliveries()).toBe(1);
  await expectSuccess(world.creator.delete(`/webhooks/${id}`));
  await bindAccount(world.creator, 'cleo@example.org');
  await readStream();
  expect(await countDeliveries()).toBe(1);
});

test('a refused creation does not wait', async () => {
  const pauses: number[] = [];
  const world = createWorld(await newTable(), { pause: async (ms) => void pauses.push(ms) });
  await createCreator(world);
  expect((await world.creator.post('/webhooks', { url: 'http://10.0.0.1' })).status).toBe(400);
  expect(pauses).toEqual([]);
  await register(world.creator, url);
  expect(pauses).toHaveLength(1);
  expect(pauses[0]).toBeGreaterThanOrEqual(1_100);
});

describe('a copy of the accounts', () => {
  /** A reader with two clocks that the test sets, and its reads since the last call. */
  const openReader = async () => {
    const clocks = { monotonicMs: 5_000, wallMs: Date.parse('2026-11-02T01:00:00.000Z') };
    const table = createMeteredTable(await newTable());
    const read = createWebhookAccountReader({
      table,
      now: () => new Date(clocks.wallMs).toISOString(),
      monotonicMs: () => clocks.monotonicMs,
    });
    const countReads = async (): Promise<number> => {
      await read();
      return table.read().requests.length;
    };
    expect(await countReads()).toBe(1);
    return { clocks, countReads };
  };

  test('is used for less than a second', async () => {
    const { clocks, countReads } = await openReader();
    clocks.monotonicMs += 999;
    clocks.wallMs += 999;
    expect(await countReads()).toBe(0);
    clocks.monotonicMs += 1;
    expect(await countReads()).toBe(1);
    expect(await countReads()).toBe(0);
  });

  test.each([1_000, -1_000])('is not used if the wall clock has moved by %s ms', async (ms) => {
    const { clocks, countReads } = await openReader();
    clocks.wallMs += ms;
    expect(await countReads()).toBe(1);
  });

  test('has its age from the begin of its query, and requests meanwhile share it', async () => {
    const { name, client } = await newTable();
    const deps = createTestDeps({ name, client });
    let reads = 0;
    let monotonicMs = 0;
    const send = async (command: never): Promise<unknown> => {
      reads += 1;
      const output = await client.send(command);
      monotonicMs += 600;
      return output;
    };
    const table = { name, client: { send } as unknown as DynamoDBDocumentClient };
    const read = createWebhookAccountReader({ ...deps, table, monotonicMs: () => monotonicMs });
    await Promise.all([read(), read()]);
    expect(reads).toBe(1);
    monotonicMs += 399;
    await read();
    expect(reads).toBe(1);
    monotonicMs += 1;
    await read();
    expect(reads).toBe(2);
  });

  test('is not kept if its query failed', async () => {
    const { name, client } = await newTable();
    let isBroken = true;
    const send = async (command: never): Promise<unknown> => {
      if (isBroken) throw new Error('throttled');
      return client.send(command);
    };
    const deps = createTestDeps({ name, client: { send } as unknown as DynamoDBDocumentClient });
    const read = createWebhookAccountReader(deps);
    await expect(read()).rejects.toThrow('throttled');
    isBroken = false;
    expect([...(await read())]).toEqual([]);
  });
});
