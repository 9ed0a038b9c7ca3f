import { partyId } from '#shared/adapters/ids.ts';
import type { Route } from '#shared/contract/define-route.ts';
import { before } from '#shared/domain/time.ts';
import { writeOfAudit } from '#shared/store/audit-store.ts';
import { commit } from '#shared/store/commit.ts';
import type { Session } from '#test/support/api-client.ts';
import { conduct } from '#test/support/conductor.ts';
import { give, type Journey, orderIn } from '#test/support/orders.ts';
import { bind, earn } from '#test/support/settled.ts';
import { storeOrder } from '#test/support/stored-order.ts';
import { applicationBody, letIn, ok, taskBody, upload, type World, yuan } from '#test/support/world.ts';

/** Two accounts that do business with each other; a stranger to both may be both at once. */
export type Pair = { readonly creator: string; readonly advertiser: string };

export const owners: Pair = { creator: 'cleo', advertiser: 'ada' };
export const stranger: Pair = { creator: 'eve', advertiser: 'eve' };

/** The ids that the fields of a request hold, when they name what is a pair's own. */
export type Things = (route: Route) => Readonly<Record<string, string>>;

/** An order for each kind of thing that hangs on one, by where the route's path goes on. */
const journeys: Readonly<Record<string, () => Journey>> = {
  '/cancellation-requests/{requestId}': () => give(orderIn('producing'), 'request_cancellation'),
  '/extension-requests/{requestId}': () => give(orderIn('producing'), 'request_extension'),
  '/appeals/{appealId}': () => orderIn('appealing'),
  '/appeals': () => orderIn('revising'),
  '/scripts': () => orderIn('scripting'),
  '': () => orderIn('producing'),
};

/** What is inside of an order has the same id in every journey; a stranger's order has nothing of the kind. */
const isEmptyHere = (path: string, { creator }: Pair): boolean =>
  path.endsWith('Id}') && creator === stranger.creator;

const ordersOf = async (world: World, pair: Pair) => {
  const { creator, advertiser } = pair;
  const session = world.api.as(creator, 'creator');
  const parties = { creatorId: partyId('crt', creator), advertiserId: partyId('adv', advertiser) };
  const made: [string, Readonly<Record<string, string>>][] = [];
  for (const [path, journey] of Object.entries(journeys)) {
    const begun = isEmptyHere(path, pair) ? orderIn('producing') : journey();
    const order = await storeOrder(world, begun, parties);
    const requestId = order.cancellationRequest?.id ?? order.extensionRequest?.id ?? '';
    const uploadId = await upload({ ...world, creator: session }, order.id, fileFor(path));
    const message = await ok(session.post(`/orders/${order.id}/messages`, { text: 'Hello.' }));
    const ids = {
      orderId: order.id,
      requestId,
      appealId: order.appeal?.id ?? '',
      uploadId,
      upTo: message.id,
    };
    made.push([path, { ...ids, uploadIds: uploadId }]);
  }
  return ({ path }: Route) => made.find(([part]) => path.includes(part))?.[1] ?? {};
};

const fileFor = (path: string): string => (path === '' ? 'first-cut.mp4' : 'still.jpg');

const tasksOf = async (world: World, { creator, advertiser }: Pair) => {
  const taker = world.api.as(creator, 'creator');
  const giver = world.api.as(advertiser, 'advertiser');
  const open = async (change: object) => {
    const { id } = await ok(giver.post('/tasks', taskBody(change)));
    await ok(giver.post(`/tasks/${id}/publish`));
    return id;
  };
  const flagged = (await ok(giver.post('/tasks', taskBody({ title: 'Call 13812345678' })))).id;
  await ok(giver.post(`/tasks/${flagged}/publish`));
  const draft = (await ok(giver.post('/tasks', taskBody()))).id;
  const plain = await open({});
  const recruiting = await open({ engagement: 'recruit' });
  const inviting = await open({ engagement: 'invite' });
  const applied = await ok(taker.post(`/tasks/${recruiting}/applications`, { pitch: 'I fold lamps.' }));
  const creatorIds = partyId('crt', creator);
  const invited = await ok(giver.post(`/tasks/${inviting}/invitations`, { creatorIds: [creatorIds] }));
  const asked = { text: 'May the lamp be lit?', visibility: 'private' };
  const question = (await ok(taker.post(`/tasks/${plain}/questions`, asked))).id;
  const report = await ok(taker.post(`/tasks/${plain}/questions/${question}/reports`, { reason: 'Oh.' }));
  return { draft, flagged, plain, recruiting, inviting, question, ...{ applied, invited, report } };
};

