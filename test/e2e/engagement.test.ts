import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { application, teaBrief } from '#test/journey/brief.ts';
import { succeed, until } from '#test/journey/succeed.ts';
import { expectBalancedBooks } from '#test/support/books.ts';
import { creatorIdOf } from '#test/support/engagement.ts';
import { type Connection, connect, type Session } from '#test/support/http-client.ts';
import { startTestPlatform, type TestPlatform } from '#test/support/platform.ts';

type Identified = { readonly id: string };
type Inbox = { readonly unread: number; readonly items: readonly { id: string; kind: string }[] };

let platform: TestPlatform;
let connection: Connection;
let advertiser: Session;
const creators: Record<string, Session> = {};

beforeAll(async () => {
  platform = await startTestPlatform();
  connection = connect(platform.url);
  advertiser = await connection.as('aurora', 'advertiser');
  const reviewer = await connection.as('rhea', 'reviewer');
  for (const sub of ['mei', 'lin']) {
    const session = await connection.as(sub, 'creator');
    const { id } = succeed(201, await session.post<Identified>('/creators/applications', application(sub)));
    succeed(200, await reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' }));
    creators[sub] = session;
  }
  const amount = { amount: 1_000_000, currency: 'CNY' };
  succeed(201, await advertiser.post('/wallet/deposits', { amount, provider: 'sandbox' }));
});

afterEach(() => expectBalancedBooks(connection));

afterAll(() => platform.end());

const as = (sub: string): Session => {
  const session = creators[sub];
  if (!session) throw new Error(`${sub} was not let in`);
  return session;
};

const openTask = async (engagement: string): Promise<string> => {
  const brief = { ...teaBrief(Date.now()), slots: 1, engagement };
  const { id } = succeed(201, await advertiser.post<Identified>('/tasks', brief));
  succeed(200, await advertiser.post(`/tasks/${id}/publish`));
  return id;
};

const inboxOf = async (session: Session): Promise<Inbox> =>
  succeed(200, await session.get<Inbox>('/notifications'));

const untilTold = (session: Session, kind: string): Promise<Inbox> =>
  until(
    () => inboxOf(session),
    ({ items }) => items.some((notice) => notice.kind === kind),
  );

it('tells the advertiser of applications, the chosen creator of the choice, and the other of theirs', async () => {
  const taskId = await openTask('recruit');
  const path = `/tasks/${taskId}/applications`;
  const pitch = { pitch: 'I drink tea on roofs.' };
  const mine = succeed(201, await as('mei').post<Identified>(path, pitch));
  succeed(201, await as('lin').post(path, pitch));
  await until(
    () => inboxOf(advertiser),
    ({ items }) => items.filter(({ kind }) => kind === 'application_received').length === 2,
  );
  succeed(200, await advertiser.post(`${path}/${mine.id}/decision`, { decision: 'choose' }));
  await untilTold(as('mei'), 'application_chosen');
  await untilTold(as('lin'), 'application_not_chosen');
  const task = await until(
    async () => succeed(200, await advertiser.get<{ status: string }>(`/tasks/${taskId}`)),
    ({ status }) => status === 'closed',
  );
  expect(task).toMatchObject({ status: 'closed', closedBecause: 'slots' });
});

it('recommends a task that opens, carries a question to its advertiser and the answer back', async () => {
  const taskId = await openTask('open');
  await untilTold(as('mei'), 'task_recommended');
  const { items } = succeed(200, await as('mei').get<{ items: Identified[] }>('/tasks/recommended'));
  expect(items.map(({ id }) => id)).toContain(taskId);
  const path = `/tasks/${taskId}/questions`;
  const asked = succeed(201, await as('mei').post<Identified>(path, { text: 'Iced or warm?' }));
  await untilTold(advertiser, 'question_asked');
  succeed(200, await advertiser.post(`${path}/${asked.id}/answer`, { text: 'Iced.' }));
  const inbox = await untilTold(as('mei'), 'question_answered');
  const upTo = inbox.items[0]?.id;
  succeed(200, await as('mei').post('/notifications/read', { upTo }));
  await until(
    () => inboxOf(as('mei')),
    ({ unread }) => unread === 0,
  );
});

it('invites a creator, whose workflow waits for the answer and goes on with it', async () => {
  const taskId = await openTask('invite');
  const body = { creatorIds: [creatorIdOf('lin')], message: 'We liked your roofs.' };
  const invited = succeed(
    201,
    await advertiser.post<{ items: Identified[] }>(`/tasks/${taskId}/invitations`, body),
  );
  await untilTold(as('lin'), 'invitation_received');
  const decision = `/invitations/${invited.items[0]?.id}/decision`;
  const order = succeed(200, await as('lin').post<Identified>(decision, { decision: 'accept' }));
  await untilTold(advertiser, 'order_accept_invitation');
  expect(succeed(200, await as('lin').get(`/orders/${order.id}`))).toMatchObject({ status: 'producing' });
  expect(platform.log).toEqual([]);
});
