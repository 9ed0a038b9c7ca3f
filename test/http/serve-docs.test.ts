import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toServedFile } from '#shared/adapters/files.ts';
import { serveDocs } from '#shared/http/serve-docs.ts';

const stored = new Set([
  'index.html',
  'not-found.html',
  'operations/submitWork.html',
  'events/order.take.html',
  'problems.html',
  'problems/validation.html',
  'try.html',
  'start.js',
  'assets/docs-A1.css',
]);
const requested: string[] = [];
const serve = serveDocs({
  read: async (name: string) => {
    requested.push(name);
    if (!stored.has(name)) throw new Error('ENOENT');
    return toServedFile(gzipSync(name));
  },
});
const get = (rawPath: string, headers: Readonly<Record<string, string>> = {}) => serve({ rawPath, headers });

describe('the documentation', () => {
  test.each([
    ['/docs', 'index.html'],
    ['/docs/', 'index.html'],
    ['/docs/operations/submitWork', 'operations/submitWork.html'],
    ['/docs/events/order.take', 'events/order.take.html'],
    ['/docs/try', 'try.html'],
    ['/docs/start.js', 'start.js'],
    ['/problems', 'problems.html'],
    ['/problems/validation', 'problems/validation.html'],
  ])('serves %s from %s', async (path, name) => {
    const { statusCode, body, headers } = await get(path);
    expect([statusCode, body]).toEqual([200, name]);
    expect(headers?.['cache-control']).toBe('no-cache');
  });

  test.each(['/docs/operations/none', '/docs/../index', '/docs/a/b/c', '/docs/%2e%2e/x', '/docs/..'])(
    'answers %s with a page that says so',
    async (path) => {
      expect(await get(path)).toMatchObject({ statusCode: 404, body: 'not-found.html' });
    },
  );

  test('never asks for a file outside of its folder', () => {
    expect(requested.filter((name) => name.includes('..') || name.startsWith('/'))).toEqual([]);
  });

  test('has no file of another release', async () => {
    expect(await get('/docs/assets/docs-B2.css')).toMatchObject({
      statusCode: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  });

  test('lets a file with a hash in its name be kept for a year', async () => {
    const { headers } = await get('/docs/assets/docs-A1.css');
    expect(headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('allows no inline script and no other origin; only the page that sends requests has inline styles', async () => {
    const policyOf = async (path: string) => String((await get(path)).headers?.['content-security-policy']);
    expect(await policyOf('/docs')).toContain("require-trusted-types-for 'script'");
    expect(await policyOf('/docs')).not.toContain('unsafe');
    expect(await policyOf('/docs/try')).toContain("script-src 'self';");
    expect(await policyOf('/docs/try')).toContain("style-src 'self' 'unsafe-inline'");
  });
});
