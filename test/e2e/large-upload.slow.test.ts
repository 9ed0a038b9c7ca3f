import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { expectStatus, pollUntil } from '#test/journey/expect-success.ts';
import { approveCreator, type OrderResponse, postTask, takeTask } from '#test/journey/journey.ts';
import { createPeople, type People } from '#test/journey/people.ts';
import { words } from '#test/journey/sample-data.ts';
import { expectBalancedBooks } from '#test/support/expect-balanced-books.ts';
import { connect } from '#test/support/http-client.ts';
import { findFreePort, startPlatformProcess } from '#test/support/platform-process.ts';

const home = mkdtempSync(join(tmpdir(), 'astrolabe-large-'));
const silently = () => {};

afterAll(() => rmSync(home, { recursive: true, force: true }));

type Part = { partNumber: number; size: number; url: string; headers: Record<string, string> };

type Upload = { uploadId: string; status: string; partSize: number; arrived: number[]; parts: Part[] };

type UploadView = OrderResponse & { reasons: { code: string }[] };

/** A good video with a large box of padding after it. */
const createVideo = async (bytes: number): Promise<Buffer<ArrayBuffer>> => {
  const videoFile = await readFile(new URL('../fixtures/media/first-cut.mp4', import.meta.url));
  const box = Buffer.alloc(bytes - videoFile.length, 'astrolabe ');
  box.writeUInt32BE(box.length);
  box.write('free', 4, 'latin1');
  return Buffer.concat([videoFile, box]);
};

const send = async (
  videoFile: Buffer<ArrayBuffer>,
  partSize: number,
  { partNumber, url, headers, size }: Part,
) => {
  const start = (partNumber - 1) * partSize;
  const stored = await fetch(url, { method: 'PUT', headers, body: videoFile.subarray(start, start + size) });
  if (!stored.ok) throw new Error(`the object store responded with ${stored.status}: ${await stored.text()}`);
};

const sendAll = async (videoFile: Buffer<ArrayBuffer>, { partSize, parts }: Upload): Promise<void> => {
  for (const part of parts) await send(videoFile, partSize, part);
};

const declare = async (
  { creator }: People,
  orderId: string,
  size: number,
  sha256: string,
): Promise<Upload> => {
  const declared = { fileName: '直播 live.mp4', contentType: 'video/mp4', size, sha256 };
  return expectStatus(201, await creator.post<Upload>(`/orders/${orderId}/uploads`, declared));
};

/** Submits an upload, and returns the order after the screening. */
const waitForScreening = async (
  { creator }: People,
  orderId: string,
  uploadId: string,
): Promise<UploadView> => {
  expectStatus(
    202,
    await creator.post(`/orders/${orderId}/submissions`, { uploadIds: [uploadId], ...words }),
  );
  return pollUntil(
    async () => expectStatus(200, await creator.get<UploadView>(`/orders/${orderId}`)),
    ({ status }) => status !== 'screening',
  );
};

it('an upload of 130 MB continues after a kill -9 in the middle of a part, and is screened completely', {
  timeout: 120_000,
}, async () => {
  const port = await findFreePort();
  let platform = await startPlatformProcess(home, port);
  try {
    const people = await createPeople(connect(platform.url));
    const { creator, reviewer } = people;
    await approveCreator(people, silently);
    const orderId = await takeTask(people, await postTask(people, Date.now(), silently), silently);

    const videoFile = await createVideo(130_000_000);
    const sha256 = createHash('sha256').update(videoFile).digest('hex');
    const begun = await declare(people, orderId, videoFile.length, sha256);
    const path = `/orders/${orderId}/uploads/${begun.uploadId}`;
    const [one, two, three] = begun.parts;
    if (!one || !two || !three) throw new Error('a video of this size has many parts');
    await sendAll(videoFile, { ...begun, parts: [one, three] });
    const interrupted = send(videoFile, begun.partSize, two).catch(() => 'interrupted');
    await platform.kill();
    await interrupted;
    platform = await startPlatformProcess(home, port);

    const resumed = expectStatus(200, await creator.get<Upload>(path));
    expect(resumed.arrived.filter((partNumber) => partNumber !== 2)).toEqual([1, 3]);
    const early = await creator.post<{ findings: { code: string }[] }>(`${path}/completion`);
    expect(expectStatus(422, early).findings.map(({ code }) => code)).toEqual(
      resumed.parts.map(() => 'missing_part'),
    );
    await sendAll(videoFile, resumed);
    expect(expectStatus(200, await creator.post<Upload>(`${path}/completion`)).status).toBe('stored');

    const short = await createVideo(67_200_000);
    const other = await declare(people, orderId, short.length, sha256);
    await sendAll(short, other);
    expectStatus(200, await creator.post(`/orders/${orderId}/uploads/${other.uploadId}/completion`));
    const refused = await waitForScreening(people, orderId, other.uploadId);
    expect(refused.status).toBe('revising');
    expect(refused.reasons.map(({ code }) => code)).toEqual(['checksum-mismatch']);
    expect((await waitForScreening(people, orderId, begun.uploadId)).status).toBe('in_review');

    const { url } = expectStatus(200, await reviewer.get<{ url: string }>(`${path}/download`));
    const fetched = await fetch(url, {
      headers: { range: `bytes=${begun.partSize - 3}-${begun.partSize + 3}` },
    });
    expect(fetched.headers.get('content-disposition')).toMatch(
      /^attachment; .*%E7%9B%B4%E6%92%AD%20live\.mp4$/,
    );
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(
      videoFile.subarray(begun.partSize - 3, begun.partSize + 4),
    );
    await expectBalancedBooks(connect(platform.url));
  } finally {
    await platform.kill();
  }
});
