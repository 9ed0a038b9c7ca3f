import { expect, test } from 'vitest';
import { toEpochMs } from '#shared/domain/time.ts';
import { createOrderIn, runCommand } from '#test/support/order-histories.ts';
import { storeOrder } from '#test/support/store-order.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld } from '#test/support/world.ts';
import { expectRefusal } from './expect-refusal.ts';

const newTable = await createTableFactory();
const table = await newTable();
const world = createWorld(table);
const { advertiser, creator, operator, reviewer } = world;
const refused = expectRefusal(table);

const producing = await storeOrder(world, createOrderIn('producing'));
const scripting = await storeOrder(world, createOrderIn('scripting'));
const disputed = await storeOrder(world, createOrderIn('disputed'));
const appealing = await storeOrder(world, createOrderIn('appealing'));
const requested = await storeOrder(world, runCommand(createOrderIn('producing'), 'request_cancellation'));
const extending = await storeOrder(world, runCommand(createOrderIn('producing'), 'request_extension'));
world.deps.clock.set(toEpochMs(createOrderIn('disputed').now));

const id = (prefix: string) => `${prefix}_${'0'.repeat(26)}`;
const vague = [{ code: 'Bad Code', message: '' }];
const twice = [id('upl'), id('upl')];
const of = (order: { id: string }, path: string) => `/orders/${order.id}/${path}`;
const appealPath = of(appealing, `appeals/${appealing.appeal?.id}/decision`);
const requestPath = of(requested, `cancellation-requests/${requested.cancellationRequest?.id}/decision`);
const extensionPath = of(extending, `extension-requests/${extending.extensionRequest?.id}/decision`);
const price = producing.terms.price;

