import { readFile } from 'node:fs/promises';
import type { Schemas } from '#shared/contract/client/paths.mts';
import type { Session } from '#test/support/http-client.ts';
import { application, teaBrief, words } from './brief.ts';
import type { People } from './people.ts';
import { done, until } from './succeed.ts';
import { upload } from './upload.ts';

export type OrderShown = Schemas['Order'];

/** Called after each step, with the role that took it and its result. */
export type Tell = (who: string, what: string) => void;

const on = (orderId: string) => ({ params: { path: { orderId } } });

const fixture = (name: string) => readFile(new URL(`../fixtures/media/${name}`, import.meta.url));

const orderIn = (reader: Session, orderId: string, status: string): Promise<OrderShown> =>
  until(
    () => done(reader.client.GET('/orders/{orderId}', { params: { path: { orderId } } })),
    (order) => order.status === status,
  );

/** A creator applies, and a reviewer approves the application. */
export const letCreatorIn = async (
  { creator, reviewer }: People,
  tell: Tell,
): Promise<Schemas['CreatorApplication']> => {
  const handle = `mei_${Math.random().toString(36).slice(2, 10)}`;
  const applied = await done(creator.client.POST('/creators/applications', { body: application(handle) }));
  tell('creator', 'applies with a Douyin account of 128,000 followers');
  await done(
    reviewer.client.POST('/reviews/applications/{applicationId}/decision', {
      params: { path: { applicationId: applied.id } },
      body: { decision: 'approve' },
    }),
  );
  tell('reviewer', 'approves the application');
  return applied;
};

/** An advertiser deposits money and publishes a task, which holds its rewards. */
export const postTask = async ({ advertiser }: People, now: number, tell: Tell): Promise<string> => {
  const amount = { amount: 300_000, currency: 'CNY' };
  await done(advertiser.client.POST('/wallet/deposits', { body: { amount, provider: 'sandbox' } }));
  tell('advertiser', 'deposits ¥3,000.00');
  const task = await done(advertiser.client.POST('/tasks', { body: teaBrief(now) }));
  const params = { path: { taskId: task.id } };
  await done(advertiser.client.POST('/tasks/{taskId}/publish', { params }));
  tell('advertiser', 'publishes a task with two slots of ¥1,200.00; ¥2,400.00 is held');
  return task.id;
};

/** The creator finds the task in the hall and takes it. */
export const takeTask = async ({ creator }: People, taskId: string, tell: Tell): Promise<string> => {
  await until(
    () => done(creator.client.GET('/tasks', { params: { query: { category: 'food', limit: 100 } } })),
    ({ items }) => items.some(({ id }) => id === taskId),
  );
  const order = await done(creator.client.POST('/tasks/{taskId}/claims', { params: { path: { taskId } } }));
  tell('creator', 'finds the task in the hall and takes it');
  return order.id;
};

/** The creator uploads and submits a cut; the screening passes it to a reviewer. */
export const handIn = async (
  { creator }: People,
  orderId: string,
  file: string,
  tell: Tell,
): Promise<void> => {
  const bytes = await fixture(file);
  const uploadId = await upload(creator, orderId, file, bytes);
  const body = { uploadIds: [uploadId], ...words };
  await done(creator.client.POST('/orders/{orderId}/submissions', { ...on(orderId), body }));
  tell('creator', `uploads ${file} (${bytes.length.toLocaleString('en')} bytes) and submits it`);
  await orderIn(creator, orderId, 'in_review');
  tell('system', 'screens the file: container, length, picture, checksum, words');
};

/** The reviewer requests a change, and approves the creator's second cut. */
export const passReview = async (people: People, orderId: string, tell: Tell): Promise<void> => {
  const { creator, reviewer } = people;
  const reasons = [{ code: 'product-hidden', message: 'The label is covered by the hand.', atSecond: 4 }];
  const changes = { decision: 'request_changes', reasons } as const;
  await done(reviewer.client.POST('/orders/{orderId}/reviews', { ...on(orderId), body: changes }));
  tell('reviewer', 'requests a change: "The label is covered by the hand." (second 4)');
  await orderIn(creator, orderId, 'revising');
  await handIn(people, orderId, 'second-cut.mp4', tell);
  await done(
    reviewer.client.POST('/orders/{orderId}/reviews', { ...on(orderId), body: { decision: 'approve' } }),
  );
  tell('reviewer', 'approves the second cut');
};

/** The advertiser approves, the creator publishes, the advertiser accepts, and the platform settles. */
export const finish = async (
  people: People,
  orderId: string,
  now: () => number,
  tell: Tell,
): Promise<OrderShown> => {
  const { creator, advertiser } = people;
  const approval = { ...on(orderId), body: { decision: 'approve' } } as const;
  await done(advertiser.client.POST('/orders/{orderId}/advertiser-reviews', approval));
  tell('advertiser', 'approves the work');
  const publication = {
    url: 'https://www.douyin.com/video/7300000000000000001',
    itemId: '7300000000000000001',
    publishedAt: new Date(now()).toISOString(),
    disclosed: true,
  } as const;
  await done(creator.client.POST('/orders/{orderId}/publication', { ...on(orderId), body: publication }));
  tell('creator', 'publishes it, marked as advertising');
  const acceptance = { ...on(orderId), body: { decision: 'accept' } } as const;
  await done(advertiser.client.POST('/orders/{orderId}/acceptance', acceptance));
  tell('advertiser', 'accepts the publication');
  const settled = await orderIn(creator, orderId, 'settled');
  tell(
    'system',
    `settles the order: fee ${settled.fee.amount / 100}, net ${settled.net.amount / 100} ${settled.price.currency}`,
  );
  return settled;
};

/** The creator adds a payout account and withdraws the earnings. */
export const withdraw = async (
  { creator }: People,
  amount: OrderShown['net'],
  tell: Tell,
): Promise<Schemas['Withdrawal']> => {
  const destination = { type: 'alipay', holderName: '梅', accountNo: 'mei@example.com' } as const;
  await done(creator.client.PUT('/wallet/payout-account', { body: destination }));
  tell('creator', 'adds an Alipay account');
  const { id: withdrawalId } = await done(creator.client.POST('/wallet/withdrawals', { body: { amount } }));
  const params = { path: { withdrawalId } };
  const paid = await until(
    () => done(creator.client.GET('/wallet/withdrawals/{withdrawalId}', { params })),
    ({ status }) => status === 'paid',
  );
  tell('system', `pays out through the sandbox provider, ${paid.providerReference}`);
  return paid;
};
