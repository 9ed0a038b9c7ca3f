import { describe, expect, test } from 'vitest';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { expectSuccess, submissionBody } from '#test/support/world.ts';
import { declared, film, partSize, pieceOf, prepareUploads, sha256Of, storeFile } from './upload-setup.ts';

const newTable = await createTableFactory();

const { sha256: _whole, ...withoutDigest } = declared;

describe('an upload that is removed', () => {
  test('is not there any more, for anybody, and a repeat changes nothing', async () => {
    const { begin, complete, creator, path, orderId, refused, table, deps } = await prepareUploads(newTable);
    const { uploadId } = await begin();
    const remove = () => creator.delete(`${path}/${uploadId}`);
    expect(await expectSuccess(remove())).toEqual({ uploadId, removed: true });
    const file = { key: `uploads/${orderId}/${uploadId}`, multipartId: 'multipart-1' };
    expect(await deps.uploads.listParts(file)).toBeUndefined();
    const before = await readAllItems(table);
    expect(await expectSuccess(remove())).toEqual({ uploadId, removed: true });
    expect(await readAllItems(table)).toEqual(before);
    await refused('not-found', () => creator.get(`${path}/${uploadId}`));
    await refused('not-found', () => creator.get(`${path}/${uploadId}/download`));
    await refused('not-found', () => complete(uploadId));
    await refused('deliverable-invalid', () =>
      creator.post(`/orders/${orderId}/submissions`, submissionBody([uploadId])),
    );
  });

  test('is one of the caller, and was not submitted', async () => {
    const { world, creator, advertiser, path, orderId, refused } = await prepareUploads(newTable);
    const uploadId = await storeFile(world, creator, path, 'application/pdf');
    await refused('not-found', () => advertiser.delete(`${path}/${uploadId}`));
    await refused('not-found', () => creator.delete(`${path}/upl_00000000000000000000000000`));
    await expectSuccess(creator.post(`/orders/${orderId}/messages`, { text: 'See.', uploadIds: [uploadId] }));
    await refused('conflict', () => creator.delete(`${path}/${uploadId}`));
    expect((await advertiser.get(`${path}/${uploadId}/download`)).status).toBe(200);
  });

  test('still counts for the limit of uploads', async () => {
    const { begin, creator, path } = await prepareUploads(newTable, {}, 1);
    const { uploadId } = await begin({ ...withoutDigest, size: 7 });
    await expectSuccess(creator.delete(`${path}/${uploadId}`));
    expect((await creator.post(path, { ...withoutDigest, size: 7 })).status).toBe(429);
  });
});

describe('a file without a digest', () => {
  test('is uploaded and submitted, and shows none', async () => {
    const { creator, path, orderId, deps } = await prepareUploads(newTable);
    const content = Buffer.from('\0\0\0\x18ftypisom a work', 'latin1');
    const body = { fileName: 'a.mp4', contentType: 'video/mp4', size: content.length };
    const upload = await expectSuccess(creator.post(path, body));
    expect(upload).not.toHaveProperty('sha256');
    deps.uploads.store(upload.url, content);
    expect(
      (await creator.post(`/orders/${orderId}/submissions`, submissionBody([upload.uploadId]))).status,
    ).toBe(202);
    const order = await expectSuccess(creator.get(`/orders/${orderId}`));
    expect(JSON.stringify(order)).toContain(upload.uploadId);
    expect(JSON.stringify(order)).not.toContain('sha256');
  });

  test('gets its digest at the completion, once, and it is checked', async () => {
    const { creator, path, refused, deps } = await prepareUploads(newTable);
    const content = Buffer.from('a script');
    const body = { fileName: 'a.txt', contentType: 'text/plain', size: content.length };
    const upload = await expectSuccess(creator.post(path, body));
    deps.uploads.store(upload.url, content);
    const complete = (sha256: string) => creator.post(`${path}/${upload.uploadId}/completion`, { sha256 });
    const wrong = await refused('deliverable-invalid', () => complete(sha256Of(Buffer.from('another'))));
    expect(wrong).toMatchObject({ findings: [{ code: 'wrong_checksum' }] });
    const sha256 = sha256Of(content);
    expect(await expectSuccess(complete(sha256))).toMatchObject({ status: 'stored', sha256 });
    expect(await expectSuccess(complete(sha256))).toMatchObject({ status: 'stored', sha256 });
    await refused('conflict', () => complete(sha256Of(Buffer.from('another'))));
  });
});

