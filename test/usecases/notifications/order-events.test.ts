import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { maxSingleReads } from '#shared/domain/notifications/inbox-mark.ts';
import { notificationsOfOrderEvent } from '#shared/domain/notifications/order-notifications.ts';
import { addDuration, type Instant } from '#shared/domain/time.ts';
import { keys } from '#shared/store/keys.ts';
import { writeNotifications } from '#shared/usecases/notifications/write-notifications.ts';
import { storeOrderEvent } from '#test/support/inbox-events.ts';
import { idsOf, readPages } from '#test/support/paging.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { openTaskFor } from '#test/support/task-applicants.ts';
import { createWorld, expectSuccess } from '#test/support/world.ts';

const newTable = await createTableFactory();

type Shown = { readonly id: string; readonly at: Instant; readonly title: string; readonly isRead: boolean };

const toShown = (items: unknown): readonly Shown[] => items as readonly Shown[];

const numberOf = ({ title }: Shown): number => Number(title.replace('Lamp ', ''));

/** The inbox of an advertiser with so many events of orders, an hour old at least and a second apart. */
const withEvents = async (count: number) => {
  const world = createWorld(await newTable());
  const { advertiser, deps } = world;
  await expectSuccess(advertiser.get('/me'));
  const startedAt = deps.now();
  const at = (number: number): Instant => addDuration(startedAt, `PT${number}S`);
  const store = (number: number) => storeOrderEvent(deps.table, number, at(number));
  for (let number = 1; number <= count; number += 1) await store(number);
  deps.clock.set(Date.parse(at(count)) + 3_600_000);
  const list = async () => toShown((await expectSuccess(advertiser.get('/notifications?limit=100'))).items);
  const read = async (body: object) =>
    (await expectSuccess(advertiser.post('/notifications/read', body))).unread;
  /** The number of unread notifications, of the list and of the account, which agree. */
  const unread = async () => {
    const [{ unread: listed }, { unread: own }] = await Promise.all([
      expectSuccess(advertiser.get('/notifications?limit=1')),
      expectSuccess(advertiser.get('/me')),
    ]);
    expect(own).toMatchObject({ advertiser: listed });
    return listed;
  };
  /** The numbers of the orders with unread notifications. */
  const unreadOrders = async () =>
    toShown((await readPages(advertiser, '/notifications?limit=100')).flat())
      .filter(({ isRead }) => !isRead)
      .map(numberOf);
  /** The same event's notification, stored as by the code of the release before, which runs beside this. */
  const storeAsBefore = ({ event, parties }: Awaited<ReturnType<typeof store>>) =>
    writeNotifications(deps, `${parties.id} ${event.seq}`, notificationsOfOrderEvent(parties, event));
  return { world, advertiser, deps, at, store, list, read, unread, unreadOrders, storeAsBefore };
};

