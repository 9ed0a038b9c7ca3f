import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import type { Item, Table } from '#shared/store/table.ts';
import type { Session } from '#test/support/api-client.ts';
import { createPackingTable } from '#test/support/packing-table.ts';
import { setPayoutAccount, settleOrder } from '#test/support/settle-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, deposit, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

/** Takes an order from its claim to a payout, and returns what everybody reads at the end. */
const live = async (table: Table) => {
  const { world, runUntilIdle, advanceClock, stateOf } = createWorkflowRunner(table);
  const { creator, advertiser, operator } = world;
  await createCreator(world);
  await deposit(world);
  const taskId = await openTask(world);
  await expectSuccess(creator.post('/webhooks', { url: 'https://example.com/hook' }));
  const claim = (): ReturnType<Session['post']> =>
    creator.post(`/tasks/${taskId}/claims`, undefined, { idempotencyKey: 'claim' });
  const first = await claim();
  const id = String(first.body.id);
  await runUntilIdle();
  await settleOrder(world, id, runUntilIdle);
  await setPayoutAccount(world, '6222020200610001');
  await expectSuccess(
    creator.post('/wallet/withdrawals', { amount: yuan(1_000) }, { idempotencyKey: 'withdrawal' }),
  );
  await advanceClock('PT1H');
  const again = await claim();
  expect([again.status, again.headers['idempotency-replayed'], again.body]).toEqual([
    201,
    'true',
    first.body,
  ]);
  expect(stateOf(id)).toBe('SUCCEEDED');
  const reads: readonly (readonly [Session, string])[] = [
    ...['', '/timeline'].map((rest) => [advertiser, `/orders/${id}${rest}`] as const),
    ...['/orders', '/wallet', '/wallet/entries', '/wallet/withdrawals', '/notifications'].map(
      (path) => [creator, path] as const,
    ),
    [advertiser, `/tasks/${taskId}`],
    [operator, '/finance/trial-balance'],
  ];
  return Promise.all(reads.map(async ([session, path]) => [path, await expectSuccess(session.get(path))]));
};

const scan = async ({ client, name }: Table): Promise<readonly Item[]> =>
  (await client.send(new ScanCommand({ TableName: name }))).Items ?? [];

test('packed items are read by every step of an order and a withdrawal, and in every list', async () => {
  const [plain, packed] = [await newTable(), await newTable()];
  expect(await live(createPackingTable(packed))).toEqual(await live(plain));
  const items = await scan(packed);
  const kinds = (isPacked: boolean) =>
    new Set(
      items
        .filter(({ document, body }) => (document ?? body) instanceof Uint8Array === isPacked)
        .filter(({ document, body }) => (document ?? body) !== undefined)
        .map(({ entity }) => entity),
    );
  expect([...kinds(false)]).toEqual([]);
  expect([...kinds(true)].sort()).toEqual([
    ...['delivery', 'idempotency', 'journal_entry', 'notification', 'order', 'order_event'],
    ...['party_event', 'task', 'task_event', 'webhook', 'withdrawal_event'],
  ]);
  const bytesOf = (entity: string) =>
    items.filter((one) => one.entity === entity).map(({ document }) => (document as Uint8Array).length);
  expect(Math.max(...bytesOf('order'), ...bytesOf('order_event'))).toBeLessThan(500);
});
