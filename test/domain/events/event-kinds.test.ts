import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { eventCatalogue } from '#shared/contract/events/event-catalogue.ts';
import { eventOfTask } from '#shared/domain/events/build-events.ts';
import { eventKindOf, eventKinds, eventTypes, orderEventNames } from '#shared/domain/events/event-kinds.ts';
import type { TaskEvent } from '#shared/domain/events/task-events.ts';
import { processes } from '#shared/domain/orders/process.ts';

describe('the event types', () => {
  test('are the commands of orders, the events of tasks and parties, the states of withdrawals, and money', () => {
    const tables = [...processes.values()].flatMap(({ lifecycle }) => Object.values(lifecycle));
    const commands = tables.flatMap(({ transitions }) => Object.keys(transitions));
    expect(new Set(orderEventNames)).toEqual(new Set(['take', 'invite', 'hold', 'release', ...commands]));
    const some = [
      ...['order.take', 'order.submit_work', 'task.opened', 'application.not_chosen', 'task.recommended'],
      ...['message.sent', 'creator.suspended', 'withdrawal.paid', 'wallet.booked'],
    ];
    expect(eventTypes).toEqual(expect.arrayContaining(some));
    expect(eventTypes).not.toContain('applications.left');
    expect(eventTypes).not.toContain('webhook.test');
    expect(new Set(eventTypes).size).toBe(eventTypes.length);
  });

  test('have a version, and an unknown one is an error', () => {
    expect(eventKindOf('order.take').version).toBe(1);
    expect(() => eventKindOf('order.nothing')).toThrow('order.nothing');
  });
});

describe('the catalogue', () => {
  test('describes every type by its own schema, from which a document can be made', () => {
    expect(eventCatalogue.map(({ type }) => type)).toEqual(eventKinds.map(({ type }) => type));
    const ids = eventCatalogue.map(({ schema }) => z.globalRegistry.get(schema)?.id);
    expect(new Set(ids).size).toBe(eventCatalogue.length);
    expect(ids).toContain('OrderSubmitWorkEvent');
    for (const { type, version, schema } of eventCatalogue) {
      const { $defs = {} } = z.toJSONSchema(schema, { io: 'input' });
      expect($defs[z.globalRegistry.get(schema)?.id ?? '']).toMatchObject({
        properties: { type: { const: type }, version: { const: version } },
        additionalProperties: false,
      });
    }
  });
});

describe('the data of an event', () => {
  const questionTo = (to: 'advertiser' | 'platform'): TaskEvent => ({
    ...{
      id: 'tev_1',
      at: '2026-11-25T00:00:00.000Z',
      taskId: 'tsk_1',
      title: 'A lamp',
      advertiserId: 'adv_1',
    },
    type: 'question_asked',
    about: { questionId: 'que_1', creatorId: 'crt_1', to },
  });

  test('about a question for the platform is not published to the advertiser', () => {
    const audienceOf = (event: TaskEvent) => eventOfTask(event)?.audience.map(({ as }) => as);
    expect(audienceOf(questionTo('platform'))).toEqual(['creator']);
    expect(audienceOf(questionTo('advertiser'))).toEqual(['creator', 'advertiser']);
  });

  test('about a question has its ids and not its task’s title', () => {
    expect(eventOfTask(questionTo('advertiser'))?.data).toEqual({
      taskId: 'tsk_1',
      advertiserId: 'adv_1',
      questionId: 'que_1',
      creatorId: 'crt_1',
      to: 'advertiser',
    });
  });

  test('of an internal event is published to nobody', () => {
    const note = { ...questionTo('platform'), type: 'applications_left', about: { after: {} } } as TaskEvent;
    expect(eventOfTask(note)).toBeUndefined();
  });

  test('omits reasons that a person wrote', () => {
    const reasons = [{ code: 'unclear', message: 'What is sold?' }];
    const rejected = { ...questionTo('platform'), type: 'task_rejected', about: { reasons } } as TaskEvent;
    expect(eventOfTask(rejected)?.data).toEqual({ taskId: 'tsk_1', advertiserId: 'adv_1' });
  });
});
