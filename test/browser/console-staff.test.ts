import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { expectData, pollUntil } from '#test/journey/expect-success.ts';
import { approveCreator, postTask, takeTask } from '#test/journey/journey.ts';
import { createPeople, type People } from '#test/journey/people.ts';
import { connect } from '#test/support/http-client.ts';
import { signInToConsole } from './tabs.ts';

const ignoreSteps = () => {};
let people: People;
let orderId: string;

beforeAll(async () => {
  people = await createPeople(connect(inject('platformUrl')));
  await approveCreator(people, ignoreSteps);
  orderId = await takeTask(people, await postTask(people, Date.now(), ignoreSteps), ignoreSteps);
});

const readOrder = () =>
  expectData(people.creator.client.GET('/orders/{orderId}', { params: { path: { orderId } } }));

/** Fills in the form of an act, and sends it. */
const sendAct = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields))
    await dialog.getByRole('textbox', { name: label, exact: true }).fill(text);
  await dialog.getByRole('button', { name: 'Send' }).click();
};

test('two operators cancel an order with a share for the creator: one proposes, the other approves', async () => {
  const { page: first, errors } = await signInToConsole(`/orders/${orderId}`, 'Ou');
  await first.getByRole('button', { name: 'Cancel order' }).click();
  await sendAct(first, { 'Amount for the creator': '100.00', Reason: 'The product was recalled.' });
  await first.getByText('A second person must approve').waitFor();
  expect((await readOrder()).status).toBe('producing');

  const { page: second } = await signInToConsole('/money?tab=proposals', 'Ping');
  const row = second.getByRole('row').filter({ hasText: orderId });
  await row.getByRole('button', { name: 'Approve' }).click();
  await second.getByRole('dialog').getByText('10000').waitFor();
  await sendAct(second, {});
  await pollUntil(readOrder, ({ status }) => status === 'cancelled');
  expect(errors).toEqual([]);
});

test('an operator holds the payouts of a party, and finds the party in the list of holds', async () => {
  const { creatorId } = await readOrder();
  const { page } = await signInToConsole(`/parties/${creatorId}`, 'Ou');
  await page.getByRole('button', { name: 'Put on hold' }).click();
  await sendAct(page, { Reason: 'The account number is disputed.' });
  await page.getByText('On hold: Payouts').waitFor();
  await page.getByRole('link', { name: 'Takedowns and holds' }).click();
  await page.getByRole('row').filter({ hasText: 'The account number is disputed.' }).first().waitFor();
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
