import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import type { Item, Table } from '#shared/store/table.ts';
import type { Session } from '#test/support/api-client.ts';
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

const textOf = ({ document, body }: Item): unknown => document ?? body;

const kindsOf = (items: readonly Item[], isKind: (text: unknown) => boolean): readonly unknown[] =>
  [...new Set(items.filter((item) => isKind(textOf(item))).map(({ entity }) => entity))].sort();

const isPacked = (text: unknown): boolean => text instanceof Uint8Array;

test('packed items are read like plain ones by every step of an order and a withdrawal, and in every list', async () => {
  const [plain, packed] = [await newTable(), await newTable()];
  expect(await live(packed)).toEqual(await live({ ...plain, storesPlainTexts: true }));
  expect(kindsOf(await scan(plain), isPacked)).toEqual([]);
  const items = await scan(packed);
  expect(kindsOf(items, isPacked)).toEqual([
    ...['delivery', 'idempotency', 'journal_entry', 'order', 'order_event', 'task'],
  ]);
  const bytes = items.map(textOf).map((text) => (text instanceof Uint8Array ? text.length : 0));
  expect(Math.max(...bytes)).toBeLessThan(500);
});

test('a table with packed and plain items of the same kinds is read like one of either', async () => {
  const [plain, mixed] = [await newTable(), await newTable()];
  let texts = 0;
  /** Every second write stores plain texts, as while two releases write. */
  const alternating: Table = {
    ...mixed,
    get storesPlainTexts() {
      texts += 1;
      return texts % 2 === 0 ? true : undefined;
    },
  };
  expect(await live(alternating)).toEqual(await live({ ...plain, storesPlainTexts: true }));
  const items = await scan(mixed);
  const isLong = (text: unknown) => typeof text === 'string' && text.length >= 500;
  expect(kindsOf(items, isPacked)).toContain('order_event');
  expect(kindsOf(items, isLong)).toContain('order_event');
});
