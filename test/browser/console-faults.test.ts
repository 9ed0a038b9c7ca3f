import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createMarket, createOrderInReview, readOrder } from '#test/journey/orders.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { sendAct } from './send-act.ts';
import { signInToConsole } from './tabs.ts';

const people = await createMarket(connect(findEnvironment().platformUrl));
const orderId = await createOrderInReview(people);
const { creatorId } = await readOrder(people, orderId);

/** Moves the clock of the console until a list is read again, also after a failure. */
const passListPause = (page: Page): Promise<void> => page.clock.fastForward(36_000);

const refuseAll = (page: Page, status: number, type: string) =>
  page.route('**/operations/**', (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: `/problems/${type}`, title: type, status, detail: '', requestId: 'r1' }),
    }),
  );

test('an address with a day that is none opens the list without that filter', async () => {
  const { page, errors } = await signInToConsole('/orders?createdAfter=junk', 'Ou');
  await page
    .getByRole('row')
    .filter({ hasText: orderId.slice(-6) })
    .waitFor();
  expect(await page.title()).toBe('Orders · Astrolabe console');
  expect(errors).toEqual([]);
});

test('the tile of a queue of reviewers opens a list for an operator, too', async () => {
  const { page } = await signInToConsole('/now', 'Ou');
  await page.getByRole('link', { name: /^Platform review/ }).click();
  await page
    .getByRole('row')
    .filter({ hasText: orderId.slice(-6) })
    .waitFor();
});

test('a file that cannot be read, and a session that has ended, are both said', async () => {
  const { page } = await signInToConsole('/orders', 'Ou');
  await page.getByRole('button', { name: 'Export as CSV' }).waitFor();
  await refuseAll(page, 403, 'forbidden');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  await page.getByText('Export as CSV: refused').waitFor();
  await page.unroute('**/operations/**');
  await refuseAll(page, 401, 'unauthenticated');
  await passListPause(page);
  await page.getByText('Your session has ended').waitFor();
  await page.unroute('**/operations/**');
  await passListPause(page);
  await page.getByText('Your session has ended').waitFor({ state: 'detached' });
});

test('a refused act shows what its person wrote, and its form still has it', async () => {
  const { page } = await signInToConsole(`/orders/${orderId}`, 'Ou');
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.route('**/notes', (route) =>
    route.request().method() === 'POST' ? route.abort('failed') : route.continue(),
  );
  await sendAct(page, { Note: 'The phone of the creator is wrong.' });
  const message = page.locator('.messages').getByRole('listitem');
  await message.getByText('Add a note: failed').waitFor();
  await message.getByText('The phone of the creator is wrong.').waitFor();
  await page.getByRole('button', { name: 'Add a note' }).click();
  expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe(
    'The phone of the creator is wrong.',
  );
});

test('a suspended account is shown as suspended with the reason, and can only be reinstated', async () => {
  const { page } = await signInToConsole(`/parties/${creatorId}`, 'Ou');
  await page.getByText('Nothing limits this account.').waitFor();
  expect(await page.getByRole('button', { name: 'Reinstate' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Suspend' }).click();
  await sendAct(page, { Reason: 'Bought followers.' });
  await page.getByText(/▲ Suspended/).waitFor();
  await page.getByText('Bought followers.').first().waitFor();
  expect(await page.getByRole('button', { name: 'Suspend' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Reinstate' }).waitFor();
});

test('the content has the focus after a row is opened by the keyboard', async () => {
  const { page } = await signInToConsole('/orders', 'Ou');
  const row = page.getByRole('row').filter({ hasText: orderId.slice(-6) });
  await row.focus();
  await row.press('Enter');
  await page.getByRole('img', { name: /Current state/ }).waitFor();
  expect(await page.locator('main').evaluate((main) => main.matches(':focus'))).toBe(true);
});

test('each address says that somebody has no role of staff', async () => {
  const { page } = await signInToConsole('/orders', 'Mei');
  await page.getByText('You have no staff role').waitFor();
});

test('a narrow screen does not break an id of a list into lines', async () => {
  const { page } = await signInToConsole('/orders', 'Ou', { viewport: { width: 390, height: 844 } });
  const id = page
    .getByRole('row')
    .filter({ hasText: orderId.slice(-6) })
    .locator('code')
    .first();
  expect(await id.evaluate((code) => code.getClientRects().length)).toBe(1);
});
