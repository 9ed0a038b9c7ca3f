import { describe, expect, test } from 'vitest';
import type { ApiResponse } from '#test/support/api-client.ts';
import { createContendedTable } from '#test/support/contended-table.ts';
import { creditCreator, setPayoutAccount } from '#test/support/settle-order.ts';
import { createTableFactory, listItemsByPrefix } from '#test/support/table.ts';
import {
  createCreator,
  createOrder,
  createWorld,
  deposit,
  openTask,
  submissionBody,
  type TestWorld,
  upload,
  yuan,
} from '#test/support/world.ts';

const newTable = await createTableFactory();

const times = 100;

/** One request that changes something, sent with one key, and where its effect shows. */
type Sending = { readonly send: () => Promise<ApiResponse>; readonly prefix: string };

const idempotencyKey = 'one-key';

const sendings: Readonly<Record<string, (world: TestWorld) => Promise<Sending>>> = {
  deposit: async ({ advertiser }) => ({
    send: () =>
      advertiser.post('/wallet/deposits', { amount: yuan(5), provider: 'sandbox' }, { idempotencyKey }),
    prefix: 'DEPOSIT',
  }),
  claim: async (world) => {
    const creator = await createCreator(world);
    await deposit(world);
    const taskId = await openTask(world, { slots: 5 });
    return {
      send: () => creator.post(`/tasks/${taskId}/claims`, undefined, { idempotencyKey }),
      prefix: 'ORDER',
    };
  },
  withdrawal: async (world) => {
    await creditCreator(world, yuan(500));
    await setPayoutAccount(world, '6222020200610001');
    const send = () => world.creator.post('/wallet/withdrawals', { amount: yuan(1) }, { idempotencyKey });
    return { send, prefix: 'WITHDRAWAL' };
  },
  submission: async (world) => {
    const orderId = await createOrder(world);
    const body = submissionBody([await upload(world, orderId, 'first-cut.mp4')]);
    const send = () => world.creator.post(`/orders/${orderId}/submissions`, body, { idempotencyKey });
    return { send, prefix: 'EVENT#00000002' };
  },
};

/** The engine runs transactions in sequence; DynamoDB cancels those that conflict. */
const tables = {
  'one after the other': (table: Parameters<typeof createContendedTable>[0]) => table,
  'that meet': createContendedTable,
};

describe.each(Object.entries(tables))(
  'a hundred equal requests with one key, by transactions %s,',
  (_how, over) => {
    test.each(Object.entries(sendings))(
      'have one %s and a hundred equal responses',
      async (_what, prepare) => {
        const table = await newTable();
        const { send, prefix } = await prepare(createWorld(over(table)));
        const before = await listItemsByPrefix(table, prefix);
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
        expect(await listItemsByPrefix(table, prefix)).toHaveLength(before.length + 1);
      },
    );
  },
);
