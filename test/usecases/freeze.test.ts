import { expect, test } from 'vitest';
import { conduct } from '#test/support/conductor.ts';
import { bind, earn } from '#test/support/settled.ts';
import { dump, tableEngine } from '#test/support/table.ts';
import { ok, worldOn, yuan } from '#test/support/world.ts';

const newTable = await tableEngine();

const reason = 'The provider’s books differ from ours.';

const stopped = { deposits: true, withdrawals: true, reason };

test('deposits and withdrawals are stopped and let go on by one switch', async () => {
  const world = worldOn(await newTable());
  await earn(world, yuan(500));
  await bind(world, '6222020200610001');
  const deposit = () => world.advertiser.post('/wallet/deposits', { amount: yuan(5), provider: 'sandbox' });
  const withdraw = () => world.creator.post('/wallet/withdrawals', { amount: yuan(5) });
  await ok(world.operator.put('/finance/freeze', stopped));
  const before = await dump(world.deps.table);
  for (const [answer, frozen] of [
    [await deposit(), 'deposits'],
    [await withdraw(), 'withdrawals'],
  ] as const) {
    expect([answer.status, answer.body]).toMatchObject([409, { frozen, since: world.deps.now() }]);
    expect(answer.body.detail).toContain(reason);
  }
  expect(await dump(world.deps.table)).toEqual(before);
  await ok(world.operator.put('/finance/freeze', { ...stopped, withdrawals: false }));
  expect([(await deposit()).status, (await withdraw()).status]).toEqual([409, 202]);
  await ok(world.operator.put('/finance/freeze', { ...stopped, deposits: false, withdrawals: false }));
  expect([(await deposit()).status, (await withdraw()).status]).toEqual([201, 202]);
});

test('every turn of the switch is kept with who made it and why; as it is already, it is not turned', async () => {
  const { operator, deps } = worldOn(await newTable());
  expect(await ok(operator.get('/finance/freeze'))).toEqual({ deposits: false, withdrawals: false, seq: 0 });
  const first = await ok(operator.put('/finance/freeze', stopped));
  deps.clock.turn('PT1H');
  expect(await ok(operator.put('/finance/freeze', { ...stopped, reason: 'Again.' }))).toEqual(first);
  const go = { deposits: false, withdrawals: false, reason: 'They agree again.' };
  await ok(operator.put('/finance/freeze', go));
  expect((await ok(operator.get('/finance/freeze/changes'))).items).toEqual([
    { ...go, seq: 2, at: deps.now(), by: 'otto' },
    { ...stopped, seq: 1, at: '2026-11-02T01:00:00.000Z', by: 'otto' },
  ]);
});

test('of two who turn it at once from the same state, one does', async () => {
  const { operator } = worldOn(await newTable());
  const read = await operator.get('/finance/freeze');
  const headers = { 'if-match': String(read.headers.etag) };
  const answers = await Promise.all(
    ['One.', 'Two.'].map((why) => operator.put('/finance/freeze', { ...stopped, reason: why }, { headers })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
});

test('a withdrawal that was asked for before waits, and is sent once when money moves again', async () => {
  const { world, settle, turn } = conduct(await newTable());
  await earn(world, yuan(500));
  await bind(world, '6222020200610001');
  const { id } = await ok(world.creator.post('/wallet/withdrawals', { amount: yuan(300) }));
  await ok(world.operator.put('/finance/freeze', stopped));
  await settle();
  await turn('PT1H');
  const status = async () => (await ok(world.creator.get(`/wallet/withdrawals/${id}`))).status;
  expect(await status()).toBe('requested');
  await ok(world.operator.put('/finance/freeze', { ...stopped, withdrawals: false }));
  await turn('PT1H');
  expect(await status()).toBe('paid');
});

test.each([
  ['whose first request is lost', '6222020200010004'],
  ['whose first answer is lost', '6222020200510003'],
  ['that takes its time', '6222020200910005'],
])('a withdrawal %s is asked about as long as any other after days of waiting', async (_what, accountNo) => {
  const { world, settle, turn } = conduct(await newTable());
  await earn(world, yuan(500));
  await bind(world, accountNo);
  const { id } = await ok(world.creator.post('/wallet/withdrawals', { amount: yuan(300) }));
  await ok(world.operator.put('/finance/freeze', stopped));
  await settle();
  await turn('P3D');
  await ok(world.operator.put('/finance/freeze', { ...stopped, withdrawals: false }));
  await turn('PT3H');
  expect(await ok(world.creator.get(`/wallet/withdrawals/${id}`))).toMatchObject({ status: 'paid' });
  expect((await ok(world.operator.get('/finance/withdrawals'))).items).toEqual([]);
});
