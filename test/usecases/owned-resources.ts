import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Route } from '#shared/contract/define-route.ts';
import { subtractDuration } from '#shared/domain/time.ts';
import { auditWrite } from '#shared/store/audits/audit-store.ts';
import { commit } from '#shared/store/commit.ts';
import { deadLetterIdOf } from '#shared/store/dead-letters/dead-letter-store.ts';
import { keys } from '#shared/store/keys.ts';
import { storeDeadLetter } from '#shared/usecases/dead-letters/store-dead-letter.ts';
import { advertiserProfile } from '#test/journey/sample-data.ts';
import type { Session } from '#test/support/api-client.ts';
import { actors, createOrderIn, type OrderHistory, runCommand } from '#test/support/order-histories.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  applicationBody,
  createCreator,
  expectSuccess,
  type TestWorld,
  taskBody,
  upload,
  yuan,
} from '#test/support/world.ts';
import { storeAvatar } from './assets/stored-assets.ts';

/** Two accounts that do business with each other. */
export type Pair = { readonly creator: string; readonly advertiser: string };

export const owners: Pair = { creator: 'cleo', advertiser: 'ada' };
export const stranger: Pair = { creator: 'eve', advertiser: 'erin' };

/** The ids in the fields of a request that belong to a pair. */
export type OwnedResources = (route: Route) => Readonly<Record<string, string>>;

/** An order for each kind of resource under one, by the rest of the route's path. */
const journeys: Readonly<Record<string, () => OrderHistory>> = {
  '/cancellation-requests/{requestId}': () => runCommand(createOrderIn('producing'), 'request_cancellation'),
  '/extension-requests/{requestId}': () => runCommand(createOrderIn('producing'), 'request_extension'),
  '/appeals/{appealId}': () => createOrderIn('appealing'),
  '/appeals': () => createOrderIn('revising'),
  '/scripts': () => createOrderIn('scripting'),
  '/ratings/mine': () => runCommand(createOrderIn('settled'), 'rate', { by: actors.creator }),
  '': () => createOrderIn('producing'),
};

/** Ids inside an order are the same in every journey; a stranger's order has none of that kind. */
const isEmptyHere = (path: string, { creator }: Pair): boolean =>
  path.endsWith('Id}') && creator === stranger.creator;

const ordersOf = async (world: TestWorld, pair: Pair) => {
  const { creator, advertiser } = pair;
  const session = world.api.signIn(creator, 'creator');
  const parties = {
    creatorId: derivePartyId('crt', creator),
    advertiserId: derivePartyId('adv', advertiser),
  };
  const made: [string, Readonly<Record<string, string>>][] = [];
  for (const [path, journey] of Object.entries(journeys)) {
    const begun = isEmptyHere(path, pair) ? createOrderIn('producing') : journey();
    const order = await storeOrder(world, begun, parties);
    const requestId = order.cancellationRequest?.id ?? order.extensionRequest?.id ?? '';
    const hasEnded = order.dueAt === undefined;
    const uploadId = hasEnded ? '' : await upload({ ...world, creator: session }, order.id, fileFor(path));
    const message = await expectSuccess(session.post(`/orders/${order.id}/messages`, { text: 'Hello.' }));
    const ids = {
      orderId: order.id,
      requestId,
      appealId: order.appeal?.id ?? '',
      uploadId,
      upTo: message.id,
      messageId: message.id,
    };
    made.push([path, { ...ids, uploadIds: uploadId }]);
  }
  return ({ path }: Route) => made.find(([part]) => path.includes(part))?.[1] ?? {};
};

const fileFor = (path: string): string => (path === '' ? 'first-cut.mp4' : 'still.jpg');

