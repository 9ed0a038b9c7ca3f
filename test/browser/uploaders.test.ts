import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectData, pollUntil } from '#test/journey/expect-success.ts';
import { approveCreator, postTask, takeTask } from '#test/journey/journey.ts';
import type { People } from '#test/journey/people.ts';
import { words } from '#test/journey/sample-data.ts';
import { connect, fetchToken } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { bundleForPage, serveSite } from './front-end-site.ts';
import { openTab } from './tabs.ts';
import { writeFilm } from './write-film.ts';

const platformUrl = findEnvironment().platformUrl;
const folder = mkdtempSync(join(tmpdir(), 'astrolabe-films-'));
const mebibyte = 1024 ** 2;
const ignoreSteps = () => {};
let people: People;
let orderId: string;
let site: string;
let token: string;

const html = `<!doctype html><title>Upload</title>
<input type="file"><progress value="0"></progress><output></output><script src="/script.js"></script>`;

beforeAll(async () => {
  const script = await bundleForPage({ entryPoints: ['test/browser/upload-page.mjs'] });
  site = await serveSite({ '/': ['text/html', html], '/script.js': ['text/javascript', script] });
  const { signIn } = connect(platformUrl);
  people = {
    creator: await signIn('lan', 'creator'),
    advertiser: await signIn('borealis', 'advertiser'),
    reviewer: await signIn('rhea', 'reviewer'),
  };
  await approveCreator(people, ignoreSteps);
  orderId = await takeTask(people, await postTask(people, Date.now(), ignoreSteps), ignoreSteps);
  token = await fetchToken(platformUrl, 'lan', ['creator']);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openUploadPage = async (way: 'uppy' | 'input') => {
  const tab = await openTab();
  const query = new URLSearchParams({ api: platformUrl, token, orderId, [way]: '' });
  await tab.page.goto(`${site}/?${query}`);
  return tab;
};

const chooseFile = (page: Page, path: string) => page.locator('input').setInputFiles(path);

/** The id of the upload, when the page says that it is stored. */
const waitUntilStored = async (page: Page): Promise<string> => {
  await expect.poll(() => page.locator('output').innerText(), { timeout: 120_000 }).not.toBe('');
  const text = await page.locator('output').innerText();
  expect(text).toMatch(/^stored upl_/);
  return text.replace('stored ', '');
};

const readProgress = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { listProgress: () => number[] }).listProgress());

/** The numbers of the parts that the page sends from now on. */
const watchParts = (page: Page): readonly number[] => {
  const sent: number[] = [];
  page.on('request', (request) => {
    const partNumber = new URL(request.url()).searchParams.get('partNumber');
    if (request.method() === 'PUT' && partNumber) sent.push(Number(partNumber));
  });
  return sent;
};

const submit = async (uploadId: string): Promise<string> => {
  const params = { path: { orderId } };
  const { client } = people.creator;
  const body = { uploadIds: [uploadId], ...words };
  await expectData(client.POST('/orders/{orderId}/submissions', { params, body }));
  const { status } = await pollUntil(
    () => expectData(client.GET('/orders/{orderId}', { params })),
    (order) => order.status !== 'screening',
  );
  return status;
};

test('a file input sends a film in one request, and its progress bar moves to the end', async () => {
  const size = 40 * mebibyte;
  const { page, errors } = await openUploadPage('input');
  await chooseFile(page, writeFilm(folder, 'short.mp4', size));
  await waitUntilStored(page);
  const progress = await readProgress(page);
  expect(progress.at(-1)).toBe(size);
  expect(progress.filter((sent) => sent > 0 && sent < size).length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

test('Uppy sends a film in parts, continues after a reload with those that are missing, and the film is submitted', async () => {
  const path = writeFilm(folder, 'long.mp4', 70 * mebibyte);
  const { page, errors } = await openUploadPage('uppy');
  const sentBefore = watchParts(page);
  const isFifthPart = (url: URL) => url.searchParams.get('partNumber') === '5';
  await page.route(isFifthPart, () => {
    // It never arrives: the page is reloaded first.
  });
  await chooseFile(page, path);
  await expect.poll(() => sentBefore, { timeout: 60_000 }).toEqual([1, 2, 3, 4, 5]);
  // The reload comes first, because the end of the route lets the held request go.
  await page.reload();
  await page.unroute(isFifthPart);
  const sentAfter = watchParts(page);
  await chooseFile(page, path);
  const uploadId = await waitUntilStored(page);
  expect(sentAfter).toEqual([5, 6, 7, 8, 9]);
  const progress = await readProgress(page);
  expect(progress[0]).toBe(4 * 8 * mebibyte);
  expect(progress.at(-1)).toBe(70 * mebibyte);
  expect(errors).toEqual([]);
  // A page that lost the answer of the completion finds the same upload.
  await page.reload();
  await chooseFile(page, path);
  expect(await waitUntilStored(page)).toBe(uploadId);
  expect(await submit(uploadId)).toBe('in_review');
});

type Shown = { readonly width: number; readonly hasFailed: boolean };

/** Shows a picture of the platform on the page of another origin, without a token. */
const showPicture = (page: Page, url: string): Promise<Shown> =>
  page.evaluate(
    (src) =>
      new Promise<Shown>((resolve) => {
        const { Image } = globalThis as unknown as {
          Image: new () => { src: string; naturalWidth: number; onload: () => void; onerror: () => void };
        };
        const image = new Image();
        image.onload = () => resolve({ width: image.naturalWidth, hasFailed: false });
        image.onerror = () => resolve({ width: 0, hasFailed: true });
        image.src = src;
      }),
    url,
  );

test('an avatar is checked after its upload, and every page can show it', async () => {
  const content = readFileSync(new URL('../fixtures/media/still.jpg', import.meta.url));
  const { client } = people.creator;
  const declared = { fileName: 'lan.jpg', contentType: 'image/jpeg', size: content.length };
  const { id, upload } = await expectData(
    client.POST('/assets', { body: { as: 'creator', purpose: 'avatar', ...declared } }),
  );
  if (!upload) throw new Error('the response has no request to upload');
  const { method, headers } = upload;
  expect((await fetch(upload.url, { method, headers, body: content })).status).toBe(200);
  const { status, picture } = await pollUntil(
    () => expectData(client.GET('/assets/{assetId}', { params: { path: { assetId: id } } })),
    (asset) => asset.status !== 'waiting',
  );
  expect(status).toBe('ready');
  const { page, errors } = await openUploadPage('input');
  expect(await showPicture(page, `${platformUrl}${picture?.small}`)).toEqual({
    width: 128,
    hasFailed: false,
  });
  expect(errors).toEqual([]);
  const { accounts } = await expectData(client.GET('/me'));
  expect(accounts.creator?.avatar).toBe(picture?.large);
});
