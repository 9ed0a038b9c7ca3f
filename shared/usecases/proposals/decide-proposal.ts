import { deriveKeyedIds } from '../../adapters/ids.ts';
import type * as routes from '../../contract/routes/proposals.ts';
import type { ApiDeps } from '../../deps.ts';
import { findOwn } from '../../domain/find-own.ts';
import { endProposal, type Proposal, refuseProposalDecision } from '../../domain/proposals/proposal.ts';
import type { Reason } from '../../domain/reason.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { endedProposalWrite, findProposal } from '../../store/proposals/proposal-store.ts';
import type { Caller } from '../caller.ts';
import type { UseCaseResult } from '../outcome.ts';
import type { UseCase } from '../use-case.ts';
import type { Act } from './act.ts';
import { actsByName } from './acts.ts';
import { noSuchProposal, toProposalView } from './proposal-view.ts';

const outcomes = { approve: 'approved', reject: 'rejected' } as const;

const laterActRefusal = refuse(
  'conflict',
  'A later release made this proposal. Decide on it with that release.',
);

const changedSubject: Reason = {
  code: 'subject_changed',
  message:
    'The subject has changed since the proposal. Nothing was done: propose the act again if it is still right.',
};

/**
 * Decides on the proposal of another person. An approval carries out the act in the transaction that ends the proposal.
 * If the subject has changed meanwhile, the proposal becomes void and nothing is done.
 */
export const decideProposal =
  (deps: ApiDeps): UseCase<typeof routes.decideProposal> =>
  async ({ params, body, caller, now }) => {
    const before = await findProposal(deps.table, params.proposalId);
    if (!before) return noSuchProposal;
    const isRepeated = before.status === outcomes[body.decision] && before.decided?.by === caller.accountId;
    if (isRepeated) return { response: toProposalView(before) };
    const refused = refuseProposalDecision(before, caller, now);
    if (refused) return refused;
    const act = body.decision === 'approve' ? await carryOut(deps, before, caller, now) : nothing;
    if (isRefusal(act)) return act;
    const by = { by: caller.accountId, at: now };
    const isVoid = act === 'void';
    const ended = isVoid
      ? endProposal(before, 'void', { ...by, reasons: [changedSubject] })
      : endProposal(before, outcomes[body.decision], { ...by, reasons: body.reasons });
    const { writes = [], measures = [] } = isVoid ? nothing : act;
    return { response: toProposalView(ended), writes: [endedProposalWrite(ended), ...writes], measures };
  };

/** What an approval does beyond the end of the proposal. */
type Effects = Pick<UseCaseResult<unknown>, 'writes' | 'measures'>;

const nothing: Effects = {};

/** The effects of a proposed act as of now; `void` if its subject has changed or has nothing left to do. */
const carryOut = async (
  deps: ApiDeps,
  proposal: Proposal,
  approver: Caller,
  now: string,
): Promise<Effects | 'void' | Refusal> => {
  const act = findOwn<Act>(actsByName, proposal.act);
  const read = act?.route.body?.safeParse(proposal.content);
  if (!act || !read?.success) return laterActRefusal;
  const caller = { ...approver, permissions: new Set([...approver.permissions, act.permission]) };
  // A proposal is carried out once.
  const newId = deriveKeyedIds(proposal.proposedBy, proposal.act, proposal.id, now);
  const request = { params: proposal.params, body: read.data, caller, now, newId, proposal } as never;
  const subject = await act.findSubject(deps, request);
  if (subject?.state !== proposal.state) return 'void';
  const outcome = await act.useCase(deps)(request);
  if (isRefusal(outcome)) return outcome;
  return outcome.writes?.length ? outcome : 'void';
};
