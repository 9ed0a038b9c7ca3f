import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { expectStatus } from '#test/journey/expect-success.ts';
import { approveCreator, publishAndSettle, takeTask, uploadAndSubmit } from '#test/journey/journey.ts';
import { createPeople, creatorName, type People } from '#test/journey/people.ts';
import { createTeaBrief } from '#test/journey/sample-data.ts';
import type { Connection } from '#test/support/http-client.ts';

const ignoreReport = () => {};

/** Runs as many lanes at once, each until there is no work left. */
const runConcurrently = (lanes: number, lane: () => Promise<void>): Promise<unknown> =>
  Promise.all(Array.from({ length: lanes }, lane));

/** Takes a piece of work off a list and does it. Undefined when nothing is left. */
export type TakeWork = () => Promise<void> | undefined;

/**
 * Approves a creator for each order, and publishes a task with slots for all of them. Each piece of work is an
 * order from the claim to the settlement. With `signsIn` it begins with the creator's sign-in.
 */
export const prepareOrders = async (
  connection: Connection,
  orders: number,
  concurrency: number,
  signsIn = false,
): Promise<TakeWork> => {
  const first = await createPeople(connection);
  const amount = { amount: 120_000 * orders * 2, currency: 'CNY' };
  expectStatus(201, await first.advertiser.post('/wallet/deposits', { amount, provider: 'sandbox' }));
  const draft = { ...createTeaBrief(Date.now()), slots: orders + concurrency };
  const { id: taskId } = expectStatus(201, await first.advertiser.post<{ id: string }>('/tasks', draft));
  expectStatus(200, await first.advertiser.post(`/tasks/${taskId}/publish`));
  const waiting: { readonly people: People; readonly suffix: string }[] = [];
  await runConcurrently(concurrency, async () => {
    while (waiting.length < orders) {
      const suffix = randomUUID().slice(0, 8);
      const people = { ...(await createPeople(connection, suffix)), advertiser: first.advertiser };
      waiting.push({ people, suffix });
      await approveCreator(people, ignoreReport);
    }
  });
  waiting.splice(orders);
  const complete = async (people: People): Promise<void> => {
    const orderId = await takeTask(people, taskId, ignoreReport);
    await uploadAndSubmit(people, orderId, 'first-cut.mp4', ignoreReport);
    expectStatus(200, await people.reviewer.post(`/orders/${orderId}/reviews`, { decision: 'approve' }));
    await publishAndSettle(people, orderId, Date.now, ignoreReport);
  };
  const signIn = async (people: People, suffix: string): Promise<People> => ({
    ...people,
    creator: await connection.signIn(creatorName(suffix), 'creator'),
  });
  return () => {
    const next = waiting.pop();
    if (!next) return undefined;
    const { people, suffix } = next;
    return signsIn ? signIn(people, suffix).then(complete) : complete(people);
  };
};

/** Does all the work, and measures each piece and the whole in milliseconds. */
export const completeConcurrently = async (concurrency: number, takeWork: TakeWork) => {
  const took: number[] = [];
  const began = performance.now();
  await runConcurrently(concurrency, async () => {
    for (;;) {
      const start = performance.now();
      const work = takeWork();
      if (!work) return;
      await work;
      took.push(performance.now() - start);
    }
  });
  return { took, ms: performance.now() - began };
};
