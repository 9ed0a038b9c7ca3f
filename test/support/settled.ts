import { partyId } from '#shared/adapters/ids.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import type { Money } from '#shared/domain/money.ts';
import { commit } from '#shared/store/commit.ts';
import { writesOfEntry } from '#shared/store/ledger-store.ts';
import { ok, type World } from './world.ts';

/** Puts money into a creator's withdrawable balance, as a settled order would. */
export const earn = async ({ deps }: World, amount: Money, sub = 'cleo'): Promise<void> => {
  const postings = transfer(
    account.clearing('sandbox'),
    account.creatorAvailable(partyId('crt', sub)),
    amount,
  );
  const cause = { kind: 'deposit', id: deps.ids.fresh('dep'), step: 'receive' } as const;
  const entry = { id: deps.ids.fresh('ent'), at: deps.now(), cause, postings };
  const refusal = await commit(deps.table, writesOfEntry(entry));
  if (refusal) throw new Error('the money could not be earned');
};

/** Binds the account to be paid to; its last digits choose how the sandbox treats payouts. */
export const bind = ({ creator }: World, accountNo: string) =>
  ok(creator.put('/wallet/payout-account', { type: 'bank_card', holderName: 'Cleo Li', accountNo }));
