import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { type Route, rolesOf, routeKey } from '#shared/contract/define-route.ts';
import type { Role } from '#shared/contract/roles.ts';
import { routes } from '#shared/contract/routes/index.ts';
import { addDuration, subtractDuration } from '#shared/domain/time.ts';
import { commit, isNew, put } from '#shared/store/commit.ts';
import { deliveryCountWrite } from '#shared/store/health/delivery-count-store.ts';
import { endedSweepWrite } from '#shared/store/health/sweep-store.ts';
import { indexes } from '#shared/store/indexes.ts';
import { keys } from '#shared/store/keys.ts';
import type { Item } from '#shared/store/table.ts';
import { listTaxYears, taxYearWrite } from '#shared/store/withdrawals/tax-year-store.ts';
import { createProjector } from '#shared/streams/project.ts';
import { auditLedger } from '#shared/usecases/audits/audit-ledger.ts';
import { sweepPayments } from '#shared/usecases/deposits/sweep-payments.ts';
import { provePublication } from '#shared/usecases/publication/prove-publication.ts';
import { countRatings } from '#shared/usecases/ratings/count-ratings.ts';
import { screenDeliverable } from '#shared/usecases/screening/screen-deliverable.ts';
import { sweepTasks } from '#shared/usecases/tasks/sweep-tasks.ts';
import { sweepDeliveries } from '#shared/usecases/webhooks/sweep-deliveries.ts';
import { queryPayout, submitPayout } from '#shared/usecases/withdrawals/payouts.ts';
import { sweepWithdrawals } from '#shared/usecases/withdrawals/sweep-withdrawals.ts';
import { withdrawAutomatically } from '#shared/usecases/withdrawals/withdraw-automatically.ts';
import { applySystemCommand } from '#shared/usecases/workflow/apply-system-command.ts';
import { sweepOrders } from '#shared/usecases/workflow/sweep-orders.ts';
import type { ApiResponse, Session } from '#test/support/api-client.ts';
import type { TestDeps } from '#test/support/deps.ts';
import { createIdleTable } from '#test/support/idle-table.ts';
import { memberPlaces, type Place, replaceAt, withLaterFields } from '#test/support/later-values.ts';
import { beginLongAudit } from '#test/support/run-audit.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createValidBody } from '#test/support/valid-bodies.ts';
import { expectApproved, expectSuccess } from '#test/support/world.ts';
import { eachEventKind } from './event-kinds.ts';
import { fillLists } from './filled-lists.ts';
import { createOwnedResources } from './owned-resources.ts';

/** Replaces the real readers by ones that return what a later release would have stored. */
const readers = vi.hoisted(() => ({
  made: new Set<z.ZodType>(),
  used: new Set<z.ZodType>(),
  change: (value: unknown, _schema: z.ZodType): unknown => value,
}));

vi.mock('#shared/store/stored.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('#shared/store/stored.ts')>();
  const reader: typeof real.reader = (schema) => {
    readers.made.add(schema);
    const read = real.reader(schema);
    return (value, item) => {
      readers.used.add(schema);
      const changed = readers.change(value, schema);
      const given = read(changed, item);
      // The result of a read is what was stored, with every unknown field.
      if (given !== changed) throw new Error('a reader copied the item');
      return given;
    };
  };
  const itemReader: typeof real.itemReader = (schema) => {
    const read = reader(schema);
    return (item) => read(item, item);
  };
  return { ...real, reader, itemReader };
});

const member = 'of_a_later_release';

type Job = { readonly name: string; readonly run: () => Promise<unknown> };

/** All scheduled and stream functions of one of the platforms. */
const jobsOf = ({ deps }: { readonly deps: TestDeps }, stored: readonly Item[]): readonly Job[] => {
  const idsOf = (sk: string): readonly string[] =>
    stored.flatMap((item) => (item.sk === sk ? [String(item.pk).replace(`${sk}#`, '')] : []));
  const advanced = { ...deps, now: () => addDuration(deps.now(), 'P90D') };
  return [
    { name: 'sweepOrders', run: () => sweepOrders(advanced) },
    { name: 'sweepTasks', run: () => sweepTasks(advanced) },
    { name: 'sweepWithdrawals', run: () => sweepWithdrawals(advanced) },
    { name: 'sweepPayments', run: () => sweepPayments(advanced) },
    { name: 'sweepDeliveries', run: () => sweepDeliveries(advanced) },
    { name: 'countRatings', run: () => countRatings(advanced) },
    { name: 'auditBooks', run: () => auditLedger(advanced) },
    { name: 'askSandbox', run: () => deps.payouts('sandbox').query('sent') },
    { name: 'listTaxYears', run: () => listTaxYears(deps.table, indexes.taxYears(creatorId), { limit: 10 }) },
    ...idsOf('ORDER').flatMap((orderId): Job[] => [
      {
        name: 'time is up',
        run: () => applySystemCommand(advanced, { orderId, version: 1, command: 'time_is_up' }),
      },
      { name: 'settle', run: () => applySystemCommand(deps, { orderId, version: 1, command: 'settle' }) },
      { name: 'screen', run: () => screenDeliverable(deps, { orderId, version: 1 }) },
      { name: 'prove', run: () => provePublication(deps, { orderId }) },
      { name: 'withdraw', run: () => withdrawAutomatically(deps, { orderId }) },
    ]),
    ...idsOf('WITHDRAWAL').flatMap((withdrawalId): Job[] => [
      { name: 'submit', run: () => submitPayout(deps, { withdrawalId }) },
      { name: 'query', run: () => queryPayout(deps, { withdrawalId }) },
    ]),
    ...eachEventKind(stored).map((item) => ({
      name: `project ${item.sk}`,
      run: () => createProjector(deps)(item),
    })),
  ];
};

