import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { addDuration as later } from '#shared/domain/time.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { expectSuccess, submissionBody } from '#test/support/world.ts';
import {
  completeUpload,
  declared,
  film,
  partSize,
  pieceOf,
  prepareUploads,
  sha256Of,
} from './upload-setup.ts';

const newTable = await createTableFactory();

describe('a large file', () => {
  test('is sent in parts, whose requests are returned some at a time and on demand', async () => {
    const { begin, read, send, deps } = await prepareUploads(newTable);
    const begun = await begin();
    expect(begun).toMatchObject({
      status: 'waiting',
      method: 'PUT',
      partSize,
      partCount: 3,
      arrived: [],
      parts: [
        { partNumber: 1, size: partSize, headers: {} },
        { partNumber: 2, size: partSize },
      ],
      nextPart: 3,
      expiresAt: later(deps.now(), 'PT15M'),
    });
    const rest = await read(begun.uploadId, `?fromPart=${begun.nextPart}`);
    expect(rest).toMatchObject({ arrived: [], parts: [{ partNumber: 3, size: 7 }] });
    expect(rest).not.toHaveProperty('nextPart');
    send(rest.parts);
    deps.clock.advance('PT9H');
    const resumed = await read(begun.uploadId);
    expect(resumed).toMatchObject({ arrived: [3], parts: [{ partNumber: 1 }, { partNumber: 2 }] });
    expect(resumed).not.toHaveProperty('nextPart');
    expect(resumed.expiresAt).toBe(later(deps.now(), 'PT15M'));
  });

  test('is complete when every part is there, and completing it again changes nothing', async () => {
    const setup = await prepareUploads(newTable);
    const uploadId = await completeUpload(setup);
    const first = await setup.read(uploadId);
    expect(first).toMatchObject({ status: 'stored', parts: [], arrived: [] });
    const before = await readAllItems(setup.table);
    expect(await expectSuccess(setup.complete(uploadId))).toEqual(first);
    expect(await readAllItems(setup.table)).toEqual(before);
  });

  test('names every part that is missing or of another size, and can be completed when they are sent', async () => {
    const { begin, send, complete, refused, deps } = await prepareUploads(newTable);
    const { uploadId, parts } = await begin();
    const [one] = parts;
    if (!one) throw new Error('there is a first part');
    deps.uploads.store(one.url, Buffer.from('short'));
    const body = await refused('deliverable-invalid', () => complete(uploadId));
    expect(body).toMatchObject({
      findings: [
        { uploadId, code: 'wrong_part_size', partNumber: 1 },
        { uploadId, code: 'missing_part', partNumber: 2 },
        { uploadId, code: 'missing_part', partNumber: 3 },
      ],
    });
    const third = { ...one, partNumber: 3, url: one.url.replace('partNumber=1', 'partNumber=3') };
    send([...parts, third]);
    expect(await expectSuccess(complete(uploadId))).toMatchObject({ status: 'stored' });
  });

  test('is stored even if the response to its completion is lost', async () => {
    const { begin, read, send, complete, deps, orderId } = await prepareUploads(newTable);
    const { uploadId, parts } = await begin();
    send(parts);
    send((await read(uploadId)).parts);
    // As if the connection was lost after the store had completed the file.
    const file = { key: `uploads/${orderId}/${uploadId}`, multipartId: 'multipart-1' };
    const arrived = await deps.uploads.listParts(file);
    await deps.uploads.complete(file, arrived ?? [], film.length);
    expect(await read(uploadId)).toMatchObject({ status: 'stored', parts: [], arrived: [] });
    expect(await expectSuccess(complete(uploadId))).toMatchObject({ status: 'stored' });
    expect(await expectSuccess(complete(uploadId))).toMatchObject({ status: 'stored' });
  });

  test('that was removed says so, and is not shown as pending', async () => {
    const { begin, read, complete, refused, creator, orderId, deps } = await prepareUploads(newTable);
    const { uploadId, parts } = await begin();
    expect(parts).toHaveLength(2);
    deps.uploads.abortUnfinishedUploads();
    expect(await read(uploadId)).toMatchObject({ status: 'expired', parts: [], arrived: [] });
    const completing = await refused('deliverable-invalid', () => complete(uploadId));
    expect(completing).toMatchObject({ findings: [{ uploadId, code: 'not_stored' }] });
    await refused('deliverable-invalid', () =>
      creator.post(`/orders/${orderId}/submissions`, submissionBody([uploadId])),
    );
    expect(await begin()).toMatchObject({ status: 'waiting', partCount: 3 });
  });

  test('begun twice under one key is one upload', async () => {
    const { creator, path, deps, read } = await prepareUploads(newTable);
    const first = await creator.post(path, declared, { idempotencyKey: 'k-1' });
    const again = await creator.post(path, declared, { idempotencyKey: 'k-1' });
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await read(first.body.uploadId)).toMatchObject({ status: 'waiting' });
    // The second one is unused; the bucket removes it later.
    expect(deps.uploads.countBegun()).toBe(2);
  });

  test('has no presigned request in an idempotency record, and a repeat gets the missing ones', async () => {
    const { creator, path, complete, read, send, table } = await prepareUploads(newTable);
    const first = await creator.post(path, declared, { idempotencyKey: 'k-1' });
    const { parts } = await read(first.body.uploadId);
    const [record] = await listItemsByPrefix(table, 'KEY#k-1');
    expect(JSON.parse(String(record?.body))).toEqual({ uploadId: first.body.uploadId });
    send(parts.slice(0, 1));
    const again = await creator.post(path, declared, { idempotencyKey: 'k-1' });
    expect(again).toMatchObject({ status: 201, headers: { location: first.headers.location } });
    expect(again.body).toMatchObject({ arrived: [1], parts: [{ partNumber: 2 }, { partNumber: 3 }] });
    send((await read(first.body.uploadId)).parts);
    const completion = `${path}/${first.body.uploadId}/completion`;
    const done = await creator.post(completion, undefined, { idempotencyKey: 'k-2' });
    const repeated = await creator.post(completion, undefined, { idempotencyKey: 'k-2' });
    expect(repeated.body).toEqual(done.body);
    expect(repeated.headers['idempotency-replayed']).toBe('true');
    expect((await complete(first.body.uploadId)).body).toEqual(done.body);
  });

  test('is repeated from a record of an earlier release, which contains the whole response', async () => {
    const { creator, path, table } = await prepareUploads(newTable);
    const first = await creator.post(path, declared, { idempotencyKey: 'k-1' });
    const [record] = await listItemsByPrefix(table, 'KEY#k-1');
    await table.client.send(
      new PutCommand({ TableName: table.name, Item: { ...record, body: JSON.stringify(first.body) } }),
    );
    const again = await creator.post(path, declared, { idempotencyKey: 'k-1' });
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  test('binds each part to its declared checksum, and needs all of them', async () => {
    const { creator, path, begin, refused } = await prepareUploads(newTable);
    const partSha256 = [1, 2, 3].map((partNumber) => sha256Of(pieceOf(partNumber)));
    const { parts } = await begin({ ...declared, partSha256 });
    expect(parts.map(({ headers }) => headers)).toEqual(
      partSha256.slice(0, 2).map((hex) => ({
        'x-amz-checksum-sha256': Buffer.from(hex, 'hex').toString('base64'),
      })),
    );
    for (const body of [
      { ...declared, partSha256: partSha256.slice(1) },
      { ...declared, size: 9, partSha256 },
    ]) {
      const { errors } = await refused('validation', () => creator.post(path, body));
      expect(errors).toMatchObject([{ in: 'body', pointer: '#/partSha256', code: 'wrong_count' }]);
    }
  });

  test('belongs to its party: nobody else sees, completes or submits it', async () => {
    const setup = await prepareUploads(newTable);
    const { advertiser, api, path, refused, complete } = setup;
    const uploadId = await completeUpload(setup);
    const stranger = api.signIn('eve', 'creator', 'advertiser');
    for (const other of [advertiser, stranger]) {
      await refused('not-found', () => other.get(`${path}/${uploadId}`));
      await refused('not-found', () => complete(uploadId, other));
      await refused('not-found', () => other.get(`${path}/${uploadId}/download`));
    }
  });

  test('in one piece is complete when it has arrived, and not before', async () => {
    const { creator, path, complete, refused, deps } = await prepareUploads(newTable);
    const content = Buffer.from('lamp');
    const body = { ...declared, size: content.length, sha256: sha256Of(content) };
    const { uploadId, url } = await expectSuccess(creator.post(path, body));
    const waiting = await refused('deliverable-invalid', () => complete(uploadId));
    expect(waiting).toMatchObject({ findings: [{ uploadId, code: 'not_stored' }] });
    deps.uploads.store(url, content);
    expect(await expectSuccess(complete(uploadId))).toMatchObject({
      uploadId,
      status: 'stored',
      method: 'PUT',
    });
  });
});
