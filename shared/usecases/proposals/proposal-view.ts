import type { Proposal } from '../../domain/proposals/proposal.ts';
import { refuse } from '../../domain/refusal.ts';

export const noSuchProposal = refuse('not-found', 'There is no such proposal.');

/** A proposal without its internal fields. */
export const toProposalView = (proposal: Proposal) => {
  const { id, act, status, expiresAt, subject, content, amount, proposedBy, proposedAt, decided } = proposal;
  return {
    ...{ id, act, status, expiresAt, subject, content },
    ...(amount && { amount }),
    proposedBy,
    proposedAt,
    ...(decided && { decided }),
  };
};
