import { readFile } from 'node:fs/promises';
import type { Schemas } from '#shared/contract/client/paths.mts';
import type { Session } from '#test/support/http-client.ts';
import { expectData, pollUntil } from './expect-success.ts';
import type { People } from './people.ts';
import { advertiserProfile, createApplication, createTeaBrief, words } from './sample-data.ts';
import { upload } from './upload.ts';

export type OrderResponse = Schemas['Order'];

/** Called after each step, with the role that took it and its result. */
export type ReportStep = (who: string, what: string) => void;

const orderParams = (orderId: string) => ({ params: { path: { orderId } } });

const readFixture = (name: string) => readFile(new URL(`../fixtures/media/${name}`, import.meta.url));

const waitForOrder = (reader: Session, orderId: string, status: string): Promise<OrderResponse> =>
  pollUntil(
    () => expectData(reader.client.GET('/orders/{orderId}', { params: { path: { orderId } } })),
    (order) => order.status === status,
  );

/** A creator applies, and a reviewer approves the application. */
export const approveCreator = async (
  { creator, reviewer }: People,
  reportStep: ReportStep,
): Promise<Schemas['CreatorApplication']> => {
  const handle = `mei_${Math.random().toString(36).slice(2, 10)}`;
  const applied = await expectData(
    creator.client.POST('/creators/applications', { body: createApplication(handle) }),
  );
  reportStep('creator', 'applies with a Douyin account of 128,000 followers');
  await expectData(
    reviewer.client.POST('/reviews/applications/{applicationId}/decision', {
      params: { path: { applicationId: applied.id } },
      body: { decision: 'approve' },
    }),
  );
  reportStep('reviewer', 'approves the application');
  return applied;
};

/** Opens the account of an advertiser who has none. */
const openAdvertiser = async (
  { advertiser: { client } }: Pick<People, 'advertiser'>,
  reportStep: ReportStep,
): Promise<void> => {
  const { accounts } = await expectData(client.GET('/me'));
  if (accounts.advertiser) return reportStep('advertiser', `is known as ${accounts.advertiser.displayName}`);
  await expectData(client.PUT('/advertisers/me/profile', { body: advertiserProfile }));
  reportStep('advertiser', `opens an account as ${advertiserProfile.displayName}`);
};

/** An advertiser with an account deposits money and publishes a task, which holds its rewards. */
export const postTask = async (
  { advertiser }: People,
  now: number,
  reportStep: ReportStep,
): Promise<string> => {
  await openAdvertiser({ advertiser }, reportStep);
  const amount = { amount: 300_000, currency: 'CNY' };
  await expectData(advertiser.client.POST('/wallet/deposits', { body: { amount, provider: 'sandbox' } }));
  reportStep('advertiser', 'deposits ¥3,000.00');
  const task = await expectData(advertiser.client.POST('/tasks', { body: createTeaBrief(now) }));
  const params = { path: { taskId: task.id } };
  await expectData(advertiser.client.POST('/tasks/{taskId}/publish', { params }));
  reportStep('advertiser', 'publishes a task with two slots of ¥1,200.00; ¥2,400.00 is held');
  return task.id;
};

/** The creator finds the task in the hall and takes it. */
export const takeTask = async (
  { creator }: People,
  taskId: string,
  reportStep: ReportStep,
): Promise<string> => {
  await pollUntil(
    () => expectData(creator.client.GET('/tasks', { params: { query: { category: 'food', limit: 100 } } })),
    ({ items }) => items.some(({ id }) => id === taskId),
  );
  const order = await expectData(
    creator.client.POST('/tasks/{taskId}/claims', { params: { path: { taskId } } }),
  );
  reportStep('creator', 'finds the task in the hall and takes it');
  return order.id;
};

