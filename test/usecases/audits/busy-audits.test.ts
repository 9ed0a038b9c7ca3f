import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { derivePartyId } from '#shared/adapters/ids.ts';
import { maxChecks } from '#shared/domain/audits/audit.ts';
import { money } from '#shared/domain/money.ts';
import { keys } from '#shared/store/keys.ts';
import type { Table } from '#shared/store/table.ts';
import { type AuditRunResult, auditLedger } from '#shared/usecases/audits/audit-ledger.ts';
import { collectLogLines } from '#test/support/collect-log-lines.ts';
import {
  changeNumber,
  createAuditPolicy,
  createPlatformWithMoney,
  findItem,
  runAudit,
} from '#test/support/run-audit.ts';
import { createTableFactory } from '#test/support/table.ts';
import { createWorld, deposit, expectSuccess, type TestWorld } from '#test/support/world.ts';

const newTable = await createTableFactory();

const lines = collectLogLines();

const metrics = (): readonly string[] =>
  lines.filter((line) => line.includes('_aws')).flatMap((line) => Object.keys(JSON.parse(line)));

const wallet = keys.wallet(derivePartyId('adv', 'ada'), 'CNY');

/** Audits while thirteen deposits of different amounts arrive before and after each run. */
const auditWhileBusy = async (world: TestWorld): Promise<AuditRunResult> => {
  const arrive = async (from: number) => {
    for (let at = 0; at < 13; at += 1) {
      await deposit(world, money(from + 2 ** at, 'CNY'));
      world.deps.clock.advance('PT1S');
    }
  };
  for (let runs = 1; runs < 20; runs += 1) {
    await arrive(runs * 100_000);
    const run = await auditLedger(world.deps);
    if (run.outcome === 'ended') return run;
    await arrive(runs * 100_000 + 50_000);
    world.deps.clock.advance('PT10M');
  }
  throw new Error('the audit does not end');
};

describe('a busy wallet', () => {
  test('is balanced while it is right', async () => {
    const world = createWorld(await newTable(), { policy: createAuditPolicy({}) });
    await deposit(world);
    expect(await auditWhileBusy(world)).toMatchObject({ differences: [] });
    expect((await expectSuccess(world.operator.get('/finance/audits'))).items).toMatchObject([
      { status: 'balanced', undecided: 0 },
    ]);
  });

  test('with a loss differs, by the exact amount, and raises the alarm', async () => {
    const table = await newTable();
    const world = createWorld(table, { policy: createAuditPolicy({}) });
    await deposit(world);
    await changeNumber(table, wallet, 'available', -123_456);
    const { differences = [] } = await auditWhileBusy(world);
    expect(differences.map(({ kind, found, expected }) => [kind, found - expected])).toEqual([
      ['wallet', -123_456],
    ]);
    expect(metrics()).toContain('BooksDiffer');
  });

  test('that never agrees twice makes the audit incomplete, and raises an alarm', async () => {
    const table = await newTable();
    const world = createWorld(table, { policy: createAuditPolicy({}) });
    await deposit(world);
    let run: AuditRunResult | undefined;
    for (let runs = 1; run?.outcome !== 'ended' && runs < 20; runs += 1) {
      await changeNumber(table, wallet, 'available', runs);
      run = await auditLedger(world.deps);
      world.deps.clock.advance('PT15M');
    }
    const { items } = await expectSuccess(world.operator.get('/finance/audits?status=incomplete'));
    expect(items).toMatchObject([{ status: 'incomplete', undecided: 1, differing: 0 }]);
    expect(maxChecks).toBeGreaterThan(2);
    expect(metrics()).toContain('AuditsIncomplete');
    expect(metrics()).not.toContain('BooksDiffer');
  });
});

describe('an audit that was stopped', () => {
  test('while it was closing the journal closes each entry once', async () => {
    const { world, table } = await createPlatformWithMoney(await newTable());
    let writes = 0;
    const send = async (command: Parameters<Table['client']['send']>[0]) => {
      const isClosed = command instanceof PutCommand && String(command.input.Item?.pk).startsWith('CLOSED#');
      writes += isClosed ? 1 : 0;
      if (isClosed && writes > 5) throw new Error('the function was stopped');
      return table.client.send(command);
    };
    const stopped = { ...table, client: { send } as unknown as Table['client'] };
    await expect(auditLedger({ ...world.deps, table: stopped })).rejects.toThrow('was stopped');
    world.deps.clock.advance('PT15M');
    await deposit(world);
    world.deps.clock.advance('PT15M');
    expect(await runAudit(world)).toMatchObject({ outcome: 'ended', differences: [] });
  });

  test('begins again after a pause of days', async () => {
    const { world, table } = await createPlatformWithMoney(await newTable());
    await deposit(world);
    await changeNumber(table, wallet, 'available', 1);
    expect((await auditLedger(world.deps)).outcome).toBe('continued');
    await changeNumber(table, wallet, 'available', -1);
    world.deps.clock.advance('P9D');
    await changeNumber(table, await findItem(table, ({ sk }) => sk === 'BALANCE#CNY'), 'available', 1);
    expect((await runAudit(world)).differences).toMatchObject([{ kind: 'wallet' }]);
    expect(lines.join('')).toContain('an audit was stopped');
  });

  test('ends although new entries arrive during each of its runs', async () => {
    const { world } = await createPlatformWithMoney(await newTable(), { entriesPerRun: 5 });
    const { clock } = world.deps;
    const slow: Table['client'] = {
      send: async (command: Parameters<Table['client']['send']>[0]) => {
        clock.advance('PT20S');
        return world.deps.table.client.send(command);
      },
    } as unknown as Table['client'];
    const deps = { ...world.deps, table: { ...world.deps.table, client: slow } };
    const outcomes: string[] = [];
    while (outcomes.at(-1) !== 'ended' && outcomes.length < 30) {
      outcomes.push((await auditLedger(deps)).outcome);
      await deposit(world);
      clock.advance('PT15M');
    }
    expect(outcomes.at(-1)).toBe('ended');
  });
});
