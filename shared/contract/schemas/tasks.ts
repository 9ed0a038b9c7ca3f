import * as z from 'zod';
import { HttpsUrl, Instant, Money, PositiveMoney, Slug, TaskId, text } from './basics.ts';
import { Audience } from './creators.ts';

export const Requirements = z.strictObject({
  minSeconds: z.int().min(1).max(86_400),
  maxSeconds: z.int().min(1).max(86_400),
  style: text(200).optional(),
  mustInclude: z.array(text(100)).max(30).default([]),
  hashtags: z.array(text(60)).max(30).default([]),
});

export const Brief = z.strictObject({
  product: text(500),
  goal: text(2000),
  requirements: Requirements,
  references: z.array(HttpsUrl).max(10).optional(),
});

const PublishWindow = z.strictObject({ from: Instant, to: Instant });

const fields = {
  title: text(120),
  category: Slug,
  platform: Slug,
  formats: z.array(Slug).min(1).max(10),
  brief: Brief,
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

export const TaskBody = z.strictObject({
  ...fields,
  engagement: fields.engagement.default('open'),
  script: fields.script.default(false),
  difficulty: fields.difficulty.default('medium'),
  audience: Audience.default({ gender: 'any', ageBands: [], regions: [] }),
});

/** Any of a draft's fields; what is left out stays as it is. */
export const TaskChange = z.strictObject(fields).partial();

export const TaskView = z
  .strictObject({
    ...fields,
    id: TaskId,
    status: z.enum(['draft', 'open', 'closed']),
    advertiser: z.strictObject({ id: z.string(), name: z.string() }),
    slotsLeft: z.int(),
    held: Money,
    estimatedNet: Money,
    timeZone: z.string(),
    createdAt: Instant,
    openedAt: Instant.optional(),
    closedAt: Instant.optional(),
  })
  .meta({ id: 'Task' });

/** A task as the hall shows it. */
export const TaskCard = z
  .strictObject({
    id: TaskId,
    title: z.string(),
    advertiser: z.strictObject({ id: z.string(), name: z.string() }),
    category: z.string(),
    platform: z.string(),
    formats: z.array(z.string()),
    difficulty: z.string(),
    engagement: z.string(),
    reward: Money,
    estimatedNet: Money,
    applyBefore: Instant,
    submitBefore: Instant,
    slots: z.int(),
    slotsLeft: z.int(),
    openedAt: Instant,
  })
  .meta({ id: 'TaskCard' });
