import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import type { AuditPolicy } from '#shared/domain/audits/audit-policy.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { type AuditRunResult, auditLedger } from '#shared/usecases/audits/audit-ledger.ts';
import { collectLogLines } from '#test/support/collect-log-lines.ts';
import { postAsEarlierRelease } from '#test/support/earlier-release.ts';
import {
  changeNumber,
  createAuditPolicy,
  createPlatformWithMoney,
  deleteItem,
  findDifferences,
  findItem,
  runAudit,
} from '#test/support/run-audit.ts';
import { creditCreator } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix, readAllItems } from '#test/support/table.ts';
import { createStreamPlayer } from '#test/support/table-stream.ts';
import { createWorld, deposit, expectSuccess, openTask, yuan } from '#test/support/world.ts';

const newTable = await createTableFactory();

const lines = collectLogLines();

/** A platform with money in every place, on a separate table. */
const busy = async (audit: Partial<AuditPolicy> = {}) => createPlatformWithMoney(await newTable(), audit);

describe('an audit of correct books', () => {
  test('finds nothing, and has compared every stored number about money', async () => {
    const { world, table } = await busy();
    const audit = await runAudit(world);
    expect(audit).toMatchObject({ differences: [] });
    expect(audit.entries).toBe((await listItemsByPrefix(table, 'ENTRY#')).length);
    const isMoney = ({ sk }: Item) => /^(BALANCE#|MONTH#|SUMS#)/.test(String(sk));
    const numbers = (await readAllItems(table))
      .filter(isMoney)
      .flatMap((item) => Object.values(item).filter((value) => typeof value === 'number' && value !== 0));
    expect(audit.compared).toBeGreaterThanOrEqual(numbers.length + 4);
    expect(lines.join('')).not.toContain('BooksDiffer');
  });

  test('is listed and read by operators', async () => {
    const { world } = await busy();
    await runAudit(world);
    const { items } = await expectSuccess(world.operator.get('/finance/audits'));
    expect(items).toMatchObject([{ status: 'balanced', differing: 0, slice: 0, slices: 1 }]);
    expect(await expectSuccess(world.operator.get(`/finance/audits/${items[0]?.id}`))).toMatchObject({
      differences: [],
    });
    expect((await expectSuccess(world.operator.get('/finance/audits?status=differs'))).items).toEqual([]);
  });

  test('waits until the next one is due', async () => {
    const { world } = await busy();
    await runAudit(world);
    expect(await auditLedger(world.deps)).toEqual({ outcome: 'rested' });
    world.deps.clock.advance('PT1H');
    expect((await runAudit(world)).outcome).toBe('ended');
  });
});

describe('a stored number that differs from the journal by one unit is found', () => {
  const places: readonly [string, RegExp, RegExp, string, object][] = [
    ['in a balance', /^WALLET#crt_/, /^BALANCE#/, 'available', { kind: 'wallet', currency: 'CNY' }],
    ['in the held funds of an advertiser', /^WALLET#adv_/, /^BALANCE#/, 'held', { kind: 'wallet' }],
    ['in a month', /^WALLET#crt_/, /^MONTH#/, '02 in available', { kind: 'month', of: '02 in available' }],
    [
      'in the credits of an account',
      /^WALLET#crt_/,
      /^BALANCE#/,
      'credit available',
      { kind: 'account_sum', of: 'credit' },
    ],
    [
      'in the sum of the fees',
      /^BOOKS#/,
      /^SUMS#/,
      'credit platform/fees',
      { kind: 'kind_sum', account: 'platform/fees' },
    ],
    ['in the number of entries', /^WALLET#crt_/, /^BALANCE#/, 'entries', { kind: 'wallet', of: 'entries' }],
    ['in the held funds of a task', /^TASK#/, /^TASK$/, 'held', { kind: 'hold' }],
    ['in the debits of a task', /^TASK#/, /^TASK$/, 'debit', { kind: 'account_sum', of: 'debit' }],
  ];
  test.each(places)('%s', async (_where, pk, sk, attribute, difference) => {
    const { world, table } = await busy();
    const item = await findItem(
      table,
      (each) => pk.test(String(each.pk)) && sk.test(String(each.sk)) && Number(each[attribute]) > 0,
    );
    await changeNumber(table, item, attribute, 1);
    const [only, ...others] = await findDifferences(world);
    expect(others).toEqual([]);
    expect(only).toMatchObject(difference);
    expect(only && only.found - only.expected).toBe(1);
  });

  test('raises the alarm metric, and is stored with the expected and the actual number', async () => {
    const { world, table } = await busy();
    await changeNumber(
      table,
      await findItem(table, ({ pk, sk }) => /^WALLET#crt_/.test(String(pk)) && sk === 'BALANCE#CNY'),
      'available',
      -1,
    );
    await runAudit(world);
    expect(
      lines.filter((line) => line.includes('BooksDiffer')).map((line) => JSON.parse(line)),
    ).toMatchObject([{ BooksDiffer: 1 }]);
    const { items } = await expectSuccess(world.operator.get('/finance/audits?status=differs'));
    const audit = await expectSuccess(world.operator.get(`/finance/audits/${items[0]?.id}`));
    expect(audit).toMatchObject({
      status: 'differs',
      differences: [
        {
          kind: 'wallet',
          account: expect.stringMatching(/^creator\/crt_.*\/available$/),
          expected: 104_000,
          found: 103_999,
        },
      ],
    });
  });

  test('in a balance that is not in the journal', async () => {
    const { world, table } = await busy();
    await changeNumber(table, { pk: 'BOOKS#0', sk: 'ACCOUNT#creator/crt_nobody/available#CNY' }, 'credit', 1);
    await changeNumber(table, { pk: 'WALLET#crt_nobody', sk: 'BALANCE#CNY' }, 'available', 1);
    expect((await findDifferences(world)).map(({ kind, expected }) => [kind, expected])).toEqual(
      expect.arrayContaining([['wallet', 0]]),
    );
  });
});

describe('a missing item is found', () => {
  test('an entry of the journal, by its document and each balance and sum that it changed', async () => {
    const { world, table } = await busy();
    const deposited = await findItem(
      table,
      ({ pk, sk }) => /^JOURNAL#deposit/.test(String(pk)) && /^ENTRY/.test(String(sk)),
    );
    await deleteItem(table, deposited);
    const kinds = (await findDifferences(world)).map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual(['account_sum', 'document', 'kind_sum', 'month', 'wallet']);
  });

  test('the wallet of a party', async () => {
    const { world, table } = await busy();
    await deleteItem(
      table,
      await findItem(table, ({ pk, sk }) => /^WALLET#crt_/.test(String(pk)) && sk === 'BALANCE#CNY'),
    );
    expect(await findDifferences(world)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'wallet', expected: 104_000, found: 0 })]),
    );
  });

  test('the order of held funds', async () => {
    const { world, table, runningId } = await busy();
    await deleteItem(table, { pk: `ORDER#${runningId}`, sk: 'ORDER' });
    expect(await findDifferences(world)).toEqual([
      { kind: 'hold', account: `order/${runningId}/held`, currency: 'CNY', expected: 120_000, found: 0 },
    ]);
  });

  test('the held funds of an order that has ended', async () => {
    const { world, table, orderId } = await busy();
    const item = await findItem(table, ({ pk, sk }) => pk === `ORDER#${orderId}` && sk === 'ORDER');
    const order = { ...(item.order as object), held: 1 };
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { pk: item.pk, sk: item.sk },
        UpdateExpression: 'SET #document = :document',
        ExpressionAttributeNames: { '#document': 'document' },
        ExpressionAttributeValues: { ':document': JSON.stringify({ order }) },
      }),
    );
    expect((await findDifferences(world)).map(({ kind }) => kind).sort()).toEqual(['hold', 'hold_after_end']);
  });
});

describe('there is no false alarm', () => {
  test('while money moves between any two reads and the stream is late', async () => {
    const table = await newTable();
    const quiet = createWorld(table, { policy: createAuditPolicy({}) });
    const stream = createStreamPlayer(quiet.deps);
    await deposit(quiet, yuan(10_000));
    await openTask(quiet);
    let reads = 0;
    let isActing = false;
    const act = async (): Promise<void> => {
      reads += 1;
      if (isActing || reads % 2 === 1) return;
      isActing = true;
      quiet.deps.clock.advance('PT20S');
      await creditCreator(quiet, yuan(reads), reads % 4 === 0 ? 'cleo' : `creator-${reads}`);
      if (reads % 10 === 0) await stream.deliverNewItems();
      isActing = false;
    };
    const client = {
      send: async (command: Parameters<Table['client']['send']>[0]) => {
        await act();
        return table.client.send(command);
      },
    } as unknown as Table['client'];
    const world = { ...quiet, deps: { ...quiet.deps, table: { ...table, client } } };
    for (let audits = 0; audits < 3; audits += 1) {
      expect(await findDifferences(world)).toEqual([]);
      await stream.deliverNewItems();
      quiet.deps.clock.advance('PT1H');
    }
    expect(reads).toBeGreaterThan(50);
  });

  test('for an order on hold', async () => {
    const { world, runningId } = await busy();
    const hold = { reasons: [{ code: 'other', message: 'A question of the police.' }] };
    await expectSuccess(world.operator.put(`/operations/orders/${runningId}/hold`, hold));
    expect(await findDifferences(world)).toEqual([]);
  });

  test('for entries that a function of an earlier release posted', async () => {
    const table = await newTable();
    const world = createWorld(table, { policy: createAuditPolicy({}) });
    await deposit(world);
    await postAsEarlierRelease(world, yuan(77));
    await deposit(world);
    world.deps.clock.advance('PT10M');
    expect((await runAudit(world)).differences).toEqual([]);
    await changeNumber(table, await findItem(table, ({ sk }) => /^ACCOUNT#/.test(String(sk))), 'credit', 1);
    world.deps.clock.advance('PT1H');
    expect((await findDifferences(world)).map(({ kind }) => kind)).toEqual(['account_sum']);
  });
});

describe('the auditor', () => {
  test.each(['PT1M', 'PT15M'])(
    'continues a journal longer than one run, with the same result %s later',
    async (delay) => {
      const { world, table } = await busy({ entriesPerRun: 1 });
      const entries = (await listItemsByPrefix(table, 'ENTRY#')).length;
      await changeNumber(table, await findItem(table, ({ sk }) => sk === 'BALANCE#CNY'), 'available', 1);
      const runs: AuditRunResult[] = [];
      do {
        runs.push(await auditLedger(world.deps));
        world.deps.clock.advance(delay);
      } while (runs.at(-1)?.outcome !== 'ended' && runs.length < 200);
      expect(runs.at(-1)).toMatchObject({ outcome: 'ended', entries, differences: [{ kind: 'wallet' }] });
      expect(runs.length).toBeGreaterThan(2);
    },
  );

  test('yields to another run of the auditor', async () => {
    const { world } = await busy();
    const runs = await Promise.all([auditLedger(world.deps), auditLedger(world.deps)]);
    expect(runs.map(({ outcome }) => outcome)).toContain('yielded');
    expect((await runAudit(world)).differences ?? []).toEqual([]);
  });

  test('checks every item once, in the planned number of slices', async () => {
    const whole = await busy();
    const { compared } = await runAudit(whole.world);
    const { world, table } = await busy({ slices: 3 });
    await changeNumber(table, await findItem(table, ({ sk }) => sk === 'BALANCE#CNY'), 'available', 1);
    const audits: AuditRunResult[] = [];
    for (let slice = 0; slice < 3; slice += 1) {
      audits.push(await runAudit(world));
      world.deps.clock.advance('PT1H');
    }
    expect(audits.reduce((sum, each) => sum + (each.compared ?? 0), 0)).toBe(compared);
    expect(audits.flatMap(({ differences = [] }) => differences)).toHaveLength(1);
  });
});
