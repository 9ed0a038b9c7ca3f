import { derivePartyId } from '#shared/adapters/ids.ts';
import { attemptNewDelivery } from '#shared/usecases/webhooks/attempt-delivery.ts';
import { advertiserProfile } from '#test/journey/sample-data.ts';
import type { ApiClient, ApiResponse } from '#test/support/api-client.ts';
import { createOrderIn } from '#test/support/order-histories.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { storeOrder } from '#test/support/store-order.ts';
import type { WorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  applicationBody,
  createCreator,
  deposit,
  expectSuccess,
  openTask,
  submissionBody,
  taskBody,
  upload,
  yuan,
} from '#test/support/world.ts';
import { file } from '../busy-platform.ts';

/** Sends the `n`th request, each with an effect. */
export type SendRequest = (api: ApiClient, n: number) => Promise<ApiResponse>;

/** Prepares what a route needs to be requested three times. */
export type PrepareRequests = (conductor: WorkflowRunner) => Promise<SendRequest>;

const threeTimes = async <T>(make: (n: number) => Promise<T>): Promise<readonly T[]> => [
  await make(0),
  await make(1),
  await make(2),
];

const onOrder =
  (state: 'producing' | 'revising', path: string, body: object): PrepareRequests =>
  async ({ world }) => {
    const orders = await threeTimes(() => storeOrder(world, createOrderIn(state)));
    return (api, n) => api.signIn('cleo', 'creator').post(`/orders/${orders[n]?.id}/${path}`, body);
  };

const onTask =
  (change: object, path: string, body?: object): PrepareRequests =>
  async ({ world }) => {
    await createCreator(world);
    await deposit(world);
    const tasks = await threeTimes(() => openTask(world, change));
    return (api, n) => api.signIn('cleo', 'creator').post(`/tasks/${tasks[n]}/${path}`, body);
  };

/** An endpoint with a finished delivery. */
const endpointOf = async ({ world }: WorkflowRunner): Promise<string> => {
  const { id } = await expectSuccess(world.creator.post('/webhooks', { url: 'https://hooks.example.com/' }));
  return `/webhooks/${id}`;
};

