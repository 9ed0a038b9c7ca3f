import { expect, test } from 'vitest';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, expectSuccess, taskBody } from '#test/support/world.ts';

const newTable = await createTableFactory();

const chinese = { headers: { 'accept-language': 'zh-Hans-CN, en;q=0.5' } };

test('GET /labels names codes in the language of the reader, or in the wanted one, and can be cached', async () => {
  const { api } = createWorld(await newTable());
  const english = await api.anonymous.get('/labels');
  expect(english.headers).toMatchObject({
    'content-language': 'en',
    vary: expect.stringContaining('accept-language'),
    'cache-control': 'public, max-age=300',
  });
  expect(english.body).toMatchObject({
    language: 'en',
    labels: { orderStatuses: { approved: 'To publish' }, problems: { 'not-found': 'Not found' } },
  });
  const read = await api.anonymous.get('/labels', chinese);
  expect(read.headers).toMatchObject({ 'content-language': 'zh-CN' });
  expect(read.body).toMatchObject({ language: 'zh-CN', labels: { orderStatuses: { approved: '待发布' } } });
  const wanted = await api.anonymous.get('/labels?language=en', chinese);
  expect(wanted.headers).toMatchObject({ 'content-language': 'en' });
  expect(wanted.body).toMatchObject({
    language: 'en',
    labels: { orderStatuses: { approved: 'To publish' } },
  });
  expect((await api.anonymous.get('/labels?language=fr')).status).toBe(400);
});

test('an entity tag stands for one language', async () => {
  const { creator } = createWorld(await newTable());
  const { headers } = await creator.get('/me', chinese);
  const condition = { 'if-none-match': headers.etag ?? '' };
  expect((await creator.get('/me', { headers: { ...chinese.headers, ...condition } })).status).toBe(304);
  expect((await creator.get('/me', { headers: condition })).status).toBe(200);
});

test('a write may name the tag of any language', async () => {
  const { advertiser } = createWorld(await newTable());
  const { id } = await expectSuccess(advertiser.post('/tasks', taskBody()));
  const { headers } = await advertiser.get(`/tasks/${id}`, chinese);
  expect(headers.etag).toMatch(/\.zh-CN"$/);
  const change = { title: 'Another lamp' };
  const condition = { headers: { 'if-match': headers.etag ?? '' } };
  expect((await advertiser.patch(`/tasks/${id}`, change, condition)).status).toBe(200);
  expect((await advertiser.patch(`/tasks/${id}`, { title: 'A third' }, condition)).status).toBe(412);
});

test('a refusal of a use case is in the language of the reader', async () => {
  const { creator } = createWorld(await newTable());
  const { status, headers, body } = await creator.get('/tasks/tsk_01JD3YQ0000000000000000000', chinese);
  expect(status).toBe(404);
  expect(headers).toMatchObject({ 'content-language': 'zh-CN' });
  expect(body).toMatchObject({ title: '未找到', detail: '没有该任务。' });
});

test('the event types are summarized in the language of the reader', async () => {
  const { api } = createWorld(await newTable());
  for (const options of [{}, chinese]) {
    const { items } = await expectSuccess(api.anonymous.get('/event-kinds', options));
    const summaries = [...JSON.stringify(items).matchAll(/"summary":"([^"]*)"/g)].map(
      ([, text = '']) => text,
    );
    expect(summaries.length).toBeGreaterThan(50);
    const isChinese = summaries.map((text) => /\p{Script=Han}/u.test(text));
    expect(new Set(isChinese)).toEqual(new Set([options === chinese]));
  }
});
