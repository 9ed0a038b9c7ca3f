import { expect, test } from 'vitest';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const reason = 'The provider’s books differ from ours.';

const stopped = { deposits: true, withdrawals: true, reason };

test('deposits and withdrawals are stopped and resumed by one switch', async () => {
  const world = createWorld(await newTable());
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, '6222020200610001');
  const deposit = () => world.advertiser.post('/wallet/deposits', { amount: yuan(5), provider: 'sandbox' });
  const withdraw = () => world.creator.post('/wallet/withdrawals', { amount: yuan(5) });
  await expectSuccess(world.operator.put('/finance/freeze', stopped));
  const before = await readAllItems(world.deps.table);
  for (const [answer, frozen] of [
    [await deposit(), 'deposits'],
    [await withdraw(), 'withdrawals'],
  ] as const) {
    expect([answer.status, answer.body]).toMatchObject([409, { frozen, since: world.deps.now() }]);
    expect(answer.body.detail).toContain(reason);
  }
  expect(await readAllItems(world.deps.table)).toEqual(before);
  await expectSuccess(world.operator.put('/finance/freeze', { ...stopped, withdrawals: false }));
  expect([(await deposit()).status, (await withdraw()).status]).toEqual([409, 202]);
  await expectSuccess(
    world.operator.put('/finance/freeze', { ...stopped, deposits: false, withdrawals: false }),
  );
  expect([(await deposit()).status, (await withdraw()).status]).toEqual([201, 202]);
});

test('every change of the switch is stored with its author and reason, and a repeated one changes nothing', async () => {
  const { operator, deps } = createWorld(await newTable());
  expect(await expectSuccess(operator.get('/finance/freeze'))).toEqual({
    deposits: false,
    withdrawals: false,
    seq: 0,
  });
  const first = await expectSuccess(operator.put('/finance/freeze', stopped));
  deps.clock.advance('PT1H');
  expect(await expectSuccess(operator.put('/finance/freeze', { ...stopped, reason: 'Again.' }))).toEqual(
    first,
  );
  const go = { deposits: false, withdrawals: false, reason: 'They agree again.' };
  await expectSuccess(operator.put('/finance/freeze', go));
  expect((await expectSuccess(operator.get('/finance/freeze/changes'))).items).toEqual([
    { ...go, seq: 2, at: deps.now(), by: 'otto' },
    { ...stopped, seq: 1, at: '2026-11-02T01:00:00.000Z', by: 'otto' },
  ]);
});

test('one of two concurrent changes from the same state succeeds', async () => {
  const { operator } = createWorld(await newTable());
  const read = await operator.get('/finance/freeze');
  const headers = { 'if-match': String(read.headers.etag) };
  const answers = await Promise.all(
    ['One.', 'Two.'].map((why) => operator.put('/finance/freeze', { ...stopped, reason: why }, { headers })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
});

test('a withdrawal requested before the freeze waits, and is sent once after it', async () => {
  const { world, runUntilIdle, advanceClock } = createWorkflowRunner(await newTable());
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, '6222020200610001');
  const { id } = await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(300) }));
  await expectSuccess(world.operator.put('/finance/freeze', stopped));
  await runUntilIdle();
  await advanceClock('PT1H');
  const status = async () => (await expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`))).status;
  expect(await status()).toBe('requested');
  await expectSuccess(world.operator.put('/finance/freeze', { ...stopped, withdrawals: false }));
  await advanceClock('PT1H');
  expect(await status()).toBe('paid');
});

test.each([
  ['whose first request is lost', '6222020200010004'],
  ['whose first answer is lost', '6222020200510003'],
  ['that its provider accepts before it pays', '6222020200910005'],
])('a withdrawal %s is paid after a long freeze, without an operator', async (_what, accountNo) => {
  const { world, runUntilIdle, advanceClock } = createWorkflowRunner(await newTable());
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, accountNo);
  const { id } = await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(300) }));
  await expectSuccess(world.operator.put('/finance/freeze', stopped));
  await runUntilIdle();
  await advanceClock('P3D');
  await expectSuccess(world.operator.put('/finance/freeze', { ...stopped, withdrawals: false }));
  await advanceClock('PT3H');
  expect(await expectSuccess(world.creator.get(`/wallet/withdrawals/${id}`))).toMatchObject({
    status: 'paid',
  });
  expect((await expectSuccess(world.operator.get('/finance/withdrawals'))).items).toEqual([]);
});
