import * as z from 'zod';
import {
  CreatorId,
  Instant,
  InvitationId,
  Money,
  OrderId,
  orUnknown,
  PublishWindow,
  reasons,
  TaskId,
  text,
} from './basics.ts';
import { PartyName, TaskName } from './names.ts';

const maxCreators = 20;

export const InvitationBody = z.strictObject({
  creatorIds: z
    .array(CreatorId)
    .min(1)
    .max(maxCreators)
    .superRefine((ids, { addIssue }) => {
      for (const [at, id] of ids.entries()) {
        if (ids.indexOf(id) < at) addIssue({ code: 'custom', path: [at], message: 'each creator once' });
      }
    }),
  message: text(500).optional(),
});

export const InvitationView = z
  .strictObject({
    id: InvitationId,
    orderId: OrderId,
    taskId: TaskId,
    task: TaskName.optional(),
    title: z.string(),
    creatorId: CreatorId,
    creator: PartyName.optional(),
    advertiserId: z.string(),
    advertiser: PartyName.optional(),
    price: Money,
    message: z.string().optional(),
    status: orUnknown(z.enum(['pending', 'accepted', 'declined', 'lapsed', 'withdrawn'])),
    createdAt: Instant,
    /** The deadline of a pending invitation. */
    dueAt: Instant.optional(),
    submitBefore: Instant,
    publishWindow: PublishWindow,
    timeZone: z.string(),
  })
  .meta({ id: 'Invitation' });

export const InvitationDecision = z.strictObject({
  decision: z.enum(['accept', 'decline']),
  reasons: reasons(0).default([]),
});