describe('an inbox with events of orders', () => {
  test('lists them between the stored notifications, newest first, with pages of any size', async () => {
    const { world, advertiser, deps, store, unread } = await withEvents(3);
    const taskId = await openTaskFor(world, 'open');
    for (const number of [4_000, 5_000, 6_000]) {
      await expectSuccess(world.creator.post(`/tasks/${taskId}/questions`, { text: `Why ${number}?` }));
      deps.clock.advance('PT30M');
      await store(number + 7_000);
    }
    await createStreamPlayer(deps).settle();
    deps.clock.advance('PT5H');
    const { items } = await expectSuccess(advertiser.get('/notifications'));
    const kinds = items.map(({ kind }) => kind).join(' ');
    expect(kinds).toContain('question_asked');
    expect(kinds).toContain('order_submit_work');
    expect(items).toHaveLength(9);
    expect(items.map(({ id }) => id)).toEqual(
      items
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
    for (const limit of [1, 2, 4, 8, 9, 10])
      expect(idsOf(await readPages(advertiser, `/notifications?limit=${limit}`))).toEqual(idsOf([items]));
    expect(await unread()).toBe(9);
    expect((await expectSuccess(advertiser.get('/notifications?as=agency'))).items).toEqual([]);
  });

  test('continues after a position of either kind when new ones arrive', async () => {
    const { advertiser, store } = await withEvents(5);
    const before = idsOf(await readPages(advertiser, '/notifications?limit=100'));
    const pages = await readPages(advertiser, '/notifications?limit=2', (page) => store(100 + page));
    expect(idsOf(pages)).toEqual(before);
  });

  test('forgets them when they are older than the retention, also behind a cursor', async () => {
    const { advertiser, deps, store, list, unread } = await withEvents(2);
    const { nextCursor } = await expectSuccess(advertiser.get('/notifications?limit=1'));
    deps.clock.advance('P89DT22H');
    await store(50_000);
    expect([(await list()).length, await unread()]).toEqual([3, 3]);
    deps.clock.advance('PT2H');
    expect([(await list()).length, await unread()]).toEqual([1, 1]);
    const late = await expectSuccess(advertiser.get(`/notifications?limit=1&cursor=${nextCursor}`));
    expect(late).toMatchObject({ items: [] });
  });

  test('shows the event of a later release with the title of its task', async () => {
    const { deps, at, list, unread } = await withEvents(0);
    const { event, parties } = await storeOrderEvent(deps.table, 1, at(0));
    const laterEvent = { ...event, command: 'of_a_later_release' };
    await deps.table.client.send(
      new UpdateCommand({
        TableName: deps.table.name,
        Key: keys.orderEvent(parties.id, 1),
        UpdateExpression: 'SET document = :text',
        ExpressionAttributeValues: { ':text': JSON.stringify({ event: laterEvent, parties }) },
      }),
    );
    expect(await list()).toMatchObject([{ kind: 'unknown', title: 'Lamp 1', text: 'Lamp 1', isRead: false }]);
    expect(await unread()).toBe(1);
  });
});

describe('marking notifications of events as read', () => {
  test('marks the named ones, also beyond those that are counted, and nothing when it is repeated', async () => {
    const { deps, list, read, unread, unreadOrders } = await withEvents(103);
    const [newest, , third] = await list();
    const ids = [newest?.id, third?.id, `ntc_${'0'.repeat(26)}`];
    expect(await unread()).toBe(100);
    expect(await read({ ids })).toBe(100);
    expect((await list()).slice(0, 4)).toMatchObject(
      [true, false, true, false].map((isRead) => ({ isRead })),
    );
    const before = await readAllItems(deps.table);
    expect(await read({ ids })).toBe(100);
    expect(await readAllItems(deps.table)).toEqual(before);
    expect(await unreadOrders()).toHaveLength(101);
  });

  test('marks all up to one with one write, in any number', async () => {
    const { deps, list, read, unread, unreadOrders } = await withEvents(130);
    const [, second] = await list();
    const before = (await readAllItems(deps.table)).length;
    expect(await read({ upTo: second?.id })).toBe(1);
    expect(await readAllItems(deps.table)).toHaveLength(before + 1);
    expect([await unread(), await unreadOrders()]).toEqual([1, [130]]);
    const marked = await readAllItems(deps.table);
    expect(await read({ upTo: second?.id })).toBe(1);
    expect(await readAllItems(deps.table)).toEqual(marked);
  });

  test('leaves an event unread that is stored late, with a time before the mark', async () => {
    const { deps, store, list, read, unreadOrders } = await withEvents(0);
    deps.clock.advance('PT10M');
    for (const number of [1, 600, 4_200]) await store(number);
    deps.clock.set(Date.parse((await list())[0]?.at ?? '') + 1_000);
    const [newest] = await list();
    expect(await read({ upTo: newest?.id })).toBe(0);
    await store(4_190);
    expect(await unreadOrders()).toEqual([4_190]);
  });

  test('keeps what is left unread, however many single ones are marked above it', async () => {
    const { deps, list, read, unread, unreadOrders } = await withEvents(maxSingleReads + 12);
    const idOf = async (number: number) => (await list()).find((item) => numberOf(item) === number)?.id ?? '';
    const left = [1, 2, 30];
    for (const item of (await list()).toReversed())
      if (!left.includes(numberOf(item))) await read({ ids: [item.id] });
    expect([await unread(), await unreadOrders()]).toEqual([3, left.toReversed()]);
    const mark = (await readAllItems(deps.table)).find(({ sk }) => sk === 'MARK')?.mark;
    expect((mark as { read: unknown[] }).read.length).toBeLessThan(12);
    expect(await read({ ids: [await idOf(2)] })).toBe(2);
    expect(await read({ upTo: await idOf(30) })).toBe(0);
    expect([await unread(), await unreadOrders()]).toEqual([0, []]);
  });

  test('counts two requests at once', async () => {
    const { list, read, unread } = await withEvents(6);
    const items = await list();
    await Promise.all(items.slice(0, 4).map(({ id }) => read({ ids: [id] })));
    expect(await unread()).toBe(2);
  });

  test('is for one party: the other one reads its own notification of the same event', async () => {
    const { world, deps, at, advertiser } = await withEvents(0);
    const creator = world.api.signIn('cleo', 'creator');
    const actor = { role: 'clock' } as const;
    await storeOrderEvent(deps.table, 1, at(0), { actor, command: 'expire', to: 'expired' });
    const [own] = (await expectSuccess(advertiser.get('/notifications'))).items;
    const [other] = (await expectSuccess(creator.get('/notifications'))).items;
    expect([own?.kind, other?.kind]).toEqual(['order_expire', 'order_expire']);
    await expectSuccess(advertiser.post('/notifications/read', { ids: [own?.id, other?.id] }));
    expect((await expectSuccess(creator.get('/notifications'))).unread).toBe(1);
  });
});

describe('an event that the release before stored, too', () => {
  test('is listed and counted once, and marked in both places', async () => {
    const { at, deps, list, read, unread, storeAsBefore } = await withEvents(2);
    await storeAsBefore(await storeOrderEvent(deps.table, 3, at(3)));
    const items = await list();
    expect(items.map(({ title }) => title)).toEqual(['Lamp 3', 'Lamp 2', 'Lamp 1']);
    expect(await unread()).toBe(3);
    expect(await read({ ids: [items[0]?.id] })).toBe(2);
    expect(await unread()).toBe(2);
    expect((await list())[0]).toEqual({ ...items[0], isRead: true });
  });

  test('is unread again when it is stored after it was read, until it is marked once more', async () => {
    const { at, deps, list, read, unread, storeAsBefore } = await withEvents(0);
    const stored = await storeOrderEvent(deps.table, 1, at(0));
    const [item] = await list();
    expect(await read({ upTo: item?.id })).toBe(0);
    await storeAsBefore(stored);
    expect([await unread(), (await list()).map(({ isRead }) => isRead)]).toEqual([1, [false]]);
    expect(await read({ upTo: item?.id })).toBe(0);
    expect([await unread(), (await list()).map(({ isRead }) => isRead)]).toEqual([0, [true]]);
  });
});

test('an erased account has no notification of an event', async () => {
  const { world, deps, at } = await withEvents(0);
  const creator = world.api.signIn('cleo', 'creator');
  await expectSuccess(creator.get('/me'));
  const actor = { role: 'clock' } as const;
  const store = (number: number) =>
    storeOrderEvent(deps.table, number, at(number), { actor, command: 'expire', to: 'expired' });
  await store(1);
  await store(2);
  expect((await expectSuccess(creator.get('/notifications'))).unread).toBe(2);
  for (let step = 0; step < 6; step += 1) {
    await expectSuccess(creator.post('/account/erasure'));
    deps.clock.advance('PT2M');
  }
  expect(await expectSuccess(creator.get('/account/erasure'))).toMatchObject({ phase: 'erased' });
  const mark = (await readAllItems(deps.table)).find(
    ({ pk }) => pk === `INBOX#${derivePartyId('crt', 'cleo')}`,
  );
  expect(mark).toHaveProperty('mark.erasedUpTo');
  expect(await creator.get('/notifications')).toMatchObject({ body: { items: [], unread: 0 } });
});
