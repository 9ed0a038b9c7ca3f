import * as z from 'zod';
import { TakedownOwner, takedownStates } from '../../domain/takedowns/takedown.ts';
import { takedownKinds } from '../../domain/takedowns/takedown-subjects.ts';
import {
  AdvertiserId,
  AssetId,
  CreatorId,
  decisionBetween,
  Instant,
  OrderId,
  orUnknown,
  QuestionId,
  Reason,
  reasons,
  TakedownId,
  TaskId,
  text,
  UploadId,
} from './basics.ts';
import { PartyName, TaskName } from './names.ts';

export const TakedownBody = z.strictObject({ reasons: reasons(1) });

export const TakedownAppeal = z.strictObject({ statement: text(4_000) });

export const TakedownDecision = decisionBetween('overturn', 'uphold');

export const TakedownState = z.enum(takedownStates);

/** The ids of what is taken down, by its kind. */
const TakedownSubjectView = z.strictObject({
  kind: orUnknown(z.enum(takedownKinds)),
  taskId: TaskId.optional(),
  task: TaskName.optional(),
  questionId: QuestionId.optional(),
  orderId: OrderId.optional(),
  uploadId: UploadId.optional(),
  assetId: AssetId.optional(),
  creatorId: CreatorId.optional(),
  creator: PartyName.optional(),
  advertiserId: AdvertiserId.optional(),
  advertiser: PartyName.optional(),
});

/** A takedown. Its owner does not see which persons acted. */
export const TakedownView = z
  .strictObject({
    id: TakedownId,
    subject: TakedownSubjectView,
    owner: z.strictObject({ ...TakedownOwner.shape, as: orUnknown(TakedownOwner.shape.as) }),
    title: z.string(),
    reasons: z.array(Reason),
    at: Instant,
    by: z.string().optional(),
    state: orUnknown(TakedownState),
    /** The last moment to appeal. */
    appealBefore: Instant,
    appeal: z.strictObject({ statement: z.string(), at: Instant }).optional(),
    decision: z.strictObject({ at: Instant, by: z.string().optional(), reasons: z.array(Reason) }).optional(),
  })
  .meta({ id: 'Takedown' });

/** What a resource says while it is taken down. Its owner and staff see it. */
export const TakedownNoteView = z
  .strictObject({
    /** Absent if a release before 0.3.0 hid the resource. */
    takedownId: TakedownId.optional(),
    at: Instant,
    reasons: z.array(Reason),
  })
  .meta({ id: 'TakedownNote' });
