import { expect, test } from 'vitest';
import { expectData, pollUntil } from '#test/journey/expect-success.ts';
import { passReview, publishAndSettle } from '#test/journey/journey.ts';
import { createMarket, createOrderInReview } from '#test/journey/orders.ts';
import { connect } from '#test/support/http-client.ts';
import { findEnvironment } from './find-environment.ts';
import { takePicture } from './picture.ts';
import { sendAct } from './send-act.ts';
import { signInToConsole } from './tabs.ts';

const ignoreSteps = () => {};
const half = { amount: 10_000, currency: 'CNY' };
const people = await createMarket(connect(findEnvironment().platformUrl));

/** A withdrawal to an account of the sandbox at which the response is lost before the money moves. */
const createWithdrawal = async (): Promise<string> => {
  const orderId = await createOrderInReview(people);
  await passReview(people, orderId, ignoreSteps);
  await publishAndSettle(people, orderId, Date.now, ignoreSteps);
  const { client } = people.creator;
  const account = { type: 'bank_card', holderName: '梅', accountNo: '6222020200010004' } as const;
  await expectData(client.PUT('/wallet/payout-account', { body: account }));
  const { id } = await expectData(client.POST('/wallet/withdrawals', { body: { amount: half } }));
  return id;
};
const withdrawalId = await createWithdrawal();

const readWithdrawal = () =>
  expectData(
    people.creator.client.GET('/wallet/withdrawals/{withdrawalId}', { params: { path: { withdrawalId } } }),
  );

test('finance works a payout of unknown outcome from the first screen: one decides, another person approves', async () => {
  await pollUntil(readWithdrawal, ({ status }) => status === 'needs_operator');
  const { page, errors } = await signInToConsole('/now', 'Fang');
  await page.getByRole('link', { name: /^Withdrawals/ }).click();
  const row = page.getByRole('row').filter({ hasText: withdrawalId.slice(-6) });
  await row.getByText('Outcome unclear').waitFor();
  await takePicture(page, 'infra/runbooks/pictures/unknown-payout');
  await row.getByRole('button', { name: 'Query the provider' }).click();
  await page.getByText('Query the provider: done').waitFor();
  await row.getByRole('button', { name: 'It was not paid' }).click();
  await sendAct(page, {
    Evidence: 'The statement of the bank has no such line.',
    'Reference of the evidence': 'statement-2026-11',
  });
  await page.getByText('A second person must approve').waitFor();
  expect((await readWithdrawal()).status).toBe('needs_operator');

  const { page: second } = await signInToConsole('/money?tab=proposals', 'Ou');
  const proposal = second.getByRole('row').filter({ hasText: withdrawalId });
  await proposal.getByRole('button', { name: 'Approve' }).click();
  await sendAct(second, {});
  const ended = await pollUntil(readWithdrawal, ({ status }) => status === 'failed');
  expect(ended.failure?.code).toBe('DECIDED_BY_PLATFORM');
  expect(errors).toEqual([]);
});

test('finance finds any withdrawal by its state, also one that needs nobody', async () => {
  const { page } = await signInToConsole('/money?tab=withdrawals&status=failed', 'Fang');
  await page
    .getByRole('row')
    .filter({ hasText: withdrawalId.slice(-6) })
    .waitFor();
  await page.getByRole('link', { name: 'Ready to be paid' }).click();
  await page.getByText('Nothing matches these filters.').waitFor();
});

test('finance proposes an adjustment, and an account that does not exist is refused at its field', async () => {
  const { page } = await signInToConsole('/money?tab=adjustments', 'Fang');
  await page.getByRole('button', { name: 'Propose an adjustment' }).click();
  await sendAct(page, {
    From: 'platform/fees',
    To: 'platform/nowhere',
    Amount: '1.00',
    Reason: 'A fee was taken twice.',
    Evidence: 'Ticket 12.',
    'Reference of the evidence': 'ticket-12',
  });
  await page.getByText('/to').waitFor();
});

const day = 24 * 3_600_000;

/** A time so many hours from now, as the browser of the tests writes it. */
const localTime = (hours: number): string =>
  new Date(Date.now() + (hours + 8) * 3_600_000).toISOString().slice(0, 16);

test('an operator imports a statement and sees which payment the journal lacks', async () => {
  const { page, errors } = await signInToConsole('/money?tab=reconciliations', 'Ou');
  await page.getByRole('button', { name: 'Import a statement' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Provider' }).fill('sandbox');
  await dialog.getByLabel('From').fill(localTime(-20 * 24));
  await dialog.getByLabel('To', { exact: true }).fill(localTime(0));
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({
    name: 'statement.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      `merchant_number,provider_reference,direction,amount,currency,at\ndep_nobody,ref-1,in,12.00,CNY,${new Date(Date.now() - 10 * day).toISOString()}\n`,
    ),
  });
  await sendAct(page, {});
  const row = page.getByRole('row').filter({ hasText: 'sandbox' }).first();
  await row.click();
  await page.getByRole('grid', { name: 'Mismatches' }).getByText('Missing here').waitFor();
  expect(errors).toEqual([]);
});

test('the money of a month is on the screen and in a file', async () => {
  const { page } = await signInToConsole('/money?tab=month', 'Fang');
  await page.getByText('The month is not over').waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^money-\d{4}-\d{2}\.csv$/);
});
