import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import {
  applicationBody,
  createCreator,
  createOrder,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  submissionBody,
  taskBody,
  upload,
} from '#test/support/world.ts';
import { createBusyPlatform, file, publication, reasons, slugOf } from './busy-platform.ts';

const newTable = await createTableFactory();

const { advertiser, api, creator, deps, openId, orderId, refused, spare, stranger } =
  await createBusyPlatform(await newTable());

describe('a request that the state does not allow', () => {
  test('is refused with the state and what it allows', async () => {
    const body = await refused(
      advertiser.post(`/orders/${orderId}/advertiser-reviews`, { decision: 'approve' }),
      'illegal-transition',
    );
    expect(body).toMatchObject({ state: 'in_review', allowed: ['cancel'] });
    await refused(creator.post(`/orders/${orderId}/publication`, publication), 'illegal-transition');
    await refused(
      advertiser.post(`/orders/${orderId}/acceptance`, { decision: 'dispute', reasons }),
      'illegal-transition',
    );
    await refused(
      creator.post(`/orders/${orderId}/submissions`, submissionBody([spare])),
      'illegal-transition',
    );
    await refused(advertiser.patch(`/tasks/${openId}`, { title: 'Two lamps' }), 'illegal-transition');
  });

  test('is refused with every rule that the caller does not meet', async () => {
    const poor = applicationBody({ handle: 'new', followerCount: 99_999, accountStanding: 'limited' });
    expect(await refused(creator.post('/creators/applications', poor), 'creator-not-eligible')).toMatchObject(
      {
        unmet: [
          { rule: 'followerCount', required: 100_000, actual: 99_999 },
          { rule: 'accountStanding', required: 'normal', actual: 'limited' },
        ],
      },
    );
    const elsewhere = applicationBody({ platform: 'constructor' });
    await refused(creator.post('/creators/applications', elsewhere), 'validation');
    await refused(api.signIn('nobody', 'creator').post(`/tasks/${openId}/claims`), 'creator-not-eligible');
  });

  test('is refused for an account that already has an application, by any applicant', async () => {
    const body = applicationBody({ handle: 'CLEO.Films' });
    await refused(creator.post('/creators/applications', body), 'conflict');
    await refused(stranger.post('/creators/applications', body), 'conflict');
  });

  test('is refused for a task above the balance', async () => {
    const dear = (await expectSuccess(advertiser.post('/tasks', taskBody({ slots: 50 })))).id;
    const then = await readAllItems(deps.table);
    const answer = await advertiser.post(`/tasks/${dear}/publish`, undefined, { idempotencyKey: 'k-dear' });
    expect([slugOf(answer), answer.body]).toMatchObject([
      'insufficient-funds',
      { available: 760_000, required: 6_000_000 },
    ]);
    expect(await readAllItems(deps.table)).toEqual(then);
  });

  test('is refused for files that are missing, of another order, or not as declared', async () => {
    const world = createWorld(await newTable());
    const id = await createOrder(world);
    const missing = (await expectSuccess(world.creator.post(`/orders/${id}/uploads`, file))).uploadId;
    const short = await expectSuccess(world.creator.post(`/orders/${id}/uploads`, { ...file, size: 5 }));
    world.deps.uploads.store(short.url, Buffer.from('four'));
    const other = await expectSuccess(world.creator.post(`/orders/${id}/uploads`, { ...file, size: 4 }));
    world.deps.uploads.store(other.url, Buffer.from('four'));
    const then = await readAllItems(world.deps.table);
    const sha256OfFour = createHash('sha256').update('four').digest('hex');
    const ids = [missing, short.uploadId, other.uploadId, `upl_${'Z'.repeat(26)}`];
    const answer = await world.creator.post(`/orders/${id}/submissions`, submissionBody(ids));
    expect([slugOf(answer), answer.body]).toMatchObject([
      'deliverable-invalid',
      {
        findings: [
          { uploadId: missing, code: 'not_stored' },
          { code: 'wrong_size', params: { expected: 5, actual: 4 } },
          { code: 'wrong_checksum', params: { expected: file.sha256, actual: sha256OfFour } },
          { code: 'unknown_upload' },
        ],
      },
    ]);
    expect(await readAllItems(world.deps.table)).toEqual(then);
  });

  test('is refused after a deadline, and not at its exact moment', async () => {
    const world = createWorld(await newTable());
    const id = await createOrder(world);
    const uploadId = await upload(world, id, 'first-cut.mp4');
    world.deps.clock.advance('P21D');
    world.deps.clock.set(Date.parse(world.deps.now()) + 1);
    const then = await readAllItems(world.deps.table);
    const late = await world.creator.post(`/orders/${id}/submissions`, submissionBody([uploadId]));
    expect([late.status, slugOf(late)]).toEqual([422, 'deadline-passed']);
    expect(await readAllItems(world.deps.table)).toEqual(then);
    const other = createWorld(await newTable());
    const inTime = await createOrder(other);
    const file = await upload(other, inTime, 'first-cut.mp4');
    other.deps.clock.advance('P21D');
    expect((await other.creator.post(`/orders/${inTime}/submissions`, submissionBody([file]))).status).toBe(
      202,
    );
  });

  test('is refused for a rejected applicant until the named day', async () => {
    const world = createWorld(await newTable());
    const { id } = await expectSuccess(world.creator.post('/creators/applications', applicationBody()));
    await expectSuccess(
      world.reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'reject', reasons }),
    );
    const late = await world.reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' });
    expect(slugOf(late)).toBe('illegal-transition');
    world.deps.clock.advance('P6D');
    expect(slugOf(await world.creator.post('/creators/applications', applicationBody()))).toBe('conflict');
    world.deps.clock.advance('P1D');
    expect((await world.creator.post('/creators/applications', applicationBody())).status).toBe(201);
  });

  test('is refused for a creator with an account on another platform', async () => {
    const world = createWorld(await newTable());
    const session = await createCreator(world);
    await deposit(world);
    const taskId = await openTask(world, { platform: 'xigua' });
    const answer = await session.post(`/tasks/${taskId}/claims`);
    expect(answer.body).toMatchObject({
      unmet: [{ rule: 'platform', required: 'xigua', actual: ['douyin'] }],
    });
  });
});
