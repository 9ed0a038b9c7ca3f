import { createHash } from 'node:crypto';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { Table } from '#shared/store/table.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import { createOrder, createWorld, expectSuccess, type TestWorld } from '#test/support/world.ts';
import { expectRefusal } from '../orders/expect-refusal.ts';

export const partSize = 5 * 1024 ** 2;
export const film = Buffer.concat([
  Buffer.alloc(partSize, 'a'),
  Buffer.alloc(partSize, 'b'),
  Buffer.alloc(7, 'c'),
]);
export const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
export const pieceOf = (partNumber: number) =>
  film.subarray((partNumber - 1) * partSize, partNumber * partSize);
export const declared = {
  fileName: 'live.mp4',
  contentType: 'video/mp4',
  size: film.length,
  sha256: sha256Of(film),
};

/** The request of a part, as in a response. */
type Part = { readonly partNumber: number; readonly size: number; readonly url: string; headers: object };

type InParts = ApiResponse['body'] & {
  readonly parts: readonly Part[];
  readonly arrived: readonly number[];
  readonly nextPart?: number;
  readonly expiresAt: string;
};

const createMultipart = async (answer: Promise<ApiResponse>) => (await expectSuccess(answer)) as InParts;

/** An order in progress on a platform with parts of 5 MiB and two requests in a response. */
export const prepareUploads = async (
  newTable: () => Promise<Table>,
  change: object = {},
  maxCount = defaultPolicy.rateLimits.uploads.maxCount,
) => {
  const uploads = {
    ...defaultPolicy.uploads,
    multipartThresholdBytes: partSize,
    partSize,
    partUrlsPerResponse: 2,
  };
  const table = await newTable();
  const world = createWorld(table, {
    policy: {
      ...defaultPolicy,
      uploads,
      rateLimits: {
        ...defaultPolicy.rateLimits,
        uploads: { ...defaultPolicy.rateLimits.uploads, maxCount },
      },
    },
  });
  const orderId = await createOrder(world, change);
  const path = `/orders/${orderId}/uploads`;
  const begin = (body: object = declared) => createMultipart(world.creator.post(path, body));
  const read = (id: string, query = '') => createMultipart(world.creator.get(`${path}/${id}${query}`));
  const send = (parts: readonly Part[]) => {
    for (const { partNumber, url } of parts) world.deps.uploads.store(url, pieceOf(partNumber));
  };
  const complete = (id: string, session = world.creator) => session.post(`${path}/${id}/completion`);
  return {
    ...world,
    world,
    table,
    orderId,
    path,
    begin,
    read,
    send,
    complete,
    refused: expectRefusal(table),
  };
};

/** Sends a whole video in parts, and completes it. */
export const completeUpload = async ({
  begin,
  read,
  send,
  complete,
}: Awaited<ReturnType<typeof prepareUploads>>) => {
  const { uploadId, parts } = await begin();
  send(parts);
  send((await read(uploadId)).parts);
  await expectSuccess(complete(uploadId));
  return uploadId;
};

/** The first bytes of files, by their type. */
const firstBytes: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-1.4\n',
  'image/jpeg': '\xff\xd8\xff\xe0',
  'image/png': '\x89PNG\r\n\x1a\n',
  'image/webp': 'RIFF\0\0\0\0WEBP',
  'video/mp4': '\0\0\0\x18ftypisom',
  'video/quicktime': '\0\0\0\x14ftypqt  ',
  'video/webm': '\x1a\x45\xdf\xa3',
};

/** Stores a small file with the declared type and content. */
export const storeFile = async (
  { deps }: TestWorld,
  session: Session,
  path: string,
  contentType: string,
  text = 'x',
) => {
  const content = Buffer.from(`${firstBytes[contentType] ?? ''}${text} ${contentType}`, 'latin1');
  return storeBytes({ deps }, session, path, contentType, content);
};

/** Stores a small file with any bytes. */
export const storeBytes = async (
  { deps }: Pick<TestWorld, 'deps'>,
  session: Session,
  path: string,
  contentType: string,
  content: Buffer,
) => {
  const body = { fileName: 'a', contentType, size: content.length, sha256: sha256Of(content) };
  const { uploadId, url } = await expectSuccess(session.post(path, body));
  deps.uploads.store(url, content);
  return uploadId;
};
