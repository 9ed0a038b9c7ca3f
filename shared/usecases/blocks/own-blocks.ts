import type * as routes from '../../contract/routes/blocks.ts';
import type { ApiDeps } from '../../deps.ts';
import { type Block, maxBlocks } from '../../domain/blocks/block.ts';
import { refuseConflict } from '../../domain/conflicts/conflicts.ts';
import { refuse } from '../../domain/refusal.ts';
import { findParties, findParty } from '../../store/accounts/party-store.ts';
import { blockWrite, findBlock, listBlocks, removedBlockWrite } from '../../store/blocks/block-store.ts';
import { indexes } from '../../store/indexes.ts';
import { mapPage } from '../../store/page.ts';
import { countItems } from '../../store/table.ts';
import { openedIdsOf } from '../accounts/party-ids.ts';
import type { Caller } from '../caller.ts';
import { refuseChangedResource } from '../if-match.ts';
import { listPage } from '../paging.ts';
import type { UseCase } from '../use-case.ts';

/** A block as its owner sees it. */
export const toBlockView = ({ blockedId, at, note }: Block, displayName?: string) => ({
  partyId: blockedId,
  at,
  ...(note !== undefined && { note }),
  ...(displayName !== undefined && { displayName }),
});

const noSuchParty = refuse('not-found', 'There is no party with this id.');

const noBlockRefusal = refuse('not-found', 'You have not blocked this party.');

/** Lists the caller's blocks, with the present names of the parties. */
export const listOwnBlocks =
  (deps: ApiDeps): UseCase<typeof routes.listOwnBlocks> =>
  ({ query, caller: { accountId } }) =>
    listPage(deps, `blocks ${accountId}`, query, (page) =>
      mapPage(listBlocks(deps.table, indexes.blocksOf(accountId), page), async (blocks) => {
        const ids = blocks.map(({ blockedId }) => blockedId);
        const names = new Map(
          (await findParties(deps.table, ids, false)).map((one) => [one.id, one.displayName]),
        );
        return blocks.map((block) => toBlockView(block, names.get(block.blockedId)));
      }),
    );

/** Returns the caller's block of a party. */
export const getOwnBlock =
  (deps: ApiDeps): UseCase<typeof routes.getOwnBlock> =>
  async ({ params: { partyId }, caller: { accountId } }) => {
    const block = await findBlock(deps.table, accountId, partyId);
    return block ? { response: toBlockView(block) } : noBlockRefusal;
  };

/** Blocks a party, or changes the note. Nobody is notified. A repeated block keeps its time. */
export const blockParty =
  (deps: ApiDeps): UseCase<typeof routes.blockParty> =>
  async ({ params: { partyId }, body: { note }, caller, now, ifMatch }) => {
    const { accountId } = caller;
    const conflict = refuseConflict(caller, 'block', { owner: partyId });
    if (conflict) return conflict;
    const [party, before] = await Promise.all([
      findParty(deps.table, partyId),
      findBlock(deps.table, accountId, partyId),
    ]);
    if (!party) return noSuchParty;
    const mismatch = refuseChangedResource(ifMatch, before && toBlockView(before));
    if (mismatch) return mismatch;
    const isFull =
      !before && (await countItems(deps.table, indexes.blocksOf(accountId), maxBlocks)) >= maxBlocks;
    if (isFull) return refuse('conflict', `You have blocked ${maxBlocks} parties, which is the most.`);
    const block: Block = {
      accountId,
      parties: partyIdsOf(caller),
      blockedId: partyId,
      at: before?.at ?? now,
      ...(note !== undefined && { note }),
    };
    return { response: toBlockView(block), writes: isSame(before, block) ? [] : [blockWrite(block)] };
  };

const partyIdsOf = (caller: Caller): readonly string[] => Object.values(openedIdsOf(caller));

const isSame = (before: Block | undefined, after: Block): boolean =>
  before !== undefined &&
  before.note === after.note &&
  after.parties.every((id) => before.parties.includes(id));

/** Removes the caller's block of a party. Without a block nothing changes, so that a retry is safe. */
export const unblockParty =
  (deps: ApiDeps): UseCase<typeof routes.unblockParty> =>
  async ({ params: { partyId }, caller: { accountId } }) => {
    const [block, party] = await Promise.all([
      findBlock(deps.table, accountId, partyId),
      findParty(deps.table, partyId),
    ]);
    if (!block && !party) return noSuchParty;
    return {
      response: { partyId, removed: true },
      writes: block ? [removedBlockWrite(block)] : [],
    };
  };
