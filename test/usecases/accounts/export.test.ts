import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { exportSections } from '#shared/contract/schemas/accounts.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import type { keys } from '#shared/store/keys.ts';
import type { Session } from '#test/support/api-client.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { openTaskFor } from '#test/support/task-applicants.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createOrder,
  createWorld,
  deposit,
  expectApproved,
  expectSuccess,
  submitFixture,
  yuan,
} from '#test/support/world.ts';
import { storeAvatar } from '../assets/stored-assets.ts';

const newTable = await createTableFactory();

type Section = (typeof exportSections)[number];

/** The sections of the export that contain an item, or the reason why it is not exported. */
type Kept = readonly Section[] | string;

const ofBoth = <S extends string>(name: S) => [`${name}-as-creator`, `${name}-as-advertiser`] as const;
const ofAll = <S extends string>(name: S) => [...ofBoth(name), `${name}-as-agency`] as const;

const theOthers = 'It belongs to the platform, and is about no account.';
const derived = 'It repeats exported data, to find or to count it.';

/** Every kind of item of the table. A new kind does not compile without an entry here. */
const exported: Readonly<Record<keyof typeof keys, Kept>> = {
  order: ofBoth('orders'),
  orderEvent: ofBoth('timelines'),
  upload: ofBoth('uploads'),
  asset: ofBoth('assets'),
  message: ofBoth('messages'),
  assignment: 'It is about staff.',
  savedView: 'It is about staff.',
  note: 'Staff write it for staff.',
  messageCounts: derived,
  task: ['tasks'],
  hallEntry: derived,
  advertiserRecord: ['balances'],
  agencyRecord: derived,
  claim: derived,
  taskApplication: ['task-applications'],
  applicant: derived,
  question: ['questions'],
  taskEvent: 'It repeats tasks, applications and questions, which are exported, and expires in 90 days.',
  partyEvent: 'It repeats exported data, and expires in 90 days.',
  report: ofAll('reports'),
  takedown: ofBoth('takedowns'),
  notification: ofAll('notices'),
  inboxMark: 'A notification says whether it is read.',
  webhookAccount: derived,
  webhook: ofAll('webhooks'),
  delivery: 'It repeats exported data, is read at its endpoint, and expires in 30 days.',
  publicationProof: derived,
  uploadTotal: derived,
  workFile: derived,
  inspection: derived,
  inspectionRequest: 'It triggers an inspection, and expires in a week.',
  fingerprint: derived,
  fingerprintAnchor: derived,
  rateCount: 'It counts requests and expires with its window.',
  application: ['applications'],
  platformAccount: derived,
  platformProfile: derived,
  creator: ['profile'],
  profile: ['profile'],
  preferences: ['profile'],
  standingChange: ['standing'],
  creatorSearchEntry: derived,
  waitingRating: derived,
  agreement: ['agreements-as-creator', 'agreements-as-agency'],
  countedEvents: derived,
  payoutAccount: ['profile'],
  wallet: ['balances'],
  journalEntry: ofAll('entries'),
  countedEntry: derived,
  kindSums: theOthers,
  earlierKindSums: theOthers,
  earlierAccountSum: derived,
  walletMonth: derived,
  withdrawal: ['withdrawals', 'withdrawals-as-agency', 'withdrawals-as-advertiser'],
  withdrawalEvent: 'A withdrawal says where it has come and why.',
  withdrawnPeriod: derived,
  taxYear: ['tax-years'],
  freeze: theOthers,
  payoutStop: theOthers,
  freezeChange: theOthers,
  auditor: theOthers,
  closedNumbers: derived,
  audit: theOthers,
  staffAct: 'It records what staff did for the platform.',
  reviewerClaims: 'It is about staff.',
  proposal: 'Staff decide on it; what it moves is in the entries and events of its subject.',
  latestProposal: 'It finds a proposal.',
  overdraftGuard: 'It counts movements of a platform account.',
  adjustment: 'Operators decide on it; its effect is an entry, and its reason is a notification.',
  machineClient: ['clients'],
  account: ['profile'],
  party: ['profile'],
  partyName: derived,
  block: ['blocks'],
  advertiserProfile: ['profile'],
  erasure: ['balances'],
  reconciliation: theOthers,
  mismatches: theOthers,
  deadLetter: 'It names an item whose effects are late, and is deleted after them.',
  deposit: ['deposits'],
  idempotency: 'It repeats an answer and expires in a day.',
  sandboxPayout: theOthers,
  sweep: theOthers,
  deliveryCount: theOthers,
  migrationSegment: theOthers,
};

