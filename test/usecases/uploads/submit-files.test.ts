import { describe, expect, test } from 'vitest';
import { ObjectCreated, recordUpload } from '#shared/usecases/uploads/record-upload.ts';
import type { Session } from '#test/support/api-client.ts';
import { createTableFactory } from '#test/support/table.ts';
import { expectSuccess, openTask, submissionBody, type TestWorld } from '#test/support/world.ts';
import { completeUpload, prepareUploads, storeFile } from './upload-setup.ts';

const newTable = await createTableFactory();

/** The approved creator takes another task. */
const takenOrderAgain = async (world: TestWorld): Promise<string> =>
  (await expectSuccess(world.creator.post(`/tasks/${await openTask(world)}/claims`))).id;

describe('a submission', () => {
  const submit = (session: Session, orderId: string, ids: readonly string[], change: object = {}) =>
    session.post(`/orders/${orderId}/submissions`, submissionBody(ids, change));

  test('refuses an upload in parts that was not completed', async () => {
    const { begin, send, read, creator, orderId, refused } = await prepareUploads(newTable);
    const { uploadId, parts } = await begin();
    send(parts);
    send((await read(uploadId)).parts);
    const body = await refused('deliverable-invalid', () => submit(creator, orderId, [uploadId]));
    expect(body).toMatchObject({ findings: [{ uploadId, code: 'not_stored' }] });
  });

  test('refuses an upload of another order of the same creator as unknown', async () => {
    const setup = await prepareUploads(newTable, { slots: 2 });
    const { world, path, orderId, creator, advertiser } = setup;
    const mine = await storeFile(world, creator, path, 'video/mp4');
    const theirs = await storeFile(world, advertiser, path, 'video/mp4', 'y');
    const other = await takenOrderAgain(world);
    for (const [id, uploadId] of [
      [other, mine],
      [orderId, theirs],
    ] as const) {
      const body = await setup.refused('deliverable-invalid', () => submit(creator, id, [uploadId]));
      expect(body).toMatchObject({ findings: [{ uploadId, code: 'unknown_upload' }] });
    }
    expect((await submit(creator, orderId, [mine])).status).toBe(202);
  });

  test('names every file of a type that is not for its purpose', async () => {
    const { world, creator, path, orderId, refused } = await prepareUploads(newTable);
    const document = await storeFile(world, creator, path, 'application/pdf');
    const text = await storeFile(world, creator, path, 'text/plain');
    const body = await refused('deliverable-invalid', () => submit(creator, orderId, [document, text]));
    expect(body).toMatchObject({
      findings: [
        { uploadId: document, code: 'type_not_accepted' },
        { uploadId: text, code: 'type_not_accepted' },
      ],
    });
    const message = { text: 'The brief.', uploadIds: [document, text] };
    expect((await creator.post(`/orders/${orderId}/messages`, message)).status).toBe(201);
  });

  test('refuses a format that the task does not ask for', async () => {
    const { world, creator, path, orderId, refused } = await prepareUploads(newTable, {
      formats: ['image_text'],
    });
    expect(await expectSuccess(creator.get(`/orders/${orderId}`))).toMatchObject({ formats: ['image_text'] });
    const video = await storeFile(world, creator, path, 'video/mp4');
    const images = [
      await storeFile(world, creator, path, 'image/png', 'one'),
      await storeFile(world, creator, path, 'image/jpeg', 'two'),
    ];
    const findings = async (ids: readonly string[], change: object = {}) =>
      (await refused('deliverable-invalid', () => submit(creator, orderId, ids, change))) as object;
    expect(await findings([video])).toMatchObject({ findings: [{ code: 'format_not_asked' }] });
    expect(await findings([video, ...images])).toMatchObject({ findings: [{ code: 'mixed_files' }] });
    expect(await findings(images, { description: '' })).toMatchObject({
      findings: [{ code: 'text_missing' }],
    });
    expect((await submit(creator, orderId, images)).status).toBe(202);
  });

  test('refuses, beside the work, files in parts, as the store has not verified one checksum', async () => {
    const setup = await prepareUploads(newTable);
    const uploadId = await completeUpload(setup);
    const { creator, orderId, refused } = setup;
    const message = { text: 'Raw.', uploadIds: [uploadId] };
    const body = await refused('deliverable-invalid', () =>
      creator.post(`/orders/${orderId}/messages`, message),
    );
    expect(body).toMatchObject({ findings: [{ uploadId, code: 'too_large' }] });
    expect((await submit(creator, orderId, [uploadId])).status).toBe(202);
  });

  test('refuses files that were removed after they arrived', async () => {
    const { world, creator, path, orderId, deps, refused, table } = await prepareUploads(newTable);
    const uploadId = await storeFile(world, creator, path, 'video/mp4');
    const key = `uploads/${orderId}/${uploadId}`;
    await recordUpload({ table }, ObjectCreated.parse({ detail: { object: { key } } }));
    deps.uploads.expire(key);
    const body = await refused('deliverable-invalid', () => submit(creator, orderId, [uploadId]));
    expect(body).toMatchObject({ findings: [{ uploadId, code: 'expired' }] });
  });

  test('accepts a file of a message as the work, once', async () => {
    const { world, creator, path, orderId } = await prepareUploads(newTable);
    const uploadId = await storeFile(world, creator, path, 'video/mp4');
    const message = { text: 'A first version.', uploadIds: [uploadId] };
    await expectSuccess(creator.post(`/orders/${orderId}/messages`, message));
    await expectSuccess(creator.post(`/orders/${orderId}/messages`, message));
    expect((await submit(creator, orderId, [uploadId])).status).toBe(202);
    // The same work sent again is recognized and changes nothing.
    const again = await submit(creator, orderId, [uploadId]);
    expect(again).toMatchObject({ status: 202, body: { status: 'screening' } });
    const { items } = await expectSuccess(creator.get(`/orders/${orderId}/timeline`));
    expect(items).toHaveLength(2);
  });
});
