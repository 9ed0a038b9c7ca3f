import * as z from 'zod';
import { actNames } from '../../domain/proposals/acts.ts';
import { proposalStatuses } from '../../domain/proposals/proposal.ts';
import { Instant, Money, orUnknown, ProposalId, Reason } from './basics.ts';

export const ActNames = z.enum(actNames);

export const ProposalStatuses = z.enum(proposalStatuses);

/** The response of an act that needs a second person. Nothing has moved. */
export const Proposed = z
  .strictObject({
    proposal: z.strictObject({
      id: ProposalId,
      act: orUnknown(ActNames),
      status: orUnknown(ProposalStatuses),
      expiresAt: Instant,
    }),
  })
  .meta({ id: 'Proposed' });

export type Proposed = z.output<typeof Proposed>;

/** Whether a response says that nothing has moved yet. */
export const isProposed = (response: unknown): response is Proposed =>
  typeof response === 'object' && response !== null && 'proposal' in response;

export const ProposalView = Proposed.shape.proposal
  .extend({
    subject: z.strictObject({ kind: z.string(), id: z.string() }),
    /** The body of the request that proposed the act. */
    content: z.unknown(),
    amount: Money.optional(),
    proposedBy: z.string(),
    proposedAt: Instant,
    decided: z.strictObject({ by: z.string().optional(), at: Instant, reasons: z.array(Reason) }).optional(),
  })
  .meta({ id: 'Proposal' });
