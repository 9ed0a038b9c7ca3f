import { describe, expect, it } from 'vitest';
import type { TaskEvent } from '#shared/domain/events/task-events.ts';
import {
  notificationOfUnchosenApplication,
  notificationsOfTaskEvent,
} from '#shared/domain/notifications/task-notifications.ts';

const at = '2026-11-02T01:00:00.000Z';
const reasons = [{ code: 'other', message: 'Others fit better.' }];
const where = { id: 'tev_1', at, taskId: 'tsk_1', title: 'A lamp', advertiserId: 'adv_1' };
const application = { applicationId: 'tap_1', creatorId: 'crt_1' };
const question = { questionId: 'que_1', creatorId: 'crt_1' };

const notificationsOf = (event: Pick<TaskEvent, 'type' | 'about'>) =>
  notificationsOfTaskEvent({ ...where, ...event } as TaskEvent).map(({ to, kind, subject }) => [
    to,
    kind,
    subject,
  ]);

describe('a task application', () => {
  const subject = { taskId: 'tsk_1', applicationId: 'tap_1' };

  it.each(['application_received', 'application_withdrawn'] as const)(
    '%s notifies the advertiser',
    (type) => {
      expect(notificationsOf({ type, about: application })).toEqual([['adv_1', type, subject]]);
    },
  );

  it('that is declined notifies its creator with the reasons', () => {
    const about = { ...application, reasons };
    const type = 'application_declined';
    expect(notificationsOf({ type, about })).toEqual([['crt_1', type, subject]]);
    expect(notificationsOfTaskEvent({ ...where, type, about })).toMatchObject([{ reasons }]);
  });

  it('that lapsed notifies its creator, independent of the advertiser’s notification', () => {
    const passed = {
      ...where,
      id: 'tap_1',
      ...application,
      pitch: 'I fold lamps.',
      status: 'not_chosen',
      createdAt: at,
      reasons: [],
    } as const;
    expect(notificationOfUnchosenApplication(passed, at)).toEqual({
      to: 'crt_1',
      at,
      kind: 'application_not_chosen',
      subject,
      title: 'A lamp',
      message: 'The task accepts no more creators, and you were not chosen: A lamp',
      params: { title: 'A lamp' },
      reasons: [],
    });
  });
});

describe('a reviewer’s decision on a task', () => {
  const subject = { taskId: 'tsk_1' };

  it('to approve it notifies its advertiser', () => {
    expect(notificationsOf({ type: 'task_approved', about: {} })).toEqual([
      ['adv_1', 'task_approved', subject],
    ]);
  });

  it('to reject it notifies its advertiser with the reasons', () => {
    const rejected = { type: 'task_rejected', about: { reasons } } as const;
    expect(notificationsOf(rejected)).toEqual([['adv_1', 'task_rejected', subject]]);
    expect(notificationsOfTaskEvent({ ...where, ...rejected })).toMatchObject([{ reasons }]);
  });
});

describe('a question', () => {
  const subject = { taskId: 'tsk_1', questionId: 'que_1' };

  it('notifies the advertiser if it is for them, and nobody if it is for the platform', () => {
    const type = 'question_asked';
    expect(notificationsOf({ type, about: { ...question, to: 'advertiser' } })).toEqual([
      ['adv_1', type, subject],
    ]);
    expect(notificationsOf({ type, about: { ...question, to: 'platform' } })).toEqual([]);
  });

  it('that is answered or hidden notifies its author', () => {
    const answered = { type: 'question_answered', about: { ...question, by: 'operator' } } as const;
    const hidden = { type: 'question_hidden', about: { ...question, reasons } } as const;
    expect(notificationsOf(answered)).toEqual([['crt_1', 'question_answered', subject]]);
    expect(notificationsOf(hidden)).toEqual([['crt_1', 'question_hidden', subject]]);
  });
});

it('a task that closed automatically notifies its advertiser, and one that they closed does not', () => {
  const closed = (because: 'slots' | 'deadline' | 'advertiser') =>
    notificationsOf({ type: 'task_closed', about: { because } });
  expect(closed('slots')).toEqual([['adv_1', 'task_closed', { taskId: 'tsk_1' }]]);
  expect(closed('deadline')).toEqual([['adv_1', 'task_closed', { taskId: 'tsk_1' }]]);
  expect(closed('advertiser')).toEqual([]);
});

it('events of opening and closing for many recipients are not sent as notifications of the task', () => {
  expect(notificationsOf({ type: 'task_opened', about: {} })).toEqual([]);
  expect(notificationsOf({ type: 'task_closed', about: {} })).toEqual([]);
});
