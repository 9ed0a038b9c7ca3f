import { BatchGetCommand, DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import type { Table } from '#shared/store/table.ts';
import { auditLedger } from '#shared/usecases/audits/audit-ledger.ts';
import { collectLogLines } from '#test/support/collect-log-lines.ts';
import {
  changeNumber,
  createAuditPolicy,
  createPlatformWithMoney,
  findItem,
  runAudit,
} from '#test/support/run-audit.ts';
import { createTableFactory, readAllItems } from '#test/support/table.ts';
import { createWorld, deposit, expectSuccess, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const lines = collectLogLines();

describe('a day that is over', () => {
  test('is closed once, and later audits do not read its entries', async () => {
    const plain = createWorld(await newTable(), { policy: createAuditPolicy({}) });
    for (let at = 0; at < 30; at += 1) await deposit(plain, yuan(at + 1));
    plain.deps.clock.advance('P1D');
    expect(await runAudit(plain)).toMatchObject({ entries: 30, differences: [] });
    plain.deps.clock.advance('PT1H');
    await deposit(plain);
    plain.deps.clock.advance('PT10M');
    let read = 0;
    const send = (command: object) => {
      const keysOf =
        command instanceof BatchGetCommand ? Object.values(command.input.RequestItems ?? {}) : [];
      read += keysOf.flatMap(({ Keys = [] }) => Keys).filter(({ sk }) => /^ENTRY#/.test(String(sk))).length;
      return plain.deps.table.client.send(command as never);
    };
    const table = { ...plain.deps.table, client: { send } as unknown as Table['client'] };
    expect(await auditLedger({ ...plain.deps, table })).toMatchObject({ outcome: 'ended', entries: 31 });
    expect(read).toBe(1);
    const { items } = await expectSuccess(plain.operator.get('/finance/audits'));
    expect(items[0]).toMatchObject({ entries: 31, closedDay: '2026-11-02', status: 'balanced' });
  });

  test.each([
    ['a balance', /^WALLET#crt_/, /^BALANCE#/, 'available', 'wallet'],
    ['a month', /^WALLET#crt_/, /^MONTH#/, '02 in available', 'month'],
    ['the held funds of a task', /^TASK#/, /^TASK$/, 'held', 'hold'],
    ['the fees', /^BOOKS#/, /^SUMS#/, 'credit platform/fees', 'kind_sum'],
  ])(
    'is compared with what is stored: a change of %s that nobody moved is found',
    async (_, pk, sk, name, kind) => {
      const { world, table } = await createPlatformWithMoney(await newTable());
      world.deps.clock.advance('P1D');
      expect((await runAudit(world)).differences).toEqual([]);
      world.deps.clock.advance('P3D');
      expect((await runAudit(world)).differences).toEqual([]);
      const isIt = (item: Record<string, unknown>) =>
        pk.test(String(item.pk)) && sk.test(String(item.sk)) && Number(item[name]) > 0;
      await changeNumber(table, await findItem(table, isIt), name, -1);
      world.deps.clock.advance('P1D');
      expect((await runAudit(world)).differences?.map((each) => each.kind)).toEqual([kind]);
    },
  );

  test('is closed with the same numbers by an audit that begins again', async () => {
    const { world, table } = await createPlatformWithMoney(await newTable(), { entriesPerRun: 3 });
    world.deps.clock.advance('P2D');
    await runAudit(world);
    const closed = async () =>
      (await readAllItems(table)).filter(({ pk }) => String(pk).startsWith('CLOSED#'));
    const before = await closed();
    expect(before.length).toBeGreaterThan(5);
    await table.client.send(
      new DeleteCommand({ TableName: table.name, Key: { pk: 'AUDITOR', sk: 'AUDITOR' } }),
    );
    expect((await runAudit(world)).differences).toEqual([]);
    expect(await closed()).toEqual(before);
  });
});

describe('the ages of what was verified', () => {
  const late = () => lines.some((line) => line.includes('"AuditsLate"'));

  test('raise an alarm when no audit has ended for a day and some hours', async () => {
    const { world } = await createPlatformWithMoney(await newTable());
    await runAudit(world);
    world.deps.clock.advance('P1D');
    await runAudit(world);
    expect(late()).toBe(false);
    world.deps.clock.advance('PT31H');
    await auditLedger(world.deps);
    expect(late()).toBe(true);
  });
});
