import { readFile } from 'node:fs/promises';
import type { Session } from '#test/support/http-client.ts';
import { application, teaBrief, words } from './brief.ts';
import type { People } from './people.ts';
import { succeed, until } from './succeed.ts';
import { upload } from './upload.ts';

export type OrderShown = {
  id: string;
  status: string;
  price: { amount: number; currency: string };
  fee: { amount: number };
  net: { amount: number };
};

type Identified = { id: string };
type Withdrawn = Identified & { status: string; providerReference?: string };

/** Told as each step is done: who did it, and what came of it. */
export type Tell = (who: string, what: string) => void;

const fixture = (name: string) => readFile(new URL(`../fixtures/media/${name}`, import.meta.url));

const orderIn = (reader: Session, orderId: string, status: string): Promise<OrderShown> =>
  until(
    async () => succeed(200, await reader.get<OrderShown>(`/orders/${orderId}`)),
    (order) => order.status === status,
  );

/** A creator applies with an account elsewhere, and a reviewer lets them in. */
export const letCreatorIn = async ({ creator, reviewer }: People, tell: Tell): Promise<void> => {
  const handle = `mei_${Math.random().toString(36).slice(2, 10)}`;
  const applied = succeed(201, await creator.post<Identified>('/creators/applications', application(handle)));
  tell('creator', 'applies with a Douyin account of 128,000 followers');
  succeed(200, await reviewer.post(`/reviews/applications/${applied.id}/decision`, { decision: 'approve' }));
  tell('reviewer', 'approves the application');
};

/** An advertiser pays in and publishes a task; its rewards are held from then on. */
export const postTask = async ({ advertiser }: People, now: number, tell: Tell): Promise<string> => {
  const amount = { amount: 300_000, currency: 'CNY' };
  succeed(201, await advertiser.post('/wallet/deposits', { amount, provider: 'sandbox' }));
  tell('advertiser', 'deposits ¥3,000.00');
  const task = succeed(201, await advertiser.post<Identified>('/tasks', teaBrief(now)));
  succeed(200, await advertiser.post(`/tasks/${task.id}/publish`));
  tell('advertiser', 'publishes a task with two slots at ¥1,200.00; ¥2,400.00 are held');
  return task.id;
};

/** The creator finds the task in the hall and takes it. */
export const takeTask = async ({ creator }: People, taskId: string, tell: Tell): Promise<string> => {
  await until(
    async () =>
      succeed(200, await creator.get<{ items: Identified[] }>('/tasks?category=food&limit=100')).items,
    (items) => items.some(({ id }) => id === taskId),
  );
  const order = succeed(201, await creator.post<OrderShown>(`/tasks/${taskId}/claims`));
  tell('creator', 'finds the task in the hall and takes it');
  return order.id;
};

/** The creator uploads a cut and hands it in; the machine looks at its bytes and passes it on to a reviewer. */
export const handIn = async (
  { creator }: People,
  orderId: string,
  file: string,
  tell: Tell,
): Promise<void> => {
  const bytes = await fixture(file);
  const uploadId = await upload(creator, orderId, file, bytes);
  succeed(202, await creator.post(`/orders/${orderId}/submissions`, { uploadIds: [uploadId], ...words }));
  tell('creator', `uploads ${file} (${bytes.length.toLocaleString('en')} bytes) and hands it in`);
  await orderIn(creator, orderId, 'in_review');
  tell('machine', 'screens the bytes: container, length, picture, checksum, words');
};

/** The platform asks for a change, and the creator hands in a second cut that it passes. */
export const passReview = async (people: People, orderId: string, tell: Tell): Promise<void> => {
  const { creator, reviewer } = people;
  const reasons = [{ code: 'product-hidden', message: 'The label is covered by the hand.', atSecond: 4 }];
  succeed(200, await reviewer.post(`/orders/${orderId}/reviews`, { decision: 'request_changes', reasons }));
  tell('reviewer', 'asks for a change: "The label is covered by the hand." (second 4)');
  await orderIn(creator, orderId, 'revising');
  await handIn(people, orderId, 'second-cut.mp4', tell);
  succeed(200, await reviewer.post(`/orders/${orderId}/reviews`, { decision: 'approve' }));
  tell('reviewer', 'passes the second cut');
};

/** The advertiser approves, the creator publishes, the advertiser accepts, and the platform settles. */
export const finish = async (
  people: People,
  orderId: string,
  now: () => number,
  tell: Tell,
): Promise<OrderShown> => {
  const { creator, advertiser } = people;
  succeed(200, await advertiser.post(`/orders/${orderId}/advertiser-reviews`, { decision: 'approve' }));
  tell('advertiser', 'approves the work');
  const publication = {
    url: 'https://www.douyin.com/video/7300000000000000001',
    itemId: '7300000000000000001',
    publishedAt: new Date(now()).toISOString(),
    disclosed: true,
  };
  succeed(200, await creator.post(`/orders/${orderId}/publication`, publication));
  tell('creator', 'publishes it, marked as advertising');
  succeed(200, await advertiser.post(`/orders/${orderId}/acceptance`, { decision: 'accept' }));
  tell('advertiser', 'accepts the publication');
  const settled = await orderIn(creator, orderId, 'settled');
  tell(
    'machine',
    `settles: fee ${settled.fee.amount / 100}, net ${settled.net.amount / 100} ${settled.price.currency}`,
  );
  return settled;
};

/** The creator binds an account and withdraws what was earned. */
export const withdraw = async (
  { creator }: People,
  amount: OrderShown['net'],
  tell: Tell,
): Promise<Withdrawn> => {
  const destination = { type: 'alipay', holderName: '梅', accountNo: 'mei@example.com' };
  succeed(200, await creator.send('PUT', '/wallet/payout-account', { body: destination }));
  tell('creator', 'binds an Alipay account');
  const asked = succeed(202, await creator.post<Withdrawn>('/wallet/withdrawals', { amount }));
  const paid = await until(
    async () => succeed(200, await creator.get<Withdrawn>(`/wallet/withdrawals/${asked.id}`)),
    ({ status }) => status === 'paid',
  );
  tell('machine', `pays out through the sandbox provider, ${paid.providerReference}`);
  return paid;
};
