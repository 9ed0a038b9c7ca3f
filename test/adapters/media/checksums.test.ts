import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashFile } from '#shared/adapters/media/hash-file.ts';
import { measureFile } from '#shared/adapters/media/measure.ts';
import { MAX_WHOLE_BYTES, openS3Source } from '#shared/adapters/media/s3-source.ts';
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
const served = {
  body: film,
  headers: {} as Record<string, string>,
  etag: '"1"',
  ranges: [] as string[],
  brokenOff: [] as string[],
  isWhole: false,
};
const serve = (request: IncomingMessage, response: ServerResponse): void => {
  const version = new URL(request.url ?? '/', 'http://store').searchParams.get('versionId');
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  const described = `${request.method} ${from ?? ''}-${to ?? ''} ${version ?? ''} ${request.headers['if-match'] ?? ''}`;
  served.ranges.push(described);
  response.on('close', () => void (response.writableFinished || served.brokenOff.push(described)));
  if (request.headers['if-match'] !== undefined && request.headers['if-match'] !== served.etag) {
    response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>');
    return;
  }
  const isWhole = from === undefined || served.isWhole;
  // The checksum is that of the whole object.
  const body = isWhole ? served.body : served.body.subarray(Number(from), Number(to) + 1);
  const hasChecksum = isWhole && request.headers['x-amz-checksum-mode'] === 'ENABLED';
  response.writeHead(isWhole ? 200 : 206, {
    ...(hasChecksum && served.headers),
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
  served.body = film;
  served.etag = '"1"';
  served.ranges = [];
  served.brokenOff = [];
  served.isWhole = false;
});

describe('an object of S3', () => {
  test('is measured by ranges of the version and length at the start', async () => {
    const source = await openS3Source(client, 'works', 'a/film.mp4', { objectVersion: 'v7' });
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
    for (const size of [film.length, MAX_WHOLE_BYTES + 1]) {
      const source = await openS3Source(client, 'works', 'film.mp4', { size });
      expect(source.sha256).toBeUndefined();
      expect(await hashFile(source)).toBe(digest.toString('hex'));
    }
  });

  test('returns the requested bytes also when the store answers a range with everything', async () => {
    served.isWhole = true;
    const source = await openS3Source(client, 'works', 'film.mp4', { objectVersion: 'v7' });
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

  describe('that is expected to be small', () => {
    const expected = { objectVersion: 'v7', size: film.length };

    test('is read with one request, which tells what opening tells', async () => {
      const large = await openS3Source(client, 'works', 'a/film.mp4', { objectVersion: 'v7' });
      served.ranges = [];
      const source = await openS3Source(client, 'works', 'a/film.mp4', expected);
      expect({ ...source, read: large.read }).toEqual(large);
      expect(await measureFile(source)).toMatchObject({ kind: 'video', durationSeconds: 12 });
      expect(Buffer.from(await source.read(10, 20))).toEqual(film.subarray(10, 20));
      expect(served.ranges).toEqual(['GET - v7 ']);
    });

    test('and is larger, is read in ranges of the opened version, and not to its end', async () => {
      served.body = Buffer.alloc(64 * MAX_WHOLE_BYTES, 'star');
      served.headers['x-amz-checksum-sha256'] = createHash('sha256').update(served.body).digest('base64');
      const source = await openS3Source(client, 'works', 'a/film.mp4', expected);
      expect(source.size).toBe(served.body.length);
      expect(Buffer.from(await source.read(1, 5))).toEqual(served.body.subarray(1, 5));
      expect(served.ranges).toEqual(['GET - v7 ', 'GET 1-4 v7 "1"']);
      await vi.waitFor(() => expect(served.brokenOff).toEqual(['GET - v7 ']));
    });

    test('and is shorter, has the size that is stored', async () => {
      const source = await openS3Source(client, 'works', 'film.mp4', { size: film.length + 1 });
      expect(source.size).toBe(film.length);
      expect(await hashFile(source)).toBe(digest.toString('hex'));
    });

    test('and is empty, has no bytes', async () => {
      served.body = Buffer.alloc(0);
      served.headers = {};
      expect(await openS3Source(client, 'works', 'film.mp4', { size: 0 })).toMatchObject({ size: 0 });
    });

    test('fails its reads if the bytes are not those that the store verified', async () => {
      served.body = Buffer.from(film).fill(0, 30_000, 30_001);
      const source = await openS3Source(client, 'works', 'film.mp4', expected);
      await expect(measureFile(source)).rejects.toThrow('hecksum');
      await expect(source.read(0, 10)).rejects.toThrow('hecksum');
    });
  });

  test('that is expected to be large is opened without its bytes', async () => {
    const source = await openS3Source(client, 'works', 'film.mp4', { size: MAX_WHOLE_BYTES + 1 });
    await source.read(10, 20);
    expect(served.ranges).toEqual(['HEAD -  ', 'GET 10-19 v7 "1"']);
  });
});
