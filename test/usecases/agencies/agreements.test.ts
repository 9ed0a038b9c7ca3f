import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { agreementWrite, findAgreement } from '#shared/store/agencies/agreement-store.ts';
import { commit } from '#shared/store/commit.ts';
import { takenOrderWrite } from '#shared/store/creators/creator-store.ts';
import { applySystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory, readWholeTable } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import {
  createCreator,
  createWorld,
  deposit,
  expectSuccess,
  openTask,
  type TestWorld,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const agencyId = derivePartyId('agy', 'mona');

/** A platform with a creator who has asked an agency for an agreement on a fifth. */
const requestAgreement = async () => {
  const world = createWorld(await newTable());
  const agency = world.api.signIn('mona', 'advertiser');
  await createCreator(world);
  await deposit(world);
  const body = {
    agencyId: ((await expectSuccess(agency.get('/agencies/me'))) as unknown as { agencyId: string }).agencyId,
    share: 2_000,
  };
  const { id } = await expectSuccess(world.creator.post('/creators/me/agency-agreements', body));
  const path = `/agency-agreements/${id}`;
  return {
    world,
    agency,
    id,
    path,
    decide: (decision: string) => agency.post(`${path}/decision`, { decision }),
  };
};

const take = async ({ creator, ...world }: TestWorld) => {
  const taskId = await openTask({ creator, ...world });
  return expectSuccess(creator.post(`/tasks/${taskId}/claims`));
};

describe('an agreement with an agency', () => {
  test('is requested by the creator and seen by both, and gives the agency nothing before it accepts', async () => {
    const { world, agency, id } = await requestAgreement();
    for (const [session, path] of [
      [world.creator, '/creators/me/agency-agreements'],
      [agency, '/agencies/me/agreements'],
    ] as const) {
      expect((await expectSuccess(session.get(path))).items).toMatchObject([
        { id, agencyId, share: 2_000, status: 'requested' },
      ]);
    }
    expect(await take(world)).not.toHaveProperty('agency');
  });

  test('applies to the orders made while it is accepted, and to no other', async () => {
    const { world, decide, path } = await requestAgreement();
    const before = await take(world);
    expect((await expectSuccess(decide('accept'))).status).toBe('active');
    expect((await expectSuccess(decide('accept'))).status).toBe('active');
    const during = await take(world);
    expect(during).toMatchObject({ price: yuan(1_200), fee: yuan(60), agency: yuan(228), net: yuan(912) });
    expect((await expectSuccess(world.creator.post(`${path}/end`))).status).toBe('ended');
    expect(await take(world)).not.toHaveProperty('agency');
    expect(await expectSuccess(world.creator.get(`/orders/${before.id}`))).not.toHaveProperty('agency');
    expect(await expectSuccess(world.creator.get(`/orders/${during.id}`))).toMatchObject({
      agency: yuan(228),
    });
  });

  test('is read again when it begins or ends while an order is made', async () => {
    const { world, decide, id, path } = await requestAgreement();
    const creatorId = derivePartyId('crt', 'cleo');
    const agreed = { agreementId: id, id: agencyId, share: 2_000 };
    const isStill = async (agency: typeof agreed | undefined) =>
      (await commit(world.deps.table, [
        takenOrderWrite({ id: creatorId, agency }, 'douyin', { taken: 1 }),
      ])) ?? 'made';
    expect([await isStill(undefined), await isStill(agreed)]).toEqual(['made', 'stale']);
    await expectSuccess(decide('accept'));
    expect([await isStill(undefined), await isStill(agreed)]).toEqual(['stale', 'made']);
    await expectSuccess(world.creator.post(`${path}/end`));
    expect([await isStill(undefined), await isStill(agreed)]).toEqual(['made', 'stale']);
  });

  test('applies when an application is chosen and when a creator is invited', async () => {
    const { world, decide } = await requestAgreement();
    await expectSuccess(decide('accept'));
    const recruiting = await openTask(world, { engagement: 'recruit' });
    const { id } = await expectSuccess(
      world.creator.post(`/tasks/${recruiting}/applications`, { pitch: 'I fold lamps.' }),
    );
    const path = `/tasks/${recruiting}/applications/${id}/decision`;
    const { order } = await expectSuccess(world.advertiser.post(path, { decision: 'choose' }));
    expect(order).toMatchObject({ agency: yuan(228), net: yuan(912) });
    const inviting = await openTask(world, { engagement: 'invite' });
    const body = { creatorIds: [derivePartyId('crt', 'cleo')] };
    const { items } = await expectSuccess(world.advertiser.post(`/tasks/${inviting}/invitations`, body));
    const accepting = world.creator.post(`/invitations/${items[0]?.id}/decision`, { decision: 'accept' });
    expect(await expectSuccess(accepting)).toMatchObject({ agency: yuan(228) });
  });

  test('pays the agency its share into its own wallet, and the creator the rest', async () => {
    const { world, agency } = await requestAgreement();
    const journey = createOrderIn('accepted', { agency: { id: agencyId, share: 2_000 } });
    world.deps.clock.set(Date.parse(journey.now));
    const { id: orderId, version } = await storeOrder(world, journey);
    await applySystemCommand(world.deps, { orderId, version, command: 'settle' });
    await createStreamPlayer(world.deps).settle();
    expect(await expectSuccess(agency.get('/wallet?as=agency'))).toMatchObject({ available: yuan(228) });
    expect(await expectSuccess(world.creator.get('/wallet'))).toMatchObject({ available: yuan(912) });
    const line = { count: 1, gross: 120_000, fee: 6_000, agency: 22_800, net: 91_200 };
    expect(await expectSuccess(agency.get('/wallet/income?as=agency'))).toMatchObject({
      party: 'agency',
      balances: { withdrawable: 22_800 },
      total: line,
      items: [{ orderId, ...line }],
    });
    const [entry] = (await expectSuccess(agency.get('/wallet/entries?as=agency'))).items;
    expect(entry).toMatchObject({
      postings: [{ account: `agency/${agencyId}/available`, amount: 22_800, currency: 'CNY' }],
    });
  });

  test('is finally declined by the agency, or withdrawn by the creator', async () => {
    const { world, decide, path } = await requestAgreement();
    expect((await world.creator.post(`${path}/decision`, { decision: 'accept' })).status).toBe(403);
    expect((await expectSuccess(decide('decline'))).status).toBe('declined');
    for (const late of [decide('accept'), world.creator.post(`${path}/end`)]) {
      expect(await late).toMatchObject({ status: 409, body: { state: 'declined' } });
    }
  });

  test('is hidden from other accounts', async () => {
    const { world, path } = await requestAgreement();
    const stranger = world.api.signIn('eve', 'creator', 'advertiser');
    await expectSuccess(stranger.get('/me'));
    const before = await readWholeTable(world.deps.table);
    expect((await stranger.post(`${path}/decision`, { decision: 'accept' })).status).toBe(404);
    expect((await stranger.post(`${path}/end`)).status).toBe(404);
    expect((await expectSuccess(stranger.get('/agencies/me/agreements'))).items).toEqual([]);
    expect(await readWholeTable(world.deps.table)).toEqual(before);
  });

  test('is one at a time, between an approved creator and another account', async () => {
    const { world, decide } = await requestAgreement();
    const second = world.api.signIn('mara', 'creator');
    await expectSuccess(second.get('/agencies/me'));
    const path = '/creators/me/agency-agreements';
    const other = await expectSuccess(
      world.creator.post(path, { agencyId: derivePartyId('agy', 'mara'), share: 1 }),
    );
    await expectSuccess(decide('accept'));
    const late = await second.post(`/agency-agreements/${other.id}/decision`, { decision: 'accept' });
    expect(late.status).toBe(409);
    expect((await second.post(path, { agencyId, share: 1 })).status).toBe(422);
    const own = { agencyId: derivePartyId('agy', 'cleo'), share: 1 };
    expect((await world.creator.post(path, own)).status).toBe(409);
  });

  test('is void for an agency that was asked before another one accepted', async () => {
    const { world, agency, decide } = await requestAgreement();
    const other = world.api.signIn('nils', 'advertiser');
    await expectSuccess(other.get('/agencies/me'));
    const ask = async () =>
      expectSuccess(
        world.creator.post('/creators/me/agency-agreements', {
          agencyId: derivePartyId('agy', 'nils'),
          share: 1_000,
        }),
      );
    const stale = await ask();
    world.deps.clock.advance('PT1H');
    const { id } = await expectSuccess(decide('accept'));
    await expectSuccess(agency.post(`/agency-agreements/${id}/end`));
    world.deps.clock.advance('PT1H');
    const accept = (agreementId: string) =>
      other.post(`/agency-agreements/${agreementId}/decision`, { decision: 'accept' });
    expect(await accept(stale.id)).toMatchObject({
      status: 409,
      body: { detail: expect.stringMatching(/void/) },
    });
    await expectSuccess(other.post(`/agency-agreements/${stale.id}/decision`, { decision: 'decline' }));
    await expectSuccess(accept((await ask()).id));
  });

  test('is made with one of two agencies that accept at once', async () => {
    const { world, decide } = await requestAgreement();
    const rival = world.api.signIn('mara', 'advertiser');
    await expectSuccess(rival.get('/agencies/me'));
    const body = { agencyId: derivePartyId('agy', 'mara'), share: 100 };
    const { id } = await expectSuccess(world.creator.post('/creators/me/agency-agreements', body));
    const answers = await Promise.all([
      decide('accept'),
      rival.post(`/agency-agreements/${id}/decision`, { decision: 'accept' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('needs an agency that exists, and a refused request can be sent again with another', async () => {
    const { world } = await requestAgreement();
    const before = await readWholeTable(world.deps.table);
    const path = '/creators/me/agency-agreements';
    const refused = await world.creator.post(path, { agencyId: derivePartyId('agy', 'nobody'), share: 100 });
    expect(refused).toMatchObject({ status: 404, body: { type: expect.stringMatching(/not-found$/) } });
    expect(await readWholeTable(world.deps.table)).toEqual(before);
    await expectSuccess(world.creator.post(path, { agencyId, share: 9_999 }));
  });

  test('of an earlier release that leaves the creator nothing is shown, declined and ended, but not accepted', async () => {
    const { world, agency, id, decide } = await requestAgreement();
    const stored = await findAgreement(world.deps.table, id);
    if (!stored) throw new Error('the agreement is missing');
    await commit(world.deps.table, [agreementWrite({ ...stored, share: 10_000 }, 'requested')]);
    expect((await expectSuccess(agency.get('/agencies/me/agreements'))).items).toMatchObject([
      { share: 10_000 },
    ]);
    expect(await decide('accept')).toMatchObject({
      status: 409,
      body: { detail: expect.stringMatching(/share/) },
    });
    expect((await expectSuccess(decide('decline'))).status).toBe('declined');
  });

  test.each([0, 10_000, 10_001, 0.5, '20%'])(
    'refuses a share that is not between nothing and all: %s',
    async (share) => {
      const { world } = await requestAgreement();
      const { status, body } = await world.creator.post('/creators/me/agency-agreements', {
        agencyId,
        share,
      });
      expect({ status, places: body.errors.map(({ pointer }) => pointer) }).toEqual({
        status: 400,
        places: ['#/share'],
      });
    },
  );
});
