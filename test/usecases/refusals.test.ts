import { describe, expect, test } from 'vitest';
import { after } from '#shared/domain/time.ts';
import type { Answer } from '#test/support/api-client.ts';
import { conduct } from '#test/support/conductor.ts';
import { begunAt } from '#test/support/deps.ts';
import { bind, earn } from '#test/support/settled.ts';
import { dump, tableEngine } from '#test/support/table.ts';
import {
  applicationBody,
  deposit,
  handIn,
  letIn,
  ok,
  openTask,
  submissionBody,
  takenOrder,
  taskBody,
  upload,
  worldOn,
  yuan,
} from '#test/support/world.ts';

const newTable = await tableEngine();

const { world, settle } = conduct(await newTable());
const { api, advertiser, creator, reviewer, operator, deps } = world;
const orderId = await takenOrder(world, { slots: 2 });
await handIn(world, orderId, 'first-cut.mp4');
await settle();
const spare = await upload(world, orderId, 'second-cut.mp4');
const applicationId = (
  await ok(api.as('clio', 'creator').post('/creators/applications', applicationBody({ handle: 'clio' })))
).id;
await earn(world, yuan(500));
await bind(world, '6222020200110001');
const withdrawalId = (await ok(creator.post('/wallet/withdrawals', { amount: yuan(100) }))).id;
const draftId = (await ok(advertiser.post('/tasks', taskBody()))).id;
const { items } = await ok(creator.get('/tasks'));
const openId = items[0]?.id ?? '';
const before = await dump(deps.table);

const slugOf = ({ body }: Answer): string => body.type.split('/').at(-1) ?? '';

/** Asserts a refusal that has changed nothing. */
const refused = async (answer: Promise<Answer>, slug: string): Promise<Answer['body']> => {
  const given = await answer;
  expect({ slug: slugOf(given), body: given.body }).toMatchObject({ slug });
  expect(await dump(deps.table)).toEqual(before);
  return given.body;
};

const day = (count: number) => after(begunAt, `P${count}D`);

const everyRole = ['creator', 'advertiser'] as const;
const stranger = api.as('eve', ...everyRole);
const reasons = [{ code: 'weak', message: 'Weak.' }];
const publication = { url: 'https://example.com/1', publishedAt: begunAt, disclosed: true };
const file = { fileName: 'a.mp4', contentType: 'video/mp4', size: 1, sha256: 'a'.repeat(64) };

describe('what is another account’s is not there', () => {
  test.each([
    ['an order', () => stranger.get(`/orders/${orderId}`)],
    ['its timeline', () => stranger.get(`/orders/${orderId}/timeline`)],
    ['an upload', () => stranger.get(`/orders/${orderId}/uploads/${spare}`)],
    [
      'an upload of one’s advertiser’s order',
      () => api.as('ada', 'creator').get(`/orders/${orderId}/uploads/${spare}`),
    ],
    ['a new upload', () => stranger.post(`/orders/${orderId}/uploads`, file)],
    ['work handed in', () => stranger.post(`/orders/${orderId}/submissions`, submissionBody([spare]))],
    [
      'a review of the advertiser’s',
      () => stranger.post(`/orders/${orderId}/advertiser-reviews`, { decision: 'approve' }),
    ],
    ['a publication', () => stranger.post(`/orders/${orderId}/publication`, publication)],
    ['an acceptance', () => stranger.post(`/orders/${orderId}/acceptance`, { decision: 'accept' })],
    ['a draft', () => stranger.get(`/tasks/${draftId}`)],
    ['a change of a draft', () => stranger.patch(`/tasks/${draftId}`, { slots: 9 })],
    ['a publishing', () => stranger.post(`/tasks/${draftId}/publish`)],
    ['a closing', () => stranger.post(`/tasks/${openId}/close`)],
    ['a claim of a draft', () => creator.post(`/tasks/${draftId}/claims`)],
    ['an application', () => creator.get(`/creators/applications/${applicationId}`)],
    ['a withdrawal', () => stranger.get(`/wallet/withdrawals/${withdrawalId}`)],
    ['a payout account', () => stranger.get('/wallet/payout-account')],
  ])('%s', async (_what, ask) => {
    await refused(ask(), 'not-found');
  });

  test('but the platform’s people see orders, applications and withdrawals', async () => {
    for (const path of [
      `/orders/${orderId}`,
      `/orders/${orderId}/timeline`,
      `/creators/applications/${applicationId}`,
    ]) {
      expect((await reviewer.get(path)).status).toBe(200);
      expect((await operator.get(path)).status).toBe(200);
    }
    expect((await operator.get(`/wallet/withdrawals/${withdrawalId}`)).status).toBe(200);
  });

  test('and the timeline names no account of the platform’s people', async () => {
    const conductor = conduct(await newTable());
    const id = await takenOrder(conductor.world);
    await handIn(conductor.world, id, 'first-cut.mp4');
    await conductor.settle();
    await ok(conductor.world.reviewer.post(`/orders/${id}/reviews`, { decision: 'approve' }));
    const timeline = await ok(conductor.world.creator.get(`/orders/${id}/timeline`));
    expect(JSON.stringify(timeline)).not.toContain('rhea');
    expect(JSON.stringify(timeline)).not.toContain('v1');
  });
});