const taskFor = (tasks: Awaited<ReturnType<typeof tasksOf>>, { path, whose }: Route): string => {
  if (path.startsWith('/reviews/')) return tasks.flagged;
  if (path.includes('/applications')) return tasks.recruiting;
  if (path.includes('/invitations')) return tasks.inviting;
  if (path.includes('/questions')) return tasks.plain;
  return path.endsWith('/close') || whose ? tasks.plain : tasks.draft;
};

const moneyOf = async (world: World, { creator, advertiser }: Pair) => {
  const session = world.api.as(creator, 'creator');
  await earn(world, yuan(500), creator);
  await bind({ ...world, creator: session }, '6222020200610001');
  const { id: withdrawalId } = await ok(session.post('/wallet/withdrawals', { amount: yuan(100) }));
  const sum = { amount: yuan(100_000), provider: 'sandbox' };
  const { id: depositId } = await ok(world.api.as(advertiser, 'advertiser').post('/wallet/deposits', sum));
  return { withdrawalId, depositId };
};

const noticeOf = async (session: Session): Promise<string> => {
  const [first] = (await ok(session.get('/notifications?as=creator'))).items;
  if (!first) throw new Error('nobody was told anything');
  return first.id;
};

/** An endpoint with something on its way to it, and one that may go. */
const webhooksOf = async (session: Session) => {
  const body = { url: 'https://hooks.example.com/' };
  const { id } = await ok(session.post('/webhooks', body));
  const spare = (await ok(session.post('/webhooks', body))).id;
  const { id: deliveryId } = await ok(session.post(`/webhooks/${id}/test`));
  return ({ method }: Route) => ({
    webhookId: method === 'DELETE' ? spare : id,
    deliveryId,
    after: deliveryId,
  });
};

/** What operators keep of the books, which is nobody's own. */
const booksOf = async ({ deps, operator }: World, { advertiser }: Pair) => {
  const id = deps.ids.fresh('aud');
  const span = { begunAt: deps.now(), endedAt: deps.now(), slice: 0, slices: 1 };
  const counts = { entries: 0, compared: 0, undecided: 0, differing: 0 };
  await commit(deps.table, [writeOfAudit({ id, status: 'balanced', ...span, ...counts, differences: [] })]);
  const to = `advertiser/${partyId('adv', advertiser)}/available`;
  const reason = { reason: 'Put right.', evidence: { note: 'Lost.', reference: 'line 7' } };
  const body = { from: 'platform/clearing/sandbox', to, amount: yuan(1), ...reason };
  const adjustment = await ok(operator.post('/finance/adjustments', body));
  const period = { from: before(deps.now(), 'P1D'), to: deps.now() };
  const statement = 'merchant_number,provider_reference,direction,amount,currency,at';
  const imported = await ok(
    operator.post('/finance/reconciliations', { provider: 'sandbox', ...period, format: 'csv', statement }),
  );
  return { auditId: id, adjustmentId: adjustment.id, reconciliationId: imported.id };
};

/** One thing of each kind that is a pair's own. */
const thingsOf = async (conductor: ReturnType<typeof conduct>, pair: Pair) => {
  const { world, settle } = conductor;
  const session = await letIn(world, pair.creator);
  const applying = applicationBody({ handle: `${pair.creator}.second`, platform: 'xigua' });
  const applied = (await ok(session.post('/creators/applications', applying))).id;
  const agencyId = partyId('agy', owners.advertiser);
  const represented = await ok(session.post('/creators/me/agency-agreements', { agencyId, share: 2_000 }));
  const money = await moneyOf(world, pair);
  const books = await booksOf(world, pair);
  const tasks = await tasksOf(world, pair);
  const orders = await ordersOf(world, pair);
  const webhooks = await webhooksOf(session);
  await settle();
  const ids = await noticeOf(session);
  const things: Things = (route) => ({
    ...money,
    ...books,
    ...orders(route),
    ...webhooks(route),
    ids,
    agencyId,
    agreementId: represented.id,
    taskId: taskFor(tasks, route),
    applicationId: route.path.startsWith('/tasks/') ? tasks.applied.id : applied,
    invitationId: tasks.invited.items[0]?.id ?? '',
    questionId: tasks.question,
    questionIds: tasks.question,
    reportId: tasks.report.id,
    creatorId: partyId('crt', pair.creator),
    creatorIds: partyId('crt', pair.creator),
  });
  return { things, draft: tasks.draft };
};

/** A platform on which two have one thing of each kind between them, and a stranger has as many. */
export const ownedThings = async (table: Parameters<typeof conduct>[0]) => {
  const conductor = conduct(table);
  const theirs = await thingsOf(conductor, owners);
  const strangers = await thingsOf(conductor, stranger);
  return { ...conductor.world, theirs, strangers };
};