const newTable = await createTableFactory();

const ownedTable = createIdleTable(await newTable());
const owned = await createOwnedResources(ownedTable);
const cleo = owned.api.signIn('cleo', 'creator');
await expectSuccess(cleo.put('/creators/me/profile', { displayName: 'Cleo' }));
await expectSuccess(cleo.put('/creators/me/preferences', { categories: ['home'] }));
const client = { accountId: 'cleo', roles: ['creator'] };
await expectApproved(owned, owned.operator.put('/operations/clients/scripts1', client));
await expectSuccess(owned.api.signIn('nora', 'creator').post('/account/erasure', {}));
const request = { body: { as: 'creator', url: 'https://hooks.example.com/' }, key: 'once' };
await expectSuccess(cleo.post('/webhooks', undefined, request));
const creatorId = derivePartyId('crt', 'cleo');
const taxYear = { year: '2026', income: 1, withheld: 0, lastMonth: '2026-11', months: 1 };
await commit(ownedTable, [taxYearWrite(creatorId, 'CNY', taxYear, undefined)]);
const paidOut = { ...keys.sandboxPayout('sent'), status: 'processing', reference: 'sandbox-sent' };
await commit(ownedTable, [put(paidOut, isNew)]);
await commit(ownedTable, [
  endedSweepWrite('orders', owned.deps.now(), { completedAt: owned.deps.now() }),
  deliveryCountWrite('dlv_1', owned.deps.now(), true),
  put({ ...keys.inspectionRequest('ord_1', 'upl_1', owned.deps.now()), orderId: 'ord_1' }, isNew),
]);
const listedTable = createIdleTable(await newTable());
const listed = await fillLists(listedTable);
await auditLedger(owned.deps);
await beginLongAudit(listed);
const [rated] = (await expectSuccess(listed.creator.get('/orders?status=settled'))).items;
await expectSuccess(listed.advertiser.post(`/orders/${rated?.id}/ratings`, { score: 5 }));
const notifications = (await expectSuccess(listed.creator.get('/notifications'))).items;
const ofOrder = notifications.find(({ kind }) => String(kind).startsWith('order_'));
await expectSuccess(listed.creator.post('/notifications/read', { ids: [ofOrder?.id] }));
const jobs = [
  ...jobsOf(owned, await readAllItems(ownedTable)),
  ...jobsOf(listed, await readAllItems(listedTable)),
];
ownedTable.stopWriting();
listedTable.stopWriting();

type Ask = { readonly name: string; readonly send: () => Promise<ApiResponse>; readonly isRead: boolean };

const sessionsFor = (route: Route): readonly Session[] => {
  const { api } = owned;
  const may = (...some: readonly Role[]) => some.some((one) => rolesOf(route).includes(one));
  return [
    ...(may('creator') ? [api.signIn('cleo', 'creator')] : []),
    ...(may('advertiser') ? [api.signIn('ada', 'advertiser')] : []),
    ...(may('reviewer') ? [api.signIn('rhea', 'reviewer')] : []),
    ...(may('operator') ? [api.signIn('otto', 'operator')] : []),
  ];
};

const known: Readonly<Record<string, string>> = { month: '2026-11', file: 'start.js', clientId: 'scripts1' };

const send = (session: Session, route: Route): Promise<ApiResponse> => {
  const ids: Record<string, string> = { partNumber: '1', ...owned.theirs.things(route) };
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? known[name] ?? '');
  if (route.method === 'GET') return session.get(path);
  if (route.method === 'DELETE') return session.delete(path);
  const body = route.params ? createValidBody(route, ids) : undefined;
  if (route.method === 'PUT') return session.put(path, body);
  return route.method === 'PATCH' ? session.patch(path, body) : session.post(path, body);
};

