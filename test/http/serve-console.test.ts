import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toServedFile } from '#shared/adapters/files.ts';
import { readConsoleSettings, serveConsole } from '#shared/http/serve-console.ts';

const stored: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html>',
  'assets/console-A1.js': 'start()',
};
const files = {
  read: async (name: string) => {
    const text = stored[name];
    if (text === undefined) throw new Error('ENOENT');
    return toServedFile(gzipSync(text));
  },
};
const settings = readConsoleSettings({
  ISSUER_URL: 'https://issuer.example/pool',
  CONSOLE_CLIENT_ID: 'client-1',
  SIGN_IN_ORIGIN: 'https://sign-in.example',
  AWS_REGION: 'cn-north-1',
});
const serve = serveConsole(files, settings);
const get = (rawPath: string, headers: Readonly<Record<string, string>> = {}) => serve({ rawPath, headers });

describe('the console', () => {
  test.each(['/console', '/console/', '/console/orders/ord_1', '/console/../etc', '/console/assets/a/b'])(
    'answers %s with its page, which is never kept unchecked',
    async (path) => {
      const { statusCode, body, headers } = await get(path);
      expect([statusCode, body]).toEqual([200, '<!doctype html>']);
      expect(headers?.['cache-control']).toBe('no-cache');
    },
  );

  test('keeps a file with a hash in its name for a year, and has no file of another release', async () => {
    const { headers } = await get('/console/assets/console-A1.js');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(await get('/console/assets/console-B2.js')).toMatchObject({ statusCode: 404 });
  });

  test('answers a known tag with 304, in each encoding with its tag', async () => {
    const plain = await get('/console');
    const zipped = await get('/console', { 'accept-encoding': 'gzip, br' });
    expect(zipped).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } });
    expect(zipped.headers?.etag).not.toBe(plain.headers?.etag);
    const tag = String(plain.headers?.etag);
    expect(await get('/console', { 'if-none-match': tag })).toMatchObject({ statusCode: 304 });
    expect(await get('/console', { 'if-none-match': '"other"' })).toMatchObject({ statusCode: 200 });
  });

  test('allows no inline script, no inline style and no other origin than sign-in and films', async () => {
    const { headers } = await get('/console');
    const policy = String(headers?.['content-security-policy']);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("connect-src 'self' https://issuer.example https://sign-in.example;");
    expect(policy).toContain('media-src https://s3.cn-north-1.amazonaws.com.cn;');
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('tells the page where people sign in; an issuer at a path belongs to its origin', async () => {
    expect(JSON.parse((await get('/console/config.json')).body ?? '')).toEqual({
      issuer: 'https://issuer.example/pool',
      clientId: 'client-1',
    });
    const local = readConsoleSettings({ ISSUER_URL: 'https://a.example', ISSUER_ENDPOINT_URL: '/issuer' });
    const { headers } = await serveConsole(files, local)({ rawPath: '/console', headers: {} });
    expect(headers?.['content-security-policy']).toContain("connect-src 'self';");
  });
});
