import type { Deps } from '../../deps.ts';
import { endProposal, type Proposal } from '../../domain/proposals/proposal.ts';
import type { Instant } from '../../domain/time.ts';
import { sweepShards } from '../../store/collection.ts';
import { commit } from '../../store/commit.ts';
import { indexes } from '../../store/indexes.ts';
import { endedProposalWrite, listProposals } from '../../store/proposals/proposal-store.ts';
import type { Table } from '../../store/table.ts';

/** Maximum proposals one sweep ends per shard. The next sweep continues. */
const maxPerShard = 25;

/** Ends proposals that nobody decided on in time. Each keeps the record of it. */
export const expireProposals = ({
  table,
  now,
}: Pick<Deps, 'table' | 'now'>): Promise<{ readonly expired: number }> => {
  const at = now();
  return sweepShards(
    async (shard) =>
      (await listProposals(table, indexes.proposalsDue(shard, at), { limit: maxPerShard })).items,
    (due) => expireEach(table, due, at),
  );
};

/** The index lags: a proposal that has ended is left out, or fails the condition of its write. */
const expireEach = async (table: Table, due: readonly Proposal[], at: Instant) => {
  const pending = due.filter(({ status, expiresAt }) => status === 'pending' && expiresAt <= at);
  for (const proposal of pending) {
    const reasons = [{ code: 'expired', message: 'Nobody decided in time. Nothing was done.' }];
    await commit(table, [endedProposalWrite(endProposal(proposal, 'expired', { at, reasons }))]);
  }
  return { expired: pending.length };
};
