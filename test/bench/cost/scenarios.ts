import { inspectFile } from '#shared/adapters/media/inspection/inspect-file.ts';
import type { Duration } from '#shared/domain/time.ts';
import type { Table } from '#shared/store/table.ts';
import { inspectWork } from '#shared/usecases/inspections/inspect-work.ts';
import type { ApiResponse } from '#test/support/api-client.ts';
import { orderMachine } from '#test/support/definitions.ts';
import { createWorkflowRunner } from '#test/support/workflow-runner.ts';
import {
  createCreator,
  deposit,
  expectSuccess,
  openTask,
  submissionBody,
  upload,
} from '#test/support/world.ts';
import type { Meter, Usage } from './meter.ts';
import { createMeteredTable } from './metered-table.ts';

/** What a scenario costs: what it used, and the states that its executions entered. */
export type Cost = Usage & { readonly transitions: number };

const reasons = [{ code: 'light', message: 'Film it in daylight.', atSecond: 3 }];

/** Opens a world in which an order can begin, and the steps of its parties, each metered as a request to the API. */
const begin = async (plain: Table, meter: Meter, betweenRequests?: Duration) => {
  const table = createMeteredTable(plain, meter.onRequest);
  const settings = { times: 1, onInvoke: meter.onInvoke, uploads: meter.uploads() };
  const runner = createWorkflowRunner(table, {}, () => orderMachine, settings);
  const { world, runUntilIdle, advanceClock, pathOf } = runner;
  const { advertiser, creator, reviewer, deps } = world;
  await createCreator(world);
  await deposit(world);
  const taskId = await openTask(world);
  await runUntilIdle();
  meter.read();
  let keys = 0;
  const withKey = () => {
    keys += 1;
    return { idempotencyKey: `key-${keys}` };
  };
  /** A request, and all that follows from it, before the next one. */
  const request = async (send: () => Promise<ApiResponse>): Promise<ApiResponse['body']> => {
    if (betweenRequests) await advanceClock(betweenRequests);
    const body = await expectSuccess(meter.call(send));
    await runUntilIdle();
    return body;
  };
  const claim = async (): Promise<string> =>
    (await request(() => creator.post(`/tasks/${taskId}/claims`, undefined, withKey()))).id;
  const steps = {
    submit: async (id: string): Promise<void> => {
      const uploadId = await meter.call(() => upload(world, id, 'first-cut.mp4'));
      // The event of the store, when the file has arrived.
      meter.onInvoke('record-upload', 0);
      await request(() => creator.post(`/orders/${id}/submissions`, submissionBody([uploadId]), withKey()));
    },
    review: (id: string) =>
      request(() => reviewer.post(`/orders/${id}/reviews`, { decision: 'approve' }, withKey())),
    approve: (id: string) =>
      request(() => advertiser.post(`/orders/${id}/advertiser-reviews`, { decision: 'approve' }, withKey())),
    askForChanges: (id: string) =>
      request(() =>
        advertiser.post(
          `/orders/${id}/advertiser-reviews`,
          { decision: 'request_changes', reasons },
          withKey(),
        ),
      ),
    publish: (id: string) => {
      const url = `https://www.douyin.com/video/${id}`;
      return request(() =>
        creator.post(
          `/orders/${id}/publication`,
          { url, publishedAt: deps.now(), disclosed: true },
          withKey(),
        ),
      );
    },
    accept: (id: string) =>
      request(() => advertiser.post(`/orders/${id}/acceptance`, { decision: 'accept' }, withKey())),
    bind: () =>
      request(() =>
        creator.put('/wallet/payout-account', {
          type: 'alipay',
          holderName: 'Cleo',
          accountNo: 'cleo@example.com',
        }),
      ),
    withdraw: (amount: number) =>
      request(() => creator.post('/wallet/withdrawals', { amount: { amount, currency: 'CNY' } }, withKey())),
    quote: (id: string) => request(() => advertiser.get(`/orders/${id}/cancellation-quote`)),
    cancel: (id: string, quoteId: string) =>
      request(() =>
        advertiser.post(`/orders/${id}/cancellation`, { quoteId, reason: 'A recall.' }, withKey()),
      ),
  };
  return {
    ...runner,
    ...steps,
    claim,
    /** All steps from the submission to the settlement, each done well at first. */
    complete: async (id: string): Promise<void> => {
      await steps.submit(id);
      await steps.review(id);
      await steps.approve(id);
      await steps.publish(id);
      await steps.accept(id);
    },
    end: (...executions: readonly string[]): Cost => ({
      ...meter.read(),
      transitions: executions.reduce((sum, name) => sum + pathOf(name).length, 0),
    }),
  };
};

type Scenario = (table: Table, meter: Meter) => Promise<Cost>;

const approve =
  (betweenRequests?: Duration): Scenario =>
  async (table, meter) => {
    const { claim, complete, end } = await begin(table, meter, betweenRequests);
    const id = await claim();
    await complete(id);
    return end(id);
  };

const revisedTwice: Scenario = async (table, meter) => {
  const { claim, submit, review, askForChanges, complete, end } = await begin(table, meter);
  const id = await claim();
  for (const _ of [1, 2]) {
    await submit(id);
    await review(id);
    await askForChanges(id);
  }
  await complete(id);
  return end(id);
};

const cancelled: Scenario = async (table, meter) => {
  const { claim, submit, quote, cancel, end } = await begin(table, meter);
  const id = await claim();
  await submit(id);
  const { quoteId } = (await quote(id)) as unknown as { quoteId: string };
  await cancel(id, quoteId);
  return end(id);
};

const withdrawn: Scenario = async (table, meter) => {
  const { claim, complete, bind, withdraw, advanceClock, end } = await begin(table, meter);
  const id = await claim();
  await complete(id);
  await bind();
  meter.read();
  const { id: withdrawalId } = await withdraw(114_000);
  await advanceClock('PT10M');
  return end(withdrawalId);
};

/** What runs beside the order's path for one film: with the real decoder, which takes most of its time. */
const inspected: Scenario = async (table, meter) => {
  const { world, claim, submit, end } = await begin(table, meter);
  const id = await claim();
  await submit(id);
  meter.read();
  const begun = performance.now();
  await inspectWork({ ...world.deps, fileInspector: inspectFile }, { orderId: id });
  meter.onInvoke('inspect-work', performance.now() - begun);
  return end();
};

/** What is metered, by the name in the budget. */
export const scenarios = {
  /** Among many others: containers have a copy of what they read for others a moment ago. */
  'approved at first': approve(),
  /** No copy is recent enough. */
  'approved at first, on a quiet platform': approve('PT10M'),
  'revised twice': revisedTwice,
  cancelled,
  withdrawal: withdrawn,
  'inspection of a film': inspected,
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof scenarios;
