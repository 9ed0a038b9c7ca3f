import * as z from 'zod';
import { Reason } from '../../contract/schemas/basics.ts';
import { ClosedBecause } from '../../contract/schemas/tasks.ts';
import type { TaskEvent } from '../../domain/events/task-event.ts';
import { addDuration, type Duration, toEpochMs } from '../../domain/time.ts';
import { isNew, type OnConditionFailed, put, returnStale, type Write } from '../commit.ts';
import { toDocument } from '../document.ts';
import { keys } from '../keys.ts';

const common = {
  id: z.string(),
  at: z.string(),
  taskId: z.string(),
  title: z.string(),
  advertiserId: z.string(),
};

const eventOf = <Type extends TaskEvent['type'], Shape extends z.ZodRawShape>(type: Type, about: Shape) =>
  z.strictObject({ ...common, type: z.literal(type), about: z.strictObject(about) });

const application = { applicationId: z.string(), creatorId: z.string() };
const question = { questionId: z.string(), creatorId: z.string() };

export const TaskEventSchema = z.discriminatedUnion('type', [
  eventOf('task_opened', {}),
  eventOf('task_closed', { because: ClosedBecause.optional() }),
  eventOf('task_approved', {}),
  eventOf('task_rejected', { reasons: z.array(Reason) }),
  eventOf('applications_left', { after: z.record(z.string(), z.string()) }),
  eventOf('application_received', application),
  eventOf('application_withdrawn', application),
  eventOf('application_declined', { ...application, reasons: z.array(Reason) }),
  eventOf('question_asked', { ...question, to: z.enum(['advertiser', 'platform']) }),
  eventOf('question_answered', { ...question, by: z.enum(['advertiser', 'operator']) }),
  eventOf('question_hidden', { ...question, reasons: z.array(Reason) }),
]) as unknown as z.ZodType<TaskEvent>;

/** How long an event is kept beside its task: long enough for every reader of the stream, and to look into a complaint. */
const retention: Duration = 'P90D';

/** An event around a task, for those who read the table's stream. */
export const storedTaskEventWrite = (event: TaskEvent, orElse: OnConditionFailed = returnStale): Write =>
  put(
    {
      ...keys.taskEvent(event.taskId, event.id),
      ...toDocument({ taskEvent: event }),
      expiresAt: Math.floor(toEpochMs(addDuration(event.at, retention)) / 1000),
    },
    isNew,
    orElse,
  );