/** How to repeat the request of each limited route; a new limited route must be added here. */
export const limitedRequests: Readonly<Record<string, PrepareRequests>> = {
  'GET /account/export': async () => (api) => api.signIn('cleo', 'creator').get('/account/export'),
  'POST /assets': async () => (api, n) => {
    const avatar = {
      as: 'creator',
      purpose: 'avatar',
      fileName: `${n}.jpg`,
      contentType: 'image/jpeg',
      size: 1,
    };
    return api.signIn('cleo', 'creator').post('/assets', avatar);
  },
  'POST /creators/me/agency-agreements': async ({ world }) => {
    await createCreator(world);
    await expectSuccess(world.api.signIn('mona', 'advertiser').get('/agencies/me'));
    const body = { agencyId: derivePartyId('agy', 'mona'), share: 2_000 };
    return (api) => api.signIn('cleo', 'creator').post('/creators/me/agency-agreements', body);
  },
  'POST /reports': async ({ world }) => {
    await expectSuccess(world.advertiser.get('/me'));
    const subject = (n: number) => ({
      kind: ['party', 'profile'][n] ?? 'party',
      partyId: derivePartyId('adv', 'ada'),
    });
    return (api, n) =>
      api.signIn('cleo', 'creator').post('/reports', { subject: subject(n), code: 'spam', reason: 'Spam.' });
  },
  'PUT /me/blocks/{partyId}': async ({ world }) => {
    await expectSuccess(world.advertiser.get('/me'));
    const path = `/me/blocks/${derivePartyId('adv', 'ada')}`;
    return (api, n) => api.signIn('cleo', 'creator').put(path, { note: `Note ${n}.` });
  },
  'POST /orders/{orderId}/cancellation-requests': onOrder('producing', 'cancellation-requests', {
    reason: 'I am unwell.',
  }),
  'POST /orders/{orderId}/extension-requests': onOrder('producing', 'extension-requests', {
    until: '2026-11-30T00:00:00.000Z',
    reason: 'The lamp is late.',
  }),
  'POST /orders/{orderId}/appeals': onOrder('revising', 'appeals', { statement: 'It does.' }),
  'POST /orders/{orderId}/uploads': async ({ world }) => {
    const { id } = await storeOrder(world, createOrderIn('producing'));
    return (api) => api.signIn('cleo', 'creator').post(`/orders/${id}/uploads`, file);
  },
  'POST /orders/{orderId}/submissions': async ({ world, runUntilIdle }) => {
    await createCreator(world);
    await deposit(world);
    const taskId = await openTask(world);
    const { id } = await expectSuccess(world.creator.post(`/tasks/${taskId}/claims`));
    await runUntilIdle();
    // Work that the screening cannot read is returned, and can be submitted again.
    const files = await threeTimes(() => upload(world, id, 'truncated.mp4'));
    return async (api, n) => {
      const body = submissionBody(files.slice(n, n + 1));
      const answer = await api.signIn('cleo', 'creator').post(`/orders/${id}/submissions`, body);
      await runUntilIdle();
      return answer;
    };
  },
  'POST /orders/{orderId}/messages': async ({ world }) => {
    const { id } = await storeOrder(world, createOrderIn('producing'));
    return (api) => api.signIn('cleo', 'creator').post(`/orders/${id}/messages`, { text: 'Hello.' });
  },
  'PUT /advertisers/me/profile': async () => (api, n) =>
    api
      .signIn('ada', 'advertiser')
      .put('/advertisers/me/profile', { ...advertiserProfile, displayName: `Aurora ${n}` }),
  'PUT /agencies/me': async () => (api, n) =>
    api.signIn('ada', 'advertiser').put('/agencies/me', { displayName: `Stars ${n}` }),
  'PATCH /me/settings': async () => (api, n) =>
    api.signIn('ada', 'advertiser').patch('/me/settings', { language: n % 2 === 0 ? 'zh' : 'en' }),
  'PUT /operations/clients/{clientId}': async () => (api, n) =>
    api.signIn('otto', 'operator').put(`/operations/clients/script${n}`, {
      accountId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      roles: ['advertiser'],
    }),
  'POST /webhooks': async () => (api) =>
    api.signIn('cleo', 'creator').post('/webhooks', { url: 'https://hooks.example.com/' }),
  'POST /webhooks/{webhookId}/test': async (conductor) => {
    const path = await endpointOf(conductor);
    return (api) => api.signIn('cleo', 'creator').post(`${path}/test`);
  },
  'POST /webhooks/{webhookId}/deliveries/{deliveryId}/replay': async (conductor) => {
    const path = await endpointOf(conductor);
    const { id } = await expectSuccess(conductor.world.creator.post(`${path}/test`));
    return (api) => api.signIn('cleo', 'creator').post(`${path}/deliveries/${id}/replay`);
  },
  'POST /webhooks/{webhookId}/replays': async (conductor) => {
    const path = await endpointOf(conductor);
    const { id } = await expectSuccess(conductor.world.creator.post(`${path}/test`));
    const { deps } = conductor.world;
    const webhookId = path.slice('/webhooks/'.length);
    await attemptNewDelivery(deps, { accountId: derivePartyId('crt', 'cleo'), webhookId, deliveryId: id });
    const body = { since: '1970-01-01T00:00:00.000Z', which: 'all' };
    return (api) => api.signIn('cleo', 'creator').post(`${path}/replays`, body);
  },
  'POST /tasks/{taskId}/invitations': async ({ world }) => {
    for (const sub of ['a', 'b', 'c']) await createCreator(world, sub);
    await deposit(world);
    const taskId = await openTask(world, { engagement: 'invite', slots: 3 });
    const creatorIds = (n: number) => [derivePartyId('crt', 'abc'.charAt(n))];
    return (api, n) =>
      api.signIn('ada', 'advertiser').post(`/tasks/${taskId}/invitations`, { creatorIds: creatorIds(n) });
  },
  'POST /tasks': async () => (api) => api.signIn('ada', 'advertiser').post('/tasks', taskBody()),
  'POST /tasks/{taskId}/claims': onTask({}, 'claims'),
  'POST /tasks/{taskId}/applications': onTask({ engagement: 'recruit' }, 'applications', {
    pitch: 'I fold lamps every day.',
  }),
  'POST /tasks/{taskId}/questions': onTask({}, 'questions', { text: 'Does it fold?' }),
  'POST /tasks/{taskId}/questions/{questionId}/reports': async ({ world }) => {
    const creator = await createCreator(world, 'eve');
    await deposit(world);
    const path = `/tasks/${await openTask(world)}/questions`;
    const questions = await threeTimes(
      async () => (await expectSuccess(creator.post(path, { text: 'Lit?' }))).id,
    );
    return (api, n) =>
      api.signIn('cleo', 'creator').post(`${path}/${questions[n]}/reports`, { reason: 'It is rude.' });
  },
  'POST /creators/applications': async () => (api, n) =>
    api.signIn('cleo', 'creator').post('/creators/applications', applicationBody({ handle: `cleo${n}` })),
  'PUT /wallet/payout-account': async () => (api, n) =>
    api.signIn('cleo', 'creator').put('/wallet/payout-account', {
      type: 'alipay',
      holderName: 'Cleo Li',
      accountNo: `cleo${n}@example.com`,
    }),
  'POST /wallet/withdrawals': async ({ world }) => {
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    return (api) => api.signIn('cleo', 'creator').post('/wallet/withdrawals', { amount: yuan(100) });
  },
  'POST /wallet/deposits': async () => (api) =>
    api.signIn('ada', 'advertiser').post('/wallet/deposits', { amount: yuan(1), provider: 'sandbox' }),
};
