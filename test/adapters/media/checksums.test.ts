import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashFile } from '#shared/adapters/media/hash-file.ts';
import { measureFile } from '#shared/adapters/media/measure.ts';
import { openS3Source } from '#shared/adapters/media/s3-source.ts';
import { bytesSource, fixture } from './sources.ts';

const film = await readFile(fixture('index-at-end.mp4'));
const digest = createHash('sha256').update(film).digest();

describe('hash', () => {
  test('is the SHA-256 of the content, over the end of a chunk', async () => {
    const content = Buffer.alloc(8 * 1_048_576 + 5, 'star');
    const source = bytesSource(content);
    expect(await hashFile(source)).toBe(createHash('sha256').update(content).digest('hex'));
    expect(source.tally.reads).toBe(2);
  });

  test('of no bytes is the SHA-256 of nothing', async () => {
    expect(await hashFile(bytesSource(new Uint8Array(0)))).toBe(createHash('sha256').digest('hex'));
  });

  test('stops on request', async () => {
    await expect(hashFile(bytesSource(film), AbortSignal.abort(new Error('enough')))).rejects.toThrow(
      'enough',
    );
  });
});

/** The part of S3 that ranged reads use, with the responses of the AWS documentation. */
const served = { headers: {} as Record<string, string>, etag: '"1"', ranges: [] as string[], isWhole: false };
const serve = (request: IncomingMessage, response: ServerResponse): void => {
  const version = new URL(request.url ?? '/', 'http://store').searchParams.get('versionId');
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  served.ranges.push(
    `${request.method} ${from ?? ''}-${to ?? ''} ${version ?? ''} ${request.headers['if-match'] ?? ''}`,
  );
  if (request.headers['if-match'] !== undefined && request.headers['if-match'] !== served.etag) {
    response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>');
    return;
  }
  const isWhole = from === undefined || served.isWhole;
  const body = isWhole ? film : film.subarray(Number(from), Number(to) + 1);
  const checksum = request.headers['x-amz-checksum-mode'] === 'ENABLED' ? served.headers : {};
  response.writeHead(isWhole ? 200 : 206, {
    ...checksum,
    etag: served.etag,
    'content-type': 'video/mp4',
    'content-length': body.length,
    'x-amz-version-id': 'v7',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};

const server = createServer(serve);
let client: S3Client;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new S3Client({ endpoint, region: 'us-east-1', forcePathStyle: true, credentials });
});
afterAll(() => {
  client.destroy();
  server.close();
});
beforeEach(() => {
  served.headers = {
    'x-amz-checksum-sha256': digest.toString('base64'),
    'x-amz-checksum-type': 'FULL_OBJECT',
  };
  served.etag = '"1"';
  served.ranges = [];
  served.isWhole = false;
});

describe('an object of S3', () => {
  test('is measured by ranges of the version and length at the start', async () => {
    const source = await openS3Source(client, 'works', 'a/film.mp4', 'v7');
    expect(source).toMatchObject({ size: film.length, versionId: 'v7', contentType: 'video/mp4' });
    expect(await measureFile(source)).toMatchObject({ kind: 'video', durationSeconds: 12 });
    expect(served.ranges).toEqual(['HEAD - v7 ', `GET 0-${film.length - 1} v7 "1"`]);
  });

  test('has the SHA-256 that S3 verified', async () => {
    expect((await openS3Source(client, 'works', 'film.mp4')).sha256).toBe(digest.toString('hex'));
  });

  test('has no SHA-256 when the checksum covers parts: it is hashed instead', async () => {
    const base64 = digest.toString('base64');
    served.headers = { 'x-amz-checksum-sha256': `${base64}-3`, 'x-amz-checksum-type': 'COMPOSITE' };
    const source = await openS3Source(client, 'works', 'film.mp4');
    expect(source.sha256).toBeUndefined();
    expect(await hashFile(source)).toBe(digest.toString('hex'));
  });

  test('returns the requested bytes also when the store answers a range with everything', async () => {
    served.isWhole = true;
    const source = await openS3Source(client, 'works', 'film.mp4', 'v7');
    const { length } = film;
    for (const [start, end] of [
      [0, 10],
      [30_000, 30_001],
      [length - 5, length],
    ] as const) {
      expect(Buffer.from(await source.read(start, end)).equals(film.subarray(start, end))).toBe(true);
    }
    expect(await measureFile(source)).toMatchObject({ kind: 'video', durationSeconds: 12 });
  });

  test('that is replaced meanwhile fails the measurement, and is no finding', async () => {
    const source = await openS3Source(client, 'works', 'film.mp4');
    served.etag = '"2"';
    await expect(measureFile(source)).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });
});
