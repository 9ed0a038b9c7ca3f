import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { afterAll } from 'vitest';

/** Bundles a script for a page. */
export const bundleForPage = async (
  entry: Pick<BuildOptions, 'stdin' | 'entryPoints' | 'alias'>,
): Promise<string> => {
  const { outputFiles } = await build({
    ...entry,
    absWorkingDir: resolve('.'),
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  return outputFiles?.[0]?.text ?? '';
};

/** Serves files on another origin than the API, as a front end is, until the test file ends. Returns the origin. */
export const serveSite = async (
  files: Readonly<Record<string, readonly [type: string, content: string | Buffer]>>,
  port = 0,
): Promise<string> => {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://front.end');
    const [type, content] = files[pathname] ?? ['text/plain', ''];
    response.writeHead(pathname in files ? 200 : 404, { 'content-type': type }).end(content);
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  afterAll(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
