import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createOrder, createWorld, expectSuccess, submissionBody, upload } from '#test/support/world.ts';
import { expectRefusal } from '../orders/expect-refusal.ts';

const newTable = await createTableFactory();

type Page = Omit<ApiResponse['body'], 'items'> & {
  readonly unread: number;
  readonly items: readonly { readonly text: string; readonly isUnread: boolean }[];
};

const correspondence = async (rateLimits = defaultPolicy.rateLimits) => {
  const table = await newTable();
  const world = createWorld(table, { policy: { ...defaultPolicy, rateLimits } });
  const order = await storeOrder(world, createOrderIn('producing'));
  const path = `/orders/${order.id}/messages`;
  const say = async (session: Session, text: string) => expectSuccess(session.post(path, { text }));
  const read = async (session: Session, query = '') =>
    (await expectSuccess(session.get(path + query))) as unknown as Page;
  return { ...world, path, order, say, read, refused: expectRefusal(table) };
};

const textsOf = ({ items }: Page) => items.map(({ text }) => text);

describe('messages', () => {
  test('are between the parties of an order, newest first, in pages', async () => {
    const { creator, advertiser, say, read } = await correspondence();
    await say(creator, 'one');
    await say(advertiser, 'two');
    await say(creator, 'three');
    const first = await read(advertiser, '?limit=2');
    expect(textsOf(first)).toEqual(['three', 'two']);
    expect(first.items).toMatchObject([{ by: 'creator' }, { by: 'advertiser' }]);
    const rest = await read(advertiser, `?limit=2&cursor=${first.nextCursor}`);
    expect(textsOf(rest)).toEqual(['one']);
    expect(rest).not.toHaveProperty('nextCursor');
  });

  test('are readable by operators, who do not write, and by nobody else', async () => {
    const { api, creator, operator, reviewer, path, say, read, refused } = await correspondence();
    await say(creator, 'one');
    expect(await read(operator)).toMatchObject({ items: [{ isUnread: false }], unread: 0 });
    await refused('forbidden', () => operator.post(path, { text: 'Hello.' }));
    await refused('forbidden', () => reviewer.get(path));
    const stranger = api.signIn('eve', 'creator', 'advertiser');
    await refused('not-found', () => stranger.get(path));
    await refused('not-found', () => stranger.post(path, { text: 'Hello.' }));
    await refused('not-found', () => stranger.post(`${path}/read`, { upTo: `msg_${'0'.repeat(26)}` }));
  });

  test('do not change the order, and may be written after its end', async () => {
    const { creator, deps, order, path, say, ...world } = await correspondence();
    const before = await expectSuccess(creator.get(`/orders/${order.id}`));
    await say(creator, 'one');
    expect(await expectSuccess(creator.get(`/orders/${order.id}`))).toEqual(before);
    const ended = await storeOrder({ creator, deps, ...world }, createOrderIn('settled'));
    expect((await creator.post(`/orders/${ended.id}/messages`, { text: 'Thanks.' })).status).toBe(201);
  });

  test('carry files that have arrived, which are then kept, without their storage location', async () => {
    const world = createWorld(await newTable());
    const id = await createOrder(world);
    const uploadId = await upload(world, id, 'first-cut.mp4');
    const body = { text: 'A first version.', uploadIds: [uploadId] };
    await expectSuccess(world.creator.post(`/orders/${id}/messages`, body));
    const { items } = await expectSuccess(world.advertiser.get(`/orders/${id}/messages`));
    expect(items).toMatchObject([{ files: [{ uploadId, fileName: 'first-cut.mp4' }] }]);
    expect(JSON.stringify(items)).not.toContain('objectVersion');
    expect(world.deps.uploads.keptKeys).toEqual([`uploads/${id}/${uploadId}`]);
  });

  test('carry the files of their author, which the other party cannot submit as work', async () => {
    const world = createWorld(await newTable());
    const { creator, advertiser } = world;
    const id = await createOrder(world);
    const uploadId = await upload({ ...world, creator: advertiser }, id, 'second-cut.mp4');
    await expectSuccess(
      advertiser.post(`/orders/${id}/messages`, { text: 'Like this.', uploadIds: [uploadId] }),
    );
    const submission = await creator.post(`/orders/${id}/submissions`, submissionBody([uploadId]));
    expect(submission).toMatchObject({ status: 422, body: { findings: [{ code: 'unknown_upload' }] } });
    expect((await creator.get(`/orders/${id}/uploads/${uploadId}`)).status).toBe(404);
    expect((await advertiser.get(`/orders/${id}/uploads/${uploadId}`)).status).toBe(200);
  });

  test('have a maximum number', async () => {
    const messages = { maxCount: 2, window: 'PT1H' };
    const { creator, advertiser, path, say, refused } = await correspondence({
      ...defaultPolicy.rateLimits,
      messages,
    });
    await say(creator, 'one');
    await say(creator, 'two');
    const body = await refused('throttled', () => creator.post(path, { text: 'three' }));
    expect(body).toHaveProperty('retryAfterSeconds');
    await say(advertiser, 'Please wait.');
  });
});

describe('the number of unread messages', () => {
  test('counts what the other party wrote, until it is marked as read', async () => {
    const { creator, advertiser, path, say, read } = await correspondence();
    await say(creator, 'one');
    const second = await say(creator, 'two');
    await say(creator, 'three');
    expect(await read(creator)).toMatchObject({ unread: 0, items: [{ isUnread: false }, {}, {}] });
    expect(await read(advertiser)).toMatchObject({ unread: 3 });
    expect(await expectSuccess(advertiser.post(`${path}/read`, { upTo: second.id }))).toEqual({ unread: 1 });
    const page = await read(advertiser);
    expect(page.items).toMatchObject([{ isUnread: true }, { isUnread: false }, { isUnread: false }]);
    expect(page.unread).toBe(1);
  });

  test('does not grow when an older message is marked, and writing marks everything before', async () => {
    const { creator, advertiser, path, say, read } = await correspondence();
    const first = await say(creator, 'one');
    const second = await say(creator, 'two');
    await expectSuccess(advertiser.post(`${path}/read`, { upTo: second.id }));
    expect(await expectSuccess(advertiser.post(`${path}/read`, { upTo: first.id }))).toEqual({ unread: 0 });
    await say(creator, 'three');
    const answer = await say(advertiser, 'four');
    await say(creator, 'five');
    expect(await expectSuccess(advertiser.post(`${path}/read`, { upTo: answer.id }))).toEqual({ unread: 1 });
    const { items } = await read(advertiser);
    expect(items.filter(({ isUnread }) => isUnread)).toMatchObject([{ text: 'five' }]);
  });

  test('is right when both parties write at once', async () => {
    const { creator, advertiser, say, read } = await correspondence();
    await Promise.all([say(creator, 'a'), say(advertiser, 'b'), say(creator, 'c')]);
    expect((await read(creator)).unread).toBe(1);
    expect((await read(advertiser)).unread).toBe(2);
    expect((await read(advertiser)).items).toHaveLength(3);
  });
});
