import { readFile } from 'node:fs/promises';
import {
  type Cast,
  createOrderSteps,
  type OrderSteps,
  orderScenarios,
} from '#test/journey/order-scenarios.ts';
import { upload } from '#test/journey/upload.ts';
import { createTypedClientFrom } from '#test/support/typed-client.ts';
import { createThing, openTask, type SeedContext } from './context.ts';

const firstCut = await readFile(new URL('../../fixtures/media/first-cut.mp4', import.meta.url));
const scenarios = Object.values(orderScenarios);
const maxSteps = 10;
const dayMs = 86_400_000;

/** Stops an order at this step. */
class StepLimitReached extends Error {}

/** Thrown to stop before the next step. */
const limitSteps = (steps: OrderSteps, most: number): OrderSteps => {
  let left = most;
  const limitedSteps = Object.entries(steps).map(([name, step]) => [
    name,
    async (...given: never[]) => {
      if (name !== 'come' && left-- <= 0) throw new StepLimitReached();
      return (step as (...some: never[]) => unknown)(...given);
    },
  ]);
  return Object.fromEntries(limitedSteps);
};

const toTypedCast = ({
  creator,
  advertiser,
  reviewer,
  otherReviewer,
  operator,
  otherOperator,
}: SeedContext) => ({
  creator: { client: createTypedClientFrom(creator) },
  advertiser: { client: createTypedClientFrom(advertiser) },
  reviewer: { client: createTypedClientFrom(reviewer) },
  otherReviewer: { client: createTypedClientFrom(otherReviewer) },
  operator: { client: createTypedClientFrom(operator) },
  otherOperator: { client: createTypedClientFrom(otherOperator) },
});

/** An order of one of the scenarios, stopped after a few steps. */
export const createPartialOrder = async (scene: SeedContext): Promise<void> => {
  const { creator, round, random, now } = scene;
  const life = scenarios[round % scenarios.length];
  const taskId = await openTask(scene, { script: life?.script ?? false });
  const id = await createThing(creator, `/tasks/${taskId}/claims`);
  const cast: Cast = { ...toTypedCast(scene), now: async () => new Date(now()).toISOString() };
  await life?.run(limitSteps(createOrderSteps(cast, id), random.drawBelow(maxSteps))).catch(() => undefined);
  await creator.get(`/orders/${id}`);
};

/** An order with a file that was not submitted, a conversation, and a request that waits for an answer. */
export const createNewOrder = async (scene: SeedContext): Promise<void> => {
  const { creator, advertiser, round, now } = scene;
  const id = await createThing(creator, `/tasks/${await openTask(scene)}/claims`);
  const uploadId = await upload({ client: createTypedClientFrom(creator) }, id, 'first-cut.mp4', firstCut);
  await creator.post(`/orders/${id}/messages`, { text: 'The parcel is here.' });
  await advertiser.get(`/orders/${id}/messages`);
  const reason = 'The parcel is late.';
  const until = new Date(now() + 9 * dayMs).toISOString();
  if (round % 3 === 0) await creator.post(`/orders/${id}/cancellation-requests`, { reason });
  else await creator.post(`/orders/${id}/extension-requests`, { reason, until });
  await creator.get(`/orders/${id}/uploads/${uploadId}`);
  await advertiser.get(`/orders/${id}/cancellation-quote`);
};
