import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditPolicy, Difference } from '#shared/domain/audit/audit.ts';
import { defaultPolicy } from '#shared/domain/policy.ts';
import type { Key } from '#shared/store/keys.ts';
import type { Item, Table } from '#shared/store/table.ts';
import { type AuditedBooks, auditBooks } from '#shared/usecases/audit/audit-books.ts';
import { conduct } from './conductor.ts';
import { bind, leadToSettlement } from './settled.ts';
import { dump } from './table.ts';
import { letIn, ok, openTask, takenOrder, type World, yuan } from './world.ts';

/** The usual policy, with everything in one slice unless it is said otherwise. */
export const policyWith = (audit: Partial<AuditPolicy>) => ({
  ...defaultPolicy,
  audit: { ...defaultPolicy.audit, slices: 1, ...audit },
});

/** A platform with a settled and paid order, one that runs, an open task and what they held and moved. */
export const platformWithMoney = async (table: Table, audit: Partial<AuditPolicy> = {}) => {
  const { world, settle } = conduct(table, { policy: policyWith(audit) });
  const orderId = await takenOrder(world, { slots: 2 });
  await leadToSettlement(world, orderId, settle);
  await bind(world, '6222020000000000000');
  await ok(world.creator.post('/wallet/withdrawals', { amount: yuan(100) }));
  await letIn(world, 'carl');
  const taskId = await openTask(world, { slots: 2 });
  const { id: runningId } = await ok(world.api.as('carl', 'creator').post(`/tasks/${taskId}/claims`));
  await settle();
  world.deps.clock.turn('PT1H');
  return { table, world, settle, orderId, taskId, runningId };
};

/** Runs the auditor every quarter of an hour until an audit has ended. */
export const audited = async ({ deps }: Pick<World, 'deps'>): Promise<AuditedBooks> => {
  for (let runs = 0; runs < 40; runs += 1) {
    const run = await auditBooks(deps);
    if (run.did === 'ended') return run;
    deps.clock.turn('PT15M');
  }
  throw new Error('the audit does not end');
};

export const found = async (world: World): Promise<readonly Difference[]> =>
  (await audited(world)).differences ?? [];

export const itemOf = async (table: Table, is: (item: Item) => boolean): Promise<Key & Item> => {
  const item = (await dump(table)).find(is);
  if (!item) throw new Error('there is no such item');
  return item as Key & Item;
};

/** Changes one number of an item behind the product's back. */
export const tamper = ({ name, client }: Table, { pk, sk }: Key, attribute: string, by: number) =>
  client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk },
      UpdateExpression: 'ADD #number :by',
      ExpressionAttributeNames: { '#number': attribute },
      ExpressionAttributeValues: { ':by': by },
    }),
  );

export const remove = ({ name, client }: Table, { pk, sk }: Key) =>
  client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
