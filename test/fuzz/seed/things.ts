import { createApplication, createTeaBrief } from '#test/journey/sample-data.ts';
import { approveProposed } from '#test/support/approve-proposed.ts';
import { regularAccounts } from '../accounts.ts';
import { createThing, openTask, type SeedContext, yuan } from './context.ts';

/** Account numbers with different results in the payout sandbox. */
const accountNumbers = ['6222020200610001', '6222020200610002', '6222020200610003', '6222020200610005'];

const hourMs = 3_600_000;

/** Undoes what a hostile request has stopped: a freeze of money, a suspension of a creator. */
export const undoStops = async ({ operator, creatorId }: SeedContext): Promise<void> => {
  const body = { deposits: false, withdrawals: false, reason: 'All is well.' };
  await operator.send('PUT', '/finance/freeze', { body });
  const reasons = [{ code: 'mistake', message: 'It was a mistake.' }];
  await operator.post(`/creators/${creatorId}/reinstatement`, { reasons });
};

/** Tasks in every state, with applications, invitations, questions and reports. */
export const createTasks = async (scene: SeedContext): Promise<void> => {
  const { creator, creatorId, advertiser, now } = scene;
  const recruiting = await openTask(scene, { engagement: 'recruit' });
  await creator.post(`/tasks/${recruiting}/applications`, { pitch: 'I film on roofs.' });
  await advertiser.get(`/tasks/${recruiting}/applications`);
  await creator.get(`/tasks/${await openTask(scene, { engagement: 'recruit' })}`);
  await advertiser.post('/tasks', createTeaBrief(now()));
  const inviting = await openTask(scene, { engagement: 'invite' });
  await advertiser.post(`/tasks/${inviting}/invitations`, { creatorIds: [creatorId] });
  await advertiser.get(`/tasks/${await openTask(scene, { engagement: 'invite' })}`);
  await creator.get('/invitations');
  const question = await createThing(creator, `/tasks/${recruiting}/questions`, {
    text: 'May it be opened?',
  });
  await advertiser.get(`/tasks/${recruiting}/questions`);
  await advertiser.post(`/tasks/${recruiting}/questions/${question}/reports`, { reason: 'It is rude.' });
  await advertiser.post('/wallet/deposits', { amount: yuan(3_000), provider: 'sandbox' });
  const flagged = await createThing(advertiser, '/tasks', {
    ...createTeaBrief(now()),
    title: 'Call 13812345678',
  });
  await advertiser.post(`/tasks/${flagged}/publish`);
};

/** A withdrawal to an account that is paid, refused, or reported late. */
export const createWithdrawal = async ({ creator, round }: SeedContext): Promise<void> => {
  const accountNo = accountNumbers[round % accountNumbers.length];
  const body = { type: 'bank_card', holderName: 'Mei', accountNo };
  await creator.send('PUT', '/wallet/payout-account', { body });
  await creator.post('/wallet/withdrawals', { amount: yuan(10) });
};

/** Ledger data of operators, and one machine client. */
export const createFinanceRecords = async (scene: SeedContext): Promise<void> => {
  const { creatorId, operator, otherOperator, round, now } = scene;
  const to = `creator/${creatorId}/available`;
  const evidence = { note: 'Two entries.', reference: 'complaint 4711' };
  const correction = { from: 'platform/fees', to, amount: yuan(20), reason: 'Charged twice.', evidence };
  const proposed = await operator.post('/finance/adjustments', correction);
  if (round % 2 === 0) await approveProposed(proposed, otherOperator.post);
  const period = { from: new Date(now() - hourMs).toISOString(), to: new Date(now()).toISOString() };
  const statement = 'merchant_number,provider_reference,direction,amount,currency,at';
  const imported = { provider: 'sandbox', ...period, format: 'csv', statement };
  await operator.post('/finance/reconciliations', imported);
  const client = { accountId: regularAccounts.advertiser[0].sub, roles: ['advertiser'] };
  const bound = await operator.send('PUT', `/operations/clients/scripts${round % 5}`, { body: client });
  await approveProposed(bound, otherOperator.post);
};

/** A creator application, an agreement with an agency, and a webhook endpoint. */
export const createPartyRecords = async ({
  creator,
  agencyId,
  createCalls,
  round,
}: SeedContext): Promise<void> => {
  const newcomer = createCalls({ sub: `fuzz-newcomer-${round % 40}`, role: 'creator' });
  await newcomer.post('/creators/applications', createApplication(`new_${round}`));
  await creator.post('/creators/me/agency-agreements', { agencyId, share: 2_000 });
  await creator.get('/creators/me/agency-agreements');
  const hook = await createThing(creator, '/webhooks', { url: 'https://hooks.example.com/' });
  await creator.post(`/webhooks/${hook}/test`);
  await creator.get(`/webhooks/${hook}/deliveries`);
  await creator.get('/notifications?as=creator');
};

const listPaths = {
  creator: ['/orders?limit=20', '/tasks?limit=20', '/wallet/withdrawals'],
  advertiser: ['/orders?limit=20', '/tasks/mine?limit=20', '/agencies/me/agreements'],
  reviewer: ['/reviews/applications', '/reviews/orders', '/reviews/tasks'],
  operator: ['/operations/orders', '/operations/questions', '/operations/reports'].concat(
    ['adjustments', 'reconciliations', 'audits', 'withdrawals', 'deposits'].map((name) => `/finance/${name}`),
  ),
} as const;

/** The lists in which people find their resources. */
export const readLists = async ({ createCalls }: SeedContext): Promise<void> => {
  for (const [role, paths] of Object.entries(listPaths))
    for (const account of regularAccounts[role as keyof typeof listPaths])
      for (const path of paths) await createCalls(account).get(path);
};
