import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectWithTokens, type Session } from './http-client.ts';

const requests: { readonly url?: string; readonly token?: string }[] = [];
const server = createServer(({ url, headers }, response) => {
  requests.push({ ...(url && { url }), ...(headers.authorization && { token: headers.authorization }) });
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"wrong"}');
});
let session: Session;

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const { signIn } = connectWithTokens(
    `http://127.0.0.1:${port}/stage/$default`,
    async (sub) => `token-of-${sub}`,
  );
  session = await signIn('mei', 'creator');
});
afterAll(() => void server.close());

test('an address with a path is prefixed to every path, and each account has its token', async () => {
  await session.get('/no-such-path');
  expect(requests.at(-1)).toEqual({ url: '/stage/$default/no-such-path', token: 'Bearer token-of-mei' });
});

test('responses from such an address are checked with the document as well', async () => {
  await expect(session.get('/health')).rejects.toThrow('GET /health: 200 breaks the document');
  await expect(session.client.GET('/health')).rejects.toThrow('GET /health: 200 breaks the document');
});
