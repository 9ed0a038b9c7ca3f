import { describe, expect, test } from 'vitest';
import { addDuration as later } from '#shared/domain/time.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory } from '#test/support/table.ts';
import { expectSuccess, submissionBody } from '#test/support/world.ts';
import { prepareUploads, storeFile } from './upload-setup.ts';

const newTable = await createTableFactory();

describe('a file download', () => {
  const fetchDownload = (session: Session, path: string, uploadId: string) =>
    session.get(`${path}/${uploadId}/download`);

  test('is for both parties and staff once it was submitted, at that version, for minutes', async () => {
    const { world, creator, advertiser, reviewer, operator, api, path, orderId, deps, refused } =
      await prepareUploads(newTable);
    const uploadId = await storeFile(world, creator, path, 'application/pdf');
    for (const other of [advertiser, reviewer, operator]) {
      await refused('not-found', () => fetchDownload(other, path, uploadId));
    }
    expect(await expectSuccess(fetchDownload(creator, path, uploadId))).toMatchObject({
      uploadId,
      fileName: 'a',
    });
    await expectSuccess(creator.post(`/orders/${orderId}/messages`, { text: 'See.', uploadIds: [uploadId] }));
    const expiresAt = later(deps.now(), 'PT5M');
    for (const reader of [creator, advertiser, reviewer, operator]) {
      const answer = await expectSuccess(fetchDownload(reader, path, uploadId));
      expect(answer).toMatchObject({ uploadId, contentType: 'application/pdf', expiresAt });
      expect(answer.url).toContain(`uploads/${orderId}/${uploadId}?versionId=v1`);
    }
    await refused('not-found', () =>
      fetchDownload(api.signIn('eve', 'creator', 'advertiser'), path, uploadId),
    );
  });

  test('is possible for earlier work and scripts, also in later rounds', async () => {
    const { world, creator, advertiser, path, orderId } = await prepareUploads(newTable, { script: true });
    const script = await storeFile(world, creator, path, 'text/plain');
    const body = { text: 'A lamp.', uploadIds: [script] };
    await expectSuccess(creator.post(`/orders/${orderId}/scripts`, body));
    expect((await fetchDownload(advertiser, path, script)).status).toBe(200);
    await expectSuccess(advertiser.post(`/orders/${orderId}/script-reviews`, { decision: 'approve' }));
    const work = await storeFile(world, creator, path, 'video/mp4');
    expect((await fetchDownload(advertiser, path, work)).status).toBe(404);
    expect((await creator.post(`/orders/${orderId}/submissions`, submissionBody([work]))).status).toBe(202);
    expect((await fetchDownload(advertiser, path, work)).status).toBe(200);
    expect((await fetchDownload(advertiser, path, script)).status).toBe(200);
  });

  test('shows a film or a picture in a page, and saves anything else', async () => {
    const { world, creator, path } = await prepareUploads(newTable);
    const dispositionOf = async (contentType: string, query: string) => {
      const uploadId = await storeFile(world, creator, path, contentType);
      const { url, headUrl } = await expectSuccess(creator.get(`${path}/${uploadId}/download${query}`));
      const head = new URL(headUrl).searchParams;
      expect([head.get('method'), head.get('disposition')]).toEqual([
        'HEAD',
        new URL(url).searchParams.get('disposition'),
      ]);
      return head.get('disposition');
    };
    expect(await dispositionOf('video/mp4', '')).toBe('attachment');
    expect(await dispositionOf('video/mp4', '?disposition=inline')).toBe('inline');
    expect(await dispositionOf('image/png', '?disposition=inline')).toBe('inline');
    expect(await dispositionOf('application/pdf', '?disposition=inline')).toBe('attachment');
    expect((await creator.get(`${path}/upl_0/download?disposition=page`)).status).toBe(400);
  });

  test('is possible only when the file has arrived', async () => {
    const { creator, begin, path, refused } = await prepareUploads(newTable);
    const { uploadId } = await begin();
    const body = await refused('not-found', () => fetchDownload(creator, path, uploadId));
    expect(body.detail).toContain('has not arrived');
  });
});
