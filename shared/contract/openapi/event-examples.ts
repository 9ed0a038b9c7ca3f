import * as z from 'zod';
import { eventKindOf, orderEventNames, typeOfOrderEvent } from '../../domain/events/event-kinds.ts';
import { statuses, transitionOf } from '../../domain/orders/lifecycle.ts';
import { TaskApplicationId } from '../schemas/basics.ts';
import { exampleIds } from './example-task.ts';

const yuan = (amount: number) => ({ amount: amount * 100, currency: 'CNY' });

/** The example of an order event, from the first state that accepts its command. */
const orderExample = (command: (typeof orderEventNames)[number]) => {
  const sums = { price: yuan(1_200), fee: yuan(60), net: yuan(1_140) };
  if (command === 'take') return { seq: 1, by: 'creator', status: 'producing', ...sums };
  if (command === 'invite') return { seq: 1, by: 'advertiser', status: 'pending_acceptance', ...sums };
  const from = statuses.find((status) => transitionOf(status, command));
  const move = from && transitionOf(from, command);
  // A command on entry is given by the platform and leaves the state as it is.
  if (!move) return { seq: 6, by: 'system', from: 'settled', status: 'settled', ...sums };
  return { seq: 5, by: move.by[0], from, status: move.to[0] ?? from, ...sums };
};

const orderExamples: ReadonlyMap<string, object> = new Map(
  orderEventNames.map((name) => [typeOfOrderEvent(name), orderExample(name)]),
);

/** Example values of fields. The example of an enum is its first member. */
const fieldExamples: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(exampleIds).map(([name, id]) => [`${name}Id`, id])),
  platform: 'douyin',
  provider: 'alipay',
  share: 2_000,
  roles: ['advertiser'],
  score: 0.82,
  seq: 2,
  step: 'submit',
  amount: yuan(1_140),
  fee: yuan(0),
  payout: yuan(1_140),
  currency: 'CNY',
  changes: { available: 114_000 },
  message: 'This endpoint works.',
  reporterId: exampleIds.creator,
  payee: { role: 'creator', id: exampleIds.creator },
  owner: { as: 'advertiser', id: exampleIds.advertiser },
  wallet: { as: 'creator', id: exampleIds.creator },
  cause: { kind: 'order', id: exampleIds.order, step: '7:settle' },
};

const takedownEvents = ['created', 'appealed', 'upheld', 'overturned'].map((step) => `takedown.${step}`);

/** Example ids of the parties of an account, which has opened some of them only, and of what is taken down. */
const partyExamples: ReadonlyMap<string, object> = new Map(
  Object.entries({
    'client.bound': { advertiserId: exampleIds.advertiser },
    'client.unbound': { advertiserId: exampleIds.advertiser },
    ...Object.fromEntries(takedownEvents.map((type) => [type, { taskId: exampleIds.task }])),
    'account.erased': { creatorId: exampleIds.creator, agencyId: exampleIds.agency },
  }),
);

const dataExampleOf = (type: string): object => {
  const { data, example = {} } = eventKindOf(type);
  const given: Readonly<Record<string, unknown>> = {
    ...(type.startsWith('withdrawal.') && type !== 'withdrawal.skipped' && { creatorId: exampleIds.creator }),
    ...example,
    ...partyExamples.get(type),
    ...orderExamples.get(type),
  };
  const values = Object.entries(data).map(([name, field]) => {
    if (name in given || field instanceof z.ZodOptional) return [name, given[name]];
    if (field instanceof z.ZodEnum) return [name, field.options[0]];
    if (field instanceof z.ZodLiteral) return [name, field.value];
    return [name, field === TaskApplicationId ? exampleIds.taskApplication : fieldExamples[name]];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
};

/** The example of an event type. */
export const exampleOf = (type: string) => ({
  id: exampleIds.event,
  type,
  version: eventKindOf(type).version,
  timestamp: '2026-11-27T09:30:00.000Z',
  account: { as: 'platform', id: 'platform' },
  data: dataExampleOf(type),
});
