import { describe, expect, test } from 'vitest';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createWorld, deposit, expectSuccess, taskBody, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const idempotencyKey = 'a-key-of-the-first-week';

/** Longer than the record of a key is kept. */
const muchLater = 'P8D';

describe('an idempotency key of any age', () => {
  test('makes one withdrawal, whose present state is the response', async () => {
    const world = createWorld(await newTable());
    const { creator, deps } = world;
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    const send = (amount: number) =>
      creator.post('/wallet/withdrawals', { amount: yuan(amount) }, { idempotencyKey });
    const first = await expectSuccess(send(100));
    deps.clock.advance(muchLater);
    const again = await expectSuccess(send(100));
    expect(again).toMatchObject({ id: first.id, status: 'requested', amount: yuan(100) });
    expect((await send(200)).status).toBe(409);
    expect((await expectSuccess(creator.get('/wallet'))).available).toEqual(yuan(400));
    expect(await listItemsByPrefix(deps.table, 'WITHDRAWAL')).toHaveLength(1);
  });

  test('makes other withdrawals for another account, and with another key', async () => {
    const world = createWorld(await newTable());
    const { creator, deps } = world;
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    const send = (key: string) =>
      creator.post('/wallet/withdrawals', { amount: yuan(100) }, { idempotencyKey: key });
    const ids = [await expectSuccess(send('one')), await expectSuccess(send('two'))].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(await listItemsByPrefix(deps.table, 'WITHDRAWAL')).toHaveLength(2);
  });

  test('returns unspent balance once, also by several withdrawals', async () => {
    const world = createWorld(await newTable());
    const { advertiser, deps } = world;
    for (let count = 0; count < 3; count += 1) {
      await deposit(world, yuan(100));
      deps.clock.advance('PT1M');
    }
    const send = () =>
      advertiser.post('/wallet/withdrawals?as=advertiser', { amount: yuan(300) }, { idempotencyKey });
    const first = await expectSuccess(send());
    deps.clock.advance(muchLater);
    expect((await expectSuccess(send())).id).toBe(first.id);
    expect(await listItemsByPrefix(deps.table, 'WITHDRAWAL')).toHaveLength(3);
  });

  test('makes one deposit', async () => {
    const { advertiser, deps } = createWorld(await newTable());
    const body = { amount: yuan(100), provider: 'sandbox' };
    const send = () => advertiser.post('/wallet/deposits', body, { idempotencyKey });
    const first = await expectSuccess(send());
    deps.clock.advance(muchLater);
    expect((await expectSuccess(send())).id).toBe(first.id);
    expect((await expectSuccess(advertiser.get('/wallet'))).available).toEqual(yuan(100));
  });

  test('makes one task and one proposal', async () => {
    const { advertiser, operator, deps } = createWorld(await newTable());
    const draft = () => advertiser.post('/tasks', taskBody(), { idempotencyKey });
    await expectSuccess(draft());
    const body = {
      ...{ from: 'platform/clearing/sandbox', to: 'platform/fees', amount: yuan(1) },
      ...{ reason: 'A correction.', evidence: { note: 'Seen.', reference: 'line 7' } },
    };
    const propose = () => operator.post('/finance/adjustments', body, { idempotencyKey });
    await expectSuccess(propose());
    deps.clock.advance(muchLater);
    expect((await draft()).status).toBe(409);
    expect((await propose()).status).toBe(409);
    expect(await listItemsByPrefix(deps.table, 'PROPOSAL')).toHaveLength(1);
  });
});
