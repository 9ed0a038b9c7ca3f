import { createHash } from 'node:crypto';
import type { FileToDownload, Uploads } from '#shared/adapters/uploads.ts';
import type { ArrivedPart } from '#shared/domain/uploads/plan-parts.ts';
import { bytesSource } from '#test/adapters/media/sources.ts';

export type FakeUploads = Uploads & {
  /** Stores bytes under the key of a presigned address, as its client would. */
  readonly store: (url: string, content: Uint8Array) => void;
  /** Removes all that was never completed, as the bucket does after some days. */
  readonly abortUnfinishedUploads: () => void;
  /** Removes an object, as the bucket does with those that were not submitted. */
  readonly expire: (key: string) => void;
  readonly keptKeys: readonly string[];
  /** The keys of the objects that were let expire. */
  readonly releasedKeys: readonly string[];
  /** The bytes under a key. */
  readonly contentOf: (key: string) => Uint8Array | undefined;
  /** Begins an upload in parts by a presigned address, as its client would. Returns the store's id. */
  readonly begunByClient: (url: string) => string;
  /** The number of uploads in parts. */
  readonly countBegun: () => number;
};

type Stored = { readonly content: Uint8Array; readonly isWhole: boolean };

type Part = ArrivedPart & { readonly content: Uint8Array };

const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const origin = 'https://uploads.test';

const toDownloadUrl = ({ key, fileName, disposition, versionId = 'any' }: FileToDownload): string =>
  `${origin}/${key}?versionId=${versionId}&disposition=${disposition}&name=${encodeURIComponent(fileName)}`;

/** An object store in memory that knows sizes, checksums and parts. */
export const createFakeUploads = (): FakeUploads => {
  const objects = new Map<string, Stored>();
  const multipartUploads = new Map<string, Map<number, Part>>();
  const keptKeys: string[] = [];
  const releasedKeys: string[] = [];
  let begun = 0;
  const storePart = (multipartId: string, partNumber: number, content: Uint8Array): void => {
    const parts = multipartUploads.get(multipartId);
    if (!parts) throw new Error(`there is no upload in parts ${multipartId}`);
    parts.set(partNumber, { partNumber, content, size: content.length, etag: sha256Of(content) });
  };
  const begin = (): string => {
    begun += 1;
    multipartUploads.set(`multipart-${begun}`, new Map());
    return `multipart-${begun}`;
  };
  return {
    keptKeys,
    releasedKeys,
    contentOf: (key) => objects.get(key)?.content,
    countBegun: () => begun,
    abortUnfinishedUploads: () => multipartUploads.clear(),
    expire: (key) => void objects.delete(key),
    store: (url, content) => {
      const { pathname, searchParams } = new URL(url);
      const multipartId = searchParams.get('uploadId');
      if (multipartId) storePart(multipartId, Number(searchParams.get('partNumber')), content);
      else objects.set(pathname.slice(1), { content, isWhole: true });
    },
    presignPut: async (key, { contentType }) => ({
      url: `${origin}/${key}`,
      headers: { 'content-type': contentType },
    }),
    presignGet: async (file) => toDownloadUrl(file),
    presignHead: async (file) => `${toDownloadUrl(file)}&method=HEAD`,
    begin: async () => begin(),
    begunByClient: (url) => {
      if (new URL(url).searchParams.get('operation') !== 'begin') throw new Error(`${url} begins nothing`);
      return begin();
    },
    presignBegin: async (key, contentType) => ({
      url: `${origin}/${key}?operation=begin`,
      headers: { 'content-type': contentType },
    }),
    presignMultipart: async (operation, { key, multipartId }) => ({
      url: `${origin}/${key}?operation=${operation}&uploadId=${multipartId}`,
      headers: {},
    }),
    abort: async ({ multipartId }) => void multipartUploads.delete(multipartId),
    presignPart: async ({ key, multipartId }, { partNumber, sha256 }) => ({
      url: `${origin}/${key}?uploadId=${multipartId}&partNumber=${partNumber}`,
      headers: sha256 ? { 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') } : {},
    }),
    listParts: async ({ multipartId }) => {
      const parts = multipartUploads.get(multipartId);
      return parts && [...parts.values()].sort((a, b) => a.partNumber - b.partNumber);
    },
    complete: async ({ key, multipartId }, named) => {
      const parts = multipartUploads.get(multipartId);
      if (!parts) return 'gone';
      const content = Buffer.concat(
        named.map(({ partNumber }) => parts.get(partNumber)?.content ?? Buffer.of()),
      );
      objects.set(key, { content, isWhole: false });
      multipartUploads.delete(multipartId);
      return 'complete';
    },
    find: async (key) => {
      const stored = objects.get(key);
      return (
        stored && {
          size: stored.content.length,
          versionId: 'v1',
          ...(stored.isWhole && { sha256: sha256Of(stored.content) }),
        }
      );
    },
    open: async (key) => {
      const stored = objects.get(key);
      if (!stored) throw new Error(`nothing is stored under ${key}`);
      return bytesSource(stored.content);
    },
    keep: async (key) => void keptKeys.push(key),
    release: async (key) => void (objects.has(key) && releasedKeys.push(key)),
    write: async (key, _contentType, content) => void objects.set(key, { content, isWhole: true }),
  };
};
