import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { isForStaff, rolesOf, routeKey } from '#shared/contract/define-route.ts';
import type { Role } from '#shared/contract/roles.ts';
import { routes } from '#shared/contract/routes/index.ts';
import type { PartyRole } from '#shared/domain/ledger/wallet-change.ts';
import { recordStaffAct } from '#shared/http/record-staff-act.ts';
import type { Write } from '#shared/store/commit.ts';
import { createCaller } from '#shared/usecases/caller.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import { createCreator, createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();
const edgeWorld = createWorld(await newTable());
const write: Write = { operation: () => ({}), onConditionFailed: () => 'stale' };

const reasons = [{ code: 'fraud', message: 'The followers are bought.' }];

const createSuspension = async () => {
  const world = createWorld(await newTable());
  await createCreator(world);
  const creatorId = derivePartyId('crt', 'cleo');
  const suspend = (sent: object = { reasons }) =>
    world.operator.post(`/creators/${creatorId}/suspension`, sent);
  const acts = async (query = '') =>
    (await expectSuccess(world.operator.get(`/operations/acts${query}`))).items;
  return { ...world, creatorId, suspend, acts };
};

describe('an act of staff', () => {
  test('is listed with who did what, on what, when and why', async () => {
    const { suspend, acts, creatorId, deps } = await createSuspension();
    await expectSuccess(suspend());
    const [act] = await acts(`?subject=${creatorId}`);
    expect(act).toMatchObject({
      at: deps.now(),
      by: 'otto',
      name: 'otto',
      roles: ['operator'],
      operation: 'POST /creators/{creatorId}/suspension',
      on: { creatorId },
      reasons,
    });
  });

  test('is not recorded when it is refused or changes nothing', async () => {
    const { suspend, acts, deps } = await createSuspension();
    const before = (await acts()).length;
    expect((await suspend({})).status).toBe(400);
    await expectSuccess(suspend());
    await expectSuccess(suspend());
    expect(await acts()).toHaveLength(before + 1);
    expect(await listItemsByPrefix(deps.table, 'STAFF_ACT')).toHaveLength(before + 1);
  });

  test('is found by person, operation, subject and time, newest first', async () => {
    const { suspend, acts, operator, creatorId, deps } = await createSuspension();
    deps.clock.advance('PT1M');
    await expectSuccess(suspend());
    deps.clock.advance('PT1M');
    await expectSuccess(operator.post(`/creators/${creatorId}/reinstatement`, { reasons }));
    const operations = async (query: string) =>
      ((await acts(query)) as readonly unknown[] as readonly { operation: string }[]).map(({ operation }) =>
        operation.split('/').at(-1),
      );
    expect(await operations('')).toEqual(['reinstatement', 'suspension', 'decision']);
    expect(await operations('?by=rhea')).toEqual(['decision']);
    expect(await operations(`?subject=${creatorId}`)).toEqual(['reinstatement', 'suspension']);
    expect(await operations(`?from=${deps.now()}`)).toEqual(['reinstatement']);
    const operation = encodeURIComponent('POST /creators/{creatorId}/suspension');
    expect(await operations(`?operation=${operation}&by=otto`)).toEqual(['suspension']);
    expect(await operations(`?operation=${operation}&by=rhea`)).toEqual([]);
    const reversed = `?from=${deps.now()}&to=1970-01-01T00:00:00.000Z`;
    expect(await operator.get(`/operations/acts${reversed}`)).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'query', pointer: '#/from', code: 'out_of_order' }] },
    });
  });

  test('that is proposed names its proposal, and so does the approval, on the same subject', async () => {
    const table = await newTable();
    const world = createWorld(table);
    const begun = createOrderIn('disputed');
    world.deps.clock.set(Date.parse(begun.now));
    const { id } = await storeOrder(world, begun);
    const body = { creatorAmount: yuan(600), reasons };
    const { proposal } = (await world.operator.post(`/orders/${id}/disputes/resolution`, body)).body;
    world.deps.clock.advance('PT1M');
    const path = `/operations/proposals/${proposal.id}/decision`;
    await expectSuccess(world.api.signIn('olga', 'operator').post(path, { decision: 'approve' }));
    const { items } = await expectSuccess(world.operator.get(`/operations/acts?subject=${id}`));
    expect(items).toMatchObject([
      { by: 'olga', decision: 'approve', proposalId: proposal.id },
      { by: 'otto', proposalId: proposal.id },
    ]);
  });
});

describe('a route of staff', () => {
  const writing = routes.filter((route) => route.method !== 'GET');
  const parties = { creator: 'crt_1', advertiser: 'adv_1', agency: 'agy_1' } as const;
  const isParty = (role: Role): role is PartyRole => role in parties;
  const callerAs = (role: Role) => {
    const opened = isParty(role) && { [role]: { id: parties[role], openedAt: edgeWorld.deps.now() } };
    return createCaller(
      { accountId: 'otto', name: 'otto', staffRoles: isParty(role) ? [] : [role] },
      { parties: opened || {} },
    );
  };
  const writesOf = async (route: (typeof routes)[number], role: Role) => {
    const admitted = {
      route,
      event: { pathParameters: { orderId: 'ord_1' } },
      caller: callerAs(role),
      now: edgeWorld.deps.now(),
      body: { reasons },
    } as never;
    const attempt = recordStaffAct(edgeWorld.deps, admitted, async () => ({ response: {}, writes: [write] }));
    const outcome = await attempt();
    return 'writes' in outcome ? outcome.writes?.length : 0;
  };

  test.each(writing.filter(isForStaff).map((route) => [routeKey(route), route] as const))(
    '%s records each success',
    async (_name, route) => {
      for (const role of rolesOf(route)) {
        expect(await writesOf(route, role)).toBe(isParty(role) ? 1 : 2);
      }
    },
  );

  test('is every writing route that no party may use, and none that only parties use', async () => {
    for (const route of writing) {
      const hasParty = rolesOf(route).some(isParty);
      const isOpen = route.permission === 'public' || route.permission === 'authenticated';
      if (!hasParty && !isOpen) expect(isForStaff(route)).toBe(true);
      if (rolesOf(route).every(isParty)) expect(isForStaff(route)).toBe(false);
    }
  });
});
