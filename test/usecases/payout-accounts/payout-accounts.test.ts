import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { foldText } from '#shared/domain/screening/fold-text.ts';
import { commit } from '#shared/store/commit.ts';
import { findPayoutAccount, payoutAccountWrite } from '#shared/store/payout-accounts/payout-account-store.ts';
import { isHashOfName } from '#shared/usecases/creators/hash-name.ts';
import { advertiserProfile } from '#test/journey/sample-data.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { applicationBody, createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const card = { type: 'bank_card', holderName: 'Cleo Li', accountNo: '6222020200610001' };
const alipay = { type: 'alipay', holderName: 'Cleo Li', accountNo: 'cleo@example.com' };

const bound = async () => {
  const world = createWorld(await newTable());
  await creditCreator(world, yuan(500));
  const put = (body: object) => world.creator.put('/wallet/payout-account', body);
  const ask = () => world.creator.post('/wallet/withdrawals', { amount: yuan(1) });
  const listNotifications = async () => {
    await createStreamPlayer(world.deps).settle();
    return (await expectSuccess(world.creator.get('/notifications'))).items;
  };
  return { ...world, put, ask, listNotifications };
};

describe('a first payout account', () => {
  test('can be paid to at once, and needs no notification', async () => {
    const { put, ask, listNotifications } = await bound();
    const answer = await expectSuccess(put(card));
    expect(answer).toMatchObject({ holderName: 'C******', accountNo: '************0001', automatic: false });
    expect(answer).not.toHaveProperty('lockedUntil');
    expect((await ask()).status).toBe(202);
    expect(await listNotifications()).toEqual([]);
  });

  test('that is a mail address is recognized in any case of its host', async () => {
    const { put } = await bound();
    for (const [accountNo, masked] of [
      ['cleo@example.com', 'c***@example.com'],
      ['c@example.com', '*@example.com'],
    ]) {
      expect(await expectSuccess(put({ ...alipay, accountNo }))).toMatchObject({ accountNo: masked });
    }
  });

  test('must have the format of its kind', async () => {
    const { put, deps } = await bound();
    const before = await readAllItems(deps.table);
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
    expect(await readAllItems(deps.table)).toEqual(before);
  });
});

describe('another payout account', () => {
  test('locks withdrawals for a day and notifies the creator', async () => {
    const { put, ask, listNotifications, deps } = await bound();
    await expectSuccess(put(card));
    deps.clock.advance('PT1H');
    expect(await expectSuccess(put(alipay))).toMatchObject({ lockedUntil: '2026-11-03T02:00:00.000Z' });
    expect((await ask()).body).toMatchObject({
      limit: 'account_change',
      freesAt: '2026-11-03T02:00:00.000Z',
    });
    expect(await listNotifications()).toMatchObject([{ kind: 'payout_account_changed', subject: {} }]);
    deps.clock.advance('PT24H');
    expect((await ask()).status).toBe(202);
  });

  test('is one with another number, kind or holder', async () => {
    for (const change of [
      alipay,
      { ...card, holderName: 'Clio Li' },
      { ...card, accountNo: '6222020200910005' },
    ]) {
      const { put, ask } = await bound();
      await expectSuccess(put(card));
      await expectSuccess(put(change));
      expect((await ask()).status).toBe(422);
    }
  });

  test('is not the same one in another spelling of its holder', async () => {
    const { put, ask, listNotifications, deps } = await bound();
    const first = await expectSuccess(put(card));
    const before = await readAllItems(deps.table);
    deps.clock.advance('PT1H');
    expect(await expectSuccess(put({ ...card, holderName: ' cleo　LI ' }))).toEqual(first);
    expect(await readAllItems(deps.table)).toEqual(before);
    expect((await ask()).status).toBe(202);
    expect(await listNotifications()).toEqual([]);
  });

  test.each([
    ['a card with blanks', card, { accountNo: '6222 0202 0061 0001' }],
    ['a card in full-width digits', card, { accountNo: '６２２２０２０２００６１０００１' }],
    ['an email address in capitals', alipay, { accountNo: 'Cleo@Example.COM' }],
    [
      'a phone with its country code',
      { ...alipay, accountNo: '13912342233' },
      { accountNo: '+86 139-1234-2233' },
    ],
    ['another middle dot', { ...card, holderName: '阿娜·远山' }, { holderName: '阿娜•远山' }],
  ])('is not the same one typed otherwise: %s', async (_what, first, otherwise) => {
    const { put, deps } = await bound();
    const answer = await expectSuccess(put(first));
    const before = await readAllItems(deps.table);
    deps.clock.advance('PT1H');
    expect(await expectSuccess(put({ ...first, ...otherwise }))).toEqual(answer);
    expect(await readAllItems(deps.table)).toEqual(before);
  });

  test.each([
    ['+86-13912342233', '阿娜•远山'],
    ['+852-61234567', '阿娜‧远山'],
    ['Cleo@Example.com', 'Cleo Li'],
  ])('is not one that an older release marked as it was typed: %s of %s', async (accountNo, holderName) => {
    const { put, deps } = await bound();
    const first = await expectSuccess(put({ type: 'alipay', accountNo, holderName }));
    const payee = { role: 'creator', id: derivePartyId('crt', 'cleo') } as const;
    const stored = await findPayoutAccount(deps.table, payee);
    if (!stored) throw new Error('no account is bound');
    const mark = await deps.signer.keyedHash(JSON.stringify(['alipay', accountNo, foldText(holderName)]));
    await commit(deps.table, [payoutAccountWrite({ ...stored, mark }, stored)]);
    deps.clock.advance('PT1H');
    expect(await expectSuccess(put({ type: 'alipay', accountNo, holderName }))).toEqual(first);
  });

  test('is not a change of the automatic payout setting', async () => {
    const { put, ask } = await bound();
    await expectSuccess(put(card));
    expect(await expectSuccess(put({ ...card, automatic: true }))).toMatchObject({ automatic: true });
    expect(await expectSuccess(put(card))).toMatchObject({ automatic: true });
    expect(await expectSuccess(put({ ...card, automatic: false }))).toMatchObject({ automatic: false });
    expect((await ask()).status).toBe(202);
  });
});