const tasksOf = async (world: TestWorld, { creator, advertiser }: Pair) => {
  const taker = world.api.signIn(creator, 'creator');
  const giver = world.api.signIn(advertiser, 'advertiser');
  const open = async (change: object) => {
    const { id } = await expectSuccess(giver.post('/tasks', taskBody(change)));
    await expectSuccess(giver.post(`/tasks/${id}/publish`));
    return id;
  };
  const flagged = (await expectSuccess(giver.post('/tasks', taskBody({ title: 'Call 13812345678' })))).id;
  await expectSuccess(giver.post(`/tasks/${flagged}/publish`));
  const draft = (await expectSuccess(giver.post('/tasks', taskBody()))).id;
  const plain = await open({});
  const recruiting = await open({ engagement: 'recruit' });
  const inviting = await open({ engagement: 'invite' });
  const applied = await expectSuccess(
    taker.post(`/tasks/${recruiting}/applications`, { pitch: 'I fold lamps.' }),
  );
  const creatorIds = derivePartyId('crt', creator);
  const invited = await expectSuccess(
    giver.post(`/tasks/${inviting}/invitations`, { creatorIds: [creatorIds] }),
  );
  const questionBody = { text: 'May the lamp be lit?', visibility: 'private' };
  const question = (await expectSuccess(taker.post(`/tasks/${plain}/questions`, questionBody))).id;
  const report = await expectSuccess(
    taker.post('/reports', { subject: { kind: 'task', taskId: plain }, code: 'other', reason: 'Oh.' }),
  );
  const rude = (await expectSuccess(taker.post(`/tasks/${plain}/questions`, questionBody))).id;
  const takedown = await expectSuccess(
    world.operator.post(`/operations/tasks/${plain}/questions/${rude}/takedown`, {
      reasons: [{ code: 'rude', message: 'It is rude.' }],
    }),
  );
  return { draft, flagged, plain, recruiting, inviting, question, ...{ applied, invited, report, takedown } };
};

const taskFor = (tasks: Awaited<ReturnType<typeof tasksOf>>, { path, ownership }: Route): string => {
  if (path.startsWith('/reviews/')) return tasks.flagged;
  if (path.includes('/applications')) return tasks.recruiting;
  if (path.includes('/invitations')) return tasks.inviting;
  if (path.includes('/questions')) return tasks.plain;
  return path.endsWith('/close') || ownership ? tasks.plain : tasks.draft;
};

const moneyOf = async (world: TestWorld, { creator, advertiser }: Pair) => {
  const session = world.api.signIn(creator, 'creator');
  await creditCreator(world, yuan(500), creator);
  await setPayoutAccount({ ...world, creator: session }, '6222020200610001');
  const { id: withdrawalId } = await expectSuccess(
    session.post('/wallet/withdrawals', { amount: yuan(100) }),
  );
  const sum = { amount: yuan(100_000), provider: 'sandbox' };
  const { id: depositId } = await expectSuccess(
    world.api.signIn(advertiser, 'advertiser').post('/wallet/deposits', sum),
  );
  return { withdrawalId, depositId };
};

const notificationOf = async (session: Session): Promise<string> => {
  const [first] = (await expectSuccess(session.get('/notifications?as=creator'))).items;
  if (!first) throw new Error('nobody has a notification');
  return first.id;
};

/** An endpoint with a delivery in progress, and one that may be removed. */
const webhooksOf = async (session: Session) => {
  const body = { url: 'https://hooks.example.com/' };
  const { id } = await expectSuccess(session.post('/webhooks', body));
  const spare = (await expectSuccess(session.post('/webhooks', body))).id;
  const { id: deliveryId } = await expectSuccess(session.post(`/webhooks/${id}/test`));
  return ({ method }: Route) => ({
    webhookId: method === 'DELETE' ? spare : id,
    deliveryId,
    after: deliveryId,
  });
};

/** What operators store about the ledger, which belongs to no pair. */
const booksOf = async ({ deps, operator, api }: TestWorld, { advertiser }: Pair) => {
  const id = deps.ids.create('aud');
  const lost = keys.partyEvent(id);
  await storeDeadLetter(deps, lost, new Error('It failed.'));
  const span = { begunAt: deps.now(), endedAt: deps.now(), slice: 0, slices: 1 };
  const counts = { entries: 0, compared: 0, undecided: 0, differing: 0 };
  await commit(deps.table, [auditWrite({ id, status: 'balanced', ...span, ...counts, differences: [] })]);
  const to = `advertiser/${derivePartyId('adv', advertiser)}/available`;
  const reason = { reason: 'Corrected.', evidence: { note: 'Lost.', reference: 'line 7' } };
  const body = { from: 'platform/clearing/sandbox', to, amount: yuan(1), ...reason };
  const proposed = (await expectSuccess(operator.post('/finance/adjustments', body))).proposal.id;
  const approve = { decision: 'approve' };
  const second = api.signIn('paula', 'operator');
  await expectSuccess(second.post(`/operations/proposals/${proposed}/decision`, approve));
  const adjustments = (await expectSuccess(operator.get('/finance/adjustments'))).items;
  const period = { from: subtractDuration(deps.now(), 'P1D'), to: deps.now() };
  const statement = 'merchant_number,provider_reference,direction,amount,currency,at';
  const imported = await expectSuccess(
    operator.post('/finance/reconciliations', { provider: 'sandbox', ...period, format: 'csv', statement }),
  );
  const view = await expectSuccess(operator.post('/operations/views', { name: 'Late', page: 'orders' }));
  return {
    viewId: view.id,
    auditId: id,
    deadLetterId: deadLetterIdOf(lost),
    adjustmentId: adjustments[0]?.id ?? '',
    proposalId: proposed,
    reconciliationId: imported.id,
  };
};