describe('parts', () => {
  test('are hashed one by one, listed, and completed', async () => {
    const { begin, creator, path, complete, refused, deps, read } = await prepareUploads(newTable);
    const begun = await begin({ ...withoutDigest, hashesParts: true });
    expect(begun).toMatchObject({ partSize, partCount: 3, parts: [] });
    expect(begun).not.toHaveProperty('nextPart');
    const of = `${path}/${begun.uploadId}/parts`;
    await refused('conflict', () => creator.get(`${of}/1`));
    await refused('not-found', () => creator.get(`${of}/4?sha256=${sha256Of(film)}`));
    await refused('not-found', () => creator.get(`${of}/0`));
    for (const partNumber of [3, 1, 2]) {
      const sha256 = sha256Of(pieceOf(partNumber));
      const part = await expectSuccess(creator.get(`${of}/${partNumber}?sha256=${sha256}`));
      expect(part).toMatchObject({
        ...{ partNumber, size: pieceOf(partNumber).length, method: 'PUT' },
        headers: { 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') },
      });
      deps.uploads.store(part.url, pieceOf(partNumber));
      expect(await read(begun.uploadId)).toMatchObject({ status: 'waiting', parts: [] });
    }
    const listed = await expectSuccess(creator.get(`${of}?fromPart=2`));
    expect(listed).toEqual({
      parts: [2, 3].map((partNumber) => ({
        ...{ partNumber, size: pieceOf(partNumber).length },
        etag: expect.any(String),
      })),
    });
    expect(await expectSuccess(complete(begun.uploadId))).toMatchObject({ status: 'stored' });
    expect(await expectSuccess(creator.get(of))).toEqual({ parts: [] });
    await refused('conflict', () => creator.get(`${of}/1?sha256=${sha256Of(film)}`));
  });

  test('are the caller’s, and have the digest that was declared', async () => {
    const { begin, creator, advertiser, path, refused } = await prepareUploads(newTable);
    const partSha256 = [1, 2, 3].map((partNumber) => sha256Of(pieceOf(partNumber)));
    const hashed = await begin({ ...withoutDigest, partSha256 });
    const plain = await begin();
    const whole = await begin({ ...withoutDigest, size: 7 });
    await refused('not-found', () => advertiser.get(`${path}/${hashed.uploadId}/parts`));
    await expectSuccess(creator.get(`${path}/${hashed.uploadId}/parts/1?sha256=${partSha256[0]}`));
    await refused('conflict', () =>
      creator.get(`${path}/${hashed.uploadId}/parts/1?sha256=${partSha256[1]}`),
    );
    await refused('conflict', () => creator.get(`${path}/${plain.uploadId}/parts/1?sha256=${partSha256[0]}`));
    await refused('conflict', () => creator.get(`${path}/${whole.uploadId}/parts/1`));
  });
});

describe('a client of the S3 protocol', () => {
  test('begins, fills, lists, aborts and completes its own parts, and the platform knows them', async () => {
    const { begin, creator, path, deps, complete, refused } = await prepareUploads(newTable);
    const { uploadId: id } = await begin(withoutDigest);
    const sign = (body: object) => creator.post(`${path}/${id}/s3-requests`, body);
    const { url } = await expectSuccess(sign({ method: 'POST' }));
    const uploadId = deps.uploads.begunByClient(url);
    await refused('not-found', () => sign({ method: 'PUT', uploadId: 'multipart-9', partNumber: 1 }));
    await refused('conflict', () => sign({ method: 'PUT', uploadId }));
    await refused('not-found', () => sign({ method: 'PUT', uploadId, partNumber: 4 }));
    for (const partNumber of [1, 2, 3]) {
      const part = await expectSuccess(sign({ method: 'PUT', uploadId, partNumber }));
      deps.uploads.store(part.url, pieceOf(partNumber));
    }
    for (const [method, operation] of Object.entries({ GET: 'list', POST: 'complete', DELETE: 'abort' })) {
      const signed = await expectSuccess(sign({ method, uploadId }));
      expect(signed).toMatchObject({ method, key: expect.stringContaining(`/${id}`) });
      expect(new URL(signed.url).searchParams.get('operation')).toBe(operation);
    }
    expect((await expectSuccess(creator.get(`${path}/${id}/parts`))) as object).toMatchObject({
      parts: [{ partNumber: 1 }, { partNumber: 2 }, { partNumber: 3 }],
    });
    expect(await expectSuccess(complete(id))).toMatchObject({ status: 'stored' });
  });

  test('stores a small file with one request, and a repeat under a key signs it again', async () => {
    const { begin, creator, path, refused } = await prepareUploads(newTable);
    const small = await begin({ ...withoutDigest, size: 7 });
    const large = await begin(withoutDigest);
    const sign = (id: string, body: object, idempotencyKey = 'k') =>
      creator.post(`${path}/${id}/s3-requests`, body, { idempotencyKey });
    const first = await expectSuccess(sign(small.uploadId, { method: 'PUT' }));
    expect(await expectSuccess(sign(small.uploadId, { method: 'PUT' }))).toMatchObject({ url: first.url });
    await refused('conflict', () => sign(small.uploadId, { method: 'POST' }, 'k-1'));
    await refused('conflict', () => sign(small.uploadId, { method: 'GET', uploadId: 'm' }, 'k-2'));
    await refused('conflict', () => sign(large.uploadId, { method: 'PUT' }, 'k-3'));
    await refused('conflict', () => sign(large.uploadId, { method: 'DELETE' }, 'k-4'));
    expect((await sign(large.uploadId, { method: 'HEAD' }, 'k-5')).status).toBe(400);
  });
});
