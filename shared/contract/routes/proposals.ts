import { defineList, defineRoute } from '../define-route.ts';
import { ApproveOrReject, Instant } from '../schemas/basics.ts';
import { ActNames, ProposalStatuses, ProposalView } from '../schemas/proposals.ts';

export const listProposals = defineList('controls', 'GET /operations/proposals', {
  summary: 'List proposed acts of staff',
  permission: 'proposals.decide',
  query: {
    status: ProposalStatuses.optional(),
    act: ActNames.optional(),
    /** Only those proposed before this time. */
    before: Instant.optional(),
  },
  items: ProposalView,
});

export const getProposal = defineRoute('controls', 'GET /operations/proposals/{proposalId}', {
  summary: 'Get a proposal',
  permission: 'proposals.decide',
  success: { status: 200, schema: ProposalView },
});

export const decideProposal = defineRoute('controls', 'POST /operations/proposals/{proposalId}/decision', {
  summary: 'Approve or reject a proposal',
  permission: 'proposals.decide',
  body: ApproveOrReject,
  success: { status: 200, schema: ProposalView },
  problems: [
    'illegal-transition',
    'deadline-passed',
    'insufficient-funds',
    'withdrawal-limit',
    'no-slots-left',
    'creator-not-eligible',
  ],
});
