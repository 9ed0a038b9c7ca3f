import * as z from 'zod';
import { Reason } from '../reason.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';

/** One act of a member of staff, stored in the transaction of its effect. It never changes. */
export const StaffAct = z.object({
  id: z.string(),
  at: Instant,
  /** The account, the name in its token, and its staff roles. */
  by: z.string(),
  name: z.string(),
  roles: z.array(z.string()),
  /** The route: `POST /orders/{orderId}/reviews`. */
  operation: z.string(),
  /** The ids that the act names, by field: the first is its subject. */
  on: z.record(z.string(), z.string()),
  /** The decision, if the act is one. */
  decision: z.string().optional(),
  reasons: z.array(Reason),
  evidence: z.object({ note: z.string(), reference: z.string() }).optional(),
  /** The proposal that the act made or decided. */
  proposalId: z.string().optional(),
});

export type StaffAct = TypeOf<typeof StaffAct>;

const Why = z.object({
  decision: z.string().optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
  reasons: z.array(Reason).optional().catch(undefined),
  evidence: z.object({ note: z.string(), reference: z.string() }).optional().catch(undefined),
});

/** What a request says about why: its decision, reasons and evidence. */
export const whyOf = (body: unknown): Pick<StaffAct, 'decision' | 'reasons' | 'evidence'> => {
  const { decision, reason, reasons = [], evidence } = Why.catch({}).parse(body);
  const given = reason === undefined ? [] : [{ code: 'reason', message: reason }];
  return { ...(decision && { decision }), reasons: [...given, ...reasons], ...(evidence && { evidence }) };
};

const ResponseIds = z.object({
  id: z.string().optional().catch(undefined),
  proposal: z.object({ id: z.string() }).optional().catch(undefined),
  subject: z.object({ id: z.string() }).optional().catch(undefined),
});

const definedOf = (params: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(params).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])));

/** The ids of an act: those of the path, else of what it made. A decided proposal also names its subject. */
export const idsOf = (
  params: Readonly<Record<string, string | undefined>>,
  response: unknown,
): Pick<StaffAct, 'on' | 'proposalId'> => {
  const { id, proposal, subject } = ResponseIds.catch({}).parse(response);
  const proposalId = proposal?.id ?? params.proposalId;
  return {
    on: {
      ...(subject && { subjectId: subject.id }),
      ...definedOf(params),
      ...(Object.keys(params).length === 0 && id !== undefined && { id }),
    },
    ...(proposalId !== undefined && { proposalId }),
  };
};
