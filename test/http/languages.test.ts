import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { Reason } from '#shared/contract/schemas/basics.ts';
import { TaskCard } from '#shared/contract/schemas/tasks.ts';
import { hasTexts, localizeTexts } from '#shared/http/localize-texts.ts';
import { translate } from '#shared/usecases/translate.ts';
import { good, respondTo } from './request-setup.ts';

const json = { 'content-type': 'application/json' };
const chinese = { ...json, 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' };

describe('a problem', () => {
  test('is in the language of the reader, with the values of each fault', async () => {
    const body = JSON.stringify({ ...good, name: '', tags: ['a', 'b', 'c'], color: 'red' });
    const { headers, body: problem } = await respondTo({ headers: chinese, body });
    expect(headers).toMatchObject({ 'content-language': 'zh-CN', vary: 'accept-language' });
    expect(problem).toMatchObject({
      title: '请求有误',
      detail: '请求有 3 处错误。',
      errors: [
        {
          pointer: '#/name',
          code: 'too_small',
          message: '至少 1 个字符',
          params: { minimum: 1, unit: 'characters' },
        },
        { pointer: '#/tags', code: 'too_big', message: '最多 2 项', params: { maximum: 2, unit: 'entries' } },
        { pointer: '#/color', code: 'unrecognized_key', message: '未知字段' },
      ],
    });
  });

  test('is in English for other readers, with the same values', async () => {
    const { headers, body } = await respondTo({
      headers: { ...json, 'accept-language': 'fr' },
      body: JSON.stringify({ ...good, size: { width: 'wide' } }),
    });
    expect(headers).toMatchObject({ 'content-language': 'en' });
    expect(body).toMatchObject({
      title: 'Invalid request',
      errors: [{ message: 'a number', params: { expected: 'number' } }],
    });
  });

  test('says in Chinese what no route is, and keeps an unknown sentence', async () => {
    const unsigned = await respondTo({ headers: chinese, claims: undefined });
    expect(unsigned.body).toMatchObject({ title: '尚未登录', detail: expect.stringContaining('访问令牌') });
    const refused = await respondTo({ headers: chinese, body: JSON.stringify({ ...good, name: 'refuse' }) });
    expect(refused.body).toMatchObject({ title: '存在冲突', detail: 'It is taken.', holder: 'ada' });
  });
});

describe('a sentence', () => {
  test.each([
    ['There is no such task.', '没有该任务。'],
    ['The request has 12 faults.', '请求有 12 处错误。'],
    [
      'The creator cannot send submit_work to an order that is script_review.',
      '订单状态为“脚本审核”时，创作者不能提交作品。',
    ],
    [
      'At most 60 agency requests in PT1H; try again later.',
      '1 小时内最多 60 次（agency requests），请稍后再试。',
    ],
    ['You cannot review this order, because you are its advertiser.', '您不能审核此订单，因为您是其广告主。'],
    [
      'This account is on hold until 2026-12-01T00:00:00.000Z. It pays out nothing.',
      '此账户已冻结至 2026-12-01T00:00:00.000Z。不能提现。',
    ],
    ['This route needs the role creator or advertiser.', '此接口需要角色：创作者或广告主。'],
    ['This route needs the role finance.', '此接口需要角色：财务。'],
    ['The task is later_status.', '任务状态为later status。'],
    ['Somebody wrote this.', 'Somebody wrote this.'],
    ['toString', 'toString'],
  ])('%s', (english, expected) => {
    expect(translate(english, 'zh-CN', 'details')).toBe(expected);
    expect(translate(english, 'en', 'details')).toBe(english);
  });

  test.each([
    ['text, which is missing', '缺少该项，应为文本'],
    ['at most 12', '最多 12'],
    ['at most 12 characters', '最多 12 个字符'],
    ['one of open, recruit', '只能是 open, recruit'],
    ['an id that begins with ord_', '以 ord_ 开头的编号'],
  ])('of a fault: %s', (english, expected) => expect(translate(english, 'zh-CN', 'faults')).toBe(expected));
});

describe('a response', () => {
  test('has the Chinese texts of machines, and the texts of people as they are', () => {
    const reasons = [
      { code: 'file-empty', message: 'It is empty.', messageZh: '文件为空。' },
      { code: 'declined', message: 'The creator declined the invitation.' },
      { code: 'tone', message: 'must be friendlier' },
    ];
    const shown = { items: [{ message: 'must be valid JSON', reasons }] };
    expect(localizeTexts(shown, 'en')).toBe(shown);
    expect(localizeTexts(shown, 'zh-CN')).toEqual({
      items: [
        {
          message: 'must be valid JSON',
          reasons: [
            { code: 'file-empty', message: '文件为空。', messageZh: '文件为空。' },
            { code: 'declined', message: '创作者谢绝了邀请。' },
            { code: 'tone', message: 'must be friendlier' },
          ],
        },
      ],
    });
  });

  test('says in Chinese what a reviewer checks', () => {
    const checklist = [{ code: 'sound', text: 'A video has sound' }];
    expect(localizeTexts({ checklist }, 'zh-CN')).toEqual({
      checklist: [{ code: 'sound', text: '视频有声音' }],
    });
    expect(localizeTexts(checklist, 'en')).toBe(checklist);
  });

  test.each([
    { schema: z.strictObject({ reasons: z.array(Reason).optional() }), has: true },
    { schema: z.union([z.string(), z.strictObject({ reason: Reason })]), has: true },
    { schema: TaskCard, has: false },
    { schema: z.strictObject({ message: z.string() }), has: false },
  ])('depends on the language only if it has texts of the platform', ({ schema, has }) => {
    expect(hasTexts(schema)).toBe(has);
  });
});
