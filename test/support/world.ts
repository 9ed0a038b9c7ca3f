import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Deps } from '#shared/deps.ts';
import type { PartyRole } from '#shared/domain/ledger/wallet-change.ts';
import { money } from '#shared/domain/money.ts';
import { addDuration } from '#shared/domain/time.ts';
import type { Table } from '#shared/store/table.ts';
import { fixture } from '#test/adapters/media/sources.ts';
import { type ApiClient, type ApiResponse, createApiClient, type Session } from './api-client.ts';
import { createTestDeps, startTime, type TestDeps } from './deps.ts';
import type { FakeUploads } from './fake-uploads.ts';

/** One platform with an account in each role. */
export type TestWorld = {
  readonly deps: TestDeps;
  readonly api: ApiClient;
  readonly creator: Session;
  readonly advertiser: Session;
  readonly reviewer: Session;
  readonly operator: Session;
};

export const createWorld = (
  table: Table,
  change: Partial<Omit<Deps, 'uploads'>> = {},
  uploads?: FakeUploads,
): TestWorld => {
  const deps = createTestDeps(table, change, uploads);
  const api = createApiClient(deps);
  return {
    deps,
    api,
    creator: api.signIn('cleo', 'creator'),
    advertiser: api.signIn('ada', 'advertiser'),
    reviewer: api.signIn('rhea', 'reviewer'),
    operator: api.signIn('otto', 'operator'),
  };
};

/** A response that must be a success; its problem becomes the test's failure. */
export const expectSuccess = async (answer: Promise<ApiResponse>): Promise<ApiResponse['body']> => {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};

/** A proposed act after a second person has approved it; the response is the proposal. */
export const expectApproved = async (
  { api }: Pick<TestWorld, 'api'>,
  answer: Promise<ApiResponse>,
): Promise<ApiResponse['body']> => {
  const { status, body } = await answer;
  if (status !== 202) throw new Error(`${status} ${JSON.stringify(body)}`);
  const path = `/operations/proposals/${body.proposal.id}/decision`;
  return expectSuccess(api.signIn('paula', 'operator').post(path, { decision: 'approve' }));
};

/** A machine client that two operators bound to an account, and its owner accepted. */
export const bindClient = async (
  world: Pick<TestWorld, 'api' | 'operator'>,
  clientId: string,
  { accountId, roles }: { readonly accountId: string; readonly roles: readonly PartyRole[] },
): Promise<void> => {
  const owner = world.api.signIn(accountId, ...roles);
  await expectSuccess(owner.get('/me'));
  await expectApproved(world, world.operator.put(`/operations/clients/${clientId}`, { accountId, roles }));
  await expectSuccess(owner.post(`/me/clients/${clientId}/decision`, { decision: 'accept' }));
};

export const yuan = (amount: number) => money(amount * 100, 'CNY');

/** An account elsewhere. Each handle has its own profile. */
export const applicationBody = (change: object = {}) => {
  const { handle } = { handle: 'cleo.films', ...change };
  return {
    platform: 'douyin',
    handle,
    profileUrl: `https://www.douyin.com/user/${encodeURIComponent(handle.replace(/\.films$/, '').slice(0, 50))}`,
    followerCount: 250_000,
    accountStanding: 'normal',
    categories: ['home'],
    ...change,
  };
};

/** A task of one slot at 1,200 yuan, due within three weeks. */
export const taskBody = (change: object = {}) => ({
  title: 'A lamp in thirty seconds',
  category: 'home',
  platform: 'douyin',
  formats: ['video'],
  brief: {
    product: 'A lamp',
    goal: 'Show how it folds.',
    requirements: { minSeconds: 10, maxSeconds: 60, mustInclude: ['lamp'], hashtags: ['#stars'] },
  },
  reward: yuan(1_200),
  slots: 1,
  engagement: 'open',
  script: false,
  applyBefore: addDuration(startTime, 'P14D'),
  submitBefore: addDuration(startTime, 'P21D'),
  publishWindow: { from: startTime, to: addDuration(startTime, 'P40D') },
  ...change,
});

/** Approves an account as a creator. */
export const createCreator = async ({ api, reviewer }: TestWorld, sub = 'cleo'): Promise<Session> => {
  const session = api.signIn(sub, 'creator');
  const body = applicationBody({ handle: `${sub}.films` });
  const { id } = await expectSuccess(session.post('/creators/applications', body));
  await expectSuccess(reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' }));
  return session;
};

export const deposit = ({ advertiser }: TestWorld, amount = yuan(10_000)) =>
  expectSuccess(advertiser.post('/wallet/deposits', { amount, provider: 'sandbox' }));

/** Drafts a task and opens it; its reward must be in the balance. */
export const openTask = async ({ advertiser }: TestWorld, change: object = {}): Promise<string> => {
  const { id } = await expectSuccess(advertiser.post('/tasks', taskBody(change)));
  await expectSuccess(advertiser.post(`/tasks/${id}/publish`));
  return id;
};

/** An approved creator takes a new task; returns the order's id. */
export const createOrder = async (world: TestWorld, change: object = {}): Promise<string> => {
  const creator = await createCreator(world);
  await deposit(world);
  const taskId = await openTask(world, change);
  return (await expectSuccess(creator.post(`/tasks/${taskId}/claims`))).id;
};

/** Declares and stores a fixture for an order, and returns the upload's id. */
export const upload = async (
  { deps, creator }: TestWorld,
  orderId: string,
  name: string,
): Promise<string> => {
  const content = await readFile(fixture(name));
  const declared = await expectSuccess(
    creator.post(`/orders/${orderId}/uploads`, {
      fileName: name,
      contentType: name.endsWith('.jpg') ? 'image/jpeg' : 'video/mp4',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    }),
  );
  deps.uploads.store(declared.url, content);
  return declared.uploadId;
};

export const submissionBody = (uploadIds: readonly string[], change: object = {}) => ({
  uploadIds,
  title: 'My lamp',
  description: 'How a lamp folds',
  hashtags: ['#stars'],
  ...change,
});

/** Submits a fixture as the work of an order. */
export const submitFixture = async (world: TestWorld, orderId: string, name: string, change: object = {}) => {
  const uploadId = await upload(world, orderId, name);
  return expectSuccess(
    world.creator.post(`/orders/${orderId}/submissions`, submissionBody([uploadId], change)),
  );
};
