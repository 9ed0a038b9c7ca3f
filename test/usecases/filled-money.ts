import { derivePartyId } from '#shared/adapters/ids.ts';
import { submitProfile } from '#shared/domain/advertisers/advertiser-profile.ts';
import { subtractDuration } from '#shared/domain/time.ts';
import type { Withdrawal } from '#shared/domain/withdrawals/withdrawal.ts';
import { advertiserProfileWrite } from '#shared/store/advertisers/advertiser-profile-store.ts';
import { auditWrite } from '#shared/store/audits/audit-store.ts';
import { commit } from '#shared/store/commit.ts';
import { depositWrite, newDepositWrite } from '#shared/store/deposits/deposit-store.ts';
import { keys } from '#shared/store/keys.ts';
import { findWithdrawal, withdrawalWrites } from '#shared/store/withdrawals/withdrawal-store.ts';
import { storeDeadLetter } from '#shared/usecases/dead-letters/store-dead-letter.ts';
import { advertiserProfile } from '#test/journey/sample-data.ts';
import { setPayoutAccount } from '#test/support/settle-order.ts';
import { expectApproved, expectSuccess, type TestWorld, yuan } from '#test/support/world.ts';
import { twice } from './twice.ts';

/** Withdrawals, and the decisions of people about money. */
export const fillMoney = async ({ deps, creator, operator }: TestWorld) => {
  await setPayoutAccount({ deps, creator } as TestWorld, '6222020200610001');
  const withdrawn = await twice(() =>
    expectSuccess(creator.post('/wallet/withdrawals', { amount: yuan(100) })),
  );
  for (const { id } of withdrawn) {
    const found = await findWithdrawal(deps.table, id);
    if (!found) throw new Error('there is no such withdrawal');
    const openedAt = deps.now();
    const version = found.version + 1;
    const doubted = { ...found, status: 'needs_operator', version, updatedAt: openedAt } as const;
    const unclear: Withdrawal = { ...doubted, case: { kind: 'unclear', openedAt } };
    await commit(deps.table, withdrawalWrites(unclear, 'doubt'));
  }
  await twice(async () => {
    const made = { id: deps.ids.create('dep'), advertiserId: derivePartyId('adv', 'ada'), amount: yuan(8) };
    const pending = { ...made, provider: 'stripe', status: 'pending', createdAt: deps.now() } as const;
    await commit(deps.table, [newDepositWrite(pending)]);
    const doubted = { ...pending, status: 'needs_operator', paid: yuan(7), openedAt: deps.now() } as const;
    await commit(deps.table, [depositWrite(pending, doubted)]);
  });
  await twice(async (n) => {
    const advertiserId = derivePartyId('adv', `pending-${n}`);
    const { displayName, country, isOldEnough: _declared, ...identity } = advertiserProfile;
    const sealed = await deps.encryption.encrypt(JSON.stringify(identity), advertiserId);
    const given = { ...{ advertiserId, displayName, country, sealed }, mark: `${n}`, legalMark: `${n}` };
    const pending = submitProfile(undefined, given, 'review', deps.now());
    await commit(deps.table, [advertiserProfileWrite(pending)]);
  });
  await twice((n) =>
    expectSuccess(operator.put('/finance/freeze', { deposits: n === 1, withdrawals: false, reason: `${n}` })),
  );
};

/** Audits, adjustments, reconciliations and dead letters. */
export const fillBooks = async (world: TestWorld) => {
  const { deps, operator } = world;
  const counts = { entries: 0, compared: 0, undecided: 0, differing: 0 };
  const span = { begunAt: deps.now(), endedAt: deps.now(), slice: 0, slices: 1 };
  await twice(async () => {
    const id = deps.ids.create('aud');
    await storeDeadLetter(deps, keys.partyEvent(id), new Error('It failed.'));
    await commit(deps.table, [auditWrite({ id, status: 'balanced', ...span, ...counts, differences: [] })]);
  });
  const to = `advertiser/${derivePartyId('adv', 'ada')}/available`;
  const reason = { reason: 'Corrected.', evidence: { note: 'Lost.', reference: 'line 7' } };
  const head = 'merchant_number,provider_reference,direction,amount,currency,at';
  await twice(async (n) => {
    await expectApproved(
      world,
      operator.post('/finance/adjustments', {
        from: 'platform/clearing/sandbox',
        to,
        amount: yuan(n),
        ...reason,
      }),
    );
    const period = { from: subtractDuration(deps.now(), `P${n}D`), to: deps.now() };
    const unknown = [1, 2].map((line) => `unknown-${line},,in,1.00,CNY,${period.from}`);
    const statement = [head, ...unknown].join('\n');
    const body = { provider: 'sandbox', ...period, format: 'csv', statement };
    await expectSuccess(operator.post('/finance/reconciliations', body));
  });
};
