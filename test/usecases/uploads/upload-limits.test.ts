import { expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { UploadPolicy } from '#shared/domain/uploads/upload-policy.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createOrder, createWorld, openTask } from '#test/support/world.ts';

const newTable = await createTableFactory();

const startMarket = async (change: Partial<UploadPolicy>) => {
  const uploads = { ...defaultPolicy.uploads, ...change };
  const world = createWorld(await newTable(), { policy: { ...defaultPolicy, uploads } });
  const orderId = await createOrder(world, { slots: 2 });
  const declare = (size: number, order = orderId, session = world.creator) =>
    session.post(`/orders/${order}/uploads`, {
      fileName: 'a.mp4',
      contentType: 'video/mp4',
      size,
      sha256: 'a'.repeat(64),
    });
  return { world, declare };
};

test('a party uploads no more files for an order than the policy allows, and the other party as many', async () => {
  const { world, declare } = await startMarket({ perOrder: { maxFiles: 2, maxBytes: 1_000 } });
  expect([(await declare(1)).status, (await declare(1)).status]).toEqual([201, 201]);
  expect((await declare(1)).status).toBe(409);
  expect((await declare(1, undefined, world.advertiser)).status).toBe(201);
});

test('a party uploads no more bytes for an order than the policy allows', async () => {
  const { declare } = await startMarket({ perOrder: { maxFiles: 10, maxBytes: 1_000 } });
  expect((await declare(1_001)).status).toBe(409);
  expect((await declare(600)).status).toBe(201);
  expect((await declare(401)).status).toBe(409);
  expect((await declare(400)).status).toBe(201);
});

test('an account uploads no more in a day than the policy allows, for all orders', async () => {
  const { world, declare } = await startMarket({ perDay: { maxFiles: 1, maxBytes: 1_000 } });
  const other = await world.creator.post(`/tasks/${await openTask(world)}/claims`);
  expect((await declare(1)).status).toBe(201);
  const refused = await declare(1, other.body.id);
  expect(refused).toMatchObject({ status: 429, body: { retryAfterSeconds: 82_800 } });
  world.deps.clock.advance('P1D');
  expect((await declare(1, other.body.id)).status).toBe(201);
});
