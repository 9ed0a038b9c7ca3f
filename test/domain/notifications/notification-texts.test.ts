import { describe, expect, test } from 'vitest';
import {
  createNotification,
  describeNotification,
  type NotificationKind,
  notificationKinds,
  notificationRows,
} from '#shared/domain/notifications/notification-texts.ts';

/** Values for the texts of all kinds. */
const params = {
  title: 'Lamp',
  by: 'creator',
  from: 'script_review',
  status: 'revising',
  amount: { amount: 120_000, currency: 'CNY' },
  paid: { amount: 100_000, currency: 'CNY' },
  isAdded: true,
  platform: 'douyin',
  masked: '****ab',
  why: 'limit',
  wasRequest: true,
  clientId: 'client-1',
  scope: 'payouts',
  until: '2026-12-01T00:00:00.000Z',
  because: 'failing',
  url: 'https://a.example',
  kind: 'file',
  action: 'dismiss',
  fileName: 'a.png',
  appealBefore: '2026-12-01T00:00:00.000Z',
};

const content = { to: 'crt_1', at: '2026-11-02T01:00:00.000Z', subject: {}, title: 'Lamp', reasons: [] };

const create = (kind: NotificationKind, given: object) => createNotification(kind, given as never, content);

const paramsOf = (kind: NotificationKind): object =>
  kind === 'report_resolved' ? { ...params, kind: 'task' } : params;

describe('a notification', () => {
  test.each(notificationKinds)('of the kind %s has a text in both languages', (kind) => {
    expect(notificationRows[kind].params.safeParse(paramsOf(kind)).error).toBeUndefined();
    const notification = create(kind, paramsOf(kind));
    const english = describeNotification(notification, 'en').text;
    const chinese = describeNotification(notification, 'zh').text;
    expect(english).toBe(notification.message);
    expect(english).not.toMatch(/\p{Script=Han}|undefined/u);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(chinese).not.toMatch(/undefined/);
  });

  test.each([
    ['order_approve', {}, '创作者通过了脚本：Lamp'],
    ['order_approve', { from: 'advertiser_review' }, '创作者通过了作品：Lamp'],
    ['deposit_needs_operator', {}, '您的充值 CNY 1,200.00 实付 CNY 1,000.00，我们正在核对。'],
    [
      'deposit_needs_operator',
      { reversed: { amount: 50, currency: 'CNY' } },
      '您的充值 CNY 1,200.00 中有 CNY 0.50 被撤回，我们正在核对。',
    ],
    ['agreement_ended', { wasRequest: false }, '创作者结束了与您的签约。'],
    ['account_held', {}, '您的账户已停止提现。冻结将于 2026-12-01T00:00:00.000Z 结束。'],
    ['balance_adjusted', { isAdded: false }, '已从您的余额扣除 CNY 1,200.00。'],
    ['takedown_upheld', { kind: 'creator_profile' }, '您的申诉被驳回，您的创作者主页保持下架。'],
  ] as const)('of the kind %s with %j says it in Chinese', (kind, change, text) => {
    const notification = create(kind, { ...params, ...change });
    expect(describeNotification(notification, 'zh').text).toBe(text);
  });

  test('has a title in the language of the reader, or that of its subject', () => {
    const { title: _none, ...untitled } = content;
    const paid = createNotification('withdrawal_paid', {}, untitled);
    expect(describeNotification(paid, 'zh')).toEqual({ title: '提现', text: '您的提现已支付。' });
    expect(describeNotification(paid, 'en').title).toBe('Withdrawal');
    expect(describeNotification(create('order_taken', params), 'zh').title).toBe('Lamp');
  });

  test.each([
    ['of an earlier release, without values', { kind: 'withdrawal_paid', params: undefined }],
    ['of a later release', { kind: 'order_dance', params: { title: 'Lamp' } }],
    ['with other values than this release writes', { kind: 'order_taken', params: { title: 7 } }],
  ])('%s is shown as it is stored', (_what, { kind, params: given }) => {
    const stored = { kind, title: 'Lamp', message: 'As it was.', ...(given && { params: given }) };
    expect(describeNotification(stored, 'zh')).toEqual({ title: 'Lamp', text: 'As it was.' });
  });
});
