import * as z from 'zod';
import {
  AssetId,
  CreatorId,
  Instant,
  OrderId,
  QuestionId,
  Reason,
  TakedownId,
  TaskId,
  UploadId,
} from '../fields.ts';
import { TakedownOwner } from '../takedowns/takedown.ts';
import { takedownKinds } from '../takedowns/takedown-subjects.ts';
import { defineData, type EventRow } from './event-row.ts';

const takedown = {
  ...defineData(
    {
      takedownId: TakedownId,
      owner: z.strictObject(TakedownOwner.shape),
      kind: z.enum(takedownKinds),
      /** The ids of the subject, by its kind. */
      taskId: TaskId.optional(),
      questionId: QuestionId.optional(),
      orderId: OrderId.optional(),
      uploadId: UploadId.optional(),
      assetId: AssetId.optional(),
      creatorId: CreatorId.optional(),
      advertiserId: z.string().optional(),
    },
    ({ owner }) => [owner],
  ),
  internal: { reasons: z.array(Reason), title: z.string(), appealBefore: Instant },
};

/** The events of takedowns, for the owner of what is taken down. */
export const takedownEvents = {
  'takedown.created': {
    description: 'An operator took something down, which is now hidden. Its owner may appeal.',
    ...takedown,
  },
  'takedown.appealed': {
    description: 'An owner appealed against a takedown. Another person of staff decides.',
    ...takedown,
  },
  'takedown.upheld': {
    description: 'An appeal against a takedown was refused. What was taken down stays hidden.',
    ...takedown,
  },
  'takedown.overturned': {
    description: 'A takedown was overturned. What was taken down is shown again.',
    ...takedown,
  },
} as const satisfies Readonly<Record<string, EventRow>>;
