import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Difference } from '#shared/domain/audits/audit.ts';
import type { AuditPolicy } from '#shared/domain/audits/audit-policy.ts';
import { defaultPolicy } from '#shared/domain/policy/policy.ts';
import { addDuration } from '#shared/domain/time.ts';
import type { Key } from '#shared/store/keys.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { type AuditRunResult, auditLedger } from '#shared/usecases/audits/audit-ledger.ts';
import { setPayoutAccount, settleOrder } from './settle-order.ts';
import { readAllItems } from './table.ts';
import { createWorkflowRunner } from './workflow-runner.ts';
import { createCreator, createOrder, expectSuccess, openTask, type TestWorld, yuan } from './world.ts';

/** The default policy, with everything in one slice unless the test changes it. */
export const createAuditPolicy = (audit: Partial<AuditPolicy>) => ({
  ...defaultPolicy,
  audit: { ...defaultPolicy.audit, slices: 1, ...audit },
});

/** A platform with a settled and paid order, a running one, an open task and their money. */
export const createPlatformWithMoney = async (table: Table, audit: Partial<AuditPolicy> = {}) => {
  const { world, runUntilIdle } = createWorkflowRunner(table, { policy: createAuditPolicy(audit) });
  const orderId = await createOrder(world, { slots: 2 });
  await settleOrder(world, orderId, runUntilIdle);
  await setPayoutAccount(world, '6222020000000000000');
  await expectSuccess(world.creator.post('/wallet/withdrawals', { amount: yuan(100) }));
  await createCreator(world, 'carl');
  const taskId = await openTask(world, { slots: 2 });
  const { id: runningId } = await expectSuccess(
    world.api.signIn('carl', 'creator').post(`/tasks/${taskId}/claims`),
  );
  await runUntilIdle();
  world.deps.clock.advance('PT1H');
  return { table, world, runUntilIdle, orderId, taskId, runningId };
};

/** Begins an audit that needs more than one run: the next run continues it from its stored state. */
export const beginLongAudit = async ({ deps }: Pick<TestWorld, 'deps'>): Promise<void> => {
  const now = () => addDuration(deps.now(), 'PT1H');
  const { outcome } = await auditLedger({ ...deps, now, policy: createAuditPolicy({ entriesPerRun: 1 }) });
  if (outcome !== 'continued') throw new Error('the audit needs no second run');
};

/** Runs the auditor every quarter of an hour until an audit has ended. */
export const runAudit = async ({ deps }: Pick<TestWorld, 'deps'>): Promise<AuditRunResult> => {
  for (let runs = 0; runs < 40; runs += 1) {
    const run = await auditLedger(deps);
    if (run.outcome === 'ended') return run;
    deps.clock.advance('PT15M');
  }
  throw new Error('the audit does not end');
};

export const findDifferences = async (world: TestWorld): Promise<readonly Difference[]> =>
  (await runAudit(world)).differences ?? [];

export const findItem = async (table: Table, is: (item: Item) => boolean): Promise<Key & Item> => {
  const item = (await readAllItems(table)).find(is);
  if (!item) throw new Error('there is no such item');
  return item as Key & Item;
};

/** Changes one number of an item, outside of the product. */
export const changeNumber = ({ name, client }: Table, { pk, sk }: Key, attribute: string, by: number) =>
  client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk },
      UpdateExpression: 'ADD #number :by',
      ExpressionAttributeNames: { '#number': attribute },
      ExpressionAttributeValues: { ':by': by },
    }),
  );

export const deleteItem = ({ name, client }: Table, { pk, sk }: Key) =>
  client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
