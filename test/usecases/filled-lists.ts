import { derivePartyId } from '#shared/adapters/ids.ts';
import type { Table } from '#shared/store/table.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { settleOrder } from '#test/support/settle-order.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createWorkflowRunner, type WorkflowRunner } from '#test/support/workflow-runner.ts';
import { deposit, expectSuccess, openTask, type TestWorld, taskBody, yuan } from '#test/support/world.ts';
import { storeAvatar } from './assets/stored-assets.ts';
import { fillBooks, fillMoney } from './filled-money.ts';
import { fillPeople } from './filled-people.ts';
import { twice } from './twice.ts';

const reasons = [{ code: 'weak', message: 'Weak.' }];

/** Tasks of every kind, with what belongs to them. */
const tasks = async (world: TestWorld) => {
  const { advertiser, creator, api } = world;
  const clio = api.signIn('clio', 'creator');
  await deposit(world, yuan(90_000));
  await twice(async (n) => {
    const { id } = await expectSuccess(advertiser.post('/tasks', taskBody({ title: `Call 1381234567${n}` })));
    await expectSuccess(advertiser.post(`/tasks/${id}/publish`));
  });
  const [plain] = await twice(() => openTask(world));
  const [recruiting] = await twice(async () => {
    const id = await openTask(world, { engagement: 'recruit' });
    await expectSuccess(creator.post(`/tasks/${id}/applications`, { pitch: 'I fold lamps.' }));
    return id;
  });
  await expectSuccess(clio.post(`/tasks/${recruiting}/applications`, { pitch: 'So do I.' }));
  await twice(async () => {
    const id = await openTask(world, { engagement: 'invite' });
    await expectSuccess(
      advertiser.post(`/tasks/${id}/invitations`, { creatorIds: [derivePartyId('crt', 'cleo')] }),
    );
  });
  await twice((n) =>
    expectSuccess(creator.post(`/tasks/${plain}/questions`, { text: `Why ${n}?`, to: 'platform' })),
  );
  const requested = await twice((n) =>
    expectSuccess(creator.post(`/tasks/${plain}/questions`, { text: `How ${n}?` })),
  );
  for (const { id } of requested)
    await expectSuccess(clio.post(`/tasks/${plain}/questions/${id}/reports`, { reason: 'It is rude.' }));
  const reasons = [{ code: 'rude', message: 'It is rude.' }];
  await twice(async (n) => {
    const { id } = await expectSuccess(creator.post(`/tasks/${plain}/questions`, { text: `When ${n}?` }));
    const path = `/operations/tasks/${plain}/questions/${id}/takedown`;
    await expectSuccess(world.operator.post(path, { reasons }));
  });
  return { plain, recruiting };
};

/** Two settled orders, two that wait for a review, and the messages of one. */
const orders = async ({ world, runUntilIdle }: WorkflowRunner) => {
  const [settled] = await twice(async () => {
    const taskId = await openTask(world);
    const { id } = await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
    await settleOrder(world, id, runUntilIdle);
    return id;
  });
  await twice((n) =>
    expectSuccess(world.creator.post(`/orders/${settled}/messages`, { text: `Thanks ${n}.` })),
  );
  await twice(() => storeOrder(world, createOrderIn('in_review')));
  return settled;
};

const webhooks = async ({ creator }: TestWorld) => {
  const [{ id }] = await twice(() =>
    expectSuccess(creator.post('/webhooks', { url: 'https://hooks.example.com/' })),
  );
  await twice(() => expectSuccess(creator.post(`/webhooks/${id}/test`)));
  return id;
};

/** A list and its reader: it has two items or more, unless another test is named that fills it. */
export type FilledList = {
  readonly sub: string;
  readonly roles: readonly ('creator' | 'advertiser' | 'reviewer' | 'operator')[];
  readonly path: string;
  /** The same list with other filters. */
  readonly others?: readonly string[];
  /** The same list for everybody who may read it, so that all readers may share a cursor. */
  readonly shared?: true;
};

