import * as z from 'zod';
import { type ProblemSlug, problems } from '../problems.ts';
import { SubjectId } from './basics.ts';
import { DeadLetterRedrive } from './dead-letters.ts';
import { HoldBody, HoldReleaseBody, OrderHoldBody } from './holds.ts';
import { OrderRedriveBody } from './reviews.ts';
import { AssignmentBody } from './work.ts';

/** Maximum subjects of one request, so that it ends in the time of a request. */
export const maxBulkSubjects = 50;

const subjectIds = z
  .array(SubjectId)
  .min(1)
  .max(maxBulkSubjects)
  .refine((ids) => new Set(ids).size === ids.length, 'each id once');

/** An act on several subjects. `content` is the body of the route of the act. */
const bulkAct = <Act extends string, Content extends z.ZodType>(act: Act, content: Content) =>
  z.strictObject({
    act: z.literal(act),
    subjectIds,
    content,
    /** Whether to show the result only, and change nothing. */
    dryRun: z.boolean().default(false),
  });

const nothing = z.strictObject({}).default({});

export const BulkBody = z.discriminatedUnion('act', [
  bulkAct('assign_work', AssignmentBody),
  bulkAct('release_work', nothing),
  bulkAct('hold_account', HoldBody),
  bulkAct('hold_order', OrderHoldBody),
  bulkAct('release_order', HoldReleaseBody),
  bulkAct('redrive_order', OrderRedriveBody),
  bulkAct('redrive_dead_letter', DeadLetterRedrive),
]);

export type BulkAct = z.infer<typeof BulkBody>['act'];

const slugs = Object.keys(problems) as readonly ProblemSlug[];

export const BulkResult = z
  .strictObject({
    dryRun: z.boolean(),
    /** How many acts are done, or would be done. */
    done: z.int(),
    refusals: z.int(),
    /** One result for each subject, in the order of the request. */
    items: z.array(
      z.strictObject({
        id: z.string(),
        /** `unchanged`: it is like that already. `possible`: a dry run would have done it. */
        result: z.enum(['done', 'possible', 'unchanged', 'refused']),
        /** The problem type of a refusal, with its words. */
        problem: z.strictObject({ type: z.enum(slugs), detail: z.string() }).optional(),
      }),
    ),
  })
  .meta({ id: 'BulkResult' });