const pointersOf = (body: Answer['body']) => [...new Set(body.errors.map(({ pointer }) => pointer))].sort();

describe('every fault is named at once', () => {
  test('in an application', async () => {
    const wrong = {
      platform: 'Douyin!',
      handle: ' ',
      profileUrl: 'http://x',
      followerCount: -1,
      accountStanding: 'fine',
      categories: [],
    };
    const body = await refused(creator.post('/creators/applications', wrong), 'validation');
    expect(pointersOf(body)).toEqual(
      ['accountStanding', 'categories', 'followerCount', 'handle', 'platform', 'profileUrl'].map(
        (name) => `#/${name}`,
      ),
    );
  });

  test('in a task’s fields', async () => {
    const wrong = taskBody({
      title: '',
      reward: { amount: 1.5, currency: 'yuan' },
      slots: 0,
      formats: [],
      brief: {
        product: 'x\u0000',
        goal: 'ok',
        requirements: { minSeconds: 0, maxSeconds: 'long', mustInclude: [7], hashtags: [] },
      },
      applyBefore: 'tomorrow',
      publishWindow: { from: begunAt },
    });
    const body = await refused(advertiser.post('/tasks', wrong), 'validation');
    expect(pointersOf(body)).toEqual(
      [
        'applyBefore',
        'brief/product',
        'brief/requirements/maxSeconds',
        'brief/requirements/minSeconds',
        'brief/requirements/mustInclude/0',
        'formats',
        'publishWindow/to',
        'reward/amount',
        'reward/currency',
        'slots',
        'title',
      ].map((name) => `#/${name}`),
    );
  });

  test('between a task’s fields, when it is drafted and when it is changed', async () => {
    const requirements = { minSeconds: 60, maxSeconds: 10, mustInclude: [], hashtags: [] };
    const wrong = {
      brief: { product: 'A lamp', goal: 'Sell it', requirements },
      reward: { amount: 100, currency: 'USD' },
      applyBefore: day(30),
      publishWindow: { from: day(15), to: day(14) },
    };
    const pointers = [
      '#/brief/requirements/minSeconds',
      '#/publishWindow/to',
      '#/reward/currency',
      '#/submitBefore',
    ];
    expect(pointersOf(await refused(advertiser.post('/tasks', taskBody(wrong)), 'validation'))).toEqual(
      pointers,
    );
    expect(pointersOf(await refused(advertiser.patch(`/tasks/${draftId}`, wrong), 'validation'))).toEqual(
      pointers,
    );
  });

  test('in an upload, a submission, a publication', async () => {
    const upload = { fileName: '', contentType: 'video/avi', size: 0, sha256: 'A'.repeat(64) };
    const uploading = await refused(creator.post(`/orders/${orderId}/uploads`, upload), 'validation');
    expect(pointersOf(uploading)).toEqual(['#/contentType', '#/fileName', '#/sha256', '#/size']);
    const submission = submissionBody([spare, spare], { title: 'x'.repeat(121), hashtags: [''] });
    const submitting = await refused(
      creator.post(`/orders/${orderId}/submissions`, submission),
      'validation',
    );
    expect(pointersOf(submitting)).toEqual(
      expect.arrayContaining(['#/hashtags/0', '#/title', '#/uploadIds']),
    );
    const publishing = await refused(
      creator.post(`/orders/${orderId}/publication`, {
        url: 'ftp://x',
        publishedAt: '2026-11-02',
        disclosed: false,
      }),
      'validation',
    );
    expect(pointersOf(publishing)).toEqual(['#/disclosed', '#/publishedAt', '#/url']);
  });

  test('in decisions: whoever says no gives a reason', async () => {
    for (const [session, path, decision] of [
      [reviewer, `/orders/${orderId}/reviews`, 'request_changes'],
      [reviewer, `/orders/${orderId}/reviews`, 'reject'],
      [advertiser, `/orders/${orderId}/advertiser-reviews`, 'request_changes'],
      [advertiser, `/orders/${orderId}/acceptance`, 'dispute'],
      [reviewer, `/reviews/applications/${applicationId}/decision`, 'reject'],
    ] as const) {
      expect(pointersOf(await refused(session.post(path, { decision, reasons: [] }), 'validation'))).toEqual([
        '#/reasons',
      ]);
      const vague = { decision, reasons: [{ code: 'Bad Code', message: '', atSecond: -1 }] };
      expect(pointersOf(await refused(session.post(path, vague), 'validation'))).toEqual([
        '#/reasons/0/atSecond',
        '#/reasons/0/code',
        '#/reasons/0/message',
      ]);
    }
  });

  test('in the wallet', async () => {
    const amount = { amount: 0, currency: 'cny' };
    const depositing = await refused(
      advertiser.post('/wallet/deposits', { amount, provider: 'bank' }),
      'validation',
    );
    expect(pointersOf(depositing)).toEqual(['#/amount/amount', '#/amount/currency', '#/provider']);
    const binding = await refused(
      creator.put('/wallet/payout-account', { type: 'cash', holderName: '', accountNo: '1' }),
      'validation',
    );
    expect(pointersOf(binding)).toEqual(['#/accountNo', '#/holderName', '#/type']);
    const foreign = { amount: { amount: 5, currency: 'USD' }, provider: 'sandbox' };
    expect(pointersOf(await refused(advertiser.post('/wallet/deposits', foreign), 'validation'))).toEqual([
      '#/amount/currency',
    ]);
  });

  test('in an idempotency key beside a good body', async () => {
    const body = { amount: yuan(1), provider: 'sandbox' };
    const { errors } = await refused(advertiser.post('/wallet/deposits', body, { key: 'a b' }), 'validation');
    expect(errors).toMatchObject([{ in: 'header', pointer: '#/idempotency-key' }]);
  });
});

