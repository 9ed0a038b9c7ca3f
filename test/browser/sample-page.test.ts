import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issuerPath } from '#infra/local/identity/local-origin.ts';
import { expectData } from '#test/journey/expect-success.ts';
import { approveCreator, postTask } from '#test/journey/journey.ts';
import type { People } from '#test/journey/people.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { serveSite } from './front-end-site.ts';
import { buildSampleSite } from './sample-site.ts';
import { openTab } from './tabs.ts';
import { writeFilm } from './write-film.ts';

const platformUrl = findEnvironment().platformUrl;
/** The address of the web client, which the browser finds at another port. */
const site = 'http://localhost:3000';
const folder = mkdtempSync(join(tmpdir(), 'astrolabe-films-'));
/** Ten parts. The slow tests upload gigabytes. */
const filmBytes = 80 * 1024 ** 2;
const ignoreSteps = () => {};

let people: People;

beforeAll(async () => {
  const files = await buildSampleSite({
    baseUrl: platformUrl,
    authority: `${platformUrl}${issuerPath}`,
    clientId: findEnvironment().webClientId,
  });
  await serveSite(files, findEnvironment().webClientPort);
  const { signIn } = connect(platformUrl);
  people = {
    creator: await signIn('yue', 'creator'),
    advertiser: await signIn('cirrus', 'advertiser'),
    reviewer: await signIn('rhea', 'reviewer'),
  };
  await approveCreator(people, ignoreSteps);
  await postTask(people, Date.now(), ignoreSteps);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The numbers of the parts that the object store has accepted from this page. */
const watchParts = (page: Page): readonly number[] => {
  const stored: number[] = [];
  page.on('requestfinished', (request) => {
    const partNumber = new URL(request.url()).searchParams.get('partNumber');
    if (request.method() === 'PUT' && partNumber) stored.push(Number(partNumber));
  });
  return stored;
};

test('the sample page signs in, takes a task, uploads 80 MiB through a reload, and shows the order in Chinese as it moves', async () => {
  const { page, errors } = await openTab({ locale: 'zh-CN' });
  await page.goto(site);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByLabel('名称').fill('yue');
  await page.getByLabel('创作者').check();
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('button', { name: '接单' }).first().click();
  await page.getByText('制作中').waitFor();
  const orderId = new URL(page.url()).hash.slice(1);

  const film = writeFilm(folder, 'long.mp4', filmBytes);
  const stored = watchParts(page);
  await page.getByLabel('作品').setInputFiles(film);
  await expect.poll(() => stored.length, { timeout: 60_000 }).toBeGreaterThan(3);
  await page.reload();
  const before = new Set(stored);
  await page.getByText('制作中').waitFor();
  await page.getByLabel('作品').setInputFiles(film);
  await page.getByRole('button', { name: '提交' }).click({ timeout: 120_000 });
  // What had arrived is not sent again; a part that the reload cut off is.
  expect(stored.filter((partNumber) => before.has(partNumber))).toHaveLength(before.size);

  await page.getByText('平台审核中').waitFor();
  await expectData(
    people.reviewer.client.POST('/orders/{orderId}/reviews', {
      params: { path: { orderId } },
      body: { decision: 'approve' },
    }),
  );
  await page.getByText('广告主审核中').waitFor();
  expect(errors).toEqual([]);
});
