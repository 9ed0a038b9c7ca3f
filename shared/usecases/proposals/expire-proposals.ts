import type { Deps } from '../../deps.ts';
import { endProposal, type Proposal } from '../../domain/proposals/proposal.ts';
import { commit } from '../../store/commit.ts';
import { indexes } from '../../store/indexes.ts';
import { shards } from '../../store/keys.ts';
import { endedProposalWrite, toProposal } from '../../store/proposals/proposal-store.ts';
import { defineDue, sweepDue } from '../sweep-due.ts';

/** Maximum proposals of a shard that are listed at once. */
const maxPerShard = 25;

/** A run starts no work after this time, so that it ends within its function's timeout. */
const maxRunDuration = 'PT2M30S';

/** Ends proposals that nobody decided on in time. Each keeps the record of it. */
export const expireProposals = async ({
  table,
  now,
}: Pick<Deps, 'table' | 'now'>): Promise<{ readonly expired: number }> => {
  const kind = defineDue<Proposal, 'expired' | 'unchanged'>(table, {
    ranges: (at) => shards.map((shard) => indexes.proposalsDue(shard, at)),
    read: toProposal,
    limit: maxPerShard,
    handle: async (proposal) => {
      // A status of a later release waits for that release.
      if (proposal.status !== 'pending') return { outcome: 'unchanged', next: 'backoff' };
      const reasons = [{ code: 'expired', message: 'Nobody decided in time. Nothing was done.' }];
      const ended = endProposal(proposal, 'expired', { at: now(), reasons });
      const result = await commit(table, [endedProposalWrite(ended)]);
      return { outcome: result === undefined ? 'expired' : 'unchanged' };
    },
  });
  const outcomes = await sweepDue({ table, now }, [kind], maxRunDuration);
  return { expired: outcomes.filter((each) => each === 'expired').length };
};
