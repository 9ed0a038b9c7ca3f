import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { expectStatus, pollUntil } from '#test/journey/expect-success.ts';
import { createApplication, createTeaBrief } from '#test/journey/sample-data.ts';
import { expectBalancedBooks } from '#test/support/expect-balanced-books.ts';
import { type Connection, connect, type Session } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/test-platform.ts';

type WithId = { readonly id: string };
type Me = { readonly accounts: { readonly creator: WithId } };
type Inbox = { readonly unread: number; readonly items: readonly { id: string; kind: string }[] };

let platform: TestPlatform;
let connection: Connection;
let advertiser: Session;
const creators: Record<string, Session> = {};

beforeAll(async () => {
  platform = await startTestPlatform();
  connection = connect(platform.url);
  advertiser = await connection.signIn('aurora', 'advertiser');
  const reviewer = await connection.signIn('rhea', 'reviewer');
  for (const sub of ['mei', 'lin']) {
    const session = await connection.signIn(sub, 'creator');
    const { id } = expectStatus(
      201,
      await session.post<WithId>('/creators/applications', createApplication(sub)),
    );
    expectStatus(200, await reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' }));
    creators[sub] = session;
  }
  const amount = { amount: 1_000_000, currency: 'CNY' };
  expectStatus(201, await advertiser.post('/wallet/deposits', { amount, provider: 'sandbox' }));
});

afterEach(() => expectBalancedBooks(connection));

afterAll(() => platform.destroy());

const as = (sub: string): Session => {
  const session = creators[sub];
  if (!session) throw new Error(`${sub} was not approved`);
  return session;
};

const openTask = async (engagement: string): Promise<string> => {
  const brief = { ...createTeaBrief(Date.now()), slots: 1, engagement };
  const { id } = expectStatus(201, await advertiser.post<WithId>('/tasks', brief));
  expectStatus(200, await advertiser.post(`/tasks/${id}/publish`));
  return id;
};

const inboxOf = async (session: Session): Promise<Inbox> =>
  expectStatus(200, await session.get<Inbox>('/notifications'));

const waitForNotification = (session: Session, kind: string): Promise<Inbox> =>
  pollUntil(
    () => inboxOf(session),
    ({ items }) => items.some((notification) => notification.kind === kind),
  );

it('notifies the advertiser of applications, the chosen creator of the choice, and the other of the rejection', async () => {
  const taskId = await openTask('recruit');
  const path = `/tasks/${taskId}/applications`;
  const pitch = { pitch: 'I drink tea on roofs.' };
  const ownApplication = expectStatus(201, await as('mei').post<WithId>(path, pitch));
  expectStatus(201, await as('lin').post(path, pitch));
  await pollUntil(
    () => inboxOf(advertiser),
    ({ items }) => items.filter(({ kind }) => kind === 'application_received').length === 2,
  );
  expectStatus(200, await advertiser.post(`${path}/${ownApplication.id}/decision`, { decision: 'choose' }));
  await waitForNotification(as('mei'), 'application_chosen');
  await waitForNotification(as('lin'), 'application_not_chosen');
  const task = await pollUntil(
    async () => expectStatus(200, await advertiser.get<{ status: string }>(`/tasks/${taskId}`)),
    ({ status }) => status === 'closed',
  );
  expect(task).toMatchObject({ status: 'closed', closedBecause: 'slots' });
});

it('recommends an open task, and passes a question to its advertiser and the answer back', async () => {
  const taskId = await openTask('open');
  await waitForNotification(as('mei'), 'task_recommended');
  const { items } = expectStatus(200, await as('mei').get<{ items: WithId[] }>('/tasks/recommended'));
  expect(items.map(({ id }) => id)).toContain(taskId);
  const path = `/tasks/${taskId}/questions`;
  const question = expectStatus(201, await as('mei').post<WithId>(path, { text: 'Iced or warm?' }));
  await waitForNotification(advertiser, 'question_asked');
  expectStatus(200, await advertiser.post(`${path}/${question.id}/answer`, { text: 'Iced.' }));
  const inbox = await waitForNotification(as('mei'), 'question_answered');
  const upTo = inbox.items[0]?.id;
  expectStatus(200, await as('mei').post('/notifications/read', { upTo }));
  await pollUntil(
    () => inboxOf(as('mei')),
    ({ unread }) => unread === 0,
  );
});

it('invites a creator, and the workflow waits for the response and continues with it', async () => {
  const taskId = await openTask('invite');
  const { accounts } = expectStatus(200, await as('lin').get<Me>('/me'));
  const body = { creatorIds: [accounts.creator.id], message: 'We liked your roofs.' };
  const invited = expectStatus(
    201,
    await advertiser.post<{ items: WithId[] }>(`/tasks/${taskId}/invitations`, body),
  );
  await waitForNotification(as('lin'), 'invitation_received');
  const decision = `/invitations/${invited.items[0]?.id}/decision`;
  const order = expectStatus(200, await as('lin').post<WithId>(decision, { decision: 'accept' }));
  await waitForNotification(advertiser, 'order_accept_invitation');
  expect(expectStatus(200, await as('lin').get(`/orders/${order.id}`))).toMatchObject({
    status: 'producing',
  });
  expect(platform.log).toEqual([]);
});
