import * as z from 'zod';
import { Reason } from '../../contract/schemas/basics.ts';
import { Requirements } from '../../contract/schemas/requirements.ts';
import type { Task } from '../../domain/tasks/task.ts';
import { keepDocument } from '../document.ts';
import { itemReader } from '../stored.ts';
import type { Item } from '../table.ts';

const Sum = z.strictObject({ amount: z.int(), currency: z.string() });

const Moderation = z.strictObject({
  submittedAt: z.string(),
  flags: z.array(
    z.strictObject({
      code: z.enum(['forbidden_word', 'phone_number', 'email', 'messenger_id', 'link']),
      path: z.array(z.union([z.string(), z.int()])),
      found: z.string(),
    }),
  ),
  decision: z.enum(['approve', 'reject']).optional(),
  decidedAt: z.string().optional(),
  decidedBy: z.string().optional(),
  reasons: z.array(Reason),
});

const TaskSchema = z.strictObject({
  id: z.string(),
  advertiserId: z.string(),
  advertiserName: z.string(),
  status: z.enum(['draft', 'in_moderation', 'open', 'closed']),
  version: z.int(),
  createdAt: z.string(),
  openedAt: z.string().optional(),
  closedAt: z.string().optional(),
  closedBecause: z.enum(['advertiser', 'slots', 'deadline']).optional(),
  moderation: Moderation.optional(),
  title: z.string(),
  category: z.string(),
  platform: z.string(),
  formats: z.array(z.string()),
  brief: z.strictObject({
    product: z.string(),
    goal: z.string(),
    requirements: Requirements,
    references: z.array(z.string()).optional(),
  }),
  reward: Sum,
  slots: z.int(),
  engagement: z.enum(['open', 'recruit', 'invite']),
  script: z.boolean(),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  audience: z.strictObject({
    gender: z.enum(['any', 'female', 'male']),
    ageBands: z.array(z.string()),
    regions: z.array(z.string()),
  }),
  applyBefore: z.string(),
  submitBefore: z.string(),
  publishWindow: z.strictObject({ from: z.string(), to: z.string() }),
});

/** Values that every claim changes are separate attributes, so that a claim updates two numbers only. */
const readTask = itemReader(z.object({ task: TaskSchema, slotsLeft: z.int(), held: z.int() }));

export const toTask = (item: Item): Task => {
  const { task, slotsLeft, held } = readTask(item);
  return keepDocument({ ...task, slotsLeft, held }, task) as Task;
};
