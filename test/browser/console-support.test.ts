import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { expectData, pollUntil } from '#test/journey/expect-success.ts';
import { createMarket, createOrderInReview, readOrder } from '#test/journey/orders.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { sendAct } from './send-act.ts';
import { signInToConsole } from './tabs.ts';

const people = await createMarket(connect(findEnvironment().platformUrl));
const orderId = await createOrderInReview(people);
const { taskId, advertiserId } = await readOrder(people, orderId);

/** Chooses an option in the form of an act. */
const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
};

test('one decision on a report takes the task down and holds its account, all shown before it is sent', async () => {
  const body = {
    subject: { kind: 'task', taskId },
    code: 'fraud',
    reason: 'The product does not exist.',
  } as const;
  await expectData(people.creator.client.POST('/reports', { body }));
  const { page, errors } = await signInToConsole('/holds?tab=reports', 'Ou');
  const row = page.getByRole('row').filter({ hasText: 'The product does not exist.' });
  await row.getByRole('button', { name: 'Uphold' }).click();
  await choose(page, 'Also take the subject down', 'Yes');
  await choose(page, 'Also hold the account', 'Payouts');
  await sendAct(page, { Reason: 'Nobody sells it.' });
  await row.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Takedowns', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'Nobody sells it.' }).first().waitFor();
  await page.getByRole('link', { name: 'Holds', exact: true }).click();
  await page.getByRole('row').filter({ hasText: 'Nobody sells it.' }).first().waitFor();
  expect(errors).toEqual([]);
});

test('an operator inspects a submitted file again from the screen of its order', async () => {
  const { page } = await signInToConsole(`/orders/${orderId}`, 'Ou');
  const { client } = people.creator;
  const order = await readOrder(people, orderId);
  const path = { orderId, uploadId: order.deliverable?.files[0]?.uploadId ?? '' };
  const read = () =>
    expectData(client.GET('/orders/{orderId}/uploads/{uploadId}/inspection', { params: { path } }));
  const before = await pollUntil(read, ({ status }) => status === 'completed' || status === 'failed');
  await page.getByRole('button', { name: 'Inspect a file again' }).click();
  await sendAct(page, { Reason: 'The decoder was updated.' });
  const after = await pollUntil(read, ({ at, status }) => at !== before.at && status === before.status);
  expect(after.findings).toEqual(before.findings);
  await page.getByRole('row').filter({ hasText: 'The decoder was updated.' }).waitFor();
});

test('work is handed to a role, which the list shows', async () => {
  const { page, errors } = await signInToConsole('/work?queue=in_review', 'Ou');
  const row = page.getByRole('row').filter({ hasText: orderId.slice(-6) });
  await row.getByRole('button', { name: 'Assign' }).click();
  await choose(page, 'Role', 'Finance');
  await sendAct(page, { Note: 'The price looks odd.' });
  await row.getByText('Finance').waitFor();
  await row.getByText('The price looks odd.').waitFor();
  expect(errors).toEqual([]);
});

test('the data of a person who cannot sign in becomes a file, with its reason among the acts', async () => {
  const { page } = await signInToConsole(`/parties/${advertiserId}`, 'Ou');
  await page.getByRole('button', { name: "Export the person's data" }).click();
  const download = page.waitForEvent('download');
  await sendAct(page, { Reason: 'Asked by letter, with a copy of the licence.' });
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'data.jsonl');
  await (await download).saveAs(file);
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { section: string }).section)).toContain('tasks');
  await page.getByRole('row').filter({ hasText: 'Asked by letter' }).first().waitFor();
});

test('the health shows that each sweep runs, also on one machine', async () => {
  const { page, errors } = await signInToConsole('/now', 'Ou');
  await page.getByText('All 6 on time').waitFor();
  await page.getByRole('link', { name: 'Health' }).last().click();
  const sweeps = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Background sweeps' }) });
  await sweeps.getByText(/ ago$/).first().waitFor({ timeout: 120_000 });
  expect(errors).toEqual([]);
});
