import { createHash } from 'node:crypto';
import type { NewId } from '../../adapters/ids.ts';
import type { ApiDeps } from '../../deps.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { type Proposal, toStoredMatter } from '../../domain/proposals/proposal.ts';
import { needsSecondPerson } from '../../domain/proposals/proposal-policy.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { addDuration, type Instant } from '../../domain/time.ts';
import { findLatestProposal, newProposalWrites } from '../../store/proposals/proposal-store.ts';
import type { Caller } from '../caller.ts';
import type { Outcome } from '../outcome.ts';
import type { Act, ActSubject } from './act.ts';

type ActRequest = {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly caller: Caller;
  readonly now: Instant;
  readonly newId: NewId;
};

/** Equal for the same act on the same subject in the same state, with the same content. */
const contentKeyOf = (
  { route }: Act,
  { kind, id, state }: ActSubject,
  { params, body }: ActRequest,
): string =>
  createHash('sha256')
    .update(canonicalJson([route.act, kind, id, state, params, body]))
    .digest('base64url');

const toProposed = ({ id, act, status, expiresAt }: Proposal) => ({
  proposal: { id, act, status, expiresAt },
});

/**
 * The use case of an act: it is carried out if one person is enough, else proposed. An act that would be refused, or
 * would change nothing, is not proposed. The same proposal made again is the pending one.
 */
export const proposeOrAct =
  (deps: ApiDeps, act: Act) =>
  async (request: ActRequest): Promise<Outcome<unknown>> => {
    const outcome = await act.useCase(deps)(request as never);
    if (isRefusal(outcome) || !outcome.writes?.length) return outcome;
    const subject = await act.findSubject(deps, request as never);
    if (!subject || !needsSecondPerson(subject.amount, deps.policy.proposals)) return outcome;
    return proposeAct(deps, act, subject, request);
  };

const proposeAct = async (
  { table, policy }: ApiDeps,
  act: Act,
  subject: ActSubject,
  request: ActRequest,
): Promise<Outcome<unknown>> => {
  const { caller, params = {}, body, now, newId } = request;
  const contentKey = contentKeyOf(act, subject, request);
  const before = await findLatestProposal(table, contentKey);
  if (before?.status === 'pending' && before.expiresAt > now) return { response: toProposed(before) };
  const { kind, id, state, matter, amount } = subject;
  const proposal: Proposal = {
    id: newId('prp'),
    act: act.route.act,
    subject: { kind, id },
    params,
    content: body,
    state,
    matter: toStoredMatter(matter),
    ...(amount && { amount }),
    status: 'pending',
    proposedBy: caller.accountId,
    proposedAt: now,
    expiresAt: addDuration(now, policy.proposals.expireAfter),
  };
  return { response: toProposed(proposal), writes: newProposalWrites(proposal, contentKey, before) };
};
