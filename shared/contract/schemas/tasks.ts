import * as z from 'zod';
import { ClosedBecause } from '../../domain/tasks/task.ts';
import {
  AssetId,
  Balance,
  HttpsUrl,
  Instant,
  Money,
  orUnknown,
  PositiveMoney,
  PublishWindow,
  Reason,
  Slug,
  TaskId,
  text,
  title,
} from './basics.ts';
import { Audience, AudienceView } from './creators.ts';
import { TaskAdvertiser } from './names.ts';
import { ReviewClaimView } from './reviews.ts';
import { TakedownNoteView } from './takedowns.ts';
import { Requirements, RequirementsView } from './task-requirements.ts';

const assetIds = (max: number) =>
  z
    .array(AssetId)
    .max(max)
    .refine((ids) => new Set(ids).size === ids.length, 'each asset once');

export const Brief = z
  .strictObject({
    product: text(500),
    goal: text(2000),
    requirements: Requirements,
    references: z.array(HttpsUrl).max(10).optional(),
    /** Your assets for `brief_file`. */
    fileIds: assetIds(10).exactOptional(),
  })
  .meta({ id: 'Brief' });

const BriefView = Brief.extend({ requirements: RequirementsView }).meta({ id: 'BriefView' });

const fields = {
  title: title(120),
  category: Slug,
  platform: Slug,
  formats: z.array(Slug).min(1).max(10),
  brief: Brief,
  /** Your assets for `task_image`. Everyone gets them at `/assets/{assetId}/small` and `/large`. */
  imageIds: assetIds(9).exactOptional(),
  reward: PositiveMoney,
  slots: z.int().min(1).max(100_000),
  engagement: z.enum(['open', 'recruit', 'invite']),
  script: z.boolean(),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  audience: Audience,
  applyBefore: Instant,
  submitBefore: Instant,
  publishWindow: PublishWindow,
};

export const TaskBody = z
  .strictObject({
    ...fields,
    engagement: fields.engagement.default('open'),
    script: fields.script.default(false),
    difficulty: fields.difficulty.default('medium'),
    audience: Audience.default({ gender: 'any', ageBands: [], regions: [] }),
  })
  .meta({ id: 'NewTask' });

/** Fields of a draft; of an open task only `slots` and `applyBefore`. Omitted fields do not change. */
export const TaskChange = z.strictObject(fields).partial();

export const TaskStatus = z.enum(['draft', 'in_moderation', 'open', 'paused', 'closed']);

export const TaskView = z
  .strictObject({
    ...fields,
    brief: BriefView,
    engagement: orUnknown(fields.engagement),
    difficulty: orUnknown(fields.difficulty),
    audience: AudienceView,
    id: TaskId,
    status: orUnknown(TaskStatus),
    advertiser: TaskAdvertiser,
    slotsLeft: z.int(),
    held: Balance,
    estimatedNet: Money,
    timeZone: z.string(),
    createdAt: Instant,
    openedAt: Instant.optional(),
    pausedAt: Instant.optional(),
    /** `suspension`: the advertiser is suspended. Absent if the advertiser paused the task. */
    pausedBecause: orUnknown(z.enum(['suspension'])).optional(),
    closedAt: Instant.optional(),
    closedBecause: orUnknown(ClosedBecause).optional(),
  })
  .meta({ id: 'Task' });

/** The moderation of a task, for its advertiser and the platform. */
const ModerationView = z.strictObject({
  submittedAt: Instant,
  flags: z.array(
    z.strictObject({
      code: orUnknown(z.enum(['forbidden_word', 'phone_number', 'email', 'messenger_id', 'link'])),
      pointer: z.string(),
      found: z.string(),
    }),
  ),
  decision: orUnknown(z.enum(['approve', 'reject'])).optional(),
  decidedAt: Instant.optional(),
  reasons: z.array(Reason),
});

export const OwnTaskView = TaskView.extend({
  moderation: ModerationView.optional(),
  /** Present if an operator took the task down. */
  takenDown: TakedownNoteView.optional(),
}).meta({ id: 'OwnTask' });

/** A task for reviewers, with its review claim. */
export const ModeratedTaskView = OwnTaskView.extend({ lease: ReviewClaimView.optional() }).meta({
  id: 'ModeratedTask',
});

/** Whether the calling creator can take a task, and every unmet rule. */
const EligibilityView = z.strictObject({
  mayTake: z.boolean(),
  unmet: z.array(
    z.strictObject({ rule: z.string(), required: z.unknown().optional(), actual: z.unknown().optional() }),
  ),
});

/** A task in the list of open tasks. */
export const TaskCard = z
  .strictObject({
    id: TaskId,
    title: z.string(),
    advertiser: TaskAdvertiser,
    category: z.string(),
    platform: z.string(),
    formats: z.array(z.string()),
    difficulty: orUnknown(fields.difficulty),
    engagement: orUnknown(fields.engagement),
    reward: Money,
    estimatedNet: Money,
    applyBefore: Instant,
    submitBefore: Instant,
    slots: z.int(),
    slotsLeft: z.int(),
    openedAt: Instant,
    /** The path of the small copy of the first image. */
    poster: z.string().optional(),
    eligibility: EligibilityView.optional(),
  })
  .meta({ id: 'TaskCard' });
