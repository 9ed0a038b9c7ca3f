import type { Deps } from '../../deps.ts';
import { type BlockSide, refuseBlocked } from '../../domain/blocks/block.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { findParties } from '../../store/accounts/party-store.ts';
import { findBlocks } from '../../store/blocks/block-store.ts';
import { openedIdsOf } from '../accounts/party-ids.ts';
import type { Caller } from '../caller.ts';

/**
 * Finds the parties with a block between them and the caller, in either direction. Blocks are stored by account, so one
 * batch read finds the accounts of the parties, and another one their blocks. A party without an account has none.
 */
export const findBlocked = async (
  { table }: Pick<Deps, 'table'>,
  caller: Caller,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, BlockSide>> => {
  const parties = await findParties(table, partyIds, false);
  const ownIds = Object.values(openedIdsOf(caller));
  const found = await findBlocks(table, [
    ...partyIds.map((blockedId) => ({ accountId: caller.accountId, blockedId })),
    ...parties.flatMap(({ accountId }) =>
      accountId === undefined ? [] : ownIds.map((blockedId) => ({ accountId, blockedId })),
    ),
  ]);
  const own = new Set(
    found.filter(({ accountId }) => accountId === caller.accountId).map(({ blockedId }) => blockedId),
  );
  const others = new Set(found.map(({ accountId }) => accountId).filter((id) => id !== caller.accountId));
  return new Map([
    ...parties.flatMap(({ id, accountId = '' }) => (others.has(accountId) ? [[id, 'theirs'] as const] : [])),
    ...[...own].map((id) => [id, 'own'] as const),
  ]);
};

/** Refuses something new between the caller and a party, if one of them blocked the other. */
export const refuseIfBlocked = async (
  deps: Pick<Deps, 'table'>,
  caller: Caller,
  partyId: string,
): Promise<Refusal | undefined> =>
  refuseBlocked(partyId, (await findBlocked(deps, caller, [partyId])).get(partyId));
