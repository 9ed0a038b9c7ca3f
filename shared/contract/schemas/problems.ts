import * as z from 'zod';
import { faultLabels } from '../labels/faults.ts';
import { problemLabels } from '../labels/problems.ts';
import { type ProblemSlug, problems, problemTypes } from '../problems.ts';
import { ErasureBlocker } from './accounts.ts';
import { CreatorId, Instant, Reason } from './basics.ts';

const params = z
  .record(z.string(), z.unknown())
  .optional()
  .meta({ description: 'The values of the message, such as `minimum`, `maximum` or `allowed`.' });

const FaultCode = z
  .enum(Object.keys(faultLabels))
  .meta({ id: 'FaultCode', description: 'The broken rule of a fault. A later release can have more codes.' });

export const FaultView = z
  .strictObject({
    in: z.enum(['body', 'query', 'path', 'header']),
    pointer: z.string().meta({
      description: 'A JSON Pointer in URI-fragment form inside that part: `#/brief/requirements/maxSeconds`.',
    }),
    code: FaultCode,
    message: z.string(),
    params,
  })
  .meta({ id: 'Fault', description: 'One fault of a request. A problem lists the first 100 faults.' });

/** An unmet rule with the required and the actual value. */
const UnmetRule = z.strictObject({
  creatorId: CreatorId.optional(),
  rule: z.string(),
  required: z.unknown().optional(),
  actual: z.unknown().optional(),
});

/** A fault of a work or a file: a code for programs, a message, and the facts of the code. */
const Finding = z
  .looseObject({ code: z.string(), message: z.string().optional(), params })
  .meta({ id: 'FileFault' });

const errors = z.array(FaultView).min(1);
const moreErrors = z
  .int()
  .min(1)
  .optional()
  .meta({ description: 'The number of faults that are not listed.' });
const minorUnits = z.int().meta({ description: 'Minor units of the currency of the request.' });
const retryAfterSeconds = z.int().min(0);
const message = z
  .string()
  .meta({ description: 'The message of API Gateway, if the gateway rejected the request.' })
  .optional();

/** The additional fields of a problem. */
const problemFields: Partial<Record<ProblemSlug, z.ZodRawShape>> = {
  validation: { errors, moreErrors },
  conflict: {
    applicationId: z.string().optional(),
    until: Instant.optional(),
    frozen: z.enum(['deposits', 'withdrawals']).optional(),
    since: Instant.optional(),
    obstacles: z.array(ErasureBlocker).optional(),
    retryAfterSeconds: retryAfterSeconds.optional(),
  },
  'account-on-hold': { scope: z.string(), until: Instant.optional(), reasons: z.array(Reason) },
  'method-not-allowed': { allow: z.string() },
  'illegal-transition': { state: z.string(), allowed: z.array(z.string()) },
  'already-claimed': {
    orderId: z.string().optional(),
    unmet: z.array(UnmetRule).optional(),
    errors: errors.optional(),
  },
  'creator-not-eligible': { unmet: z.array(UnmetRule).optional(), errors: errors.optional() },
  'too-many-open-orders': { max: z.int() },
  'deadline-passed': { dueAt: Instant.optional() },
  'insufficient-funds': { available: minorUnits.optional(), required: minorUnits.optional() },
  'withdrawal-limit': {
    limit: z.enum(['minimum', 'maximum', 'day', 'month', 'account_change', 'fee']),
    least: z.int().optional(),
    most: z.int().optional(),
    mostCount: z.int().optional(),
    used: z.int().optional(),
    usedCount: z.int().optional(),
    requested: z.int().optional(),
    changedAt: Instant.optional(),
    freesAt: Instant.optional(),
    charges: z.int().optional(),
  },
  'deliverable-invalid': { findings: z.array(Finding).optional() },
  'payload-too-large': { message },
  throttled: { retryAfterSeconds, message },
  internal: { message },
};

const toPascalCase = (slug: ProblemSlug): string =>
  slug.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const schemaOf = (slug: ProblemSlug) =>
  z
    .strictObject({
      type: z.literal(`${problemTypes}${slug}`),
      title: z.enum([problemLabels[slug].en, problemLabels[slug].zh]),
      status: z.literal(problems[slug]),
      detail: z.string(),
      instance: z.string().meta({ description: 'The path of the request.' }),
      requestId: z.string(),
      ...problemFields[slug],
    })
    .meta({ id: `${toPascalCase(slug)}Problem` });

export const problemSchemas = Object.fromEntries(
  Object.keys(problems).map((slug) => [slug, schemaOf(slug as ProblemSlug)]),
) as Readonly<Record<ProblemSlug, ReturnType<typeof schemaOf>>>;
