import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test, vi } from 'vitest';
import { addDuration, type Instant, toEpochMs } from '#shared/domain/time.ts';
import type { Table } from '#shared/store/table.ts';
import { createTestDeps } from '#test/support/deps.ts';
import { createAuditPolicy, runAudit } from '#test/support/run-audit.ts';
import { maxWaitMs } from './expect-no-faults.ts';
import { readContent } from './item-content.ts';
import { toWorldSeed } from './simulate.ts';
import { runWorld, type WorldResult } from './world.ts';

/** The result of an audit in a world without further events, an hour after its last entry. */
const auditOf = async ({ platform }: WorldResult) => {
  const client = { send: async (command: object) => platform.table.send(command) };
  const table = { name: 'simulated', client: client as unknown as Table['client'] };
  const entries = platform.table.all().flatMap((item) => readContent(item).entry ?? []);
  const last: Instant =
    entries
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? '2026-11-25T00:00:00.000Z';
  const deps = createTestDeps(table, { policy: createAuditPolicy({}) });
  deps.clock.set(toEpochMs(addDuration(last, 'PT1H')));
  return { entries: entries.length, audit: await runAudit({ deps }) };
};

test('the auditor finds nothing in worlds with every failure and its repair', {
  timeout: maxWaitMs,
}, async () => {
  let seen = 0;
  for (let world = 0; world < 12; world += 1) {
    const { entries, audit } = await auditOf(await runWorld(toWorldSeed(7, world)));
    expect(audit).toMatchObject({ entries, differences: [] });
    seen += entries;
  }
  expect(seen).toBeGreaterThan(100);
});

test('the auditor finds the balance that one transaction in a world left out', async () => {
  let left = 0;
  const withoutOneBalance = (command: object): object => {
    const operations = command instanceof TransactWriteCommand ? (command.input.TransactItems ?? []) : [];
    const at = operations.findIndex(({ Update }) => Update?.Key?.sk === 'BALANCE#CNY');
    if (at < 0 || left > 0) return command;
    left += 1;
    return new TransactWriteCommand({
      ...(command as TransactWriteCommand).input,
      TransactItems: operations.filter((_, place) => place !== at),
    });
  };
  const world = await runWorld(toWorldSeed(7, 0), { alterCommand: withoutOneBalance });
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const { audit } = await auditOf(world).finally(() => written.mockRestore());
  expect(left).toBe(1);
  expect(audit.differences?.map(({ kind }) => kind)).toContain('wallet');
});
