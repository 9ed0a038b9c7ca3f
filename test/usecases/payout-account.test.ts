import { describe, expect, test } from 'vitest';
import { bind, earn } from '#test/support/settled.ts';
import { streamOf } from '#test/support/stream.ts';
import { dump, tableEngine } from '#test/support/table.ts';
import { applicationBody, ok, worldOn, yuan } from '#test/support/world.ts';

const newTable = await tableEngine();

const card = { type: 'bank_card', holderName: 'Cleo Li', accountNo: '6222020200610001' };
const alipay = { type: 'alipay', holderName: 'Cleo Li', accountNo: 'cleo@example.com' };

const bound = async () => {
  const world = worldOn(await newTable());
  await earn(world, yuan(500));
  const put = (body: object) => world.creator.put('/wallet/payout-account', body);
  const ask = () => world.creator.post('/wallet/withdrawals', { amount: yuan(1) });
  const notices = async () => {
    await streamOf(world.deps).settle();
    return (await ok(world.creator.get('/notifications'))).items;
  };
  return { ...world, put, ask, notices };
};

describe('a first payout account', () => {
  test('is paid to at once, and nobody has to be told of it', async () => {
    const { put, ask, notices } = await bound();
    const answer = await ok(put(card));
    expect(answer).toMatchObject({ holderName: 'C******', accountNo: '************0001', automatic: false });
    expect(answer).not.toHaveProperty('lockedUntil');
    expect((await ask()).status).toBe(202);
    expect(await notices()).toEqual([]);
  });

  test('that is a mail address is known again by its host', async () => {
    const { put } = await bound();
    for (const [accountNo, masked] of [
      ['cleo@example.com', 'c***@example.com'],
      ['c@example.com', '*@example.com'],
    ]) {
      expect(await ok(put({ ...alipay, accountNo }))).toMatchObject({ accountNo: masked });
    }
  });

  test('must look like one of its kind', async () => {
    const { put, deps } = await bound();
    const before = await dump(deps.table);
    for (const wrong of [
      { ...card, accountNo: '6222020200610002' },
      { ...alipay, accountNo: '6222020200610001' },
    ]) {
      const { body } = await put(wrong);
      expect(body.errors).toMatchObject([
        { in: 'body', pointer: '#/accountNo', code: `invalid_${wrong.type}` },
      ]);
    }
    const { body } = await put({ ...card, accountNo: '6222020200610002', holderName: '' });
    const pointers = new Set(body.errors.map(({ pointer }) => pointer));
    expect(pointers).toEqual(new Set(['#/accountNo', '#/holderName']));
    expect(await dump(deps.table)).toEqual(before);
  });
});

describe('another payout account', () => {
  test('locks withdrawals for a day and is told to the creator', async () => {
    const { put, ask, notices, deps } = await bound();
    await ok(put(card));
    deps.clock.turn('PT1H');
    expect(await ok(put(alipay))).toMatchObject({ lockedUntil: '2026-11-03T02:00:00.000Z' });
    expect((await ask()).body).toMatchObject({
      limit: 'account_change',
      freesAt: '2026-11-03T02:00:00.000Z',
    });
    expect(await notices()).toMatchObject([{ kind: 'payout_account_changed', subject: {} }]);
    deps.clock.turn('PT24H');
    expect((await ask()).status).toBe(202);
  });

  test('is what any other number, kind or holder makes it', async () => {
    for (const change of [
      alipay,
      { ...card, holderName: 'Clio Li' },
      { ...card, accountNo: '6222020200910005' },
    ]) {
      const { put, ask } = await bound();
      await ok(put(card));
      await ok(put(change));
      expect((await ask()).status).toBe(422);
    }
  });

  test('is not the same one given again, however its holder is spelled', async () => {
    const { put, ask, notices, deps } = await bound();
    const first = await ok(put(card));
    const before = await dump(deps.table);
    deps.clock.turn('PT1H');
    expect(await ok(put({ ...card, holderName: ' cleo　LI ' }))).toEqual(first);
    expect(await dump(deps.table)).toEqual(before);
    expect((await ask()).status).toBe(202);
    expect(await notices()).toEqual([]);
  });

  test('is not the wish to be paid automatically', async () => {
    const { put, ask } = await bound();
    await ok(put(card));
    expect(await ok(put({ ...card, automatic: true }))).toMatchObject({ automatic: true });
    expect(await ok(put(card))).toMatchObject({ automatic: true });
    expect(await ok(put({ ...card, automatic: false }))).toMatchObject({ automatic: false });
    expect((await ask()).status).toBe(202);
  });
});

describe('the holder', () => {
  const letInAs = async (legalName?: string) => {
    const world = await bound();
    const body = applicationBody(legalName === undefined ? {} : { legalName });
    const { id } = await ok(world.creator.post('/creators/applications', body));
    await ok(world.reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' }));
    return world;
  };

  test('is the person whom a reviewer let in, where the application named one', async () => {
    const { put, deps } = await letInAs('李 小云');
    const before = await dump(deps.table);
    const { status, body } = await put({ ...card, holderName: '李云' });
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '#/holderName', code: 'other_holder' }]]);
    expect(await dump(deps.table)).toEqual(before);
    expect(await ok(put({ ...card, holderName: '李小云' }))).toMatchObject({ holderVerified: true });
  });

  test('is not verified where the application named nobody', async () => {
    const { put } = await letInAs();
    expect(await ok(put(card))).toMatchObject({ holderVerified: false });
  });

  test('is not shown to other people than those who let the creator in', async () => {
    const { advertiser, creator } = await letInAs('李小云');
    const { items } = await ok(advertiser.get('/creators?platform=douyin'));
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain('李小云');
    expect(JSON.stringify(items)).not.toContain('legalName');
    expect((await ok(creator.get('/creators/me/applications'))).items).toMatchObject([
      { legalName: '李小云' },
    ]);
  });
});

test('neither number nor holder is in the table in the clear, also not where they were given again', async () => {
  const world = await bound();
  await bind(world, card.accountNo);
  await ok(world.put(alipay));
  const text = JSON.stringify(await dump(world.deps.table));
  for (const secret of [card.accountNo, alipay.accountNo, 'Cleo Li']) expect(text).not.toContain(secret);
});
