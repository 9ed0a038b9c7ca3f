import { expect, test } from 'vitest';
import { pollUntil } from '#test/journey/expect-success.ts';
import { createMarket, createOrderInReview, readOrder, submitFilm } from '#test/journey/orders.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { passUndoTime, signInToConsole } from './tabs.ts';

const people = await createMarket(connect(findEnvironment().platformUrl));
const orderId = await createOrderInReview(people);

test('a reviewer steps through the film, and requests a change at a second by keys alone', async () => {
  const { page, errors } = await signInToConsole(`/orders/${orderId}/review`, 'Rui');
  const video = page.locator('video');
  await expect
    .poll(() => video.evaluate((film) => (film as unknown as { readyState: number }).readyState))
    .toBeGreaterThan(0);
  await page.locator('body').press('.');
  await page.locator('body').press('.');
  await expect.poll(() => page.locator('output').innerText()).toBe('0.08 s');
  await page.locator('body').press('r');
  await page.getByRole('textbox', { name: 'Reason', exact: true }).fill('The label is covered.');
  await page.getByRole('heading', { level: 1 }).click();
  await page.locator('body').press('c');
  await page.getByText(/Request changes.*sent in/).waitFor();
  await passUndoTime(page);
  const order = await pollUntil(
    () => readOrder(people, orderId),
    ({ status }) => status === 'revising',
  );
  expect(order.reasons).toEqual([{ code: 'other', message: 'The label is covered.', atSecond: 0.08 }]);
  expect(errors).toEqual([]);
});

test('a decision that is undone within five seconds is not sent', async () => {
  await submitFilm(people, orderId, 'second-cut.mp4');
  const { page } = await signInToConsole(`/orders/${orderId}/review`, 'Rui');
  const decisions: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') decisions.push(request.url());
  });
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await passUndoTime(page);
  await page.waitForTimeout(100);
  expect(decisions).toEqual([]);
  const order = await readOrder(people, orderId);
  expect(order.status).toBe('in_review');
  await page.goBack();
  await page.getByRole('button', { name: 'Compare with the cut before' }).click();
  await expect.poll(() => page.locator('video').count()).toBe(2);
});

test('the inspection joins the review room: its poster, its pictures, and a film for slow connections', async () => {
  const { page, errors } = await signInToConsole(`/orders/${orderId}/review`, 'Rui');
  await page.getByRole('heading', { name: 'Inspection' }).waitFor();
  await page.getByRole('img', { name: 'Pictures of the film' }).waitFor({ timeout: 60_000 });
  const video = page.locator('video');
  await expect.poll(() => video.getAttribute('poster')).toContain('/poster.jpg');
  await page.getByRole('button', { name: 'Play the small preview' }).click();
  await expect.poll(() => video.getAttribute('src')).toContain('/preview.mp4');
  await expect
    .poll(() => video.evaluate((film) => (film as unknown as { readyState: number }).readyState))
    .toBeGreaterThan(0);
  expect(errors).toEqual([]);
});
