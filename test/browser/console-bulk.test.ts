import { expect, test } from 'vitest';
import { createMarket, createOrder, readOrder } from '#test/journey/orders.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { takePicture } from './picture.ts';
import { signInToConsole } from './tabs.ts';

const people = await createMarket(connect(findEnvironment().platformUrl));
const orderIds = [await createOrder(people), await createOrder(people)];

const readOrders = () => Promise.all(orderIds.map((orderId) => readOrder(people, orderId)));

test('an operator acts on all orders that match a filter: sees what would happen, and then does it', async () => {
  const [first] = await readOrders();
  const { page, errors } = await signInToConsole(`/orders?partyId=${first?.creatorId}&state=producing`, 'Ou');
  await page
    .getByRole('row')
    .filter({ hasText: first?.id.slice(-6) ?? '' })
    .waitFor();
  await page.getByRole('button', { name: 'Choose all that match' }).click();
  await page.getByText('2 chosen').waitFor();
  await page.getByRole('button', { name: 'Hold an order' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason', exact: true }).fill('The sponsor is checked.');
  await dialog.getByRole('button', { name: 'Show what would happen' }).click();
  await dialog.getByText('Possible: 2').waitFor();
  await takePicture(page, 'infra/runbooks/pictures/bulk-hold');
  expect((await readOrders()).map(({ hold }) => hold)).toEqual([undefined, undefined]);
  await dialog.getByRole('button', { name: 'Send for 2' }).click();
  await dialog.getByText('Done: 2').waitFor();
  expect((await readOrders()).map(({ hold }) => hold?.reasons[0]?.message)).toEqual([
    'The sponsor is checked.',
    'The sponsor is checked.',
  ]);
  expect(errors).toEqual([]);
});

test('what would be refused shows its reason, and is not sent', async () => {
  const [first] = await readOrders();
  const { page } = await signInToConsole(`/orders?partyId=${first?.creatorId}&held=only`, 'Ou');
  await page.locator('tbody .tick').first().click();
  await page.getByText('1 chosen').waitFor();
  await page.getByRole('button', { name: 'Retry a failed step' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason', exact: true }).fill('The service is back.');
  await dialog.getByRole('button', { name: 'Show what would happen' }).click();
  await dialog.getByText('Refused: 1').waitFor();
  expect(await dialog.getByRole('listitem').first().innerText()).toMatch(/^ord_\w+ .+/);
  expect(await dialog.getByRole('button', { name: /^Send for/ }).count()).toBe(0);
});