/** A platform on which every list has at least two items, and the reader of each, by the key of its route. */
export const fillLists = async (table: Table) => {
  const conductor = createWorkflowRunner(table);
  const { world, runUntilIdle } = conductor;
  const clio = await fillPeople(world);
  const { plain, recruiting } = await tasks(world);
  const order = await orders(conductor);
  const webhook = await webhooks(world);
  await expectSuccess(world.operator.put(`/operations/accounts/${clio}/hold`, { scope: 'payouts', reasons }));
  for (const session of [world.operator, world.reviewer])
    await expectSuccess(session.post(`/orders/${order}/notes`, { text: 'Called the creator.' }));
  for (const name of ['Late', 'Held'])
    await expectSuccess(world.operator.post('/operations/views', { name, page: 'orders' }));
  for (const id of [order, plain])
    await expectSuccess(world.operator.post(`/operations/work/${id}/assignment`, { note: 'Please.' }));
  const cleo = derivePartyId('crt', 'cleo');
  const { grant } = await expectSuccess(
    world.operator.post(`/operations/accounts/${cleo}/exports`, { reason: 'A letter.' }),
  );
  for (const status of ['ready', 'in_moderation', 'in_moderation'] as const)
    await storeAvatar(world.deps, cleo, status);
  await fillBooks(world);
  await fillMoney(world);
  const { items: statements } = await expectSuccess(world.operator.get('/finance/reconciliations'));
  await runUntilIdle();
  const creator = { sub: 'cleo', roles: ['creator'] } as const;
  const advertiser = { sub: 'ada', roles: ['advertiser'] } as const;
  const operator = { sub: 'otto', roles: ['operator'], shared: true } as const;
  const reviewer = { sub: 'rhea', roles: ['reviewer'], shared: true } as const;
  const listsByRoute: Readonly<Record<string, FilledList>> = {
    'GET /creators/{creatorId}/standing': {
      ...operator,
      path: `/creators/${clio}/standing`,
      others: [`/creators/${derivePartyId('crt', 'cleo')}/standing`],
    },
    'GET /reviews/applications': { ...reviewer, path: '/reviews/applications' },
    'GET /assets': { ...creator, path: '/assets' },
    'GET /reviews/assets': { ...reviewer, path: '/reviews/assets' },
    'GET /reviews/advertisers': { ...reviewer, path: '/reviews/advertisers' },
    'GET /creators/me/applications': { ...creator, path: '/creators/me/applications' },
    'GET /creators': {
      ...advertiser,
      shared: true,
      path: '/creators',
      others: ['/creators?platform=douyin', '/creators?category=home', '/creators?minFollowers=1'],
    },
    'GET /agencies/me/agreements': { ...advertiser, path: '/agencies/me/agreements' },
    'GET /creators/me/agency-agreements': { ...creator, path: '/creators/me/agency-agreements' },
    'GET /tasks/mine': { ...advertiser, path: '/tasks/mine', others: ['/tasks/mine?status=open'] },
    'GET /tasks': {
      ...creator,
      shared: true,
      path: '/tasks',
      others: ['/tasks?sort=reward', '/tasks?category=home', '/tasks?minReward=1', '/tasks?takeable=true'],
    },
    'GET /reviews/tasks': { ...reviewer, path: '/reviews/tasks' },
    'GET /creators/me/task-applications': { ...creator, path: '/creators/me/task-applications' },
    'GET /tasks/{taskId}/applications': { ...advertiser, path: `/tasks/${recruiting}/applications` },
    'GET /invitations': { ...creator, path: '/invitations' },
    'GET /operations/questions': { ...operator, path: '/operations/questions' },
    'GET /tasks/{taskId}/questions': { ...creator, path: `/tasks/${plain}/questions` },
    'GET /operations/reports': { ...operator, path: '/operations/reports' },
    'GET /operations/takedowns': {
      ...operator,
      path: '/operations/takedowns',
      others: ['/operations/takedowns?state=standing', '/operations/takedowns?state=appealed'],
    },
    'GET /takedowns': { ...creator, path: '/takedowns', others: ['/takedowns?as=advertiser'] },
    'GET /orders/{orderId}/timeline': { ...creator, path: `/orders/${order}/timeline` },
    'GET /orders': {
      ...creator,
      path: '/orders',
      others: ['/orders?status=settled', '/orders?status=in_review'],
    },
    'GET /reviews/orders': {
      ...reviewer,
      path: '/reviews/orders',
      others: ['/reviews/orders?status=appealing'],
    },
    'GET /orders/{orderId}/messages': { ...creator, path: `/orders/${order}/messages` },
    'GET /orders/{orderId}/ledger': { ...operator, path: `/orders/${order}/ledger` },
    'GET /orders/{orderId}/notes': { ...operator, path: `/orders/${order}/notes` },
    'GET /operations/work': {
      ...operator,
      path: '/operations/work',
      others: ['/operations/work?queue=reports', '/operations/work?assigned=nobody'],
    },
    'GET /operations/work/mine': { sub: 'otto', roles: ['operator'], path: '/operations/work/mine' },
    'GET /operations/views': { sub: 'otto', roles: ['operator'], path: '/operations/views' },
    'GET /operations/notes': {
      ...operator,
      path: `/operations/notes?subject=${order}`,
      others: ['/operations/notes'],
    },
    'GET /operations/accounts/{partyId}/webhooks': {
      ...operator,
      path: `/operations/accounts/${cleo}/webhooks`,
    },
    'GET /operations/accounts/{partyId}/webhooks/{webhookId}/deliveries': {
      ...operator,
      path: `/operations/accounts/${cleo}/webhooks/${webhook}/deliveries`,
    },
    'GET /operations/accounts/{partyId}/export': {
      ...{ sub: 'otto', roles: ['operator'] as const },
      path: `/operations/accounts/${cleo}/export?grant=${grant}`,
    },
    'GET /operations/orders': {
      ...operator,
      path: '/operations/orders?status=in_review',
      others: ['/operations/orders?status=in_review&late=only', '/operations/orders'],
    },
    'GET /notifications': { ...creator, path: '/notifications', others: ['/notifications?as=agency'] },
    'GET /me/clients': { ...creator, path: '/me/clients' },
    'GET /reports': { ...creator, path: '/reports' },
    'GET /me/blocks': { ...creator, path: '/me/blocks' },
    'GET /account/export': { ...creator, path: '/account/export' },
    'GET /webhooks/{webhookId}/deliveries': { ...creator, path: `/webhooks/${webhook}/deliveries` },
    'GET /webhooks': { ...creator, path: '/webhooks', others: ['/webhooks?as=agency'] },
    'GET /wallet/entries': {
      ...creator,
      path: '/wallet/entries',
      others: ['/wallet/entries?as=agency', '/wallet/entries?from=2026-01-01T00:00:00.000Z'],
    },
    'GET /wallet/withdrawals': {
      ...creator,
      path: '/wallet/withdrawals',
      others: ['/wallet/withdrawals?as=agency'],
    },
    'GET /finance/deposits': {
      ...operator,
      path: '/finance/deposits?status=any',
      others: ['/finance/deposits', '/finance/deposits?status=received'],
    },
    'GET /finance/freeze/changes': { ...operator, path: '/finance/freeze/changes' },
    'GET /finance/withdrawals': {
      ...operator,
      path: '/finance/withdrawals?status=any',
      others: ['/finance/withdrawals', '/finance/withdrawals?status=any&late=only'],
    },
    'GET /wallet/income': {
      ...creator,
      path: '/wallet/income',
      others: ['/wallet/income?by=day', '/wallet/income?from=2026-10-01', '/wallet/income?as=agency'],
    },
    'GET /finance/trial-balance': { ...operator, path: '/finance/trial-balance' },
    'GET /finance/audits': {
      ...operator,
      path: '/finance/audits',
      others: ['/finance/audits?status=balanced'],
    },
    'GET /finance/adjustments': {
      ...operator,
      path: '/finance/adjustments',
      others: ['/finance/adjustments?status=approved'],
    },
    'GET /operations/acts': {
      ...operator,
      path: '/operations/acts',
      others: ['/operations/acts?by=otto', '/operations/acts?operation=POST%20/finance/adjustments'],
    },
    'GET /operations/holds': {
      ...operator,
      path: '/operations/holds',
      others: ['/operations/holds?kind=hold', '/operations/holds?kind=suspension'],
    },
    'GET /operations/dead-letters': { ...operator, path: '/operations/dead-letters' },
    'GET /operations/proposals': {
      ...operator,
      path: '/operations/proposals',
      others: ['/operations/proposals?status=approved', '/operations/proposals?act=adjustment'],
    },
    'GET /finance/reconciliations/{reconciliationId}/mismatches': {
      ...operator,
      path: `/finance/reconciliations/${statements[0]?.id}/mismatches`,
      others: [`/finance/reconciliations/${statements[1]?.id}/mismatches`],
    },
    'GET /finance/reconciliations': {
      ...operator,
      path: '/finance/reconciliations',
      others: ['/finance/reconciliations?status=matched'],
    },
  };
  return { ...world, listsByRoute };
};
