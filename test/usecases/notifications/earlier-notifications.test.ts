import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Party } from '#shared/domain/ledger/wallet-change.ts';
import { inboxOf } from '#shared/store/notifications/inbox.ts';
import { listNotifications } from '#shared/store/notifications/notification-store.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { createProjector } from '#shared/streams/project.ts';
import { settleOrder } from '#test/support/settle-order.ts';
import { isProjected } from '#test/support/stream-filter.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorkflowRunner, type WorkflowRunner } from '#test/support/workflow-runner.ts';
import { createCreator, createOrder, deposit, expectSuccess, openTask } from '#test/support/world.ts';

const newTable = await createTableFactory();

const reasons = [{ code: 'other_style', message: 'We look for somebody louder.' }];

const parties: readonly Party[] = [
  { role: 'creator', id: derivePartyId('crt', 'cleo') },
  { role: 'advertiser', id: derivePartyId('adv', 'ada') },
];

/** An event as earlier code wrote it. */
const toEarlier = ({ gsi3pk: _, gsi3sk: __, gsi4pk: ___, gsi4sk: ____, ...item }: Item): Item => ({
  ...item,
  hasInboxKeys: undefined,
});

/** The table that results when earlier code wrote the events, and the stream stored their notifications. */
const replayAsEarlier = async ({ world: { deps } }: WorkflowRunner): Promise<Table> => {
  const table = await newTable();
  for (const item of (await listItemsByPrefix(deps.table, 'EVENT#')).map(toEarlier)) {
    await table.client.send(new PutCommand({ TableName: table.name, Item: item }));
    if (isProjected(item)) await createProjector({ ...deps, table })(item);
  }
  return table;
};

const isOfOrder = ({ kind }: { readonly kind: string }): boolean =>
  /^(order_|invitation_received|application_chosen)/.test(kind);

/** Both inboxes, as this code and as earlier code fills them. */
const compareInboxes = async (runner: WorkflowRunner) => {
  const { deps } = runner.world;
  const earlier = await replayAsEarlier(runner);
  return Promise.all(
    parties.map(async (party) => {
      const inbox = inboxOf(party, deps.policy.notificationRetention, deps.now());
      const [now, before] = await Promise.all(
        [deps.table, earlier].map((table) => listNotifications(table, inbox, { limit: 100 })),
      );
      return { now: now?.items.filter(isOfOrder) ?? [], before: before?.items ?? [] };
    }),
  );
};

test('each party has the same notifications of a settled order as with earlier code, with the same ids', async () => {
  const runner = createWorkflowRunner(await newTable());
  const id = await createOrder(runner.world);
  await runner.runUntilIdle();
  await settleOrder(runner.world, id, runner.runUntilIdle);
  const [creator, advertiser] = await compareInboxes(runner);
  expect(creator?.now).toEqual(creator?.before);
  expect(advertiser?.now).toEqual(advertiser?.before);
  expect(creator?.now.length).toBeGreaterThan(3);
  expect(advertiser?.now.length).toBeGreaterThan(4);
  // The settlement has two events in one transaction.
  expect(creator?.now.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['order_accept', 'order_settle']),
  );
  const stored = await listItemsByPrefix(runner.world.deps.table, 'NOTICE#');
  expect(stored.map(({ notice }) => notice as { kind: string }).filter(isOfOrder)).toEqual([]);
});

test('each party has the same notifications of an invitation, a hold and a cancellation', async () => {
  const runner = createWorkflowRunner(await newTable());
  const { world, runUntilIdle } = runner;
  const settle = async () => {
    await runUntilIdle();
    world.deps.clock.advance('PT1M');
  };
  const creator = await createCreator(world);
  await deposit(world);
  const taskId = await openTask(world, { engagement: 'invite' });
  const creatorIds = [derivePartyId('crt', 'cleo')];
  const invited = await expectSuccess(world.advertiser.post(`/tasks/${taskId}/invitations`, { creatorIds }));
  await settle();
  const [invitation] = invited.items;
  await expectSuccess(creator.post(`/invitations/${invitation?.id}/decision`, { decision: 'accept' }));
  await settle();
  const [{ id } = { id: '' }] = (await expectSuccess(creator.get('/orders'))).items;
  await expectSuccess(world.operator.put(`/operations/orders/${id}/hold`, { reasons }));
  await settle();
  await expectSuccess(world.operator.delete(`/operations/orders/${id}/hold`));
  await settle();
  await expectSuccess(world.operator.post(`/orders/${id}/cancellation`, { reasons }));
  await settle();
  const inboxes = await compareInboxes(runner);
  for (const { now, before } of inboxes) expect(now).toEqual(before);
  expect(inboxes[0]?.now.map(({ kind }) => kind)).toEqual([
    'order_cancel',
    'order_release',
    'order_hold',
    'invitation_received',
  ]);
  expect(inboxes[1]?.now.at(-1)).toMatchObject({ kind: 'order_accept_invitation' });
});