/** The creator uploads and submits a cut; the screening passes it to a reviewer. */
export const uploadAndSubmit = async (
  { creator }: People,
  orderId: string,
  file: string,
  reportStep: ReportStep,
): Promise<void> => {
  const bytes = await readFixture(file);
  const uploadId = await upload(creator, orderId, file, bytes);
  const body = { uploadIds: [uploadId], ...words };
  await expectData(creator.client.POST('/orders/{orderId}/submissions', { ...orderParams(orderId), body }));
  reportStep('creator', `uploads ${file} (${bytes.length.toLocaleString('en')} bytes) and submits it`);
  await waitForOrder(creator, orderId, 'in_review');
  reportStep('system', 'screens the file: container, length, picture, checksum, words');
};

/** The reviewer requests a change, and approves the creator's second cut. */
export const passReview = async (people: People, orderId: string, reportStep: ReportStep): Promise<void> => {
  const { creator, reviewer } = people;
  const reasons = [{ code: 'product-hidden', message: 'The label is covered by the hand.', atSecond: 4 }];
  const changes = { decision: 'request_changes', reasons } as const;
  await expectData(
    reviewer.client.POST('/orders/{orderId}/reviews', { ...orderParams(orderId), body: changes }),
  );
  reportStep('reviewer', 'requests a change: "The label is covered by the hand." (second 4)');
  await waitForOrder(creator, orderId, 'revising');
  await uploadAndSubmit(people, orderId, 'second-cut.mp4', reportStep);
  await expectData(
    reviewer.client.POST('/orders/{orderId}/reviews', {
      ...orderParams(orderId),
      body: { decision: 'approve' },
    }),
  );
  reportStep('reviewer', 'approves the second cut');
};

/** The advertiser approves, the creator publishes, the advertiser accepts, and the platform settles. */
export const publishAndSettle = async (
  people: People,
  orderId: string,
  now: () => number,
  reportStep: ReportStep,
): Promise<OrderResponse> => {
  const { creator, advertiser } = people;
  const approval = { ...orderParams(orderId), body: { decision: 'approve' } } as const;
  await expectData(advertiser.client.POST('/orders/{orderId}/advertiser-reviews', approval));
  reportStep('advertiser', 'approves the work');
  const publication = {
    url: `https://www.douyin.com/video/${orderId}`,
    itemId: orderId,
    publishedAt: new Date(now()).toISOString(),
    disclosed: true,
  } as const;
  await expectData(
    creator.client.POST('/orders/{orderId}/publication', { ...orderParams(orderId), body: publication }),
  );
  reportStep('creator', 'publishes it, marked as advertising');
  const acceptance = { ...orderParams(orderId), body: { decision: 'accept' } } as const;
  await expectData(advertiser.client.POST('/orders/{orderId}/acceptance', acceptance));
  reportStep('advertiser', 'accepts the publication');
  const settled = await waitForOrder(creator, orderId, 'settled');
  reportStep(
    'system',
    `settles the order: fee ${settled.fee.amount / 100}, net ${settled.net.amount / 100} ${settled.price.currency}`,
  );
  return settled;
};

/** The creator adds a payout account and withdraws the earnings. */
export const withdraw = async (
  { creator }: People,
  amount: OrderResponse['net'],
  reportStep: ReportStep,
): Promise<Schemas['Withdrawal']> => {
  const destination = { type: 'alipay', holderName: '梅', accountNo: 'mei@example.com' } as const;
  await expectData(creator.client.PUT('/wallet/payout-account', { body: destination }));
  reportStep('creator', 'adds an Alipay account');
  const { id: withdrawalId } = await expectData(
    creator.client.POST('/wallet/withdrawals', { body: { amount } }),
  );
  const params = { path: { withdrawalId } };
  const paid = await pollUntil(
    () => expectData(creator.client.GET('/wallet/withdrawals/{withdrawalId}', { params })),
    ({ status }) => status === 'paid',
  );
  reportStep('system', `pays out through the sandbox provider, ${paid.providerReference}`);
  return paid;
};
