import { derivePartyId } from '#shared/adapters/ids.ts';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import type { Money } from '#shared/domain/money.ts';
import { commit } from '#shared/store/commit.ts';
import { newDepositWrite } from '#shared/store/deposits/deposit-store.ts';
import { entryWrites } from '#shared/store/ledger/journal-store.ts';
import { expectSuccess, submitFixture, type TestWorld } from './world.ts';

/** Adds money to a creator's available balance, as a settled order would. */
export const creditCreator = async ({ deps }: TestWorld, amount: Money, sub = 'cleo'): Promise<void> => {
  const creatorId = derivePartyId('crt', sub);
  const postings = transfer(account.clearing('sandbox'), account.creatorAvailable(creatorId), amount);
  const [id, at] = [deps.ids.create('dep'), deps.now()];
  const cause = { kind: 'deposit', id, step: 'receive' } as const;
  const entry = { id: deps.ids.create('ent'), at, cause, postings };
  const received = { provider: 'sandbox', status: 'received', createdAt: at, receivedAt: at } as const;
  const refusal = await commit(deps.table, [
    newDepositWrite({ id, advertiserId: creatorId, amount, ...received }),
    ...entryWrites(deps.policy, entry),
  ]);
  if (refusal) throw new Error('the money could not be added');
};

/** Binds the payout account; its last digits choose the sandbox's result for payouts. */
export const setPayoutAccount = ({ creator }: TestWorld, accountNo: string) =>
  expectSuccess(
    creator.put('/wallet/payout-account', { type: 'bank_card', holderName: 'Cleo Li', accountNo }),
  );

/** Takes a new order to its settlement; `settle` runs what is due in the workflow after a step. */
export const settleOrder = async (
  world: TestWorld,
  orderId: string,
  settle: () => Promise<unknown>,
): Promise<void> => {
  const { creator, reviewer, advertiser, deps } = world;
  const path = `/orders/${orderId}`;
  await submitFixture(world, orderId, 'first-cut.mp4');
  await settle();
  await expectSuccess(reviewer.post(`${path}/reviews`, { decision: 'approve' }));
  await settle();
  await expectSuccess(advertiser.post(`${path}/advertiser-reviews`, { decision: 'approve' }));
  await settle();
  const publication = { url: `https://example.com/v/${orderId}`, publishedAt: deps.now(), disclosed: true };
  await expectSuccess(creator.post(`${path}/publication`, publication));
  await settle();
  await expectSuccess(advertiser.post(`${path}/acceptance`, { decision: 'accept' }));
  await settle();
};