/** Commands of all kinds, and reads of every single resource and of every list. */
const asks: readonly Ask[] = [
  ...routes
    .filter(({ isText, file, method, params }) => !isText && !file && (method === 'GET' || params))
    .filter(({ path, method }) => method === 'GET' || !path.includes('clients'))
    .flatMap((route) =>
      sessionsFor(route).map((session, at) => ({
        name: `${routeKey(route)} ${at}`,
        send: () => send(session, route),
        isRead: route.method === 'GET',
      })),
    ),
  { name: 'erasure', isRead: true, send: () => owned.api.signIn('nora', 'creator').get('/account/erasure') },
  {
    name: 'erasing',
    isRead: false,
    send: () => owned.api.signIn('nora', 'creator').post('/account/erasure', {}),
  },
  { name: 'measured', isRead: true, send: () => listed.operator.get(`/orders/${rated?.id}`) },
  { name: 'once', isRead: false, send: () => cleo.post('/webhooks', undefined, request) },
  {
    name: 'machine',
    isRead: true,
    send: () => owned.api.machine('scripts1', 'astrolabe/orders.read').get('/orders'),
  },
  {
    name: 'reconcile',
    isRead: false,
    send: () =>
      listed.operator.post('/finance/reconciliations', {
        ...{ provider: 'sandbox', from: subtractDuration(listed.deps.now(), 'P3D'), to: listed.deps.now() },
        ...{ format: 'csv', statement: 'merchant_number,provider_reference,direction,amount,currency,at' },
      }),
  },
  ...Object.entries(listed.listsByRoute).flatMap(([key, { sub, roles, path, others = [] }]) =>
    [path, ...others].map((one) => ({
      name: `${key} ${one}`,
      send: () => listed.api.signIn(sub, ...roles).get(`${one}${one.includes('?') ? '&' : '?'}limit=100`),
      isRead: true,
    })),
  ),
];

const asIs = (value: unknown): unknown => value;

const usedBy = async <T>(run: () => Promise<T>) => {
  readers.change = asIs;
  readers.used.clear();
  const result = await run().catch((error: unknown) => ({ error: String(error) }));
  return { result, used: new Set(readers.used) };
};

const baseline = await Promise.resolve().then(async () => {
  const answers = [];
  for (const ask of asks) answers.push({ ask, ...(await usedBy(ask.send)) });
  const runs = [];
  for (const job of jobs) runs.push({ job, ...(await usedBy(job.run)) });
  return { answers, runs };
});

const shownOf = ({ status, body }: ApiResponse): unknown => ({
  status,
  body: JSON.parse(
    JSON.stringify(body, (name, value) =>
      /^(url|instance|nextCursor|requestId)$/.test(name) ? undefined : value,
    ),
  ),
});

test('the platform accepts every request', () => {
  const failed = baseline.answers.filter(({ result }) => 'error' in result || result.status >= 500);
  expect(failed).toEqual([]);
  expect(
    baseline.runs.filter(({ result }) => typeof result === 'object' && result !== null && 'error' in result),
  ).toEqual([]);
});

test('every reader has something to read', () => {
  const used = new Set([...baseline.answers, ...baseline.runs].flatMap((one) => [...one.used]));
  const idle = [...readers.made].filter((schema) => !used.has(schema));
  // Read in rare cases: a refused write, a repeat, an empty balance, an adjustment, a long list of mismatches, an equal film.
  const rare = 'amount array claimed event fingerprint identity number orderId provider sha256 string';
  const nameOf = (schema: z.ZodType) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape)[0] : schema.def.type;
  expect(idle.map(nameOf).sort().join(' ')).toBe(rare);
});

test('unknown fields at every depth change no response', async () => {
  for (const { ask, result } of baseline.answers) {
    if ('error' in result) continue;
    readers.change = withLaterFields;
    const answer = await ask.send();
    if (ask.isRead && !/export|timeline/.test(ask.name)) {
      expect([ask.name, shownOf(answer)]).toEqual([ask.name, shownOf(result)]);
    } else {
      expect([ask.name, answer.status]).toEqual([ask.name, result.status]);
    }
  }
  for (const { job } of baseline.runs) await job.run();
});

const places = [...readers.made].flatMap((schema, at) =>
  memberPlaces(schema).map((place): [string, z.ZodType, Place] => [
    `${at} ${place.join('.')}`,
    schema,
    place,
  ]),
);

describe('an unknown member', () => {
  test.each(places)('at %s causes no failure', async (_name, schema, place) => {
    readers.change = (value, of) => (of === schema ? replaceAt(value, place, member) : value);
    const failed: unknown[] = [];
    for (const { ask, used } of baseline.answers) {
      if (!used.has(schema)) continue;
      const { status, body } = await ask.send();
      if (status >= 500) failed.push([ask.name, status, body]);
    }
    for (const { job, used } of baseline.runs) {
      if (!used.has(schema)) continue;
      await job.run().catch((error: unknown) => failed.push([job.name, String(error)]));
    }
    expect(failed).toEqual([]);
  });
});