const sectionsOf = async (session: Session): Promise<ReadonlyMap<string, readonly object[]>> => {
  const lines: { section: string; data: object }[] = [];
  let cursor = '';
  for (let pages = 0; pages < 500; pages += 1) {
    const page = await expectSuccess(session.get(`/account/export?limit=3${cursor}`));
    lines.push(...(page.items as unknown as typeof lines));
    if (!page.nextCursor) {
      return new Map(
        [...Map.groupBy(lines, ({ section }) => section)].map(([name, of]) => [
          name,
          of.map(({ data }) => data),
        ]),
      );
    }
    cursor = `&cursor=${page.nextCursor}`;
  }
  throw new Error('the export does not end');
};

const reasons = [{ code: 'other', message: 'So.' }];

/** An account that is creator, advertiser and agency, and has used every feature once. */
const busy = async () => {
  const policy = {
    ...defaultPolicy,
    webhooks: { ...defaultPolicy.webhooks, allowedInternalHosts: ['127.0.0.1'] },
    withdrawal: { ...defaultPolicy.withdrawal, taxRule: 'cn-2025-16' },
  };
  const conductor = createWorkflowRunner(await newTable(), { policy });
  const { world, runUntilIdle } = conductor;
  const { advertiser, operator, api } = world;
  const orderId = await createOrder(world);
  await submitFixture(world, orderId, 'first-cut.mp4');
  const all = api.signIn('cleo', 'creator', 'advertiser');
  await expectSuccess(all.post(`/orders/${orderId}/messages`, { text: 'One.' }));
  await expectSuccess(all.put('/creators/me/profile', { displayName: 'Cleo' }));
  await storeAvatar(world.deps, derivePartyId('crt', 'cleo'), 'ready');
  await expectSuccess(all.put('/creators/me/preferences', { categories: ['home'] }));
  await creditCreator(world, yuan(500));
  await setPayoutAccount(world, '6222020200610001');
  await expectSuccess(all.post('/wallet/withdrawals?as=creator', { amount: yuan(300) }));
  const recruiting = await openTaskFor(world, 'recruit');
  await expectSuccess(all.post(`/tasks/${recruiting}/applications`, { pitch: 'I fold lamps.' }));
  const { id: questionId } = await expectSuccess(
    all.post(`/tasks/${recruiting}/questions`, { text: 'Why?' }),
  );
  await expectSuccess(
    operator.post(`/operations/tasks/${recruiting}/questions/${questionId}/takedown`, { reasons }),
  );
  const theirs = await expectSuccess(
    api.signIn('cora', 'creator').post(`/tasks/${recruiting}/questions`, { text: 'Call me?' }),
  );
  await expectSuccess(
    all.post(`/tasks/${recruiting}/questions/${theirs.id}/reports`, { reason: 'It is rude.' }),
  );
  const creatorId = derivePartyId('crt', 'cleo');
  for (const step of ['suspension', 'reinstatement'])
    await expectSuccess(operator.post(`/creators/${creatorId}/${step}`, { reasons }));
  await expectSuccess(api.signIn('mona', 'advertiser').get('/agencies/me'));
  await expectSuccess(
    all.post('/creators/me/agency-agreements', { agencyId: derivePartyId('agy', 'mona'), share: 1_000 }),
  );
  await expectApproved(
    world,
    operator.put('/operations/clients/scripts1', { accountId: 'cleo', roles: ['creator'] }),
  );
  await expectSuccess(all.put(`/me/blocks/${derivePartyId('crt', 'cora')}`, { note: 'Rude.' }));
  await expectSuccess(all.post('/webhooks', { url: 'http://127.0.0.1:9/told', as: 'creator' }));
  await runUntilIdle();
  await createStreamPlayer(world.deps).settle();
  return { ...conductor, ...world, all, advertiser, orderId };
};