describe('the account holder', () => {
  const letInAs = async (legalName?: string) => {
    const world = await bound();
    const body = applicationBody(legalName === undefined ? {} : { legalName });
    const { id } = await expectSuccess(world.creator.post('/creators/applications', body));
    await expectSuccess(world.reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' }));
    return world;
  };

  test('is the person whom a reviewer approved, where the application named one', async () => {
    const { put, deps } = await letInAs('李 小云');
    const before = await readAllItems(deps.table);
    const { status, body } = await put({ ...card, holderName: '李云' });
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '#/holderName', code: 'other_holder' }]]);
    expect(await readAllItems(deps.table)).toEqual(before);
    expect(await expectSuccess(put({ ...card, holderName: '李小云' }))).toMatchObject({
      holderVerified: true,
    });
  });

  test('is the same person with any kind of middle dot', async () => {
    const { put } = await letInAs('阿娜‧远山');
    for (const holderName of ['阿娜·远山', '阿娜•远山', '阿娜‧远山'])
      expect(await expectSuccess(put({ ...card, holderName }))).toMatchObject({ holderVerified: true });
    expect((await put({ ...card, holderName: '阿娜远' })).status).toBe(400);
  });

  test('matches a hash that an older release made of another middle dot', async () => {
    const signer = createWorld(await newTable()).deps.signer;
    const hash = await signer.keyedHash('name:阿娜•远山');
    expect(await isHashOfName(signer, '阿娜·远山', hash)).toBe(true);
    expect(await isHashOfName(signer, '阿娜远', hash)).toBe(false);
  });

  test('is not verified where the application named nobody', async () => {
    const { put } = await letInAs();
    expect(await expectSuccess(put(card))).toMatchObject({ holderVerified: false });
  });

  test('of an advertiser is the company of the profile, and of its agency is compared with it', async () => {
    const world = createWorld(await newTable());
    await expectSuccess(world.advertiser.put('/advertisers/me/profile', advertiserProfile));
    const bind = (as: string, holderName: string) =>
      world.advertiser.put(`/wallet/payout-account?as=${as}`, { ...card, holderName });
    const before = await readAllItems(world.deps.table);
    const { status, body } = await bind('advertiser', 'Cleo Li');
    expect([status, body.errors]).toMatchObject([400, [{ pointer: '#/holderName', code: 'other_holder' }]]);
    expect(await readAllItems(world.deps.table)).toEqual(before);
    const { legalName } = advertiserProfile;
    expect(await expectSuccess(bind('advertiser', legalName))).toMatchObject({ holderVerified: true });
    expect(await expectSuccess(bind('agency', 'Cleo Li'))).toMatchObject({ holderVerified: false });
    expect(await expectSuccess(bind('agency', legalName))).toMatchObject({ holderVerified: true });
  });

  test('is shown only to the people who approve creators', async () => {
    const { advertiser, creator } = await letInAs('李小云');
    const { items } = await expectSuccess(advertiser.get('/creators?platform=douyin'));
    expect(items).toHaveLength(1);
    expect(JSON.stringify(items)).not.toContain('李小云');
    expect(JSON.stringify(items)).not.toContain('legalName');
    expect((await expectSuccess(creator.get('/creators/me/applications'))).items).toMatchObject([
      { legalName: '李小云' },
    ]);
  });
});

test('neither number nor holder is in the table in plain text, also not after a repeated request', async () => {
  const world = await bound();
  await setPayoutAccount(world, card.accountNo);
  await expectSuccess(world.put(alipay));
  const text = JSON.stringify(await readAllItems(world.deps.table));
  for (const secret of [card.accountNo, alipay.accountNo, 'Cleo Li']) expect(text).not.toContain(secret);
});
