import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readStacks } from '#infra/local/assembly/read-stacks.ts';
import { resolveResources } from '#infra/local/assembly/resolve-resources.ts';
import { readBucketSettings } from '#infra/local/bucket-settings.ts';
import type { Presigned } from '#shared/adapters/presigned-request.ts';
import { s3Uploads } from '#shared/adapters/uploads.ts';
import { synthesizeStage } from '#test/infra/synthesize-stage.ts';
import { openTestStore } from './store-under-test.ts';

const page = 'https://stars.example';

const { assembly } = await synthesizeStage('prod', { context: { webOrigins: page } });
const { resources } = resolveResources(readStacks(assembly.directory).stacks, { apiUrl: 'http://localhost' });
const [bucket, ...more] = resources.filter(({ type }) => type === 'AWS::S3::Bucket').map(readBucketSettings);
if (!bucket || more.length > 0) throw new Error('the template has one bucket');

const content = Buffer.from('the bytes of a work');
const sha256 = createHash('sha256').update(content).digest('hex');

/** The preflight of a page's request: its method, and each header that the page sets. */
const preflight = ({ headers }: Presigned, origin: string, method = 'PUT') => ({
  method: 'OPTIONS',
  headers: {
    origin,
    'access-control-request-method': method,
    'access-control-request-headers': Object.keys(headers).join(','),
  },
});

const startUpload = async () => {
  const testStore = await openTestStore(bucket.settings);
  const uploads = s3Uploads(() => bucket.settings.name, testStore.client);
  const key = 'uploads/ord_1/upl_1';
  const whole = await uploads.presignPut(key, { contentType: 'video/mp4', size: content.length, sha256 }, 60);
  const multipartId = await uploads.begin(key, 'video/mp4', true);
  const part = await uploads.presignPart(
    { key, multipartId },
    { partNumber: 1, size: content.length, sha256 },
    60,
  );
  const abort = await uploads.presignMultipart('abort', { key, multipartId }, 60);
  return { ...testStore, whole, part, abort, key };
};

const exposedHeadersOf = (header: unknown): readonly string[] => String(header).toLowerCase().split(/,\s*/);

describe('the bucket of the template', () => {
  test.each(['whole', 'part'] as const)(
    'lets a page of its origin store a %s with the signed headers',
    async (kind) => {
      const { send, ...presigned } = await startUpload();
      const request = presigned[kind];
      expect(Object.keys(request.headers).length).toBeGreaterThan(0);
      const allowed = await send(request.url, preflight(request, page));
      expect(allowed.status).toBe(200);
      expect(allowed.headers['access-control-allow-origin']).toBe(page);
      expect(exposedHeadersOf(allowed.headers['access-control-allow-methods'])).toContain('put');
      expect(exposedHeadersOf(allowed.headers['access-control-allow-headers'])).toEqual(
        Object.keys(request.headers).map((name) => name.toLowerCase()),
      );
      const headers = { ...request.headers, origin: page, 'content-length': String(content.length) };
      const stored = await send(request.url, { method: 'PUT', headers, body: content });
      expect({ status: stored.status, body: stored.body }).toEqual({ status: 200, body: '' });
      expect(stored.headers['access-control-allow-origin']).toBe(page);
      expect(stored.headers.etag).toMatch(/^"[^"]+"$/);
      expect(exposedHeadersOf(stored.headers['access-control-expose-headers'])).toEqual(
        expect.arrayContaining(['etag', 'x-amz-checksum-sha256']),
      );
    },
  );

  test('shows nothing to a page of another origin', async () => {
    const { send, whole } = await startUpload();
    const refused = await send(whole.url, preflight(whole, 'https://evil.example'));
    expect(refused.status).toBe(403);
    expect(refused.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('lets a page abort its parts, and delete nothing', async () => {
    const { send, whole, abort, key } = await startUpload();
    const headers = { origin: page };
    expect((await send(abort.url, preflight(abort, page, 'DELETE'))).status).toBe(200);
    expect((await send(abort.url, { method: 'DELETE', headers })).status).toBe(204);
    expect(abort.url).toContain(key);
    for (const url of [whole.url, abort.url.replace(/uploadId=[^&]*&/, '')]) {
      expect((await send(url, { method: 'DELETE', headers })).status).toBe(403);
    }
  });
});
