import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { startBrowser } from '#test/browser/browser.ts';
import { bundleForPage } from '#test/browser/front-end-site.ts';

const mebibyte = 1024 ** 2;
const maxGrowthBytes = 200 * mebibyte;
const { maxBytes } = defaultPolicy.screening;
const { partSize } = defaultPolicy.uploads;
const folder = mkdtempSync(join(tmpdir(), 'astrolabe-large-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The uploader of the client package, for the chosen file of a page. */
const bundlePage = (): Promise<string> =>
  bundleForPage({
    stdin: {
      contents: `
        import { createClient, uploadFile } from './shared/contract/client/package/index.ts';
        const client = createClient({ baseUrl: location.origin, token: () => 'token' });
        globalThis.upload = (onProgress) =>
          uploadFile(client, { orderId: 'ord_1', file: document.querySelector('input').files[0], onProgress });`,
      resolveDir: resolve('.'),
      loader: 'js',
    },
  });

const drain = async (request: IncomingMessage): Promise<number> => {
  let count = 0;
  for await (const chunk of request) count += (chunk as Buffer).length;
  return count;
};

/** A page, the routes of an upload in parts, and a store that counts bytes and keeps none, on one origin. */
const startSite = async () => {
  const script = await bundlePage();
  const html = '<!doctype html><title>Upload</title><input type="file"><script src="/script.js"></script>';
  const upload = {
    ...{ uploadId: 'upl_1', status: 'waiting', size: maxBytes, method: 'PUT', arrived: [], parts: [] },
    ...{ partSize, partCount: Math.ceil(maxBytes / partSize) },
  };
  const digests = new Set<string>();
  let stored = 0;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://site');
    const bytes = await drain(request);
    const sendJson = (body: object) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(html);
    if (pathname === '/script.js') return response.end(script);
    if (pathname === '/store') {
      stored += bytes;
      return response.end();
    }
    if (!pathname.includes('/parts/')) return sendJson(upload);
    digests.add(searchParams.get('sha256') ?? '');
    return sendJson({ partNumber: 1, method: 'PUT', url: `${url}/store`, headers: {} });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, stored: () => stored, digests, stop: () => server.close() };
};

/** Memory that a process has for itself, without the pages of files. */
const memoryOf = (id: number): number => {
  const [, kilobytes = '0'] = /^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
};

type Process = { readonly id: number; readonly type: string };

/** The processes of a browser: that of pages, that of the network, and its own. */
const listProcesses = async (browser: Browser): Promise<readonly Process[]> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
};

/** The most memory of the pages, and of all processes together, while something is done; both above the start. */
const measureGrowth = async (browser: Browser, act: () => Promise<unknown>) => {
  const processes = await listProcesses(browser);
  const measure = () => ({
    page: processes.filter(({ type }) => type === 'renderer').reduce((sum, { id }) => sum + memoryOf(id), 0),
    all: processes.reduce((sum, { id }) => sum + memoryOf(id), 0),
  });
  const start = measure();
  const most = { ...start };
  const timer = setInterval(() => {
    const { page, all } = measure();
    most.page = Math.max(most.page, page);
    most.all = Math.max(most.all, all);
  }, 100);
  await act().finally(() => clearInterval(timer));
  return { page: most.page - start.page, all: most.all - start.all };
};

/** Chooses a file of any size. Playwright copies the bytes of a file to the browser, and refuses large ones. */
const chooseFile = async (page: Page, path: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input' });
  await session.send('DOM.setFileInputFiles', { files: [path], nodeId });
};

test('the client uploads a film of 5 GiB in a browser within 200 MiB of memory, whole', {
  timeout: 900_000,
}, async () => {
  const path = join(folder, 'film.mp4');
  writeFileSync(path, '');
  truncateSync(path, maxBytes);
  const site = await startSite();
  const server = await startBrowser(0);
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(site.url);
  await chooseFile(page, path);
  const growth = await measureGrowth(browser, () =>
    page.evaluate(() => (globalThis as unknown as { upload: () => Promise<string> }).upload()),
  );
  await browser.close();
  await server.close();
  site.stop();
  expect(site.stored()).toBe(maxBytes);
  // Full parts of zeros have one digest, and the last one is full too.
  expect(site.digests.size).toBe(maxBytes % partSize === 0 ? 1 : 2);
  expect(growth.page).toBeLessThan(maxGrowthBytes);
  expect(growth.all).toBeLessThan(maxGrowthBytes);
});
