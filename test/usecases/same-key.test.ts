import { describe, expect, test } from 'vitest';
import type { Answer } from '#test/support/api-client.ts';
import { contendedTable } from '#test/support/contended-table.ts';
import { bind, earn } from '#test/support/settled.ts';
import { itemsUnder, tableEngine } from '#test/support/table.ts';
import {
  deposit,
  letIn,
  openTask,
  submissionBody,
  takenOrder,
  upload,
  type World,
  worldOn,
  yuan,
} from '#test/support/world.ts';

const newTable = await tableEngine();

const times = 100;

/** One request that moves something, sent with one key; and where its effect is seen. */
type Sending = { readonly send: () => Promise<Answer>; readonly prefix: string };

const key = 'one-key';

const sendings: Readonly<Record<string, (world: World) => Promise<Sending>>> = {
  deposit: async ({ advertiser }) => ({
    send: () => advertiser.post('/wallet/deposits', { amount: yuan(5), provider: 'sandbox' }, { key }),
    prefix: 'DEPOSIT',
  }),
  claim: async (world) => {
    const creator = await letIn(world);
    await deposit(world);
    const taskId = await openTask(world, { slots: 5 });
    return { send: () => creator.post(`/tasks/${taskId}/claims`, undefined, { key }), prefix: 'ORDER' };
  },
  withdrawal: async (world) => {
    await earn(world, yuan(500));
    await bind(world, '6222020200610001');
    const send = () => world.creator.post('/wallet/withdrawals', { amount: yuan(1) }, { key });
    return { send, prefix: 'WITHDRAWAL' };
  },
  submission: async (world) => {
    const orderId = await takenOrder(world);
    const body = submissionBody([await upload(world, orderId, 'first-cut.mp4')]);
    const send = () => world.creator.post(`/orders/${orderId}/submissions`, body, { key });
    return { send, prefix: 'EVENT#00000002' };
  },
};

/** The engine carries transactions out one after the other; DynamoDB cancels those that meet. */
const tables = {
  'one after the other': (table: Parameters<typeof contendedTable>[0]) => table,
  'that meet': contendedTable,
};

describe.each(Object.entries(tables))(
  'a hundred equal requests with one key, by transactions %s,',
  (_how, over) => {
    test.each(Object.entries(sendings))('are one %s and a hundred equal answers', async (_what, prepare) => {
      const table = await newTable();
      const { send, prefix } = await prepare(worldOn(over(table)));
      const before = await itemsUnder(table, prefix);
      const answers = await Promise.all(Array.from({ length: times }, send));
      const statuses = new Set(
        answers.map(({ status, body }) => `${status} ${status < 300 ? '' : JSON.stringify(body)}`),
      );
      expect(statuses.size).toBe(1);
      expect([...statuses][0]).toMatch(/^20[12] $/);
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(
        times - 1,
      );
      expect(await itemsUnder(table, prefix)).toHaveLength(before.length + 1);
    });
  },
);
