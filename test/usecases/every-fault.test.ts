import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { addDuration, subtractDuration } from '#shared/domain/time.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import { startTime } from '#test/support/deps.ts';
import { createTableFactory } from '#test/support/table.ts';
import { submissionBody, taskBody, yuan } from '#test/support/world.ts';
import { createBusyPlatform } from './busy-platform.ts';

const newTable = await createTableFactory();

const { advertiser, applicationId, creator, draftId, operator, orderId, refused, reviewer, spare } =
  await createBusyPlatform(await newTable());

const day = (count: number) => addDuration(startTime, `P${count}D`);

const daysAgo = (count: number) => subtractDuration(startTime, `P${count}D`);

const pointersOf = (body: ApiResponse['body']) =>
  [...new Set(body.errors.map(({ pointer }) => pointer))].sort();

describe('every fault of a request is named at once', () => {
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

  test('in the fields of a task', async () => {
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
      publishWindow: { from: startTime },
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

  test('between the fields of a task, in a draft and in a change', async () => {
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

  const wrongSum = { amount: { amount: 0, currency: 'USD' } };
  const wrongSumPointers = ['#/amount/amount', '#/amount/currency'];
  const reasons = [{ code: 'x', message: 'Looks odd.' }];
  const hold = { scope: 'all', reasons: [], until: daysAgo(1) };

  test.each([
    ['a deposit', advertiser, 'post', '/wallet/deposits', wrongSum, ['#/provider', ...wrongSumPointers]],
    ['a withdrawal', creator, 'post', '/wallet/withdrawals', wrongSum, wrongSumPointers],
    [
      'an absence',
      creator,
      'put',
      '/creators/me/availability',
      { away: true, note: '', from: day(3), until: day(2) },
      ['#/note', '#/until'],
    ],
    [
      'a hold of an account',
      operator,
      'put',
      `/operations/accounts/${derivePartyId('crt', 'cleo')}/hold`,
      hold,
      ['#/reasons', '#/scope', '#/until'],
    ],
    [
      'a hold of an order',
      operator,
      'put',
      `/operations/orders/${orderId}/hold`,
      { reasons: [...reasons, {}], until: daysAgo(1) },
      ['#/reasons/1/code', '#/reasons/1/message', '#/until'],
    ],
    [
      'a statement',
      operator,
      'post',
      '/finance/reconciliations',
      { provider: 'nobody', from: daysAgo(2), to: daysAgo(3), format: 'xlsx', statement: '' },
      ['#/format', '#/provider', '#/statement', '#/to'],
    ],
  ] as const)(
    'between the fields of %s, beside those of single fields',
    async (_, who, method, path, body, pointers) => {
      expect(pointersOf(await refused(who[method](path, body), 'validation'))).toEqual([...pointers].sort());
    },
  );

  test('in an upload, a submission and a publication', async () => {
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

  test('in decisions: a rejection without a reason', async () => {
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

  test('in an idempotency key next to a valid body', async () => {
    const body = { amount: yuan(1), provider: 'sandbox' };
    const { errors } = await refused(
      advertiser.post('/wallet/deposits', body, { idempotencyKey: 'a b' }),
      'validation',
    );
    expect(errors).toMatchObject([{ in: 'header', pointer: '#/idempotency-key' }]);
  });
});
