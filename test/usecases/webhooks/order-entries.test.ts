import { expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Item } from '#shared/store/table.ts';
import { createProjector } from '#shared/streams/project.ts';
import { createRecordingBus } from '#test/support/deps.ts';
import { settleOrder } from '#test/support/settle-order.ts';
import { isProjected, wakesWorkflow } from '#test/support/stream-filter.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createCreator, deposit, expectSuccess, openTask, type TestWorld } from '#test/support/world.ts';
import { createWebhookWorld, type WebhookWorld } from './webhook-world.ts';

const newTable = await createTableFactory();

const busOfPlatform = () => createRecordingBus(true);

/** Makes the agency of the creator's next orders. */
const joinAgency = async ({ api, creator }: TestWorld): Promise<void> => {
  const agency = api.signIn('mona', 'advertiser');
  await expectSuccess(agency.get('/agencies/me'));
  const body = { agencyId: derivePartyId('agy', 'mona'), share: 2_000 };
  const { id } = await expectSuccess(creator.post('/creators/me/agency-agreements', body));
  await expectSuccess(agency.post(`/agency-agreements/${id}/decision`, { decision: 'accept' }));
};

/** Settles one order, of a creator with an agency if wanted. */
const settle = async ({ world, deliver, runUntilIdle }: WebhookWorld, hasAgency = false): Promise<string> => {
  await createCreator(world);
  if (hasAgency) await joinAgency(world);
  await deposit(world);
  const taskId = await openTask(world);
  const { id } = await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
  await runUntilIdle();
  await settleOrder(world, id, deliver);
  return id;
};

const ofOrder = (items: readonly Item[], id: string): readonly Item[] =>
  items.filter(({ pk }) => pk === `ORDER#${id}` || pk === `JOURNAL#order#${id}`);

test('the stream invokes each reader once per transaction of an order', async () => {
  const platform = createWebhookWorld(await newTable());
  const id = await settle(platform);
  const items = ofOrder(await readAllItems(platform.world.deps.table), id);
  const keysOf = (reader: (item: Item) => boolean) => items.filter(reader).map(({ sk }) => sk);
  const leading = ['1', '2', '3', '4', '5', '6', '7'].map((seq) => `EVENT#0000000${seq}`);
  expect(keysOf(isProjected)).toEqual(leading);
  expect(keysOf(wakesWorkflow)).toEqual(leading);
  expect(items.map(({ sk }) => String(sk).split('#')[0]).filter((kind) => kind === 'ENTRY')).toHaveLength(2);
});

test('the event of a settlement publishes the wallets’ changes', async () => {
  const eventBus = busOfPlatform();
  const platform = createWebhookWorld(await newTable(), { eventBus });
  await settle(platform);
  const booked = eventBus.published.filter(
    ({ type, data }) => type === 'wallet.booked' && JSON.stringify(data).includes('settle'),
  );
  const wallets = new Set(booked.map(({ data }) => JSON.stringify(data.wallet)));
  expect(wallets.size).toBe(2);
});

test('the entry of an order with an agency is published by itself, to the agency, too', async () => {
  const eventBus = busOfPlatform();
  const platform = createWebhookWorld(await newTable(), { eventBus });
  const { table } = platform.world.deps;
  const id = await settle(platform, true);
  const entries = ofOrder(await listItemsByPrefix(table, 'ENTRY#'), id);
  expect(entries.map(isProjected)).toEqual([true, true]);
  const settled = eventBus.published.filter(
    ({ type, data }) => type === 'wallet.booked' && JSON.stringify(data).includes('settle'),
  );
  expect(new Set(settled.map(({ data }) => (data.wallet as { as: string }).as))).toEqual(
    new Set(['creator', 'advertiser', 'agency']),
  );
});

test('the second event of an earlier release is still published, and one that another contains is not', async () => {
  const eventBus = busOfPlatform();
  const platform = createWebhookWorld(await newTable(), { eventBus });
  const { deps } = platform.world;
  const id = await settle(platform);
  const second = ofOrder(await listItemsByPrefix(deps.table, 'EVENT#'), id).at(-1);
  if (!second) throw new Error('no event');
  const { isFollowUp, ...earlier } = second;
  eventBus.published.splice(0);
  await createProjector(deps)(second);
  expect({ isFollowUp, published: eventBus.published }).toEqual({ isFollowUp: true, published: [] });
  await createProjector(deps)(earlier);
  expect(isProjected(earlier) && wakesWorkflow(earlier)).toBe(true);
  expect(eventBus.published.map(({ type }) => type)).toEqual(['order.settle']);
});
