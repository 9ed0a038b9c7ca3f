import type { Deps } from '../../deps.ts';
import { endProposal } from '../../domain/proposals/proposal.ts';
import { readShards } from '../../store/collection.ts';
import { commit } from '../../store/commit.ts';
import { indexes } from '../../store/indexes.ts';
import { endedProposalWrite, listProposals } from '../../store/proposals/proposal-store.ts';

/** Maximum proposals one sweep ends per shard. The next sweep continues. */
const maxPerShard = 25;

/** Ends proposals that nobody decided on in time. Each keeps the record of it. Returns their number. */
export const expireProposals = async ({ table, now }: Pick<Deps, 'table' | 'now'>): Promise<number> => {
  const at = now();
  const due = await readShards(
    async (shard) =>
      (await listProposals(table, indexes.proposalsDue(shard, at), { limit: maxPerShard })).items,
  );
  // The index lags: a proposal that has ended fails the condition of its write and is left out.
  const expired = due.filter(({ status, expiresAt }) => status === 'pending' && expiresAt <= at);
  for (const proposal of expired) {
    const reasons = [{ code: 'expired', message: 'Nobody decided in time. Nothing was done.' }];
    await commit(table, [endedProposalWrite(endProposal(proposal, 'expired', { at, reasons }))]);
  }
  return expired.length;
};