describe('what the state of things does not allow', () => {
  test('is refused with the state and what is allowed in it', async () => {
    const body = await refused(
      advertiser.post(`/orders/${orderId}/advertiser-reviews`, { decision: 'approve' }),
      'illegal-transition',
    );
    expect(body).toMatchObject({ state: 'in_review', allowed: ['cancel'] });
    await refused(creator.post(`/orders/${orderId}/publication`, publication), 'illegal-transition');
    await refused(
      advertiser.post(`/orders/${orderId}/acceptance`, { decision: 'dispute', reasons }),
      'illegal-transition',
    );
    await refused(
      creator.post(`/orders/${orderId}/submissions`, submissionBody([spare])),
      'illegal-transition',
    );
    await refused(advertiser.patch(`/tasks/${openId}`, { slots: 3 }), 'illegal-transition');
  });

  test('holds for who does not meet the rules, with every rule that is not met', async () => {
    const poor = applicationBody({ handle: 'new', followerCount: 99_999, accountStanding: 'limited' });
    expect(await refused(creator.post('/creators/applications', poor), 'creator-not-eligible')).toMatchObject(
      {
        unmet: [
          { rule: 'followerCount', required: 100_000, actual: 99_999 },
          { rule: 'accountStanding', required: 'normal', actual: 'limited' },
        ],
      },
    );
    const elsewhere = applicationBody({ platform: 'constructor' });
    await refused(creator.post('/creators/applications', elsewhere), 'creator-not-eligible');
    await refused(api.as('nobody', 'creator').post(`/tasks/${openId}/claims`), 'creator-not-eligible');
  });

  test('holds for an account that has applied already, whoever applies with it', async () => {
    const body = applicationBody({ handle: 'CLEO.Films' });
    await refused(creator.post('/creators/applications', body), 'conflict');
    await refused(stranger.post('/creators/applications', body), 'conflict');
  });

  test('holds for a task that the balance does not cover', async () => {
    const dear = (await ok(advertiser.post('/tasks', taskBody({ slots: 50 })))).id;
    const then = await dump(deps.table);
    const answer = await advertiser.post(`/tasks/${dear}/publish`, undefined, { key: 'k-dear' });
    expect([slugOf(answer), answer.body]).toMatchObject([
      'insufficient-funds',
      { available: 760_000, required: 6_000_000 },
    ]);
    expect(await dump(deps.table)).toEqual(then);
  });

  test('holds for files that are not there, are not this order’s, or are not what was declared', async () => {
    const world = worldOn(await newTable());
    const id = await takenOrder(world);
    const missing = (await ok(world.creator.post(`/orders/${id}/uploads`, file))).uploadId;
    const short = await ok(world.creator.post(`/orders/${id}/uploads`, { ...file, size: 5 }));
    world.deps.uploads.store(short.url, Buffer.from('four'));
    const other = await ok(world.creator.post(`/orders/${id}/uploads`, { ...file, size: 4 }));
    world.deps.uploads.store(other.url, Buffer.from('four'));
    const then = await dump(world.deps.table);
    const ids = [missing, short.uploadId, other.uploadId, `upl_${'Z'.repeat(26)}`];
    const answer = await world.creator.post(`/orders/${id}/submissions`, submissionBody(ids));
    expect([slugOf(answer), answer.body]).toMatchObject([
      'deliverable-invalid',
      {
        findings: [
          { uploadId: missing, code: 'not_stored' },
          { code: 'wrong_size' },
          { code: 'wrong_checksum' },
          { code: 'unknown_upload' },
        ],
      },
    ]);
    expect(await dump(world.deps.table)).toEqual(then);
  });

  test('holds after a deadline, and not at its very instant', async () => {
    const world = worldOn(await newTable());
    const id = await takenOrder(world);
    const uploadId = await upload(world, id, 'first-cut.mp4');
    world.deps.clock.turn('P21D');
    world.deps.clock.set(Date.parse(world.deps.now()) + 1);
    const then = await dump(world.deps.table);
    const late = await world.creator.post(`/orders/${id}/submissions`, submissionBody([uploadId]));
    expect([late.status, slugOf(late)]).toEqual([422, 'deadline-passed']);
    expect(await dump(world.deps.table)).toEqual(then);
    const other = worldOn(await newTable());
    const inTime = await takenOrder(other);
    const file = await upload(other, inTime, 'first-cut.mp4');
    other.deps.clock.turn('P21D');
    expect((await other.creator.post(`/orders/${inTime}/submissions`, submissionBody([file]))).status).toBe(
      202,
    );
  });

  test('holds for a rejected applicant until the day is there', async () => {
    const world = worldOn(await newTable());
    const { id } = await ok(world.creator.post('/creators/applications', applicationBody()));
    await ok(world.reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'reject', reasons }));
    const late = await world.reviewer.post(`/reviews/applications/${id}/decision`, { decision: 'approve' });
    expect(slugOf(late)).toBe('illegal-transition');
    world.deps.clock.turn('P6D');
    expect(slugOf(await world.creator.post('/creators/applications', applicationBody()))).toBe('conflict');
    world.deps.clock.turn('P1D');
    expect((await world.creator.post('/creators/applications', applicationBody())).status).toBe(201);
  });

  test('holds for a creator whose account is on another platform', async () => {
    const world = worldOn(await newTable());
    const session = await letIn(world);
    await deposit(world);
    const taskId = await openTask(world, { platform: 'xigua' });
    const answer = await session.post(`/tasks/${taskId}/claims`);
    expect(answer.body).toMatchObject({
      unmet: [{ rule: 'platform', required: 'xigua', actual: ['douyin'] }],
    });
  });
});
