import { derivePartyId } from '#shared/adapters/ids.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import type { Money } from '#shared/domain/money.ts';
import { alwaysTrue, commit, isNew, put, update } from '#shared/store/commit.ts';
import { newDepositWrite } from '#shared/store/deposits/deposit-store.ts';
import { toDocument } from '#shared/store/document.ts';
import { indexes, indexKeys } from '#shared/store/indexes.ts';
import { keys, shardOf } from '#shared/store/keys.ts';
import { journalShards } from '#shared/store/ledger/journal-store.ts';
import { countEarlierEntry } from '#shared/usecases/ledger/count-earlier-entry.ts';
import type { TestWorld } from './world.ts';

/**
 * A deposit of the advertiser as releases before 0.3.0 post it: the entry and the balance, without counts. The stream
 * counts the entry.
 */
export const postAsEarlierRelease = async ({ deps }: TestWorld, amount: Money): Promise<void> => {
  const { table, policy } = deps;
  const [id, at, advertiserId] = [deps.ids.create('dep'), deps.now(), derivePartyId('adv', 'ada')];
  const postings = transfer(account.clearing('sandbox'), account.advertiser(advertiserId), amount);
  const cause = { kind: 'deposit', id, step: 'receive' } as const;
  const entry = { id: deps.ids.create('ent'), at, cause, postings };
  const [sortKey, shard] = [`${at}#${entry.id}`, shardOf(entry.id, journalShards)];
  const received = { status: 'received', createdAt: at, receivedAt: at } as const;
  const refusal = await commit(table, [
    newDepositWrite({ id, advertiserId, amount, provider: 'sandbox', ...received }),
    put(
      {
        ...keys.journalEntry('deposit', id, entry.id),
        ...indexKeys(indexes.journalOfDay(at.slice(0, 'yyyy-mm-dd'.length), shard, ''), sortKey),
        ...indexKeys(indexes.walletEntries('gsi1', advertiserId, '', ''), sortKey),
        ...toDocument({ entry }),
      },
      isNew,
    ),
    update(keys.wallet(advertiserId, amount.currency), { add: { available: amount.amount } }, alwaysTrue),
  ]);
  if (refusal) throw new Error('the entry was refused');
  await countEarlierEntry({ table, policy, now: deps.now }, { entry });
};
