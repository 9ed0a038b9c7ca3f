import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createClient, startUpload, uploadFile } from '#shared/contract/client/package/index.ts';
import { openFile } from '#shared/contract/client/package/node.ts';
import { approveCreator, postTask, takeTask } from '#test/journey/journey.ts';
import { createPeople } from '#test/journey/people.ts';
import { connect, fetchToken } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';

const mebibyte = 1024 ** 2;
const partSize = 5 * mebibyte;
const ignoreSteps = () => {};

let platform: TestPlatform;
let orderId: string;
let client: ReturnType<typeof createClient>;

beforeAll(async () => {
  platform = await startTestPlatform({ uploads: { multipartThresholdBytes: partSize, partSize } });
  const people = await createPeople(connect(platform.url), 'client');
  await approveCreator(people, ignoreSteps);
  orderId = await takeTask(people, await postTask(people, Date.now(), ignoreSteps), ignoreSteps);
  client = createClient({
    baseUrl: platform.url,
    getToken: () => fetchToken(platform.url, 'mei-client', ['creator']),
  });
});

afterAll(() => platform.destroy());

const createFile = (bytes: number): File => new File([randomBytes(bytes)], 'film.mp4', { type: 'video/mp4' });

const sha256Of = (bytes: ArrayBuffer): string =>
  createHash('sha256').update(new Uint8Array(bytes)).digest('hex');

/** What the platform gives back for an upload. */
const download = async (uploadId: string): Promise<string> => {
  const path = { orderId, uploadId };
  const { url } = await client.get('/orders/{orderId}/uploads/{uploadId}/download', { params: { path } });
  return sha256Of(await (await fetch(url)).arrayBuffer());
};

describe('an upload', () => {
  test.each([
    ['in one request', 100_000],
    ['in parts', 2 * partSize + 1],
  ])('%s arrives whole, and reports how much was sent', async (_how, size) => {
    const file = createFile(size);
    const progress: number[] = [];
    const uploadId = await uploadFile(client, {
      orderId,
      file,
      onProgress: (sent) => void progress.push(sent),
    });
    expect(await download(uploadId)).toBe(sha256Of(await file.arrayBuffer()));
    expect(progress.at(-1)).toBe(size);
  });

  test.each([100_000, 4 * partSize + 1])(
    'of a file of this machine with %i bytes arrives whole',
    async (size) => {
      const folder = mkdtempSync(join(tmpdir(), 'astrolabe-film-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const bytes = randomBytes(size);
      const path = join(folder, 'film.mp4');
      writeFileSync(path, bytes);
      const uploadId = await uploadFile(client, { orderId, file: await openFile(path, 'video/mp4') });
      expect(await download(uploadId)).toBe(createHash('sha256').update(bytes).digest('hex'));
    },
  );

  test('continues after a pause, and with the saved id after a reload', async () => {
    const file = createFile(4 * partSize);
    let saved: string | undefined;
    const paused = new AbortController();
    const first = uploadFile(client, {
      orderId,
      file,
      signal: paused.signal,
      onDeclared: (id) => {
        saved = id;
      },
      onProgress: (sent) => {
        if (sent >= partSize) paused.abort();
      },
    });
    await expect(first).rejects.toThrow();
    if (saved === undefined) throw new Error('the upload was not declared');
    const path = { orderId, uploadId: saved };
    const before = await client.get('/orders/{orderId}/uploads/{uploadId}/parts', { params: { path } });
    expect(before.parts.length).toBeGreaterThan(0);
    const running = startUpload(client, { orderId, file, uploadId: saved });
    running.pause();
    running.resume();
    expect(await running.done).toBe(saved);
    expect(await download(saved)).toBe(sha256Of(await file.arrayBuffer()));
  });

  test('sends parts again that are not those of the file', async () => {
    const [other, file] = [createFile(2 * partSize), createFile(2 * partSize)];
    let saved = '';
    const paused = new AbortController();
    const onProgress = (sent: number) => {
      if (sent >= partSize) paused.abort();
    };
    const onDeclared = (id: string) => {
      saved = id;
    };
    const first = uploadFile(client, { orderId, file: other, signal: paused.signal, onDeclared, onProgress });
    await expect(first).rejects.toThrow();
    const uploadId = await uploadFile(client, { orderId, file, uploadId: saved });
    expect(uploadId).toBe(saved);
    expect(await download(uploadId)).toBe(sha256Of(await file.arrayBuffer()));
  });

  test('that is paused before it has an id is declared once', async () => {
    const declared = new Set<string>();
    const running = startUpload(client, {
      orderId,
      file: createFile(2 * partSize),
      onDeclared: (id) => void declared.add(id),
    });
    await new Promise((resolve) => setImmediate(resolve));
    running.pause();
    running.resume();
    const uploadId = await running.done;
    expect([...declared]).toEqual([uploadId]);
  });

  test('that is aborted is removed', async () => {
    let saved = '';
    const declared = Promise.withResolvers<void>();
    const running = startUpload(client, {
      orderId,
      file: createFile(3 * partSize),
      onDeclared: (id) => {
        saved = id;
        declared.resolve();
      },
    });
    await declared.promise;
    await running.abort();
    await expect(running.done).rejects.toThrow('aborted');
    const path = { orderId, uploadId: saved };
    await expect(
      client.get('/orders/{orderId}/uploads/{uploadId}', { params: { path } }),
    ).rejects.toMatchObject({ status: 404 });
  });
});
