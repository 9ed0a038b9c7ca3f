import { expect, test } from 'vitest';
import { pollUntil } from '#test/journey/expect-success.ts';
import { createMarket, createOrder, readOrder } from '#test/journey/orders.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { takePicture } from './picture.ts';
import { sendAct } from './send-act.ts';
import { signInToConsole } from './tabs.ts';

const people = await createMarket(connect(findEnvironment().platformUrl));
const orderId = await createOrder(people);

test('two operators cancel an order with a share for the creator: one proposes, the other approves', async () => {
  const { page: first, errors } = await signInToConsole(`/orders/${orderId}`, 'Ou');
  await first.getByRole('button', { name: 'Cancel order' }).click();
  await sendAct(first, { 'Amount for the creator': '100.00', Reason: 'The product was recalled.' });
  await first.getByText('A second person must approve').waitFor();
  expect((await readOrder(people, orderId)).status).toBe('producing');

  const { page: second } = await signInToConsole('/money?tab=proposals', 'Ping');
  const row = second.getByRole('row').filter({ hasText: orderId });
  await row.getByRole('button', { name: 'Approve' }).click();
  await second.getByRole('dialog').getByText('10000').waitFor();
  await sendAct(second, {});
  await pollUntil(
    () => readOrder(people, orderId),
    ({ status }) => status === 'cancelled',
  );
  expect(errors).toEqual([]);
});

test('an operator holds the payouts of a party, and finds the party in the list of holds', async () => {
  const { creatorId } = await readOrder(people, orderId);
  const { page } = await signInToConsole(`/parties/${creatorId}`, 'Ou');
  await page.getByRole('button', { name: 'Put on hold' }).click();
  await sendAct(page, { Reason: 'The account number is disputed.' });
  await page.getByText('On hold: Payouts').waitFor();
  await takePicture(page, 'infra/runbooks/pictures/held-party');
  await page.getByRole('link', { name: 'Takedowns and holds' }).click();
  await page.getByRole('row').filter({ hasText: 'The account number is disputed.' }).first().waitFor();
});

test('an operator stops an order and releases it', async () => {
  const other = await createOrder(people);
  const { page, errors } = await signInToConsole(`/orders/${other}`, 'Ou');
  await page.getByRole('button', { name: 'Put on hold' }).click();
  await sendAct(page, { Reason: 'A claim about the music.' });
  await page.getByText('A claim about the music.').first().waitFor();
  await page.getByRole('button', { name: 'Release' }).click();
  await sendAct(page, { Reason: 'The claim was withdrawn.' });
  await page.getByRole('button', { name: 'Put on hold' }).waitFor();
  expect(errors).toEqual([]);
  await page.goto(`${new URL(page.url()).origin}/console/acts?subject=${other}`);
  await page.getByRole('row').filter({ hasText: 'Release an order' }).waitFor();
});

test('an act that nobody answered is sent again under its first key, so that it has one effect', async () => {
  const other = await createOrder(people);
  const { page } = await signInToConsole(`/orders/${other}`, 'Ou');
  const keys: (string | undefined)[] = [];
  const isLost = () => keys.length === 1;
  await page.route('**/notes', async (route, request) => {
    if (request.method() !== 'POST') return route.continue();
    keys.push(request.headers()['idempotency-key']);
    // The API has the first request, and its answer is lost.
    if (!isLost()) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.getByRole('button', { name: 'Add a note' }).click();
  await sendAct(page, { Note: 'Called the creator.' });
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.getByText('Add a note: done').waitFor();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toMatch(/^[\w-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  await expect.poll(() => page.getByText('Called the creator.').count()).toBe(1);
});

test('a person who opened the console at localhost can sign in', async () => {
  const { page, errors } = await signInToConsole('/acts', 'Ou', {}, 'localhost');
  expect(new URL(page.url()).hostname).toBe('localhost');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(errors).toEqual([]);
});

test('a refusal stays in sight with the id of the request', async () => {
  const { page } = await signInToConsole('/orders/ord_00000000000000000000000000', 'Ou');
  const problem = page.getByRole('alert').first();
  await expect.poll(() => problem.innerText()).toContain('Not found');
  expect(await problem.innerText()).toMatch(/Request \S+/);
});

test('a reviewer sees only the screens that the role may use', async () => {
  const { page } = await signInToConsole('/', 'Rui');
  const names = await page.getByRole('navigation').first().getByRole('link').allInnerTexts();
  expect(names).toContain('Reviews');
  expect(names).not.toContain('Money');
});
