import * as z from 'zod';
import { Proposal } from '../../domain/proposals/proposal.ts';
import { attributeReader, openCollection } from '../collection.ts';
import { isEqual, isNew, put, refuseUsedKey, rewrite, type Write } from '../commit.ts';
import { indexes, indexKeys } from '../indexes.ts';
import { deadlineShards, keys, shardOf } from '../keys.ts';
import type { Table } from '../table.ts';

export const toProposal = attributeReader('proposal', Proposal);

export const { find: findProposal, list: listProposals } = openCollection(keys.proposal, toProposal);

const { find: findLatestId } = openCollection(keys.latestProposal, attributeReader('proposalId', z.string()));

/** The latest proposal of an act with this content; it may have ended. */
export const findLatestProposal = async (table: Table, contentKey: string): Promise<Proposal | undefined> => {
  const id = await findLatestId(table, contentKey);
  return id === undefined ? undefined : findProposal(table, id);
};

const proposalItem = (proposal: Proposal) => {
  const { id, act, status, proposedAt, expiresAt } = proposal;
  const place = `${proposedAt}#${id}`;
  return {
    ...keys.proposal(id),
    ...indexKeys(indexes.proposals(), place),
    ...indexKeys(indexes.proposals({ status }), place),
    ...indexKeys(indexes.proposals({ act }), place),
    ...indexKeys(indexes.proposals({ act, status }), place),
    ...(status === 'pending' &&
      indexKeys(indexes.proposalsDue(shardOf(id, deadlineShards), expiresAt), expiresAt)),
    proposal,
  };
};

/** Stores a proposal as the latest with its content. Of two concurrent requests one is decided again. */
export const newProposalWrites = (
  proposal: Proposal,
  contentKey: string,
  before: Proposal | undefined,
): readonly Write[] => [
  put(proposalItem(proposal), isNew, refuseUsedKey),
  rewrite(
    { ...keys.latestProposal(contentKey), proposalId: proposal.id },
    before ? isEqual('proposalId', before.id) : isNew,
  ),
];

/** An ended proposal over the pending one, so that it ends once. */
export const endedProposalWrite = (proposal: Proposal): Write =>
  rewrite(proposalItem(proposal), isEqual('proposal.status', 'pending'));