test.each([
  ['a script', creator, of(scripting, 'scripts'), { text: '', uploadIds: twice }, ['text', 'uploadIds']],
  [
    'a script of an unknown format',
    creator,
    of(scripting, 'scripts'),
    { text: 'a\u0000', x: 1 },
    ['text', 'x'],
  ],
  ['a review of a script', advertiser, of(scripting, 'script-reviews'), { decision: 'reject' }, ['decision']],
  [
    'changes to a script',
    advertiser,
    of(scripting, 'script-reviews'),
    { decision: 'request_changes', reasons: [] },
    ['reasons'],
  ],
  ['a longer review', advertiser, of(producing, 'review-extension'), { until: 'tomorrow' }, ['until']],
  [
    'an appeal',
    creator,
    of(producing, 'appeals'),
    { statement: ' ', uploadIds: ['a'] },
    ['statement', 'uploadIds/0'],
  ],
  ['a decision on an appeal', reviewer, appealPath, { decision: 'uphold', reasons: [] }, ['reasons']],
  [
    'a vague decision on an appeal',
    reviewer,
    appealPath,
    { decision: 'overturn', reasons: vague },
    ['reasons/0/code', 'reasons/0/message'],
  ],
  ['a reply', creator, of(disputed, 'disputes/reply'), { statement: 'x'.repeat(2_001) }, ['statement']],
  [
    'a resolution',
    operator,
    of(disputed, 'disputes/resolution'),
    { creatorAmount: { amount: -1, currency: 'yuan' }, reasons: [] },
    ['creatorAmount/amount', 'creatorAmount/currency', 'reasons'],
  ],
  [
    'a resolution beyond the price',
    operator,
    of(disputed, 'disputes/resolution'),
    { creatorAmount: { ...price, amount: price.amount + 1 }, reasons: [{ code: 'fair', message: 'Fair.' }] },
    ['creatorAmount/amount'],
  ],
  [
    'a resolution in another currency',
    operator,
    of(disputed, 'disputes/resolution'),
    { creatorAmount: { amount: 1, currency: 'USD' }, reasons: [{ code: 'fair', message: 'Fair.' }] },
    ['creatorAmount/currency'],
  ],
  ['a cancellation without a reason', advertiser, of(producing, 'cancellation'), {}, ['reason']],
  [
    'a cancellation without a quote',
    advertiser,
    of(producing, 'cancellation'),
    { reason: 'No.' },
    ['quoteId'],
  ],
  [
    'a cancellation at an invented price',
    advertiser,
    of(producing, 'cancellation'),
    { reasons: [{ code: 'no', message: 'No.' }], creatorAmount: price },
    ['creatorAmount', 'quoteId', 'reason', 'reasons'],
  ],
  [
    'an operator’s cancellation by quote',
    operator,
    of(producing, 'cancellation'),
    { reason: 'Fraud.', quoteId: 'q' },
    ['quoteId'],
  ],
  [
    'an operator’s cancellation beyond the price',
    operator,
    of(producing, 'cancellation'),
    { reason: 'Fraud.', creatorAmount: { ...price, amount: price.amount + 1 } },
    ['creatorAmount/amount'],
  ],
  ['a request to cancel', creator, of(producing, 'cancellation-requests'), { reason: '' }, ['reason']],
  ['an answer to it', advertiser, requestPath, { decision: 'refuse', reasons: [] }, ['reasons']],
  [
    'a request for more time',
    creator,
    of(producing, 'extension-requests'),
    { until: 'later', reason: 7 },
    ['reason', 'until'],
  ],
  [
    'a request for less time',
    creator,
    of(producing, 'extension-requests'),
    { until: producing.dueAt, reason: 'Less.' },
    ['until'],
  ],
  [
    'a request for more time than an order can live',
    creator,
    of(producing, 'extension-requests'),
    { until: '9999-12-31T00:00:00Z', reason: 'More.' },
    ['until'],
  ],
  ['an answer to that', advertiser, extensionPath, { decision: 'perhaps' }, ['decision']],
  ['a rating', creator, of(producing, 'ratings'), { score: 0, text: 'x'.repeat(1_001) }, ['score', 'text']],
  ['a rating of half a star', advertiser, of(producing, 'ratings'), { score: 4.5 }, ['score']],
  [
    'a message',
    creator,
    of(producing, 'messages'),
    { text: '\u200b', uploadIds: twice },
    ['text', 'uploadIds'],
  ],
  ['a long message', advertiser, of(producing, 'messages'), { text: 'x'.repeat(2_001) }, ['text']],
  ['what was read', creator, of(producing, 'messages/read'), { upTo: 'all' }, ['upTo']],
] as const)(
  '%s: every fault is named, and nothing is written',
  async (_what, session, path, body, fields) => {
    const { errors } = await refused('validation', () => session.post(path, body));
    const pointers = [...new Set(errors.map(({ pointer }) => pointer))].sort();
    expect(pointers).toEqual(fields.map((field) => `#/${field}`));
  },
);

test.each(['scripts', 'appeals', 'messages'])('%s accept only files that have arrived', async (path) => {
  const order = path === 'appeals' ? await storeOrder(world, createOrderIn('revising')) : scripting;
  const words = { text: 'With this.', statement: 'With this.' };
  const field = path === 'appeals' ? { statement: words.statement } : { text: words.text };
  const body = await refused('deliverable-invalid', () =>
    creator.post(of(order, path), { ...field, uploadIds: [id('upl')] }),
  );
  expect(body).toMatchObject({ findings: [{ uploadId: id('upl'), code: 'unknown_upload' }] });
});

test.each([
  ['an appeal', reviewer, of(appealing, `appeals/${id('apc')}/decision`), { decision: 'overturn' }],
  ['a wish', advertiser, of(requested, `cancellation-requests/${id('req')}/decision`), { decision: 'grant' }],
  [
    'a request for time',
    advertiser,
    of(extending, `extension-requests/${id('req')}/decision`),
    { decision: 'grant' },
  ],
  ['a message', creator, of(producing, 'messages/read'), { upTo: id('msg') }],
] as const)('%s is answered under its own id', async (_what, session, path, body) => {
  await refused('not-found', () => session.post(path, body));
});