describe('an export', () => {
  test('names each section that has data, and no other', () => {
    const named = Object.values(exported).flatMap((sections) =>
      typeof sections === 'string' ? [] : sections,
    );
    expect(new Set(named)).toEqual(new Set(exportSections));
    for (const sections of Object.values(exported)) expect(sections).not.toHaveLength(0);
  });

  test('has a line for everything that a creator did', async () => {
    const { all, orderId } = await busy();
    const found = await sectionsOf(all);
    const ofAnAdvertiser = ['tasks', 'deposits', 'uploads-as-advertiser'];
    const wanted = exportSections.filter(
      (name) => !/-as-(advertiser|agency)$/.test(name) && !ofAnAdvertiser.includes(name),
    );
    expect([...found.keys()]).toEqual(wanted.filter((name) => name !== 'reports-as-advertiser'));
    expect(found.get('timelines-as-creator')).toEqual(
      expect.arrayContaining([expect.objectContaining({ orderId, command: 'take' })]),
    );
    expect(found.get('uploads-as-creator')).toMatchObject([{ orderId, fileName: 'first-cut.mp4' }]);
    expect(found.get('questions')).toMatchObject([{ text: 'Why?', isOwn: true }]);
    expect(found.get('takedowns-as-creator')).toMatchObject([{ state: 'standing', reasons }]);
    expect(found.get('reports-as-creator')).toMatchObject([{ reason: 'It is rude.', status: 'open' }]);
    expect(found.get('standing')).toMatchObject([
      { action: 'suspend', reasons },
      { action: 'reinstate', reasons },
    ]);
    expect(found.get('clients')).toMatchObject([{ clientId: 'scripts1', roles: ['creator'] }]);
    expect(found.get('tax-years')).toMatchObject([{ income: 30_000 }]);
    const text = JSON.stringify([...found]);
    for (const inside of ['otto', 'rhea', '6222020200610001', 'objectVersion', 'sealed']) {
      expect(text).not.toContain(inside);
    }
  });

  test('has a line for everything that an advertiser and an agency did', async () => {
    const { advertiser, api, world } = await busy();
    await deposit(world);
    const theirs = await sectionsOf(advertiser);
    for (const name of ['tasks', 'orders', 'timelines', 'messages', 'entries', 'notices'].map((one) =>
      one === 'tasks' ? one : `${one}-as-advertiser`,
    )) {
      expect([name, theirs.get(name)?.length ?? 0]).toEqual([name, expect.any(Number)]);
      expect(theirs.has(name)).toBe(true);
    }
    expect(theirs.get('deposits')?.length).toBeGreaterThan(1);
    expect(theirs.get('balances')).toContainEqual(expect.objectContaining({ tasksOpened: 2 }));
    expect(theirs.has('uploads-as-advertiser')).toBe(false);
    const monas = await sectionsOf(api.signIn('mona', 'advertiser'));
    expect([...monas.keys()]).toEqual(['profile', 'agreements-as-agency', 'notices-as-agency']);
  });

  test('has the hold and the suspensions of the account with their reasons, without the operator', async () => {
    const { advertiser, operator, ...world } = createWorld(await newTable());
    await deposit({ advertiser, operator, ...world });
    const id = derivePartyId('adv', 'ada');
    const profile = async () => (await sectionsOf(advertiser)).get('profile')?.[0];
    expect(await profile()).not.toHaveProperty('hold');
    await expectSuccess(operator.post(`/advertisers/${id}/suspension`, { reasons }));
    const until = '2027-01-01T00:00:00.000Z';
    await expectSuccess(
      operator.put(`/operations/accounts/${id}/hold`, { scope: 'payouts', reasons, until }),
    );
    expect(await profile()).toMatchObject({
      hold: { scope: 'payouts', reasons, until, at: expect.any(String) },
      suspensions: { advertiser: { reasons, at: expect.any(String) } },
    });
    expect(JSON.stringify(await profile())).not.toContain('otto');
  });
});
