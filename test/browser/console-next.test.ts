import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectData } from '#test/journey/expect-success.ts';
import { createMarket, createOrderInReview } from '#test/journey/orders.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { passUndoTime, signInToConsole } from './tabs.ts';

const people = await createMarket(connect(findEnvironment().platformUrl));
const orderIds: string[] = [];
while (orderIds.length < 3) orderIds.push(await createOrderInReview(people));

/** Presses a key of the review room until another order is open, and returns its id. */
const pressForNext = async (page: Page, key: string): Promise<string> => {
  const before = page.url();
  await page.locator('body').press(key);
  await page.waitForURL((url) => url.href !== before);
  await page.getByRole('heading', { name: 'Decision' }).waitFor();
  return page.url().split('/').at(-2) ?? '';
};

test('the key for the next order comes to each order of the queue', async () => {
  const [first = ''] = orderIds;
  const { page } = await signInToConsole(`/orders/${first}/review`, 'Rui');
  await page.getByRole('heading', { name: 'Decision' }).waitFor();
  const seen = new Set([first]);
  for (let pressed = 0; pressed < 20 && !orderIds.every((id) => seen.has(id)); pressed += 1)
    seen.add(await pressForNext(page, 'n'));
  expect(orderIds.filter((id) => !seen.has(id))).toEqual([]);
});

test('an order is decided once, is not the next one while its decision waits, and keeps its reasons when that is undone', async () => {
  const [first = ''] = orderIds;
  const { page } = await signInToConsole(`/orders/${first}/review`, 'Rui');
  await page.getByRole('button', { name: 'Add a reason here' }).click();
  await page.getByRole('textbox', { name: 'Reason', exact: true }).fill('The label is covered.');
  await page.getByRole('heading', { level: 1 }).click();
  const before = page.url();
  await page.locator('body').press('c');
  await page.locator('body').press('c');
  await page.waitForURL((url) => url.href !== before);
  const messages = page.locator('.messages').getByRole('listitem');
  expect(await messages.count()).toBe(1);
  await messages.getByRole('button', { name: 'Undo' }).click();
  await page.goBack();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Reason', exact: true }).inputValue())
    .toBe('The label is covered.');
});

test('a decision that was sent can no longer be undone, and what becomes of it is said', async () => {
  const [orderId = ''] = orderIds;
  const { page } = await signInToConsole(`/orders/${orderId}/review`, 'Rui');
  await page.getByRole('heading', { name: 'Decision' }).waitFor();
  let answer = (): void => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(`**/orders/${orderId}/reviews`, async (route) => {
    await answered;
    await route.abort('failed');
  });
  await page.getByRole('button', { name: 'Approve' }).click();
  const message = page.locator('.messages').getByRole('listitem');
  await message.getByRole('button', { name: 'Undo' }).waitFor();
  await passUndoTime(page);
  await message.getByText('waiting for the answer').waitFor();
  expect(await message.getByRole('button').count()).toBe(0);
  answer();
  await message.getByText('failed').waitFor();
  await message.getByRole('button', { name: 'Send again' }).waitFor();
});

test('the next order of the queue opens also after another reviewer has decided on this one', async () => {
  const [first = ''] = orderIds;
  const { page } = await signInToConsole(`/orders/${first}/review`, 'Rui');
  await page.getByRole('button', { name: 'Claim' }).waitFor();
  const path = { orderId: first };
  await expectData(
    people.reviewer.client.POST('/orders/{orderId}/reviews', {
      params: { path },
      body: { decision: 'approve' },
    }),
  );
  await page.getByText('You cannot decide here now.').waitFor();
  expect(await page.getByRole('button', { name: 'Claim' }).count()).toBe(0);
  // The queue has orders of other tests, too.
  expect(await pressForNext(page, 'n')).not.toBe(first);
});
