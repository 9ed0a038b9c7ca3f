import * as z from 'zod';
import { type Matter, refuseConflict, type Subject } from '../conflicts/conflicts.ts';
import { Money } from '../money.ts';
import { Reason } from '../reason.ts';
import { type Refusal, refuse, refuseInState } from '../refusal.ts';
import { Instant } from '../time.ts';
import type { TypeOf } from '../type-of.ts';
import { actNames } from './acts.ts';

export const proposalStatuses = ['pending', 'approved', 'rejected', 'expired', 'void'] as const;

/** An act of staff that one person proposes and another decides. Nothing moves before its approval. */
export const Proposal = z.object({
  id: z.string(),
  act: z.enum(actNames),
  /** The item that the act changes. */
  subject: z.object({ kind: z.string(), id: z.string() }),
  /** The request of the act's own route. */
  params: z.record(z.string(), z.string()),
  content: z.unknown(),
  /** The state of the subject. If it changes, the proposal is void. */
  state: z.string(),
  /** The accounts and parties that are related to the subject. */
  matter: z.record(z.string(), z.array(z.string())),
  /** The amount that the act moves. */
  amount: Money.optional(),
  status: z.enum(proposalStatuses),
  proposedBy: z.string(),
  proposedAt: Instant,
  expiresAt: Instant,
  decided: z
    .object({
      /** Absent if the proposal expired. */
      by: z.string().optional(),
      at: Instant,
      reasons: z.array(Reason),
    })
    .optional(),
});

export type Proposal = TypeOf<typeof Proposal>;

export type ProposalStatus = Proposal['status'];

/** The relations of a matter as lists, without those that nobody has. */
export const toStoredMatter = (matter: Matter): Proposal['matter'] =>
  Object.fromEntries(
    Object.entries(matter)
      .map(([name, ids]) => [name, [ids ?? []].flat()] as const)
      .filter(([, ids]) => ids.length > 0),
  );

/** What two persons decide: a proposal, or an adjustment of an earlier release, which does not expire. */
type Decidable = Pick<Proposal, 'proposedBy'> & {
  readonly matter: Matter;
  readonly status: string;
  readonly expiresAt?: Instant;
};

/** Refuses a decision of a person who may not make it, or on a proposal that has ended. */
export const refuseProposalDecision = (
  { matter, proposedBy, status, expiresAt }: Decidable,
  decider: Subject,
  now: Instant,
): Refusal | undefined => {
  const conflict = refuseConflict(decider, 'decide_proposal', { ...matter, proposer: proposedBy });
  if (conflict) return conflict;
  if (status !== 'pending') return refuseInState(status, `The proposal is already ${status}.`);
  return expiresAt !== undefined && expiresAt <= now
    ? refuse('deadline-passed', `The proposal expired at ${expiresAt}.`)
    : undefined;
};

/** A proposal that has ended. */
export const endProposal = (
  proposal: Proposal,
  status: Exclude<ProposalStatus, 'pending'>,
  decided: NonNullable<Proposal['decided']>,
): Proposal => ({ ...proposal, status, decided });
