import { describe, expect, test } from 'vitest';
import { addDuration as later } from '#shared/domain/time.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory } from '#test/support/table.ts';
import { expectSuccess, submissionBody } from '#test/support/world.ts';
import { prepared, stored } from './upload-setup.ts';

const newTable = await createTableFactory();

describe('a file download', () => {
  const fetched = (session: Session, path: string, uploadId: string) =>
    session.get(`${path}/${uploadId}/download`);

  test('is for both parties and staff once it was submitted, at that version, for minutes', async () => {
    const { world, creator, advertiser, reviewer, operator, api, path, orderId, deps, refused } =
      await prepared(newTable);
    const uploadId = await stored(world, creator, path, 'application/pdf');
    for (const other of [advertiser, reviewer, operator]) {
      await refused('not-found', () => fetched(other, path, uploadId));
    }
    expect(await expectSuccess(fetched(creator, path, uploadId))).toMatchObject({ uploadId, fileName: 'a' });
    await expectSuccess(creator.post(`/orders/${orderId}/messages`, { text: 'See.', uploadIds: [uploadId] }));
    const expiresAt = later(deps.now(), 'PT5M');
    for (const reader of [creator, advertiser, reviewer, operator]) {
      const answer = await expectSuccess(fetched(reader, path, uploadId));
      expect(answer).toMatchObject({ uploadId, contentType: 'application/pdf', expiresAt });
      expect(answer.url).toContain(`uploads/${orderId}/${uploadId}?versionId=v1`);
    }
    await refused('not-found', () => fetched(api.signIn('eve', 'creator', 'advertiser'), path, uploadId));
  });

  test('is possible for earlier work and scripts, also in later rounds', async () => {
    const { world, creator, advertiser, path, orderId } = await prepared(newTable, { script: true });
    const script = await stored(world, creator, path, 'text/plain');
    const body = { text: 'A lamp.', uploadIds: [script] };
    await expectSuccess(creator.post(`/orders/${orderId}/scripts`, body));
    expect((await fetched(advertiser, path, script)).status).toBe(200);
    await expectSuccess(advertiser.post(`/orders/${orderId}/script-reviews`, { decision: 'approve' }));
    const work = await stored(world, creator, path, 'video/mp4');
    expect((await fetched(advertiser, path, work)).status).toBe(404);
    expect((await creator.post(`/orders/${orderId}/submissions`, submissionBody([work]))).status).toBe(202);
    expect((await fetched(advertiser, path, work)).status).toBe(200);
    expect((await fetched(advertiser, path, script)).status).toBe(200);
  });

  test('is possible only when the file has arrived', async () => {
    const { creator, begin, path, refused } = await prepared(newTable);
    const { uploadId } = await begin();
    const body = await refused('not-found', () => fetched(creator, path, uploadId));
    expect(body.detail).toContain('has not arrived');
  });
});
