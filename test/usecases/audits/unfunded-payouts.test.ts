import { describe, expect, test } from 'vitest';
import { account } from '#shared/domain/ledger/accounts.ts';
import { transfer } from '#shared/domain/ledger/journal.ts';
import { defaultPolicy, type Policy } from '#shared/domain/policy/policy.ts';
import { commit } from '#shared/store/commit.ts';
import { entryWrites } from '#shared/store/ledger/journal-store.ts';
import { reconciliationWrites } from '#shared/store/reconciliations/reconciliation-store.ts';
import { auditLedger } from '#shared/usecases/audits/audit-ledger.ts';
import { collectLogLines } from '#test/support/collect-log-lines.ts';
import { startTime } from '#test/support/deps.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createWorld, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const lines = collectLogLines();

const realMoney: Policy = {
  ...defaultPolicy,
  depositProviders: ['alipay'],
  withdrawal: { ...defaultPolicy.withdrawal, provider: 'alipay' },
};

/** A platform that took in and paid out these sums of real money, and after that paid out sandbox money too. */
const createPlatform = async (came: number, went: number, policy = realMoney) => {
  const world = createWorld(await newTable(), { policy });
  const { deps } = world;
  const post = async (from: string, to: string, amount: number) => {
    const cause = { kind: 'deposit', id: deps.ids.create('dep'), step: 'receive' } as const;
    const postings = transfer(account.clearing(from), account.clearing(to), yuan(amount));
    const entry = { id: deps.ids.create('ent'), at: deps.now(), cause, postings };
    if (await commit(deps.table, entryWrites(deps.policy, entry))) throw new Error('the entry was refused');
  };
  await post('alipay', 'sandbox', came);
  await post('sandbox', 'alipay', went);
  const freeze = () => expectSuccess(world.operator.get('/finance/freeze'));
  return { ...world, freeze, settle: () => createStreamPlayer(deps).settle() };
};

describe('the auditor', () => {
  test('allows payouts while no more real money went out than came in', async () => {
    const { deps, freeze, settle } = await createPlatform(10, 10);
    await settle();
    await auditLedger(deps);
    expect(await freeze()).toMatchObject({ withdrawals: false });
  });

  test('stops payouts once more real money went out, says why, and raises the alarm metric', async () => {
    const { deps, freeze, settle } = await createPlatform(10, 11);
    await settle();
    await auditLedger(deps);
    expect(await freeze()).toMatchObject({
      ...{ withdrawals: true, deposits: false, by: 'auditor', seq: 1 },
      reason: expect.stringContaining('100 CNY'),
    });
    expect(lines.some((line) => line.includes('"PayoutsUnfunded":1'))).toBe(true);
    await auditLedger(deps);
    expect(await freeze()).toMatchObject({ seq: 1 });
  });

  test('raises an alarm for a provider of real money without a recent statement', async () => {
    const { deps } = await createPlatform(10, 10);
    const isMissing = () => lines.some((line) => line.includes('"StatementsMissing":1'));
    await auditLedger(deps);
    expect(isMissing()).toBe(true);
    const empty = { lines: 0, matched: 0, missingHere: 0, missingThere: 0, amountDiffers: 0, nearEdge: 0 };
    const period = { from: startTime, to: deps.now(), importedAt: deps.now(), importedBy: 'otto' };
    const about = { id: 'rec_1', provider: 'alipay', status: 'matched', totals: [] } as const;
    await commit(deps.table, reconciliationWrites({ ...about, ...period, ...empty }, []));
    lines.length = 0;
    await auditLedger(deps);
    expect(isMissing()).toBe(false);
    deps.clock.advance('P8D');
    await auditLedger(deps);
    expect(isMissing()).toBe(true);
  });

  test('does not compare in a stage of the sandbox', async () => {
    const { deps, freeze, settle } = await createPlatform(10, 11, defaultPolicy);
    await settle();
    await auditLedger(deps);
    expect(await freeze()).toMatchObject({ withdrawals: false });
  });
});
