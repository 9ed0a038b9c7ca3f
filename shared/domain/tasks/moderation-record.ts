import * as z from 'zod';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** Contact details for deals outside of the platform. */
export const contactKinds = ['phone_number', 'email', 'messenger_id', 'link'] as const;

export type ContactKind = (typeof contactKinds)[number];

/** A part of a task that a reviewer should check: its path and its text. */
const Flag = z.object({
  code: z.enum(['forbidden_word', ...contactKinds]),
  path: z.array(z.union([z.string(), z.int()])),
  found: z.string(),
});

export type Flag = TypeOf<typeof Flag>;

/** The moderation of a task before it opens. */
export const Moderation = z.object({
  submittedAt: Instant,
  /** Findings of the machine. With any, a reviewer must decide. */
  flags: z.array(Flag),
  decision: z.enum(['approve', 'reject']).optional(),
  decidedAt: Instant.optional(),
  decidedBy: z.string().optional(),
  reasons: z.array(Reason),
});

export type Moderation = TypeOf<typeof Moderation>;