/** Avatars of a creator: one that is shown, one to delete, one that a reviewer decides on, and one that has not arrived. */
const assetsOf = async ({ deps }: TestWorld, { creator }: Pair) => {
  const creatorId = derivePartyId('crt', creator);
  const shown = await storeAvatar(deps, creatorId, 'ready');
  const spare = await storeAvatar(deps, creatorId, 'ready');
  const moderated = await storeAvatar(deps, creatorId, 'in_moderation');
  const hidden = await storeAvatar(deps, creatorId, 'waiting');
  const assetFor = ({ method, path }: Route): string => {
    if (method === 'DELETE') return spare;
    return path.startsWith('/reviews/') ? moderated : shown;
  };
  return { assetFor, hidden };
};

/** An account on hold, which belongs to no pair. */
const holdSomebody = async ({ api, operator }: TestWorld): Promise<string> => {
  await expectSuccess(api.signIn('hana', 'creator').get('/me'));
  const partyId = derivePartyId('crt', 'hana');
  const body = { scope: 'payouts', reasons: [{ code: 'odd', message: 'It is odd.' }] };
  await expectSuccess(operator.put(`/operations/accounts/${partyId}/hold`, body));
  return partyId;
};

/** One resource of each kind that belongs to a pair. */
const resourcesOf = async (conductor: ReturnType<typeof createWorkflowRunner>, pair: Pair) => {
  const { world, runUntilIdle } = conductor;
  const session = await createCreator(world, pair.creator);
  const applying = applicationBody({ handle: `${pair.creator}.second`, platform: 'xigua' });
  const applied = (await expectSuccess(session.post('/creators/applications', applying))).id;
  const agencyId = derivePartyId('agy', owners.advertiser);
  const advertiser = world.api.signIn(pair.advertiser, 'advertiser');
  await expectSuccess(advertiser.put('/advertisers/me/profile', advertiserProfile));
  await expectSuccess(world.api.signIn(owners.advertiser, 'advertiser').get('/agencies/me'));
  const represented = await expectSuccess(
    session.post('/creators/me/agency-agreements', { agencyId, share: 2_000 }),
  );
  const money = await moneyOf(world, pair);
  const books = await booksOf(world, pair);
  const tasks = await tasksOf(world, pair);
  const orders = await ordersOf(world, pair);
  const webhooks = await webhooksOf(session);
  const assets = await assetsOf(world, pair);
  await runUntilIdle();
  const ids = await notificationOf(session);
  const partyId = await holdSomebody(world);
  await expectSuccess(session.put(`/me/blocks/${partyId}`));
  const things: OwnedResources = (route) => ({
    ...money,
    ...books,
    ...orders(route),
    subjectId: orders(route).orderId ?? '',
    subjectIds: orders(route).orderId ?? '',
    ...webhooks(route),
    ids,
    assetId: assets.assetFor(route),
    agencyId,
    agreementId: represented.id,
    taskId: taskFor(tasks, route),
    applicationId: route.path.startsWith('/tasks/') ? tasks.applied.id : applied,
    invitationId: tasks.invited.items[0]?.id ?? '',
    questionId: tasks.question,
    questionIds: tasks.question,
    reportId: tasks.report.id,
    takedownId: tasks.takedown.id,
    advertiserId: derivePartyId('adv', pair.advertiser),
    creatorId: derivePartyId('crt', pair.creator),
    creatorIds: derivePartyId('crt', pair.creator),
    partyId: route.path.includes('/webhooks') ? derivePartyId('crt', pair.creator) : partyId,
  });
  return { things, draft: tasks.draft, hiddenAsset: assets.hidden };
};

/** A platform with two pairs: each has one resource of each kind. */
export const createOwnedResources = async (table: Parameters<typeof createWorkflowRunner>[0]) => {
  const conductor = createWorkflowRunner(table);
  const theirs = await resourcesOf(conductor, owners);
  const strangers = await resourcesOf(conductor, stranger);
  return { ...conductor.world, theirs, strangers };
};
