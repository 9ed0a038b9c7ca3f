import { expect, test } from 'vitest';
import { createMarket, createOrder, submitFilm } from '#test/journey/orders.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { takePicture } from './picture.ts';
import { signInToConsole } from './tabs.ts';

const people = await createMarket(connect(findEnvironment().platformUrl));
const orderId = await createOrder(people);

test('an operator opens an order from the list and sees it move while the creator submits', async () => {
  const { page, errors } = await signInToConsole('/orders?state=producing', 'Ou');
  await page
    .getByRole('row')
    .filter({ hasText: orderId.slice(-6) })
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/console/orders/${orderId}`);
  const graph = page.getByRole('img', { name: /Current state/ });
  expect(await graph.getAttribute('aria-label')).toContain('Producing');
  await submitFilm(people, orderId);
  await page.getByRole('img', { name: /Current state: Platform review/ }).waitFor();
  await expect.poll(() => page.getByRole('listitem').filter({ hasText: 'Submit work' }).count()).toBe(1);
  expect(errors).toEqual([]);
  await takePicture(page, 'functions/console/order');
});

test('an order is found by half of its id, from the keyboard', async () => {
  const { page, errors } = await signInToConsole('/now', 'Ou');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(orderId.slice(-6));
  await page
    .getByRole('menuitem')
    .filter({ hasText: orderId.slice(-6) })
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Now' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/console/orders/${orderId}`);
  expect(errors).toEqual([]);
});

test('a view that is saved under a name has the filters of the list', async () => {
  const { page } = await signInToConsole('/orders?state=disputed&sort=oldest', 'Ou');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Old disputes');
  await page.getByRole('button', { name: 'Send' }).click();
  const view = page.getByRole('link', { name: 'Old disputes' });
  expect(await view.getAttribute('href')).toBe('/console/orders?state=disputed&sort=oldest');
});
