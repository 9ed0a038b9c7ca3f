import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { words } from '#test/journey/brief.ts';
import { letCreatorIn, type OrderShown, postTask, takeTask } from '#test/journey/journey.ts';
import { newPeople, type People } from '#test/journey/people.ts';
import { succeed, until } from '#test/journey/succeed.ts';
import { expectBalancedBooks } from '#test/support/books.ts';
import { connect } from '#test/support/http-client.ts';
import { freePort, startPlatformProcess } from '#test/support/platform-process.ts';

const home = mkdtempSync(join(tmpdir(), 'astrolabe-large-'));
const silently = () => {};

afterAll(() => rmSync(home, { recursive: true, force: true }));

type Part = { partNumber: number; size: number; url: string; headers: Record<string, string> };

type Upload = { uploadId: string; status: string; partSize: number; arrived: number[]; parts: Part[] };

type Shown = OrderShown & { reasons: { code: string }[] };

/** A good film that is made long by a box without meaning behind it. */
const filmOf = async (bytes: number): Promise<Buffer<ArrayBuffer>> => {
  const film = await readFile(new URL('../fixtures/media/first-cut.mp4', import.meta.url));
  const box = Buffer.alloc(bytes - film.length, 'astrolabe ');
  box.writeUInt32BE(box.length);
  box.write('free', 4, 'latin1');
  return Buffer.concat([film, box]);
};

const send = async (
  film: Buffer<ArrayBuffer>,
  partSize: number,
  { partNumber, url, headers, size }: Part,
) => {
  const start = (partNumber - 1) * partSize;
  const stored = await fetch(url, { method: 'PUT', headers, body: film.subarray(start, start + size) });
  if (!stored.ok) throw new Error(`the object store answered ${stored.status}: ${await stored.text()}`);
};

const sendAll = async (film: Buffer<ArrayBuffer>, { partSize, parts }: Upload): Promise<void> => {
  for (const part of parts) await send(film, partSize, part);
};

const declare = async (
  { creator }: People,
  orderId: string,
  size: number,
  sha256: string,
): Promise<Upload> => {
  const declared = { fileName: '直播 live.mp4', contentType: 'video/mp4', size, sha256 };
  return succeed(201, await creator.post<Upload>(`/orders/${orderId}/uploads`, declared));
};

/** Hands an upload in, and gives the order when the machine has judged it. */
const judged = async ({ creator }: People, orderId: string, uploadId: string): Promise<Shown> => {
  succeed(202, await creator.post(`/orders/${orderId}/submissions`, { uploadIds: [uploadId], ...words }));
  return until(
    async () => succeed(200, await creator.get<Shown>(`/orders/${orderId}`)),
    ({ status }) => status !== 'screening',
  );
};

it('an upload of 130 MB goes on after a kill -9 in the middle of a part, and its every byte is judged', {
  timeout: 120_000,
}, async () => {
  const port = await freePort();
  let platform = await startPlatformProcess(home, port);
  try {
    const people = await newPeople(connect(platform.url));
    const { creator, reviewer } = people;
    await letCreatorIn(people, silently);
    const orderId = await takeTask(people, await postTask(people, Date.now(), silently), silently);

    const film = await filmOf(130_000_000);
    const sha256 = createHash('sha256').update(film).digest('hex');
    const begun = await declare(people, orderId, film.length, sha256);
    const path = `/orders/${orderId}/uploads/${begun.uploadId}`;
    const [one, two, three] = begun.parts;
    if (!one || !two || !three) throw new Error('a film of this size has many parts');
    await sendAll(film, { ...begun, parts: [one, three] });
    const interrupted = send(film, begun.partSize, two).catch(() => 'interrupted');
    await platform.kill();
    await interrupted;
    platform = await startPlatformProcess(home, port);

    const resumed = succeed(200, await creator.get<Upload>(path));
    expect(resumed.arrived.filter((partNumber) => partNumber !== 2)).toEqual([1, 3]);
    const early = await creator.post<{ findings: { code: string }[] }>(`${path}/completion`);
    expect(succeed(422, early).findings.map(({ code }) => code)).toEqual(
      resumed.parts.map(() => 'missing_part'),
    );
    await sendAll(film, resumed);
    expect(succeed(200, await creator.post<Upload>(`${path}/completion`)).status).toBe('stored');

    const short = await filmOf(67_200_000);
    const other = await declare(people, orderId, short.length, sha256);
    await sendAll(short, other);
    succeed(200, await creator.post(`/orders/${orderId}/uploads/${other.uploadId}/completion`));
    const refused = await judged(people, orderId, other.uploadId);
    expect(refused.status).toBe('revising');
    expect(refused.reasons.map(({ code }) => code)).toEqual(['checksum-mismatch']);
    expect((await judged(people, orderId, begun.uploadId)).status).toBe('in_review');

    const { url } = succeed(200, await reviewer.get<{ url: string }>(`${path}/download`));
    const fetched = await fetch(url, {
      headers: { range: `bytes=${begun.partSize - 3}-${begun.partSize + 3}` },
    });
    expect(fetched.headers.get('content-disposition')).toMatch(
      /^attachment; .*%E7%9B%B4%E6%92%AD%20live\.mp4$/,
    );
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(
      film.subarray(begun.partSize - 3, begun.partSize + 4),
    );
    await expectBalancedBooks(connect(platform.url));
  } finally {
    await platform.kill();
  }
});
