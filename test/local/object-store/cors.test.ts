import { PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect, test } from 'vitest';
import { openTestStore, plainBucket } from './store-under-test.ts';

const origin = 'https://studio.example.com';

const bucket = plainBucket({
  cors: [
    {
      allowedOrigins: ['https://*.example.com'],
      allowedMethods: ['PUT'],
      allowedHeaders: ['content-*', 'X-Amz-Checksum-Sha256'],
      exposeHeaders: ['ETag'],
      maxAgeSeconds: 300,
    },
  ],
});

const preflight = (from: string, method: string, headers?: string) => ({
  method: 'OPTIONS',
  headers: {
    origin: from,
    'access-control-request-method': method,
    ...(headers ? { 'access-control-request-headers': headers } : {}),
  },
});

test('a preflight is answered by the rule that allows origin, method and every header', async () => {
  const { send } = await openTestStore(bucket);
  const answer = await send('/works/k', preflight(origin, 'PUT', 'Content-Type, x-amz-checksum-sha256'));
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'PUT',
    'access-control-allow-headers': 'content-type, x-amz-checksum-sha256',
    'access-control-expose-headers': 'ETag',
    'access-control-max-age': '300',
  });
});

test.each([
  ['origin', preflight('https://example.org', 'PUT')],
  ['method', preflight(origin, 'DELETE')],
  ['header', preflight(origin, 'PUT', 'x-amz-meta-a')],
])('a preflight of another %s is forbidden', async (_, request) => {
  const { send } = await openTestStore(bucket);
  const answer = await send('/works/k', request);
  expect(answer.status).toBe(403);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

test('a page of an allowed origin can read the ETag of its upload, and the reason of a refusal', async () => {
  const { client, send } = await openTestStore(bucket);
  const url = await getSignedUrl(
    client,
    new PutObjectCommand({
      Bucket: 'works',
      Key: 'k',
      ChecksumSHA256: 'n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=',
    }),
  );
  const taken = await send(url, { method: 'PUT', headers: { origin }, body: 'test' });
  expect(taken.status).toBe(200);
  expect(taken.headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'ETag',
    etag: '"098f6bcd4621d373cade4e832627b4f6"',
  });
  const refused = await send(url, { method: 'PUT', headers: { origin }, body: 'tent' });
  expect(refused.status).toBe(400);
  expect(refused.headers['access-control-allow-origin']).toBe(origin);
  const stranger = await send(url, {
    method: 'PUT',
    headers: { origin: 'https://example.org' },
    body: 'test',
  });
  expect(stranger.headers['access-control-allow-origin']).toBeUndefined();
});
